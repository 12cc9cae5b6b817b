// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// The policy against what was done in the incident log, which knows nothing of us.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAssignmentOfTheLogIsLookedAt();
    void levelsAndHoursFromHistoryLetRulesChoose();
    void saysThatNothingHappened();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    [[nodiscard]] Answer run(const QString &name, const QString &now, const QStringList &words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), m_folder.filePath(name), QStringLiteral("--json"),
                               QStringLiteral("--now"), now} +
                   words);
    }
    [[nodiscard]] Answer runAll(const QStringList &words) const
    {
        return run(QStringLiteral("all.evenkeel"), QStringLiteral("2017-03-20T10:00Z"), words);
    }
    static std::int64_t sum(const QJsonObject &audit, QLatin1String what)
    {
        std::int64_t sum = 0;
        for (const QJsonValue &rule : audit.value(QLatin1String("rules")).toArray())
            sum += rule.toObject().value(what).toInteger();
        return sum;
    }
    static std::int64_t note(const QJsonObject &audit, QLatin1String code)
    {
        for (const QJsonValue &one : audit.value(QLatin1String("notes")).toArray()) {
            if (one.toObject().value(QLatin1String("note")).toString() == code)
                return one.toObject().value(QLatin1String("count")).toInteger();
        }
        return 0;
    }

    QTemporaryDir m_folder;
    const QString m_log = QStringLiteral(EVENKEEL_DATA_DIR) + QStringLiteral("/incidents/incident_event_log.csv");
};

void TestAudit::initTestCase()
{
    const QStringList import{QStringLiteral("import"), m_log, QStringLiteral("--profile"),
                             QStringLiteral("servicenow")};
    QCOMPARE(runAll(import).exitCode, 0);
    const QString then = QStringLiteral("2016-03-16T10:00Z");
    QCOMPARE(run(QStringLiteral("then.evenkeel"), then, import).exitCode, 0);
    QCOMPARE(run(QStringLiteral("then.evenkeel"), then, {QStringLiteral("infer"), QStringLiteral("--apply")}).exitCode,
             0);
}

// Counted from the file itself: each row that names somebody else than the ticket's row before.
void TestAudit::everyAssignmentOfTheLogIsLookedAt()
{
    QFile file(m_log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList header = file.readLine().trimmed().split(',');
    const qsizetype number = header.indexOf("number");
    const qsizetype assigned = header.indexOf("assigned_to");
    QHash<QByteArray, QByteArray> holder;
    std::int64_t given = 0;
    while (!file.atEnd()) {
        const QByteArrayList row = file.readLine().split(',');
        QByteArray &before = holder[row[number]];
        given += row[assigned] != "?" && row[assigned] != before ? 1 : 0;
        before = row[assigned];
    }
    QCOMPARE(holder.size(), 24'918);

    const Answer answer =
        runAll({QStringLiteral("audit"), QStringLiteral("--from"), QStringLiteral("2016-01-01T00:00Z")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject audit = answer.json();
    QVERIFY(given > 29'000);
    QCOMPARE(sum(audit, QLatin1String("asked")) + note(audit, QLatin1String("not-open")), given);
    QCOMPARE(note(audit, QLatin1String("rebuilt")), sum(audit, QLatin1String("asked")));
    // Nobody's hours are known: the policy would have given nothing to anybody, and says why.
    QCOMPARE(sum(audit, QLatin1String("not_yet")), sum(audit, QLatin1String("asked")));
    QCOMPARE(note(audit, QLatin1String("agents-without-hours")), std::int64_t{234});
    QCOMPARE(note(audit, QLatin1String("no-levels")), std::int64_t{1});
}

void TestAudit::levelsAndHoursFromHistoryLetRulesChoose()
{
    const Answer answer = run(QStringLiteral("then.evenkeel"), QStringLiteral("2016-03-16T10:00Z"),
                              {QStringLiteral("audit"), QStringLiteral("--from"), QStringLiteral("2016-02-29T00:00Z"),
                               QStringLiteral("--tickets"), QStringLiteral("0")});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject audit = answer.json();
    QVERIFY(sum(audit, QLatin1String("followed")) > 0);
    QVERIFY(sum(audit, QLatin1String("allowed")) > 0);
    for (const QJsonValue &value : audit.value(QLatin1String("rules")).toArray()) {
        const QJsonObject rule = value.toObject();
        const qint64 asked = rule.value(QLatin1String("asked")).toInteger();
        qint64 parts = 0;
        for (const char *part : {"followed", "allowed", "stopped", "not_yet"})
            parts += rule.value(QLatin1String(part)).toInteger();
        QCOMPARE(parts, asked);
        const double share = rule.value(QLatin1String("share")).toDouble();
        QVERIFY(rule.value(QLatin1String("low")).toDouble() <= share);
        QVERIFY(rule.value(QLatin1String("high")).toDouble() >= share);
        const qint64 rest = asked - rule.value(QLatin1String("followed")).toInteger();
        QCOMPARE(rule.value(QLatin1String("tickets")).toArray().size(), rest);
        qint64 went = 0;
        for (const QJsonValue &where : rule.value(QLatin1String("went_to")).toArray())
            went += where.toObject().value(QLatin1String("count")).toInteger();
        QCOMPARE(went, rest);
    }
    // The levels were found at the end; all before is judged by them, and it is said.
    QVERIFY(note(audit, QLatin1String("levels-later")) > 0);
}

void TestAudit::saysThatNothingHappened()
{
    const Answer answer =
        runAll({QStringLiteral("audit"), QStringLiteral("--from"), QStringLiteral("2015-01-01T00:00Z"),
                QStringLiteral("--to"), QStringLiteral("2015-02-01T00:00Z")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.json().value(QLatin1String("rules")).toArray().isEmpty());
    QCOMPARE(note(answer.json(), QLatin1String("nothing-assigned")), std::int64_t{1});
}

void TestAudit::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("backwards") << QStringList{QStringLiteral("--from"), QStringLiteral("2016-03-02T00:00Z"),
                                              QStringLiteral("--to"), QStringLiteral("2016-03-01T00:00Z")};
    QTest::newRow("no time") << QStringList{QStringLiteral("--from"), QStringLiteral("Monday")};
    QTest::newRow("no number") << QStringList{QStringLiteral("--tickets"), QStringLiteral("many")};
}

void TestAudit::refusesWrongCalls()
{
    QFETCH(QStringList, words);
    QCOMPARE(runAll(QStringList{QStringLiteral("audit")} + words).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
