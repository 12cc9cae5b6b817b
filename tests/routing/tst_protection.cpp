// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfixture.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

const AgentId only{1};

bool isStoppedBy(const DeskPicture &problem, Gate gate)
{
    const Decision decision = decided(problem);
    return !decision.agent.isValid() && stopped(decision, gate) == 1 &&
           desk(problem).trace(TicketId{1}).lines.front().firstFailed() == gate;
}

CapacityProfile profile(CapacityMeasure measure, double limit)
{
    CapacityProfile profile;
    profile.id = 21;
    profile.measure = measure;
    profile.limit = limit;
    return profile;
}

} // namespace

class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFocusBlockOfTheCalendarTakesOutOfRotation();
    void focusIsOutForUrgentWorkToo();
    void aDemandingCaseOpensAFocusBlock();
    void aFocusBlockEndsWithItsCase();
    void wrapUpKeepsTheNextTicketAway();
    void afterHoursLetsThroughWhatThePolicySays();
    void aBreakIsNotAfterHours();
    void theRateCountsAnySixtyMinutes();
    void theRateCountsWhatThisDeskAssigned();
    void theRampFollowsLeaveWithinAShift();
    void theLongerOfBothRampsHolds();
    void anOfferHoldsItsRoomAndDoesNotWait();
    void anOfferAcceptedIsAnAssignment();
    void complexityBeginsWhereThePolicySays();
    void capacitySharesBendTheUnits();
    void profilesCountUnitsTicketsMinutesAndComplexOnes();
    void profilesCountOnlyTheirChannels();
    void profilesBendForTeamsAndAgents();
    void urgentWorkMayUseTheProfilesBuffer();
    void effortMinutesShrinkWithTheShift();
    void theTightestProfileIsNamed();
};

void TestProtection::aFocusBlockOfTheCalendarTakesOutOfRotation()
{
    DeskPicture problem = named(1, 1);
    problem.agents[0].focus = Intervals({{noon - 10min, noon + 20min}});
    problem.agents[0].open = problem.agents[0].open.without(problem.agents[0].focus);
    QVERIFY(isStoppedBy(problem, Gate::Focus));
    QCOMPARE(desk(problem).presence(only), Presence::Busy);
    QCOMPARE(desk(problem).trace(TicketId{1}).unblock->opensAt, std::optional(noon + 20min));
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(TimePassed{noon + 20min});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
}

void TestProtection::focusIsOutForUrgentWorkToo()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].priority = Priority::Urgent;
    problem.agents[0].focus = Intervals({{noon, noon + 1min}});
    QVERIFY(isStoppedBy(problem, Gate::Focus));
}

void TestProtection::aDemandingCaseOpensAFocusBlock()
{
    DeskPicture problem = named(1, 2);
    problem.policy.protection.focusFromEffort = 8;
    problem.tickets[0].effort = 8;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 1); // the case, and nothing beside it
    QCOMPARE(stopped(dispatcher.decide(TicketId{2}), Gate::Focus), 1);
    dispatcher.tell(TimePassed{noon + 60min - 1ms});
    QVERIFY(!dispatcher.decide(TicketId{2}).agent.isValid());
    dispatcher.tell(TimePassed{noon + 60min});
    QCOMPARE(dispatcher.decide(TicketId{2}).agent, only);
}

void TestProtection::aFocusBlockEndsWithItsCase()
{
    DeskPicture problem = named(1, 2);
    problem.policy.protection.focusFromEffort = 8;
    problem.tickets[0].effort = 8;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 1);
    dispatcher.tell(TicketLeft{TicketId{1}});
    QCOMPARE(dispatcher.decide(TicketId{2}).agent, only);
}

void TestProtection::wrapUpKeepsTheNextTicketAway()
{
    DeskPicture problem = named(1, 1);
    problem.agents[0].wrapUpUntil = noon + 2min;
    QVERIFY(isStoppedBy(problem, Gate::WrapUp));
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(TimePassed{noon + 2min});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
}

void TestProtection::afterHoursLetsThroughWhatThePolicySays()
{
    DeskPicture problem = named(1, 1);
    problem.now = monday + 20h;
    problem.agents[0].presence = {only, Presence::Available, monday + 19h, monday + 22h};
    problem.policy.rampAfterShiftStart = 0min;
    QCOMPARE(decided(problem).agent, only);
    problem.policy.protection.afterHours = AfterHours::UrgentOnly;
    QVERIFY(isStoppedBy(problem, Gate::AfterHours));
    problem.tickets[0].priority = Priority::Urgent;
    QCOMPARE(decided(problem).agent, only);
    problem.policy.protection.afterHours = AfterHours::Nothing;
    QVERIFY(isStoppedBy(problem, Gate::AfterHours));
}

void TestProtection::aBreakIsNotAfterHours()
{
    DeskPicture problem = named(1, 1);
    problem.policy.protection.afterHours = AfterHours::Nothing;
    problem.agents[0].open = Intervals({{monday + 8h, noon - 5min}, {noon + 30min, monday + 17h}});
    problem.agents[0].presence = {only, Presence::Available, noon - 2min, noon + 30min};
    QCOMPARE(decided(problem).agent, only);
}

