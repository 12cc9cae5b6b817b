// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

class TestSlaCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Answer filled =
            call({QStringLiteral("demo"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--agents"),
                  QStringLiteral("10"), QStringLiteral("--days"), QStringLiteral("10")});
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
    }

    void segmentsAddUpToUsedAndTarget()
    {
        const QJsonArray tickets =
            call({QStringLiteral("tickets"), QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("20")})
                .json()
                .value(QStringLiteral("tickets"))
                .toArray();
        QVERIFY(tickets.size() >= 10);
        for (const QJsonValue &ticket : tickets) {
            const QString reference = ticket.toObject().value(QStringLiteral("reference")).toString();
            const Answer answer = call({QStringLiteral("sla"), reference});
            QCOMPARE(answer.exitCode, 0);
            const QJsonArray promises = answer.json().value(QStringLiteral("promises")).toArray();
            QVERIFY(promises.size() >= 2);
            for (const QJsonValue &value : promises)
                checkPromise(value.toObject());
        }
    }

    void breachesAreCountedByCause()
    {
        const Answer answer =
            call({QStringLiteral("sla"), QStringLiteral("--breaches"), QStringLiteral("--from"),
                  QStringLiteral("2016-03-01"), QStringLiteral("--to"), QStringLiteral("2016-03-20")});
        QCOMPARE(answer.exitCode, 0);
        const QJsonArray promises = answer.json().value(QStringLiteral("promises")).toArray();
        QCOMPARE(promises.size(), 3);
        int breached = 0;
        for (const QJsonValue &value : promises) {
            const QJsonObject promise = value.toObject();
            int causes = 0;
            for (const QJsonValue &number : promise.value(QStringLiteral("main_causes")).toObject())
                causes += number.toInt();
            QCOMPARE(causes, promise.value(QStringLiteral("breached")).toInt());
            breached += causes;
        }
        QVERIFY(breached > 0);
        QVERIFY(!answer.json().value(QStringLiteral("worst")).toArray().isEmpty());
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no ticket") << QStringLiteral("sla");
        QTest::newRow("two tickets") << QStringLiteral("sla 1 2");
        QTest::newRow("both") << QStringLiteral("sla 1 --breaches");
        QTest::newRow("period without table") << QStringLiteral("sla 1 --from 2016-03-01");
        QTest::newRow("no time") << QStringLiteral("sla --breaches --from yesterday");
        QTest::newRow("backwards") << QStringLiteral("sla --breaches --from 2016-03-02 --to 2016-03-01");
    }
    void wrongUsageIsExitTwo()
    {
        QFETCH(QString, words);
        QCOMPARE(call(words.split(u' ')).exitCode, 2);
    }

    void unknownTicketIsNamed()
    {
        const Answer answer = call({QStringLiteral("sla"), QStringLiteral("no-such-ticket")});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY((answer.err + answer.out).contains("no-such-ticket"));
    }

private:
    Answer call(const QStringList &words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("sla.evenkeel")),
                               QStringLiteral("--now"), QStringLiteral("2016-03-16T10:00Z"), QStringLiteral("--json")} +
                   words);
    }

    static double sum(const QJsonArray &segments, const QString &key)
    {
        double total = 0;
        for (const QJsonValue &segment : segments)
            total += segment.toObject().value(key).toDouble();
        return total;
    }

    static void checkPromise(const QJsonObject &promise)
    {
        const QString counted = QStringLiteral("counted_seconds");
        const QJsonArray segments = promise.value(QStringLiteral("segments")).toArray();
        const double used = promise.value(QStringLiteral("used_seconds")).toDouble();
        QVERIFY(qAbs(sum(segments, counted) - used) < 1e-6);
        if (promise.value(QStringLiteral("state")) == QLatin1String("running")) {
            const double ahead = sum(promise.value(QStringLiteral("ahead")).toArray(), counted);
            QVERIFY(qAbs(used + ahead - promise.value(QStringLiteral("target_seconds")).toDouble()) < 1e-6);
        }
        QCOMPARE(promise.contains(QStringLiteral("main_cause")),
                 promise.value(QStringLiteral("state")) == QLatin1String("breached"));
        if (promise.contains(QStringLiteral("causes"))) {
            double causes = 0;
            for (const QJsonValue &time : promise.value(QStringLiteral("causes")).toObject())
                causes += time.toDouble();
            QVERIFY(qAbs(causes - used) < 1e-6);
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSlaCommand)
#include "tst_sla.moc"
