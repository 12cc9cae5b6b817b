// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

const AgentId only{1};

/// The outcome of a gate for the only agent and ticket 1.
GateOutcome tried(const DeskPicture &problem, Gate gate)
{
    return outcome(desk(problem).trace(TicketId{1}), only, gate);
}

/// Whether the first failed gate of the only agent is this one, in the record and in the trace.
bool isStoppedBy(const DeskPicture &problem, Gate gate)
{
    const Dispatcher dispatcher = desk(problem);
    return !dispatcher.decide(TicketId{1}).agent.isValid() && stopped(dispatcher.decide(TicketId{1}), gate) == 1 &&
           dispatcher.trace(TicketId{1}).lines.front().firstFailed() == gate;
}

} // namespace

class TestGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presenceStopsWhoIsSetBusyByHand();
    void presenceSetByHandEndsWhenItsTimeIsOver();
    void shiftStopsWhoIsOutsideTheShift();
    void availableByHandOpensAnAgentOutsideTheShift();
    void shiftStopsWorkThatOutlastsIt();
    void aBreakDoesNotEndTheShift();
    void queueStopsWhoDoesNotServeIt();
    void agentsWithoutQueuesTakeOnlyTicketsWithoutQueue();
    void skillStopsWhoIsBelowTheLevel();
    void aRequiredSkillNeverRelaxes();
    void anOptionalSkillDropsALevelARing();
    void languageHasItsOwnGate();
    void aLanguageNamedWithoutANeedAsksForThePolicysLevel();
    void channelStopsWhoDoesNotWorkOnIt();
    void capacityKeepsTheBufferForUrgentWork();
    void capacityFillsUpToTheCapExactly();
    void capacityLetsAnEmptyAgentTakeOneLiveCall();
    void capacityOfZeroTakesNothing();
    void statusesThatDoNotCountLeaveRoom();
    void complexityStopsAThirdComplexTicket();
    void complexityLetsSimpleWorkPass();
    void rampLimitsTheFirstMinutesOfAShift();
    void rampLetsGoAfterItsTime();
    void rampDoesNotFollowABreak();
    void declinedStopsWhoSaidNo();
    void aSoleDeclinerDoesNotStrandTheTicket();
};

void TestGates::presenceStopsWhoIsSetBusyByHand()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].presence = {only, Presence::Busy, noon - 1h, std::nullopt};
    QVERIFY(isStoppedBy(problem, Gate::Presence));
    QCOMPARE(tried(problem, Gate::Presence).value, 2.0);
    QCOMPARE(tried(problem, Gate::Presence).limit, 3.0);
}

void TestGates::presenceSetByHandEndsWhenItsTimeIsOver()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].presence = {only, Presence::Away, noon - 1h, noon + 30min};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.presence(only), Presence::Away);
    dispatcher.tell(TimePassed{noon + 30min});
    QCOMPARE(dispatcher.presence(only), Presence::Available);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
}

void TestGates::shiftStopsWhoIsOutsideTheShift()
{
    DeskPicture problem = picture(1, 1);
    problem.now = monday + 17h; // the shift's end is not part of it
    QVERIFY(isStoppedBy(problem, Gate::Shift));
    problem.now = monday + 17h - 1ms;
    QCOMPARE(chosen(problem), only);
}

void TestGates::availableByHandOpensAnAgentOutsideTheShift()
{
    DeskPicture problem = picture(1, 1);
    problem.now = monday + 20h;
    problem.agents[0].presence = {only, Presence::Available, monday + 19h, monday + 21h};
    QCOMPARE(chosen(problem), only);
    QVERIFY(tried(problem, Gate::Shift).isPassed);
    problem.now = monday + 21h;
    QVERIFY(isStoppedBy(problem, Gate::Shift));
}

void TestGates::shiftStopsWorkThatOutlastsIt()
{
    DeskPicture problem = picture(1, 1);
    problem.policy.mustFitShift = true;
    problem.now = monday + 16h + 30min;
    problem.tickets[0].expectedHandling = 31min;
    QVERIFY(isStoppedBy(problem, Gate::Shift));
    problem.tickets[0].expectedHandling = 30min;
    QCOMPARE(chosen(problem), only);
}

void TestGates::aBreakDoesNotEndTheShift()
{
    DeskPicture problem = picture(1, 1);
    problem.policy.mustFitShift = true;
    problem.agents[0].open = Intervals({{monday + 8h, noon + 30min}, {noon + 1h, monday + 14h}});
    problem.tickets[0].expectedHandling = 90min; // half an hour before the break, an hour after it
    QCOMPARE(chosen(problem), only);
    problem.tickets[0].expectedHandling = 91min;
    QVERIFY(isStoppedBy(problem, Gate::Shift));
}