void TestProtection::theRateCountsAnySixtyMinutes()
{
    DeskPicture problem = named(1, 1);
    problem.policy.protection.assignmentsPerHour = 2;
    problem.agents[0].recentAssignments = {noon - 60min, noon - 40min};
    QCOMPARE(decided(problem).agent, only); // the older one is just past
    problem.agents[0].recentAssignments = {noon - 60min + 1ms, noon - 40min};
    QVERIFY(isStoppedBy(problem, Gate::Rate));
    const GateOutcome rate = outcome(desk(problem).trace(TicketId{1}), only, Gate::Rate);
    QCOMPARE(rate.value, 3.0);
    QCOMPARE(rate.limit, 2.0);
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(TimePassed{noon + 1ms});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
}

void TestProtection::theRateCountsWhatThisDeskAssigned()
{
    DeskPicture problem = named(1, 6);
    problem.policy.protection.assignmentsPerHour = 3;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 3);
    dispatcher.tell(TicketLeft{TicketId{1}}); // done, and still an assignment of this hour
    QCOMPARE(assigned(dispatcher.route()), 0);
    dispatcher.tell(TimePassed{noon + 59min});
    QCOMPARE(assigned(dispatcher.route()), 0);
    dispatcher.tell(TimePassed{noon + 60min});
    QCOMPARE(assigned(dispatcher.route()), 3);
}

void TestProtection::theRampFollowsLeaveWithinAShift()
{
    DeskPicture problem = named(1, 5);
    problem.agents[0].open = Intervals({{monday + 8h, monday + 9h}, {noon - 30min, monday + 17h}});
    QCOMPARE(assigned(desk(problem).route()), 5); // a long break only
    problem.agents[0].leave = Intervals({{monday + 9h, noon - 30min}});
    QCOMPARE(assigned(desk(problem).route()), 2);
    problem.policy.rampAfterLeave = 30min;
    QCOMPARE(assigned(desk(problem).route()), 5);
}

void TestProtection::theLongerOfBothRampsHolds()
{
    DeskPicture problem = named(1, 5);
    problem.agents[0].leave = Intervals({{monday - 24h, monday + 8h}});
    problem.now = monday + 8h + 45min; // past the ramp of a shift, not past that after leave
    QCOMPARE(assigned(desk(problem).route()), 2);
    problem.policy.rampAfterLeave = 10min;
    problem.now = monday + 8h + 20min;
    QCOMPARE(assigned(desk(problem).route()), 2);
    problem.now = monday + 8h + 45min;
    QCOMPARE(assigned(desk(problem).route()), 5);
}

void TestProtection::anOfferHoldsItsRoomAndDoesNotWait()
{
    DeskPicture problem = named(2, 2);
    problem.agents[1].queues = {sales};
    busy(problem, 1, 7);
    problem.tickets[1].offeredTo = only;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.load(only), 80.0);
    QCOMPARE(dispatcher.counting(only), 8);
    QCOMPARE(dispatcher.waitingOrder(), std::vector<TicketId>{TicketId{1}});
    QVERIFY(!dispatcher.decide(TicketId{1}).agent.isValid());
    QCOMPARE(dispatcher.decide(TicketId{2}).agent, only); // looked at as if it were waiting
    dispatcher.unassign(TicketId{2});                     // taken back
    QCOMPARE(dispatcher.load(only), 70.0);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
}

void TestProtection::anOfferAcceptedIsAnAssignment()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].offeredTo = only;
    busy(problem, 1, 7);
    problem.policy.protection.assignmentsPerHour = 1;
    Dispatcher dispatcher = desk(problem);
    QVERIFY(!dispatcher.assignIfEligible(TicketId{1}, only)); // the room it held is its own
    QCOMPARE(dispatcher.load(only), 80.0);
    QVERIFY(dispatcher.waitingOrder().empty());
    dispatcher.tell(TicketLeft{TicketId{1}});
    dispatcher.tell(TicketArrived{ticket(2)});
    QCOMPARE(stopped(dispatcher.decide(TicketId{2}), Gate::Rate), 1);
}

void TestProtection::complexityBeginsWhereThePolicySays()
{
    DeskPicture problem = named(1, 1);
    busy(problem, 1, 2);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.effort = 5;
    QCOMPARE(decided(problem).agent, only);
    problem.policy.complexFrom = 5;
    QVERIFY(isStoppedBy(problem, Gate::Complexity));
}

void TestProtection::capacitySharesBendTheUnits()
{
    DeskPicture problem = named(2, 12);
    problem.policy.capacityShares = {{"", "agent 1", "trainee", 0.5}, {"North", "", "part time", 0.2}};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 12);
    QCOMPARE(dispatcher.load(only), 40.0); // 80 % of 50; the agent's own share goes before the team's
    QCOMPARE(dispatcher.load(AgentId{2}), 80.0);
    const Trace trace = dispatcher.trace(TicketId{1});
    QCOMPARE(outcome(trace, only, Gate::Capacity).limit, 40.0);
}

