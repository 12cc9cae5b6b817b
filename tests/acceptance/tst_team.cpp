// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/teamstress.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// What bench_team asks of a whole team and a minute, of a small one and a few seconds, on both engines. How long a
/// pause lasts the bench tells: a busy machine is no fault.
class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndGivesNothingTwiceWhileRoutersAreKilled();
};

void TestTeam::losesNothingAndGivesNothingTwiceWhileRoutersAreKilled()
{
    const SharedWorkspace workspace;
    TeamLoad load{.routers = 3, .desks = 4, .teams = 2, .agentsInTeam = 12, .tickets = 240, .arriving = 4s};
    load.killEvery = 1500ms;
    if (isOnPostgres()) {
        load.restarts = {2500ms};
        load.restartServer = [] {
            PostgresCluster::shared().crash();
            PostgresCluster::shared().start();
        };
    }
    const TeamOutcome outcome = TeamStress(QStringLiteral(EVENKEELCTL), workspace.url(), load).run();
    QCOMPARE(outcome.told, load.tickets);
    QCOMPARE(outcome.lost(), 0);
    QCOMPARE(outcome.history.assignedTwice, 0);
    QCOMPARE(outcome.history.capsExceeded, 0);
    QCOMPARE(outcome.history.assignedByRule + outcome.history.assignedByHand, load.tickets);
    QVERIFY(outcome.kills > 0 && outcome.history.changedHands > 0);
    QCOMPARE(outcome.endedCleanly, load.routers);
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"
