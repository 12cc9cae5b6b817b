// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rebalanceservice.h"

#include "services/boardmaker.h"
#include "services/checkservice.h"
#include "services/routingservice.h"
#include "storage/decisionstore.h"
#include "storage/presencestore.h"
#include "storage/ticketstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;

class TestRebalanceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesAreRecordedAsDecisions();
    void everyMoveIsExplainedAndRecomputed();
    void aMoveOnStaleGroundChangesNothing();
    void noMovePassesAClosedGate();
    void theAbsentLeaveTheDesk();
    void anAbsenceCanBeTakenBack();
    void presenceSetByHandComesBack();
    void presenceSetSinceStays();

private:
    [[nodiscard]] RebalanceService service() { return RebalanceService(*m_database, demoNow()); }
    [[nodiscard]] RebalancePlan plan(const RebalanceRequest &request = {}) { return *service().plan(request, {}, {}); }
    [[nodiscard]] std::optional<PresenceSetting> presenceOf(AgentId agent)
    {
        const DeskMoment moment = desk();
        const auto found = std::find_if(moment.picture.agents.begin(), moment.picture.agents.end(),
                                        [agent](const RoutingAgent &one) { return one.id == agent; });
        return found == moment.picture.agents.end() ? std::nullopt : found->presence;
    }
    [[nodiscard]] DeskMoment desk() { return *DeskReader(*m_database).read(demoNow()); }

    std::unique_ptr<Database> m_database;
};

void TestRebalanceService::init()
{
    m_database = demoWorkspace(40, 30);
    QVERIFY(m_database);
}

void TestRebalanceService::movesAreRecordedAsDecisions()
{
    const RebalancePlan planned = plan();
    QVERIFY(planned.moves.size() > 2);
    QVERIFY(service().apply(planned.moves, {}));
    for (const RebalanceMove &move : planned.moves) {
        QCOMPARE(TicketStore(*m_database).ticket(move.ticket)->agent, move.to);
        const auto decision = *DecisionStore(*m_database).latestOf(move.ticket);
        QVERIFY(decision.has_value());
        QCOMPARE(decision->agent, move.to);
        QVERIFY(decision->isByBatch && !decision->batch.isValid());
        QCOMPARE(decision->ranking.front().agent, move.to);
        const auto story = *TicketStore(*m_database).story(move.ticket);
        QCOMPARE(story.back().decision, decision->id);
    }
}

void TestRebalanceService::everyMoveIsExplainedAndRecomputed()
{
    const RebalancePlan planned = plan();
    QVERIFY(service().apply(planned.moves, {}));
    RoutingService routing(*m_database, demoNow());
    QVERIFY(routing.route({})); // what comes later changes nothing of what was decided
    for (const RebalanceMove &move : planned.moves) {
        const auto trace = routing.trace(move.ticket);
        QVERIFY(trace);
        QCOMPARE(trace->decision, **DecisionStore(*m_database).latestOf(move.ticket));
        const auto line = std::find_if(trace->lines.begin(), trace->lines.end(),
                                       [&move](const TraceLine &of) { return of.agent == move.to; });
        QVERIFY(line != trace->lines.end() && line->isCandidate());
        QCOMPARE(line->loadAfter, move.toLoadAfter);
    }
    const auto report = checkWorkspace(*m_database, {}, {});
    for (const CheckProblem &problem : report->problems)
        qWarning() << problem.code << problem.row << problem.detail;
    QVERIFY(report->isOk());
    QVERIFY(report->decisionsTried >= static_cast<std::int64_t>(planned.moves.size()));
}

void TestRebalanceService::aMoveOnStaleGroundChangesNothing()
{
    const RebalancePlan planned = plan();
    QVERIFY(service().apply(planned.moves, {}));
    const auto events = *TicketStore(*m_database).lastEvent();
    const auto again = service().apply(planned.moves, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(*TicketStore(*m_database).lastEvent(), events);
}

void TestRebalanceService::noMovePassesAClosedGate()
{
    const DeskMoment moment = desk();
    RebalanceMove move = plan().moves.front();
    // Whoever is fullest has no room for one more.
    const BoardSnapshot board = makeBoard(moment.picture, moment.tickets, moment.names);
    const auto fullest =
        std::max_element(board.lanes.begin(), board.lanes.end(), [](const AgentLane &one, const AgentLane &other) {
            return one.loadRatio() < other.loadRatio();
        });
    const auto theirs = std::find_if(moment.tickets.begin(), moment.tickets.end(), [&](const Ticket &ticket) {
        return ticket.agent.isValid() && ticket.agent != fullest->id;
    });
    move.ticket = theirs->id;
    move.from = theirs->agent;
    move.to = fullest->id;
    const auto applied = service().apply(std::span(&move, 1), {});
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Conflict);
    QCOMPARE(TicketStore(*m_database).ticket(move.ticket)->agent, move.from);
}