void TestProtection::profilesCountUnitsTicketsMinutesAndComplexOnes()
{
    const auto fits = [](CapacityMeasure measure, double limit) {
        DeskPicture problem = named(1, 1);
        busy(problem, 1, 2);
        for (RoutingTicket &ticket : problem.tickets)
            ticket.effort = 7; // 10 units and 15 minutes each
        problem.policy.complexInFlight = 9;
        problem.policy.profiles = {profile(measure, limit)};
        return decided(problem).agent.isValid();
    };
    QVERIFY(fits(CapacityMeasure::Units, 30) && !fits(CapacityMeasure::Units, 29.9));
    QVERIFY(fits(CapacityMeasure::Tickets, 3) && !fits(CapacityMeasure::Tickets, 2));
    QVERIFY(fits(CapacityMeasure::ComplexTickets, 3) && !fits(CapacityMeasure::ComplexTickets, 2));
    QVERIFY(fits(CapacityMeasure::EffortMinutes, 0.15) && !fits(CapacityMeasure::EffortMinutes, 0.149)); // of 300
}

void TestProtection::profilesCountOnlyTheirChannels()
{
    DeskPicture problem = named(1, 1);
    busy(problem, 1, 5);
    problem.policy.profiles = {profile(CapacityMeasure::Tickets, 0)};
    problem.policy.profiles[0].channels = maskOf(ChannelKind::Chat);
    QCOMPARE(decided(problem).agent, only);
    problem.tickets[0].channel = ChannelKind::Chat;
    QVERIFY(isStoppedBy(problem, Gate::Profile));
    problem.policy.profiles[0].limit = 1; // the emails do not count
    QCOMPARE(decided(problem).agent, only);
    problem.policy.profiles[0].isOn = false;
    problem.policy.profiles[0].limit = 0;
    QCOMPARE(decided(problem).agent, only);
}

void TestProtection::profilesBendForTeamsAndAgents()
{
    DeskPicture problem = named(3, 9);
    problem.policy.profiles = {profile(CapacityMeasure::Tickets, 3)};
    problem.policy.profiles[0].exceptions = {{"North", "", 2, 2}, {"", "agent 3", 1, 1}, {"West", "", 0, 0}};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 6);
    QCOMPARE(dispatcher.counting(AgentId{1}), 2);
    QCOMPARE(dispatcher.counting(AgentId{2}), 3);
    QCOMPARE(dispatcher.counting(AgentId{3}), 1);
    problem.policy.profiles[0].teams = {"South"};
    Dispatcher limited = desk(problem); // and the others are not limited at all
    QCOMPARE(assigned(limited.route()), 9);
    QVERIFY(limited.counting(AgentId{2}) <= 3);
}

void TestProtection::urgentWorkMayUseTheProfilesBuffer()
{
    DeskPicture problem = named(1, 1);
    busy(problem, 1, 2);
    problem.policy.profiles = {profile(CapacityMeasure::Tickets, 2)};
    problem.policy.profiles[0].urgentLimit = 3;
    QVERIFY(isStoppedBy(problem, Gate::Profile));
    problem.tickets[0].priority = Priority::Urgent;
    QCOMPARE(decided(problem).agent, only);
}

void TestProtection::effortMinutesShrinkWithTheShift()
{
    DeskPicture problem = named(1, 1);
    busy(problem, 1, 4); // 60 minutes of work, 75 with the ticket
    problem.policy.profiles = {profile(CapacityMeasure::EffortMinutes, 1.0)};
    Dispatcher dispatcher = desk(problem);
    dispatcher.tell(TimePassed{monday + 15h + 45min});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, only);
    dispatcher.tell(TimePassed{monday + 15h + 46min});
    QCOMPARE(stopped(dispatcher.decide(TicketId{1}), Gate::Profile), 1);
    const GateOutcome gate = outcome(dispatcher.trace(TicketId{1}), only, Gate::Profile);
    QCOMPARE(gate.value, 75.0);
    QCOMPARE(gate.limit, 74.0);
    QCOMPARE(gate.profile, 21);
}

void TestProtection::theTightestProfileIsNamed()
{
    DeskPicture problem = named(1, 1);
    busy(problem, 1, 3);
    CapacityProfile wide = profile(CapacityMeasure::Tickets, 9);
    CapacityProfile tight = profile(CapacityMeasure::Tickets, 5);
    tight.id = 22;
    problem.policy.profiles = {wide, tight};
    const GateOutcome gate = outcome(desk(problem).trace(TicketId{1}), only, Gate::Profile);
    QVERIFY(gate.isPassed);
    QCOMPARE(gate.profile, 22);
    QCOMPARE(gate.value, 4.0);
}

QTEST_APPLESS_MAIN(TestProtection)
#include "tst_protection.moc"
