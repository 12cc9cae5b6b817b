// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

std::vector<std::int64_t> ids(const std::vector<TicketId> &tickets)
{
    std::vector<std::int64_t> list;
    for (const TicketId ticket : tickets)
        list.push_back(ticket.value);
    return list;
}

int assigned(const std::vector<Decision> &decisions)
{
    return static_cast<int>(
        std::count_if(decisions.begin(), decisions.end(), [](const Decision &of) { return of.agent.isValid(); }));
}

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByShareOfSlaUsedThenPriorityThenAgeThenId();
    void ordersAnewWhenTimePasses();
    void aPausedClockKeepsItsPlace();
    void theOldestWaitingGoesFirstWhenASlotFrees();
    void theCapHoldsWhileRouting();
    void theCapHoldsAfterAReopening();
    void theCapHoldsWhenAPreviewIsApplied();
    void gatesAreAskedAgainAtTheMomentOfAssignment();
    void movingACardTakesItsOwnWeightOff();
    void returningFromLeaveBringsNoFlood();
    void missingCategorySkillAndLanguageNeverStopATicket();
    void aChangedFieldRoutesAgain();
    void routesAtMostAsManyAsAsked();
    void assigningByHandAsksNoGate();
    void unassigningFreesTheAgent();
    void ticketsOfAnAgentWhoLeftStayWithTheId();
    void anAgentWhoComesIsConsidered();
    void presenceFollowsTheShift();
    void anAgentToldWithAnOlderTurnKeepsTheNewerOne();
    void anAssignmentMadeElsewhereEndsTheTurn();
    void aNewPolicyIsInForceAtOnce();
    void resolvedTicketsLeaveTheDesk();
    void decisionsCarryWhatTheyLookedAt();
    void inputHashTellsDesksApart();
    void anEmptyDeskBlocksWithoutBlame();
};

void TestDispatcher::ordersByShareOfSlaUsedThenPriorityThenAgeThenId()
{
    DeskPicture problem = picture(1, 6);
    problem.tickets[0].sla.target = 100h; // 1: share 0.01
    problem.tickets[1].sla.target = 2h;   // 2: share 0.5
    problem.tickets[2].sla.target = 100h; // 3: as 1, more pressing
    problem.tickets[2].priority = Priority::High;
    problem.tickets[3].createdAt -= 1h;    // 4: as 5 and 6, older
    problem.tickets[5].sla.target = 30min; // 6: breached
    QCOMPARE(ids(desk(problem).waitingOrder()), (std::vector<std::int64_t>{6, 2, 4, 5, 3, 1}));
}

void TestDispatcher::ordersAnewWhenTimePasses()
{
    DeskPicture problem = picture(1, 2);
    problem.tickets[0].sla.start = noon - 4h;
    problem.tickets[0].sla.target = 10h; // 0.40, slowly
    problem.tickets[1].sla.start = noon;
    problem.tickets[1].sla.target = 1h; // 0.00, fast
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(ids(dispatcher.waitingOrder()), (std::vector<std::int64_t>{1, 2}));
    dispatcher.tell(TimePassed{noon + 30min});
    QCOMPARE(ids(dispatcher.waitingOrder()), (std::vector<std::int64_t>{2, 1}));
    QCOMPARE(dispatcher.slaShare(TicketId{2}), 0.5);
}

void TestDispatcher::aPausedClockKeepsItsPlace()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].sla.isPaused = true;
    problem.tickets[0].sla.pausedSince = noon;
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(TimePassed{noon + 3h});
    QCOMPARE(dispatcher.slaShare(TicketId{1}), 0.125);
}

void TestDispatcher::theOldestWaitingGoesFirstWhenASlotFrees()
{
    DeskPicture problem = picture(1, 3);
    problem.tickets[2].createdAt -= 2h;
    problem.tickets[2].sla.start -= 2h;
    busy(problem, 1, 8);
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 0);
    dispatcher.tell(TicketLeft{TicketId{1003}});
    dispatcher.tell(TicketArrived{ticket(4)});
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(assigned(decisions), 1);
    QCOMPARE(decisions.front().ticket, TicketId{3});
    QCOMPARE(decisions.front().agent, AgentId{1});
}

void TestDispatcher::theCapHoldsWhileRouting()
{
    for (int method = 0; method <= 5; ++method) {
        DeskPicture problem = picture(3, 60);
        problem.policy.method = static_cast<AssignmentMethod>(method);
        Dispatcher dispatcher = desk(problem);
        QCOMPARE(assigned(dispatcher.route()), 24);
        for (int id = 1; id <= 3; ++id)
            QCOMPARE(dispatcher.load(AgentId{id}), 80.0);
    }
}

