// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "randomdesk.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryAgentWithEveryGate();
    void putsCandidatesFirstBestOnTop();
    void triesGatesAfterTheFirstFailure();
    void ofAnAssignedTicketIsAsIfItWereWaiting();
    void saysWhichGateBlocksAndWhatWouldUnblock();
    void unblockPrefersFewestGates();
    void unblockPrefersTheSmallestGap();
    void unblockSaysWhenWaitingSuffices();
    void unblockPrefersWhoOpensFirst();
    void unblockKnowsTheEndOfAPresenceSetByHand();
    void unblockKnowsTheEndOfTheRamp();
    void unblockOfWorkTooLongForTheShiftNamesTheNext();
    void thereIsNothingToUnblockWhenSomebodyIsEligible();
};

void TestTrace::showsEveryAgentWithEveryGate()
{
    const Trace trace = desk(picture(5, 1)).trace(TicketId{1});
    QCOMPARE(trace.lines.size(), std::size_t{5});
    for (const TraceLine &line : trace.lines) {
        QCOMPARE(line.gates.size(), static_cast<std::size_t>(GateCount));
        for (std::size_t gate = 0; gate < line.gates.size(); ++gate)
            QCOMPARE(line.gates[gate].gate, static_cast<Gate>(gate));
        QCOMPARE(line.terms.size(), std::size_t{4});
        QCOMPARE(line.loadBefore, 0.0);
        QCOMPARE(line.loadAfter, 0.1);
    }
}

void TestTrace::putsCandidatesFirstBestOnTop()
{
    DeskPicture problem = picture(4, 1);
    problem.agents[0].queues = {sales};
    problem.agents[1].queues = {sales};
    problem.agents[1].channels = 0;
    busy(problem, 3, 4);
    const Trace trace = desk(problem).trace(TicketId{1});
    std::vector<std::int64_t> order;
    for (const TraceLine &line : trace.lines)
        order.push_back(line.agent.value);
    QCOMPARE(order, (std::vector<std::int64_t>{4, 3, 1, 2}));
    QVERIFY(trace.lines[1].isCandidate() && !trace.lines[2].isCandidate());
    QVERIFY(trace.lines[2].terms.empty());
}

void TestTrace::triesGatesAfterTheFirstFailure()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].queues.clear();
    busy(problem, 1, 9);
    const Trace trace = desk(problem).trace(TicketId{1});
    QCOMPARE(trace.lines.front().firstFailed(), Gate::Queue);
    QVERIFY(!outcome(trace, AgentId{1}, Gate::Capacity).isPassed);
    QCOMPARE(stopped(trace.decision, Gate::Queue), 1);
    QCOMPARE(stopped(trace.decision, Gate::Capacity), 0);
}

void TestTrace::ofAnAssignedTicketIsAsIfItWereWaiting()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Dispatcher dispatcher = desk(randomDesk(seed));
        for (const Decision &decision : dispatcher.route()) {
            const Trace before = dispatcher.trace(decision.ticket);
            if (!decision.agent.isValid())
                continue;
            dispatcher.unassign(decision.ticket);
            QCOMPARE(dispatcher.decide(decision.ticket), before.decision);
            QCOMPARE(dispatcher.trace(decision.ticket), before);
            dispatcher.assign(decision.ticket, decision.agent);
        }
    }
}

void TestTrace::saysWhichGateBlocksAndWhatWouldUnblock()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, true}};
    const Trace trace = desk(problem).trace(TicketId{1});
    QVERIFY(!trace.decision.agent.isValid());
    QCOMPARE(stopped(trace.decision, Gate::Skill), 1);
    QVERIFY(trace.unblock);
    QCOMPARE(trace.unblock->agent, AgentId{1});
    QCOMPARE(trace.unblock->changes.size(), std::size_t{1});
    QCOMPARE(trace.unblock->changes[0],
             (GateOutcome{.gate = Gate::Skill, .isPassed = false, .value = 2, .limit = 3, .skill = network}));
    QVERIFY(!trace.unblock->opensAt);
}

