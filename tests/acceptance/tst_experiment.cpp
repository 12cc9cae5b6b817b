// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// Experiments and reviews as a lead runs them, over the incident log.
class TestExperiment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsJudgesAndReverts();
    void refusesWhatIsNoExperiment();
    void reviewStandsInTheWeeklyReport();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    [[nodiscard]] Answer run(const QString &now, const QString &words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("incidents.evenkeel")),
                               QStringLiteral("--json"), QStringLiteral("--now"), now} +
                   words.split(QLatin1Char(' ')));
    }

    QTemporaryDir m_folder;
    const QString m_start = QStringLiteral("2016-04-04T00:00Z");
    const QString m_after = QStringLiteral("2016-04-20T10:00Z");
};

void TestExperiment::initTestCase()
{
    const QString log = QStringLiteral(EVENKEEL_DATA_DIR) + QStringLiteral("/incidents/incident_event_log.csv");
    QCOMPARE(
        run(QStringLiteral("2017-03-20T10:00Z"), QStringLiteral("import %1 --profile servicenow").arg(log)).exitCode,
        0);
}

// Both times count what metrics counts; the log knows nothing of the change, and nothing much came of it.
void TestExperiment::startsJudgesAndReverts()
{
    const Answer started =
        run(m_start, QStringLiteral("experiment start --set targetHigh=0.75 --metric reassignment_rate --target 0.05"));
    QCOMPARE(started.exitCode, 0);
    QCOMPARE(started.json().value(QLatin1String("variable")).toString(), QStringLiteral("targetHigh"));
    QCOMPARE(started.json().value(QLatin1String("policy")).toInt(), 2);

    const QJsonObject early = run(QStringLiteral("2016-04-08T00:00Z"), QStringLiteral("experiment verdict 1")).json();
    QCOMPARE(early.value(QLatin1String("verdict")).toString(), QStringLiteral("too-early"));
    QCOMPARE(early.value(QLatin1String("over")).toBool(), false);

    const QJsonObject verdict = run(m_after, QStringLiteral("experiment verdict 1")).json();
    QCOMPARE(verdict.value(QLatin1String("over")).toBool(), true);
    for (const char *side : {"before", "after"}) {
        const QJsonObject told = verdict.value(QLatin1String(side)).toObject();
        const QJsonObject metrics =
            run(told.value(QLatin1String("to")).toString(),
                QStringLiteral("metrics --metric reassignment_rate --from %1 --to %2")
                    .arg(told.value(QLatin1String("from")).toString(), told.value(QLatin1String("to")).toString()))
                .json()
                .value(QLatin1String("metrics"))
                .toArray()
                .first()
                .toObject();
        for (const char *field : {"value", "n", "denominator"})
            QCOMPARE(told.value(QLatin1String(field)).toDouble(), metrics.value(QLatin1String(field)).toDouble());
        QVERIFY(told.value(QLatin1String("denominator")).toInteger() > 500);
    }
    const QJsonObject difference = verdict.value(QLatin1String("difference")).toObject();
    QVERIFY(difference.value(QLatin1String("low")).toDouble() < difference.value(QLatin1String("high")).toDouble());

    const QJsonObject reverted = run(m_after, QStringLiteral("experiment revert 1")).json();
    QCOMPARE(reverted.value(QLatin1String("state")).toString(), QStringLiteral("reverted"));
    QCOMPARE(reverted.value(QLatin1String("end_policy")).toInt(), 3);
    QCOMPARE(run(m_after, QStringLiteral("experiment revert 1")).exitCode, 4);
    QCOMPARE(run(m_after, QStringLiteral("experiment undo 1")).exitCode, 0);
    QCOMPARE(run(m_after, QStringLiteral("experiment keep 1")).exitCode, 0);
    const QJsonArray list =
        run(m_after, QStringLiteral("experiment list")).json().value(QLatin1String("experiments")).toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().value(QLatin1String("state")).toString(), QStringLiteral("kept"));
    QCOMPARE(run(m_after, QStringLiteral("check")).exitCode, 0);
}

void TestExperiment::refusesWhatIsNoExperiment()
{
    QCOMPARE(
        run(m_after, QStringLiteral("experiment start --set targetHigh=0.75 --metric csat --target 0.05")).exitCode,
        1); // in force already: nothing changes
    QCOMPARE(run(m_after, QStringLiteral("experiment start --set nothing.such=1 --metric csat --target 1")).exitCode,
             1);
    QCOMPARE(run(m_after, QStringLiteral("experiment start --set targetHigh=0.7 --metric tickets --target 1")).exitCode,
             1);
    QCOMPARE(run(m_after, QStringLiteral("experiment verdict 9")).exitCode, 1);
}

void TestExperiment::reviewStandsInTheWeeklyReport()
{
    QCOMPARE(run(QStringLiteral("2016-04-05T09:00Z"),
                 QStringLiteral("review add --text Train --owner Ines --due 2016-04-10T00:00Z"))
                 .exitCode,
             0);
    QCOMPARE(run(QStringLiteral("2016-04-12T09:00Z"), QStringLiteral("review done 1 --outcome Both")).exitCode, 0);
    QCOMPARE(run(QStringLiteral("2016-04-12T09:00Z"), QStringLiteral("review done 1")).exitCode, 4);
    const QJsonObject agenda =
        run(QStringLiteral("2016-04-13T09:00Z"), QStringLiteral("review agenda --week 2016-W14")).json();
    QCOMPARE(agenda.value(QLatin1String("decided")).toArray().size(), 1);
    QCOMPARE(agenda.value(QLatin1String("experiments_started")).toArray().size(), 1);
    const QString out = m_folder.filePath(QStringLiteral("out"));
    QCOMPARE(run(QStringLiteral("2016-04-13T09:00Z"),
                 QStringLiteral("report weekly --week 2016-W14 --format html --out %1").arg(out))
                 .exitCode,
             0);
    QFile html(out + QStringLiteral("/weekly-2016-W14.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray content = html.readAll();
    QVERIFY(content.contains("What was decided"));
    QVERIFY(content.contains("Train"));
    QVERIFY(content.contains("targetHigh"));
}

void TestExperiment::refusesWrongCalls_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"experiment", "experiment grow", "experiment verdict", "experiment verdict x", "experiment list 1",
          "experiment start --metric csat --target 1", "experiment start --set a=1 --metric nothing --target 1",
          "experiment start --set a=1 --metric csat --target 0",
          "experiment start --set a=1 --metric csat --target nan",
          "experiment start --set a=1 --metric csat --target 1 --days 0", "review", "review add", "review done",
          "review add --text x --due Monday", "review agenda --week W11", "review list 1"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestExperiment::refusesWrongCalls()
{
    QFETCH(QString, words);
    QCOMPARE(run(m_after, words).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
