// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boardmaker.h"
#include "services/checkservice.h"
#include "services/deskreader.h"
#include "services/policyservice.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;

class TestDemoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deskHasOneDrowningAndOneIdle();
    void waitingTicketsFindAgents();
    void rulesSuitTheDesk();
    void workspaceIsConsistent();
    void fullWorkspaceIsRefused();
    void cancellingLeavesAnEmptyWorkspace();
};

namespace {

BoardSnapshot boardOf(Database &database)
{
    const auto moment = DeskReader(database).read(demoNow());
    return makeBoard(moment->picture, moment->tickets, moment->names);
}

} // namespace

void TestDemoService::deskHasOneDrowningAndOneIdle()
{
    const auto database = demoWorkspace(40, 30);
    QVERIFY(database);
    BoardSnapshot board = boardOf(*database);
    QCOMPARE(board.lanes.size(), std::size_t{40});
    std::sort(board.lanes.begin(), board.lanes.end(),
              [](const AgentLane &one, const AgentLane &other) { return one.tickets > other.tickets; });
    const AgentLane &drowning = board.lanes.front();
    QCOMPARE(drowning.tickets, 47);
    QVERIFY(drowning.loadRatio() > 1.0);
    QVERIFY(drowning.counting < 47);
    QVERIFY(std::any_of(board.lanes.begin(), board.lanes.end(), [&](const AgentLane &lane) {
        return lane.tickets == 8 && lane.team == drowning.team && lane.isOnShift && lane.loadRatio() < 0.7;
    }));
}

void TestDemoService::waitingTicketsFindAgents()
{
    const auto database = demoWorkspace();
    const BoardSnapshot board = boardOf(*database);
    QVERIFY(!board.waiting.empty());
    QVERIFY(board.wouldAssign > 0);
    double ghosts = 0;
    for (const AgentLane &lane : board.lanes)
        ghosts += lane.ghostLoad;
    QVERIFY(ghosts > 0);
    for (const TicketCard &card : board.waiting)
        QVERIFY(card.wouldGoTo.isValid() != card.blockedBy.has_value());
}

void TestDemoService::rulesSuitTheDesk()
{
    const auto database = demoWorkspace(40, 30);
    const Policy policy = *DeskReader(*database).policyAt(demoNow());
    QVERIFY(policy.triage.size() > 1 && policy.queues.size() > 5 && policy.leads.size() == 4);
    const auto found = PolicyService(*database, demoNow()).findings(policy);
    QVERIFY(found);
    for (const LintFinding &finding : found->findings) {
        // What waits may ask for what nobody has: that is the desk's fault, not the policy's.
        const bool isOfWaiting =
            finding.code == LintCode::NobodyHasSkill &&
            (finding.place.part == PolicyPlace::Part::Queue || finding.place.part == PolicyPlace::Part::General);
        QVERIFY2(isOfWaiting, codeOf(finding.code).data());
    }
}

void TestDemoService::workspaceIsConsistent()
{
    const auto database = demoWorkspace();
    const auto report = checkWorkspace(*database, {}, {});
    QVERIFY(report);
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.table << problem.row << problem.detail;
    QVERIFY(report->isOk());
}

void TestDemoService::fullWorkspaceIsRefused()
{
    const auto database = demoWorkspace(4, 3);
    const auto before = *TicketStore(*database).ticketCount();
    const auto again = fillWithDemo(*database, {}, demoNow(), {}, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(*TicketStore(*database).ticketCount(), before);
}

void TestDemoService::cancellingLeavesAnEmptyWorkspace()
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(database);
    std::stop_source stop;
    stop.request_stop();
    const auto filled = fillWithDemo(**database, {}, demoNow(), stop.get_token(), {});
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, ErrorCode::Cancelled);
    QCOMPARE(*TicketStore(**database).ticketCount(), std::int64_t{0});
    QVERIFY(DeskReader(**database).names()->agents.empty());
}

QTEST_GUILESS_MAIN(TestDemoService)
#include "tst_demoservice.moc"