void TestDispatcher::theCapHoldsAfterAReopening()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 8);
    RoutingTicket pending = problem.tickets[1];
    pending.status = TicketStatus::Pending;
    problem.tickets[1] = pending;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.load(AgentId{1}), 70.0);
    pending.status = TicketStatus::Open; // the customer answered: the agent is full again
    dispatcher.tell(TicketUpdated{pending});
    QCOMPARE(dispatcher.load(AgentId{1}), 80.0);
    QCOMPARE(assigned(dispatcher.route()), 0);
}

void TestDispatcher::theCapHoldsWhenAPreviewIsApplied()
{
    DeskPicture problem = picture(1, 2);
    busy(problem, 1, 7);
    Dispatcher dispatcher = desk(problem);
    const Decision first = dispatcher.decide(TicketId{1});
    const Decision second = dispatcher.decide(TicketId{2});
    QCOMPARE(first.agent, second.agent); // each by itself would fit
    QVERIFY(!dispatcher.assignIfEligible(first.ticket, first.agent));
    const std::optional<GateOutcome> stopped = dispatcher.assignIfEligible(second.ticket, second.agent);
    QVERIFY(stopped);
    QCOMPARE(stopped->gate, Gate::Capacity);
    QCOMPARE(stopped->value, 90.0);
    QCOMPARE(stopped->limit, 80.0);
    QCOMPARE(dispatcher.load(AgentId{1}), 80.0);
}

void TestDispatcher::gatesAreAskedAgainAtTheMomentOfAssignment()
{
    Dispatcher dispatcher = desk(picture(1, 1));
    const Decision decision = dispatcher.decide(TicketId{1});
    QCOMPARE(decision.agent, AgentId{1});
    RoutingAgent away = agent(1);
    away.presence = {AgentId{1}, Presence::Away, noon, std::nullopt};
    dispatcher.tell(AgentUpdated{away});
    QCOMPARE(dispatcher.assignIfEligible(decision.ticket, decision.agent)->gate, Gate::Presence);
    QCOMPARE(assigned(dispatcher.route()), 0);
    QCOMPARE(dispatcher.counting(AgentId{1}), 0);
}

void TestDispatcher::movingACardTakesItsOwnWeightOff()
{
    DeskPicture problem = picture(2, 0);
    busy(problem, 1, 8);
    busy(problem, 2, 8);
    Dispatcher dispatcher = desk(problem);
    QVERIFY(!dispatcher.assignIfEligible(TicketId{1000}, AgentId{1})); // where it is already, it fits
    QCOMPARE(dispatcher.assignIfEligible(TicketId{1000}, AgentId{2})->gate, Gate::Capacity);
    dispatcher.tell(TicketLeft{TicketId{2000}});
    QVERIFY(!dispatcher.assignIfEligible(TicketId{1000}, AgentId{2}));
    QCOMPARE(dispatcher.load(AgentId{1}), 70.0);
    QCOMPARE(dispatcher.load(AgentId{2}), 80.0);
}

void TestDispatcher::returningFromLeaveBringsNoFlood()
{
    DeskPicture problem = picture(2, 40);
    problem.agents[1].open = Intervals({{noon - 24h * 14, noon - 24h * 14 + 8h}, {noon, noon + 8h}});
    busy(problem, 1, 7); // a colleague near the cap: all load terms speak for the one who returns
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 3);
    QCOMPARE(dispatcher.counting(AgentId{2}), 2);
    dispatcher.tell(TimePassed{noon + 30min});
    QCOMPARE(assigned(dispatcher.route()), 6);
    QCOMPARE(dispatcher.load(AgentId{2}), 80.0);
}

void TestDispatcher::missingCategorySkillAndLanguageNeverStopATicket()
{
    DeskPicture problem = picture(3, 1);
    problem.agents[0].queues.clear();
    problem.agents[1].skills.clear();
    problem.tickets[0].queue = {};
    problem.tickets[0].category = {};
    problem.tickets[0].needs = {{SkillId{}, Proficiency::Advanced, true}, {network, Proficiency::None, true}};
    const Decision decision = desk(problem).decide(TicketId{1});
    QCOMPARE(decision.agentsConsidered, 3);
    QCOMPARE(decision.candidates, 3);
    QVERIFY(decision.agent.isValid());
}