void TestGates::queueStopsWhoDoesNotServeIt()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].queue = sales;
    QVERIFY(isStoppedBy(problem, Gate::Queue));
    problem.agents[0].queues = {support, sales};
    QCOMPARE(chosen(problem), only);
}

void TestGates::agentsWithoutQueuesTakeOnlyTicketsWithoutQueue()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].queues.clear();
    QVERIFY(isStoppedBy(problem, Gate::Queue));
    problem.tickets[0].queue = {};
    QCOMPARE(chosen(problem), only);
}

void TestGates::skillStopsWhoIsBelowTheLevel()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Basic, true}, {billing, Proficiency::Intermediate, true}};
    QVERIFY(isStoppedBy(problem, Gate::Skill));
    const GateOutcome gap = tried(problem, Gate::Skill);
    QCOMPARE(gap.skill, billing);
    QCOMPARE(gap.value, 0.0);
    QCOMPARE(gap.limit, 2.0);
    problem.agents[0].skills = {{network, Proficiency::Intermediate}, {billing, Proficiency::Intermediate}};
    QCOMPARE(chosen(problem), only);
}

void TestGates::aRequiredSkillNeverRelaxes()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].needs = {{billing, Proficiency::Basic, true}};
    problem.tickets[0].sla.start = noon - 100h;
    QVERIFY(isStoppedBy(problem, Gate::Skill));
}

void TestGates::anOptionalSkillDropsALevelARing()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, false}};
    problem.tickets[0].sla.start = noon - 2h + 1ms; // 8 h allowed, a ring opens after each 2 h
    QVERIFY(isStoppedBy(problem, Gate::Skill));
    QCOMPARE(desk(problem).decide(TicketId{1}).ring, 0);
    problem.tickets[0].sla.start = noon - 2h;
    QCOMPARE(chosen(problem), only);
    QCOMPARE(desk(problem).decide(TicketId{1}).ring, 1);
    // Once answered, the first-response promise still measures the rings: 8 h for normal priority.
    problem.tickets[0].sla.kind = SlaKind::Resolution;
    problem.tickets[0].sla.target = 24h;
    QCOMPARE(desk(problem).decide(TicketId{1}).ring, 1);
}

void TestGates::languageHasItsOwnGate()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].language = german;
    problem.tickets[0].needs = {{german, Proficiency::Intermediate, true}, {network, Proficiency::Basic, true}};
    QVERIFY(isStoppedBy(problem, Gate::Language));
    QVERIFY(tried(problem, Gate::Skill).isPassed);
    problem.agents[0].skills.push_back({german, Proficiency::Intermediate});
    QCOMPARE(chosen(problem), only);
}

void TestGates::aLanguageNamedWithoutANeedAsksForThePolicysLevel()
{
    DeskPicture problem = picture(1, 1);
    problem.policy.languageLevel = Proficiency::Intermediate;
    problem.tickets[0].language = german;
    problem.agents[0].skills.push_back({german, Proficiency::Basic});
    QVERIFY(isStoppedBy(problem, Gate::Language));
    QCOMPARE(tried(problem, Gate::Language).limit, 2.0);
    problem.agents[0].skills.back().level = Proficiency::Intermediate;
    QCOMPARE(chosen(problem), only);
}

void TestGates::channelStopsWhoDoesNotWorkOnIt()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].channels = maskOf(ChannelKind::Chat);
    QVERIFY(isStoppedBy(problem, Gate::Channel));
    problem.tickets[0].channel = ChannelKind::Chat;
    QCOMPARE(chosen(problem), only);
}

void TestGates::capacityKeepsTheBufferForUrgentWork()
{
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent}) {
        DeskPicture problem = picture(1, 1);
        busy(problem, 1, 8); // 80 of 100 units, the cap
        problem.tickets[0].priority = priority;
        QCOMPARE(desk(problem).decide(TicketId{1}).agent.isValid(), priority == Priority::Urgent);
    }
    DeskPicture full = picture(1, 1);
    busy(full, 1, 10);
    full.tickets[0].priority = Priority::Urgent;
    QVERIFY(isStoppedBy(full, Gate::Capacity));
}

void TestGates::capacityFillsUpToTheCapExactly()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 7);
    QCOMPARE(chosen(problem), only);
    problem.policy.targetHigh = 0.799;
    QVERIFY(isStoppedBy(problem, Gate::Capacity));
    QCOMPARE(tried(problem, Gate::Capacity).value, 80.0);
    QCOMPARE(tried(problem, Gate::Capacity).limit, 79.9);
}

