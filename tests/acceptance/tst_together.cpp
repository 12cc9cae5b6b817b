// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

// Tickets decided together: a batch with its bound, moves between agents, and anybody's assignment problem.
class TestTogether : public QObject
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

    void aBatchSaysHowFarFromTheBestItIs()
    {
        const QStringList words{QStringLiteral("route"),      QStringLiteral("--method"),
                                QStringLiteral("least-cost"), QStringLiteral("--time-limit"),
                                QStringLiteral("10"),         QStringLiteral("--dry-run")};
        const QJsonObject batch = call(words).json();
        const double objective = batch.value(QStringLiteral("objective")).toDouble();
        const double bound = batch.value(QStringLiteral("lower_bound")).toDouble();
        QVERIFY(objective > 0);
        QVERIFY(bound <= objective);
        const double gap = batch.value(QStringLiteral("gap")).toDouble(-1);
        QVERIFY(gap >= 0 && gap <= 0.01);
        QVERIFY(qAbs(gap - (objective - bound) / objective) < 1e-9);
        const int waiting = batch.value(QStringLiteral("waiting")).toInt();
        QVERIFY(waiting > 0);
        QCOMPARE(batch.value(QStringLiteral("assigned")).toInt() + batch.value(QStringLiteral("unassigned")).toInt(),
                 waiting);
        // Nothing was stored: the same again.
        const QJsonObject again = call(words).json();
        QCOMPARE(again.value(QStringLiteral("waiting")).toInt(), waiting);
        QCOMPARE(again.value(QStringLiteral("decisions")).toArray(),
                 batch.value(QStringLiteral("decisions")).toArray());
    }

    void workOfWhoIsAbsentGoesToOthers()
    {
        const QString absent = QStringLiteral("Sarah Whitfield");
        const QJsonObject plan =
            call({QStringLiteral("rebalance"), QStringLiteral("--absent"), absent, QStringLiteral("--back"),
                  QStringLiteral("2016-03-24T08:00Z"), QStringLiteral("--dry-run")})
                .json();
        const QJsonArray moves = plan.value(QStringLiteral("moves")).toArray();
        QVERIFY(!moves.isEmpty());
        for (const QJsonValue &move : moves) {
            QCOMPARE(move[QStringLiteral("from")].toString(), absent);
            QVERIFY(move[QStringLiteral("to")].toString() != absent);
        }
    }

    void movesMakeNoPromiseWorse()
    {
        const QJsonObject plan = call({QStringLiteral("rebalance"), QStringLiteral("--dry-run")}).json();
        checkMoves(plan);
        const QJsonObject done = call({QStringLiteral("rebalance")}).json();
        QCOMPARE(done.value(QStringLiteral("moves")).toArray().size(),
                 plan.value(QStringLiteral("moves")).toArray().size());
        const QJsonObject rest = call({QStringLiteral("rebalance"), QStringLiteral("--dry-run")}).json();
        QVERIFY(rest.value(QStringLiteral("moves")).toArray().isEmpty());
        QCOMPARE(call({QStringLiteral("check")}).exitCode, 0);
    }

    // Two agents, three jobs: the first has room for two of them, the second for one; 4 + 1 + 2 by hand.
    void anybodysProblemIsSolvedWithItsBound()
    {
        QFile problem(m_folder.filePath(QStringLiteral("gap.txt")));
        QVERIFY(problem.open(QIODevice::WriteOnly));
        problem.write("2 3\n4 6 2\n5 1 7\n3 3 3\n3 3 3\n6 3\n");
        problem.close();
        const QStringList words{QStringLiteral("assign"), QStringLiteral("--json"),   QStringLiteral("--problem"),
                                problem.fileName(),       QStringLiteral("--format"), QStringLiteral("gap")};
        const Answer answer = ctl(words);
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject solved = answer.json();
        QCOMPARE(solved.value(QStringLiteral("status")).toString(), QStringLiteral("optimal"));
        QCOMPARE(solved.value(QStringLiteral("objective")).toDouble(), 7.0);
        QCOMPARE(solved.value(QStringLiteral("lower_bound")).toDouble(), 7.0);
        QCOMPARE(solved.value(QStringLiteral("assignment")).toArray(), (QJsonArray{0, 1, 0}));
        QVERIFY(problem.open(QIODevice::WriteOnly));
        problem.write("2 3\n4 6 2\n5 one 7\n");
        problem.close();
        QVERIFY(ctl(words).exitCode != 0);
    }

private:
    Answer call(const QStringList &words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("together.evenkeel")),
                               QStringLiteral("--now"), QStringLiteral("2016-03-22T13:00Z"), QStringLiteral("--json")} +
                   words);
    }

    static void checkMoves(const QJsonObject &plan)
    {
        const QJsonArray moves = plan.value(QStringLiteral("moves")).toArray();
        QVERIFY(!moves.isEmpty());
        const auto most = [&plan](const char *when) {
            return plan.value(QLatin1String(when))[QStringLiteral("most")].toDouble();
        };
        QVERIFY(most("after") < most("before"));
        for (const QJsonValue &move : moves) {
            QVERIFY(move[QStringLiteral("from")].toString() != move[QStringLiteral("to")].toString());
            QVERIFY(move[QStringLiteral("sla_after")].toDouble() <= move[QStringLiteral("sla_before")].toDouble());
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