void TestDispatcher::aChangedFieldRoutesAgain()
{
    DeskPicture problem = picture(2, 1);
    problem.agents[0].queues = {support};
    problem.agents[1].queues = {sales};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{1});
    RoutingTicket changed = ticket(1);
    changed.queue = sales;
    dispatcher.tell(TicketUpdated{changed});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{2});
    changed.needs = {{billing, Proficiency::Basic, true}};
    dispatcher.tell(TicketUpdated{changed});
    QVERIFY(!dispatcher.decide(TicketId{1}).agent.isValid());
    RoutingAgent taught = agent(2);
    taught.queues = {sales};
    taught.skills = {{billing, Proficiency::Basic}};
    dispatcher.tell(AgentUpdated{taught});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{2});
}

void TestDispatcher::routesAtMostAsManyAsAsked()
{
    Dispatcher dispatcher = desk(picture(2, 5));
    QCOMPARE(dispatcher.route(2).size(), std::size_t{2});
    QCOMPARE(dispatcher.waitingOrder().size(), std::size_t{3});
    QCOMPARE(dispatcher.route().size(), std::size_t{3});
    QVERIFY(dispatcher.waitingOrder().empty());
}

void TestDispatcher::assigningByHandAsksNoGate()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 12);
    Dispatcher dispatcher = desk(problem);
    dispatcher.assign(TicketId{1}, AgentId{1});
    QCOMPARE(dispatcher.load(AgentId{1}), 130.0);
    QVERIFY(!outcome(dispatcher.trace(TicketId{1}), AgentId{1}, Gate::Capacity).isPassed);
}

void TestDispatcher::unassigningFreesTheAgent()
{
    Dispatcher dispatcher = desk(picture(1, 1));
    dispatcher.assign(TicketId{1}, AgentId{1});
    QCOMPARE(dispatcher.counting(AgentId{1}), 1);
    dispatcher.unassign(TicketId{1});
    QCOMPARE(dispatcher.counting(AgentId{1}), 0);
    QCOMPARE(dispatcher.load(AgentId{1}), 0.0);
    QCOMPARE(ids(dispatcher.waitingOrder()), (std::vector<std::int64_t>{1}));
}

void TestDispatcher::ticketsOfAnAgentWhoLeftStayWithTheId()
{
    DeskPicture problem = picture(2, 0);
    busy(problem, 1, 3);
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(AgentLeft{AgentId{1}});
    QVERIFY(dispatcher.waitingOrder().empty());
    QCOMPARE(dispatcher.load(AgentId{1}), 30.0);
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Offline);
    dispatcher.tell(AgentUpdated{agent(1)}); // and comes back to them
    QCOMPARE(dispatcher.counting(AgentId{1}), 3);
}

void TestDispatcher::anAgentWhoComesIsConsidered()
{
    Dispatcher dispatcher = desk(picture(0, 1));
    QVERIFY(!dispatcher.decide(TicketId{1}).agent.isValid());
    dispatcher.tell(AgentUpdated{agent(5)});
    dispatcher.tell(AgentUpdated{agent(3)});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{3});
}

void TestDispatcher::presenceFollowsTheShift()
{
    Dispatcher dispatcher = desk(picture(1, 1));
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Available);
    dispatcher.tell(TimePassed{monday + 17h});
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Offline);
    dispatcher.tell(TimePassed{monday + 32h});
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Available);
    dispatcher.tell(TimePassed{noon}); // replays step back
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Available);
    dispatcher.tell(TimePassed{monday});
    QCOMPARE(dispatcher.presence(AgentId{1}), Presence::Offline);
}

void TestDispatcher::anAgentToldWithAnOlderTurnKeepsTheNewerOne()
{
    DeskPicture problem = picture(2, 2);
    problem.policy.method = AssignmentMethod::RoundRobin;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.route(1).front().agent, AgentId{1});
    dispatcher.tell(AgentUpdated{agent(1)}); // knows nothing of the assignment a moment ago
    QCOMPARE(dispatcher.route(1).front().agent, AgentId{2});
}

void TestDispatcher::anAssignmentMadeElsewhereEndsTheTurn()
{
    DeskPicture problem = picture(2, 2);
    problem.policy.method = AssignmentMethod::RoundRobin;
    Dispatcher dispatcher = desk(problem);
    RoutingTicket handedOver = ticket(1);
    handedOver.agent = AgentId{1};
    handedOver.assignedAt = noon - 1min;
    dispatcher.tell(TicketUpdated{handedOver});
    QCOMPARE(dispatcher.decide(TicketId{2}).agent, AgentId{2});
}