void TestGates::capacityLetsAnEmptyAgentTakeOneLiveCall()
{
    DeskPicture problem = picture(1, 2);
    for (RoutingTicket &call : problem.tickets) {
        call.channel = ChannelKind::Phone;
        call.handling = Handling::Live; // 100 units against a cap of 80
    }
    Dispatcher dispatcher = desk(problem);
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(decisions[0].agent, only);
    QVERIFY(!decisions[1].agent.isValid());
    QCOMPARE(dispatcher.load(only), 100.0);
    // Whoever holds anything gets no call beyond the cap.
    busy(problem, 1, 1);
    QVERIFY(isStoppedBy(problem, Gate::Capacity));
}

void TestGates::capacityOfZeroTakesNothing()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].capacity = 0;
    QVERIFY(isStoppedBy(problem, Gate::Capacity));
}

void TestGates::statusesThatDoNotCountLeaveRoom()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 12);
    for (RoutingTicket &held : problem.tickets)
        held.status = held.agent == only ? TicketStatus::Pending : TicketStatus::New;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.load(only), 0.0);
    QCOMPARE(dispatcher.counting(only), 0);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
    problem.policy.countsTowardLoad[static_cast<std::size_t>(TicketStatus::Pending)] = 0.25;
    QCOMPARE(desk(problem).load(only), 30.0);
    QCOMPARE(desk(problem).counting(only), 12);
}

void TestGates::complexityStopsAThirdComplexTicket()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 2);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.effort = 7;
    QVERIFY(isStoppedBy(problem, Gate::Complexity));
    QCOMPARE(tried(problem, Gate::Complexity).value, 3.0);
    QCOMPARE(tried(problem, Gate::Complexity).limit, 2.0);
    problem.tickets[1].status = TicketStatus::Pending; // does not count toward load: not in flight
    QCOMPARE(chosen(problem), only);
}

void TestGates::complexityLetsSimpleWorkPass()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 3);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.effort = 9;
    problem.tickets[0].effort = 6;
    QCOMPARE(chosen(problem), only);
}

void TestGates::rampLimitsTheFirstMinutesOfAShift()
{
    DeskPicture problem = picture(1, 5);
    problem.now = monday + 8h + 29min;
    Dispatcher dispatcher = desk(problem);
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(std::count_if(decisions.begin(), decisions.end(), [](const Decision &of) { return of.agent.isValid(); }),
             2);
    QCOMPARE(stopped(decisions[2], Gate::Ramp), 1);
    QCOMPARE(outcome(dispatcher.trace(TicketId{3}), only, Gate::Ramp).value, 3.0);
    QCOMPARE(outcome(dispatcher.trace(TicketId{3}), only, Gate::Ramp).limit, 2.0);
}

void TestGates::rampLetsGoAfterItsTime()
{
    DeskPicture problem = picture(1, 5);
    problem.now = monday + 8h;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.route().size(), std::size_t{5});
    QCOMPARE(dispatcher.counting(only), 2);
    dispatcher.tell(TimePassed{monday + 8h + 30min});
    QCOMPARE(dispatcher.route().size(), std::size_t{3});
    QCOMPARE(dispatcher.counting(only), 5);
}

void TestGates::rampDoesNotFollowABreak()
{
    DeskPicture problem = picture(1, 5);
    problem.agents[0].open = Intervals({{monday + 7h, monday + 11h}, {noon, monday + 17h}});
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.route().size(), std::size_t{5});
    QCOMPARE(dispatcher.counting(only), 5);
    // A pause of four hours is a new shift.
    problem.agents[0].open = Intervals({{monday + 7h, monday + 8h}, {noon, monday + 17h}});
    Dispatcher ramped = desk(problem);
    QCOMPARE(ramped.route().size(), std::size_t{5});
    QCOMPARE(ramped.counting(only), 2);
}

void TestGates::declinedStopsWhoSaidNo()
{
    DeskPicture problem = picture(2, 1);
    busy(problem, 2, 5); // worse than agent 1, were it not for the decline
    QCOMPARE(chosen(problem), AgentId{1});
    problem.tickets[0].declinedBy = {AgentId{1}};
    QCOMPARE(chosen(problem), AgentId{2});
    QCOMPARE(stopped(desk(problem).decide(TicketId{1}), Gate::Declined), 1);
    QCOMPARE(tried(problem, Gate::Declined).isPassed, false);
}

void TestGates::aSoleDeclinerDoesNotStrandTheTicket()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].declinedBy = {AgentId{1}};
    problem.agents[1].queues = {sales};
    QCOMPARE(chosen(problem), AgentId{1});
    const GateOutcome declined = tried(problem, Gate::Declined);
    QVERIFY(declined.isPassed);
    QCOMPARE(declined.value, 1.0);
    QCOMPARE(declined.limit, 1.0);
}

QTEST_APPLESS_MAIN(TestGates)
#include "tst_gates.moc"