void TestTrace::unblockPrefersFewestGates()
{
    DeskPicture problem = picture(2, 1);
    busy(problem, 1, 8);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.effort = 9;
    problem.agents[1].queues = {sales};
    const Trace trace = desk(problem).trace(TicketId{1});
    // Agent 1 is a hair over the cap and far over the complex limit: two changes. Agent 2 needs one.
    QVERIFY(!outcome(trace, AgentId{1}, Gate::Capacity).isPassed);
    QVERIFY(!outcome(trace, AgentId{1}, Gate::Complexity).isPassed);
    QCOMPARE(trace.unblock->agent, AgentId{2});
    QCOMPARE(trace.unblock->changes.size(), std::size_t{1});
    // Even where the two changes are small ones and the one is large.
    problem.policy.complexInFlight = 8;
    QCOMPARE(desk(problem).trace(TicketId{1}).unblock->agent, AgentId{2});
}

void TestTrace::unblockPrefersTheSmallestGap()
{
    DeskPicture problem = picture(3, 1);
    busy(problem, 1, 12);
    busy(problem, 2, 9);
    busy(problem, 3, 15);
    const Trace trace = desk(problem).trace(TicketId{1});
    QCOMPARE(trace.unblock->agent, AgentId{2});
    QCOMPARE(trace.unblock->changes.front().value, 100.0);
    QCOMPARE(trace.unblock->changes.front().limit, 80.0);
}

void TestTrace::unblockSaysWhenWaitingSuffices()
{
    DeskPicture problem = picture(1, 1);
    problem.now = monday + 18h;
    const Trace trace = desk(problem).trace(TicketId{1});
    QCOMPARE(trace.unblock->changes.front().gate, Gate::Shift);
    QCOMPARE(trace.unblock->opensAt, std::optional(monday + 32h));
    Dispatcher later = desk(problem);
    later.tell(TimePassed{*trace.unblock->opensAt});
    QCOMPARE(later.decide(TicketId{1}).agent, AgentId{1});
}

void TestTrace::unblockPrefersWhoOpensFirst()
{
    DeskPicture problem = picture(3, 1);
    problem.now = monday + 18h;
    problem.agents[1].open = Intervals({{monday + 20h, monday + 23h}});
    problem.agents[2].open = Intervals();
    const Trace trace = desk(problem).trace(TicketId{1});
    QCOMPARE(trace.unblock->agent, AgentId{2});
    QCOMPARE(trace.unblock->opensAt, std::optional(monday + 20h));
}

void TestTrace::unblockKnowsTheEndOfAPresenceSetByHand()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].presence = {AgentId{1}, Presence::Busy, noon - 1h, noon + 20min};
    QCOMPARE(desk(problem).trace(TicketId{1}).unblock->opensAt, std::optional(noon + 20min));
    problem.agents[0].presence->until.reset(); // until somebody says otherwise
    QVERIFY(!desk(problem).trace(TicketId{1}).unblock->opensAt);
}

void TestTrace::unblockKnowsTheEndOfTheRamp()
{
    DeskPicture problem = picture(1, 3);
    problem.now = monday + 8h;
    Dispatcher dispatcher = desk(problem);
    const Decision last = dispatcher.route().back();
    const Trace trace = dispatcher.trace(last.ticket);
    QCOMPARE(trace.unblock->changes.front().gate, Gate::Ramp);
    QCOMPARE(trace.unblock->opensAt, std::optional(monday + 8h + 30min));
}

void TestTrace::unblockOfWorkTooLongForTheShiftNamesTheNext()
{
    DeskPicture problem = picture(1, 1);
    problem.policy.mustFitShift = true;
    problem.tickets[0].expectedHandling = 6h;
    QCOMPARE(desk(problem).trace(TicketId{1}).unblock->opensAt, std::optional(monday + 32h));
}

void TestTrace::thereIsNothingToUnblockWhenSomebodyIsEligible()
{
    DeskPicture problem = picture(2, 1);
    problem.agents[0].queues = {sales};
    QVERIFY(!desk(problem).trace(TicketId{1}).unblock);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