void TestDispatcher::aNewPolicyIsInForceAtOnce()
{
    Dispatcher dispatcher = desk(picture(1, 20));
    QCOMPARE(assigned(dispatcher.route()), 8);
    Policy wider = policy();
    wider.version = 8;
    wider.weights.deferredLow = 20;
    wider.weights.deferredHigh = 20;
    wider.targetHigh = 2.0;
    dispatcher.tell(PolicyChanged{wider});
    QCOMPARE(dispatcher.load(AgentId{1}), 160.0);
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(assigned(decisions), 2);
    QCOMPARE(decisions.front().policyVersion, 8);
}

void TestDispatcher::resolvedTicketsLeaveTheDesk()
{
    DeskPicture problem = picture(1, 2);
    Dispatcher dispatcher = desk(problem);
    dispatcher.assign(TicketId{1}, AgentId{1});
    RoutingTicket done = ticket(1);
    done.agent = AgentId{1};
    done.status = TicketStatus::Resolved;
    dispatcher.tell(TicketUpdated{done});
    QCOMPARE(dispatcher.load(AgentId{1}), 0.0);
    done = ticket(2);
    done.status = TicketStatus::Closed;
    dispatcher.tell(TicketUpdated{done});
    QVERIFY(dispatcher.waitingOrder().empty());
}

void TestDispatcher::decisionsCarryWhatTheyLookedAt()
{
    DeskPicture problem = picture(6, 1);
    problem.asOfEvent = EventId{41};
    problem.agents[5].queues = {sales};
    Dispatcher dispatcher = desk(problem);
    dispatcher.sawEvent(EventId{42});
    const Decision decision = dispatcher.decide(TicketId{1});
    QCOMPARE(decision.at, noon);
    QCOMPARE(decision.asOfEvent, EventId{42});
    QCOMPARE(decision.policyVersion, 7);
    QCOMPARE(decision.method, AssignmentMethod::Layered);
    QCOMPARE(decision.slaShare, 0.125);
    QCOMPARE(decision.agentsConsidered, 6);
    QCOMPARE(decision.candidates, 5);
    QCOMPARE(stopped(decision, Gate::Queue), 1);
    QCOMPARE(decision.ranking.size(), std::size_t{4});
    QCOMPARE(decision.ranking.front().agent, decision.agent);
    QVERIFY(!decision.id.isValid());
}

void TestDispatcher::inputHashTellsDesksApart()
{
    const DeskPicture problem = picture(3, 2);
    const std::uint64_t hash = desk(problem).decide(TicketId{1}).inputHash;
    QCOMPARE(desk(problem).decide(TicketId{1}).inputHash, hash);
    QVERIFY(desk(problem).decide(TicketId{2}).inputHash != hash);

    DeskPicture level = problem;
    level.agents[2].skills[0].level = Proficiency::Basic;
    DeskPicture load = problem;
    busy(load, 2, 1);
    DeskPicture rule = problem;
    rule.policy.layered.speed = 9;
    DeskPicture later = problem;
    later.now += 1ms;
    DeskPicture effort = problem;
    effort.tickets[0].effort = 4;
    DeskPicture presence = problem;
    presence.agents[0].presence = {AgentId{1}, Presence::Busy, noon, std::nullopt};
    for (const DeskPicture &other : {level, load, rule, later, effort, presence})
        QVERIFY(desk(other).decide(TicketId{1}).inputHash != hash);

    // What no decision looks at leaves it alone: another waiting ticket, a shift next week, how turns are numbered.
    DeskPicture elsewhere = problem;
    elsewhere.agents[1].lastAssignedOrder = 77;
    elsewhere.tickets.pop_back();
    elsewhere.agents[0].open = elsewhere.agents[0].open.united(Intervals({{monday + 170h, monday + 178h}}));
    QCOMPARE(desk(elsewhere).decide(TicketId{1}).inputHash, hash);
}

void TestDispatcher::anEmptyDeskBlocksWithoutBlame()
{
    Dispatcher dispatcher = desk(picture(0, 1));
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(decisions.size(), std::size_t{1});
    QVERIFY(!decisions.front().agent.isValid());
    QCOMPARE(decisions.front().agentsConsidered, 0);
    QVERIFY(!dispatcher.trace(TicketId{1}).unblock);
}

QTEST_APPLESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