void TestRebalanceService::theAbsentLeaveTheDesk()
{
    const RebalanceMove any = plan().moves.front();
    RebalanceRequest request;
    request.absent = {any.from};
    request.backAt = demoNow() + std::chrono::hours{48};
    const RebalancePlan planned = plan(request);
    QVERIFY(!planned.moves.empty());
    QVERIFY(std::all_of(planned.moves.begin(), planned.moves.end(),
                        [&](const RebalanceMove &move) { return move.to != any.from; }));
    QVERIFY(service().apply(planned.moves, request));
    const DeskMoment after = desk();
    const auto agent = std::find_if(after.picture.agents.begin(), after.picture.agents.end(),
                                    [&](const RoutingAgent &one) { return one.id == any.from; });
    QVERIFY(agent != after.picture.agents.end());
    const BoardSnapshot board = makeBoard(after.picture, after.tickets, after.names);
    const auto lane =
        std::find_if(board.lanes.begin(), board.lanes.end(), [&](const AgentLane &one) { return one.id == any.from; });
    QCOMPARE(lane->presence, Presence::Offline);
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestRebalanceService::anAbsenceCanBeTakenBack()
{
    const DeskMoment before = desk();
    RebalanceRequest request;
    request.absent = {plan().moves.front().from};
    request.backAt = demoNow() + std::chrono::hours{48};
    const RebalancePlan planned = plan(request);
    QVERIFY(service().apply(planned.moves, request));
    QVERIFY(service().takeBack(planned.moves, request));
    const DeskMoment after = desk();
    QCOMPARE(after.picture.agents.size(), before.picture.agents.size());
    for (std::size_t at = 0; at < after.picture.agents.size(); ++at) {
        QVERIFY(after.picture.agents[at].open == before.picture.agents[at].open);
        QVERIFY(after.picture.agents[at].leave == before.picture.agents[at].leave);
        QVERIFY(after.picture.agents[at].presence == before.picture.agents[at].presence);
    }
    for (const RebalanceMove &move : planned.moves)
        QCOMPARE(TicketStore(*m_database).ticket(move.ticket)->agent, move.from);
    const auto again = service().takeBack(planned.moves, request);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestRebalanceService::presenceSetByHandComesBack()
{
    RebalanceRequest request;
    request.absent = {plan().moves.front().from};
    const AgentId agent = request.absent.front();
    PresenceStore store(*m_database);
    const Instant lunch = demoNow() + std::chrono::minutes{30};
    QVERIFY(store.add({agent, Presence::Available, demoNow() - std::chrono::hours{2}, std::nullopt}));
    QVERIFY(store.add({agent, Presence::Busy, demoNow() - std::chrono::hours{1}, lunch}));
    for (const std::optional<Instant> backAt :
         {std::optional<Instant>(), std::optional(demoNow() + std::chrono::hours{9})}) {
        request.backAt = backAt;
        const RebalancePlan planned = plan(request);
        QVERIFY(service().apply(planned.moves, request));
        QCOMPARE(presenceOf(agent)->presence, Presence::Offline);
        QVERIFY(service().takeBack(planned.moves, request));
        QCOMPARE(presenceOf(agent), std::optional(PresenceSetting{agent, Presence::Busy, demoNow(), lunch}));
    }
    // What had ended by itself meanwhile is not set again.
    request.backAt.reset();
    const RebalancePlan planned = plan(request);
    QVERIFY(service().apply(planned.moves, request));
    RebalanceService later(*m_database, lunch);
    QVERIFY(later.takeBack(planned.moves, request));
    const auto held = *PresenceStore(*m_database).settingsAt(lunch);
    QVERIFY(std::none_of(held.begin(), held.end(), [agent](const PresenceSetting &one) { return one.agent == agent; }));
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestRebalanceService::presenceSetSinceStays()
{
    RebalanceRequest request;
    request.absent = {plan().moves.front().from};
    const AgentId agent = request.absent.front();
    const RebalancePlan planned = plan(request);
    QVERIFY(service().apply(planned.moves, request));
    const PresenceSetting away{agent, Presence::Away, demoNow(), std::nullopt};
    QVERIFY(PresenceStore(*m_database).add(away));
    QVERIFY(service().takeBack(planned.moves, request));
    QCOMPARE(presenceOf(agent), std::optional(away));
}

QTEST_GUILESS_MAIN(TestRebalanceService)
#include "tst_rebalanceservice.moc"
