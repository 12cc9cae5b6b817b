// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that documented failures of other products teach, each a test of its own.
#include "policyfixture.h"
#include "randomdesk.h"
#include "routing/checker.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

/// A policy with a rule, rings, a profile and protection, so that no rule here holds only where nothing is set.
DeskPicture busyPolicy(int agents, int tickets)
{
    DeskPicture problem = named(agents, tickets);
    AssignmentRule &rule = addRule(problem, 11);
    rule.rings = {ring(0.5, RingAction::DropStep), ring(1.0, RingAction::Overflow)};
    problem.policy.queues[0].overflow = "Sales";
    CapacityProfile profile;
    profile.id = 21;
    profile.limit = 8;
    problem.policy.profiles = {profile};
    problem.policy.protection.assignmentsPerHour = 50;
    return problem;
}

} // namespace

class TestDocumentedFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCapHoldsOnEveryPath();
    void theOldestWaitingTicketGoesFirstWhenASlotFrees();
    void comingBackFromLeaveBringsNoFlood();
    void theStartOfAShiftIsRamped();
    void evenAndOddTeamSizesBothRotate();
    void aMissingCategorySkillOrLanguageNeverStopsATicket();
    void tiesAreBrokenByLeastRecentAssignmentThenIdNeverByListOrder();
    void whoDeclinedIsNotAskedAgainWhileAnotherIsEligible();
    void aSoleDeclinerDoesNotStrandTheTicket();
    void affinityNeverExceedsCapacity();
    void conditionsAreCheckedAgainAtTheMomentOfAssignment();
    void aChangedFieldRoutesAgain();
    void termsWhereLessIsBetterSubtract();
    void substitutesChainWithoutCycles();
    void anSlaChangeKeepsPausedTime();
    void sameInputsGiveTheSameDecision();
    void whenNobodyIsEligibleTheTicketSaysWhichGateAndWhatWouldHelp();
    void thereIsNoSilentFallback();
};

void TestDocumentedFailures::theCapHoldsOnEveryPath()
{
    DeskPicture problem = busyPolicy(1, 3);
    busy(problem, 1, 7);
    problem.tickets[2].offeredTo = AgentId{1}; // an offer takes the last place
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 0);
    QVERIFY(dispatcher.assignIfEligible(TicketId{1}, AgentId{1}));  // by hand
    QVERIFY(!dispatcher.assignIfEligible(TicketId{3}, AgentId{1})); // the offer accepted
    QCOMPARE(dispatcher.load(AgentId{1}), 80.0);
    RoutingTicket reopened = ticket(9);
    reopened.agent = AgentId{1};
    reopened.status = TicketStatus::Open;
    dispatcher.tell(TicketArrived{reopened}); // what came back stays, and nothing comes on top
    QCOMPARE(dispatcher.load(AgentId{1}), 90.0);
    QCOMPARE(assigned(dispatcher.route()), 0);
}

void TestDocumentedFailures::theOldestWaitingTicketGoesFirstWhenASlotFrees()
{
    DeskPicture problem = busyPolicy(1, 5);
    busy(problem, 1, 8);
    problem.tickets[3].createdAt = problem.tickets[3].sla.start = noon - 3h;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 0);
    dispatcher.tell(TicketLeft{TicketId{1002}});
    const std::vector<Decision> decisions = dispatcher.route();
    QCOMPARE(assigned(decisions), 1);
    QCOMPARE(decisions.front().ticket, TicketId{4});
    QVERIFY(decisions.front().agent.isValid());
}

void TestDocumentedFailures::comingBackFromLeaveBringsNoFlood()
{
    DeskPicture problem = busyPolicy(3, 40);
    problem.agents[2].leave = Intervals({{noon - 24h * 14, noon}});
    problem.agents[2].open = Intervals({{noon, monday + 17h}});
    busy(problem, 1, 7);
    busy(problem, 2, 7);
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 4);
    QCOMPARE(dispatcher.counting(AgentId{3}), 2);
    dispatcher.tell(TimePassed{noon + 59min});
    QCOMPARE(assigned(dispatcher.route()), 0);
    dispatcher.tell(TimePassed{noon + 60min});
    QCOMPARE(assigned(dispatcher.route()), 6);
}

void TestDocumentedFailures::theStartOfAShiftIsRamped()
{
    DeskPicture problem = busyPolicy(2, 40);
    problem.now = monday + 8h;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(assigned(dispatcher.route()), 4);
    QCOMPARE(stopped(dispatcher.route().front(), Gate::Ramp), 2);
}

void TestDocumentedFailures::evenAndOddTeamSizesBothRotate()
{
    for (int team = 1; team <= 8; ++team) {
        DeskPicture problem = busyPolicy(team, 3 * team);
        problem.policy.queues[0].rules[0].method = AssignmentMethod::RoundRobin;
        Dispatcher dispatcher = desk(problem);
        int turn = 0;
        for (const Decision &decision : dispatcher.route())
            QCOMPARE(decision.agent, AgentId{turn++ % team + 1});
        QCOMPARE(turn, 3 * team);
    }
}

void TestDocumentedFailures::aMissingCategorySkillOrLanguageNeverStopsATicket()
{
    DeskPicture problem = busyPolicy(2, 1);
    RoutingTicket &bare = problem.tickets[0];
    bare.category = {};
    bare.language = {};
    bare.needs = {{SkillId{}, Proficiency::Advanced, true}};
    bare.facts = {};
    QVERIFY(decided(problem).agent.isValid());
    bare.queue = {}; // not even a queue: everybody's
    QCOMPARE(decided(problem).rule, 0);
    QCOMPARE(decided(problem).candidates, 2);
}

void TestDocumentedFailures::tiesAreBrokenByLeastRecentAssignmentThenIdNeverByListOrder()
{
    for (int method = 0; method < AssignmentMethodCount; ++method) {
        DeskPicture problem = busyPolicy(3, 1);
        problem.policy.method = static_cast<AssignmentMethod>(method);
        QCOMPARE(decided(problem).agent, AgentId{1});
        problem.agents[0].lastAssignedAt = noon - 10min;
        problem.agents[1].lastAssignedAt = noon - 20min;
        problem.agents[2].lastAssignedAt = noon - 15min;
        QCOMPARE(decided(problem).agent, AgentId{2});
        DeskPicture empty = problem;
        empty.agents.clear();
        Dispatcher built = desk(empty); // told in another order
        for (const std::size_t agent : {2U, 0U, 1U})
            built.tell(AgentUpdated{problem.agents[agent]});
        QCOMPARE(built.decide(TicketId{1}), decided(problem));
    }
}

void TestDocumentedFailures::whoDeclinedIsNotAskedAgainWhileAnotherIsEligible()
{
    DeskPicture problem = busyPolicy(3, 1);
    busy(problem, 3, 7);
    problem.tickets[0].declinedBy = {AgentId{1}, AgentId{2}};
    QCOMPARE(decided(problem).agent, AgentId{3});
    QCOMPARE(stopped(decided(problem), Gate::Declined), 2);
}

void TestDocumentedFailures::aSoleDeclinerDoesNotStrandTheTicket()
{
    DeskPicture problem = busyPolicy(3, 1);
    busy(problem, 3, 8);
    problem.tickets[0].declinedBy = {AgentId{1}, AgentId{2}};
    QCOMPARE(decided(problem).agent, AgentId{1});
}

void TestDocumentedFailures::affinityNeverExceedsCapacity()
{
    for (const bool isRule : {false, true}) {
        DeskPicture problem = busyPolicy(2, 1);
        problem.policy.layered = {.skillFit = 0, .loadRatio = 0, .affinity = 100, .speed = 0};
        problem.policy.queues[0].rules[0].who.isLastAgentOnly = isRule;
        problem.tickets[0].affinityAgent = AgentId{2};
        problem.tickets[0].affinityAt = noon - 1h;
        busy(problem, 2, 7);
        QCOMPARE(decided(problem).agent, AgentId{2});
        busy(problem, 2, 8);
        QVERIFY(decided(problem).agent != AgentId{2});
    }
}

void TestDocumentedFailures::conditionsAreCheckedAgainAtTheMomentOfAssignment()
{
    DeskPicture problem = busyPolicy(1, 1);
    Dispatcher dispatcher = desk(problem);
    const Decision decision = dispatcher.decide(TicketId{1});
    QCOMPARE(decision.agent, AgentId{1});
    RoutingAgent talking = problem.agents[0];
    talking.wrapUpUntil = noon + 5min;
    dispatcher.tell(AgentUpdated{talking});
    QCOMPARE(dispatcher.assignIfEligible(decision.ticket, decision.agent)->gate, Gate::WrapUp);
    QCOMPARE(dispatcher.counting(AgentId{1}), 0);
}

void TestDocumentedFailures::aChangedFieldRoutesAgain()
{
    DeskPicture problem = busyPolicy(2, 1);
    problem.policy.queues[0].rules[0].when = test(ConditionField::Tag, FieldTest::Is, {"vip"});
    problem.policy.queues[0].rules[0].who.agents = {"agent 2"};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{1});
    RoutingTicket changed = problem.tickets[0];
    changed.facts.tags = {"vip"};
    dispatcher.tell(TicketUpdated{changed});
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{2});
    QCOMPARE(dispatcher.decide(TicketId{1}).rule, 11);
}

void TestDocumentedFailures::termsWhereLessIsBetterSubtract()
{
    const std::vector<ScoreTerm> lessIsBetter{ScoreTerm::LoadRatio, ScoreTerm::Lateness, ScoreTerm::SkillGap,
                                              ScoreTerm::Unfairness, ScoreTerm::Context};
    for (int method = 0; method < AssignmentMethodCount; ++method) {
        DeskPicture problem = busyPolicy(2, 1);
        problem.policy.method = static_cast<AssignmentMethod>(method);
        problem.tickets[0].needs = {{billing, Proficiency::Advanced, false}};
        problem.tickets[0].sla.start = noon - 20h;
        problem.policy.queues[0].rules.clear();
        busy(problem, 1, 4);
        const Decision decision = decided(problem);
        QCOMPARE(decision.ranking.size(), std::size_t{2});
        for (const RankedAgent &ranked : decision.ranking) {
            for (const ScoredTerm &term : ranked.terms) {
                if (std::count(lessIsBetter.begin(), lessIsBetter.end(), term.term) > 0)
                    QVERIFY(term.points <= 0);
            }
        }
    }
}

void TestDocumentedFailures::substitutesChainWithoutCycles()
{
    DeskPicture problem = named(3, 1);
    problem.policy.queues[0].overflow = "Sales";
    problem.policy.queues.push_back(QueuePolicy{.queue = "Sales", .order = {}, .rules = {}, .overflow = "Partners"});
    problem.policy.queues.push_back(QueuePolicy{.queue = "Partners", .order = {}, .rules = {}, .overflow = "Support"});
    problem.agents[0].queues = {sales};
    problem.agents[1].queues = {partners};
    problem.agents[2].queues = {QueueId{7}};
    AssignmentRule &rule = addRule(problem, 11);
    for (int links = 0; links <= 5; ++links) {
        rule.rings = std::vector<Ring>(static_cast<std::size_t>(links), ring(0, RingAction::Overflow));
        QCOMPARE(decided(problem).candidates, std::min(links, 2));
        QCOMPARE(decided(problem), desk(problem).trace(TicketId{1}).decision);
    }
    problem.policy.queues[0].overflow = "Support"; // its own substitute
    QCOMPARE(decided(problem).candidates, 0);
}

void TestDocumentedFailures::anSlaChangeKeepsPausedTime()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].sla.start = noon - 3h;
    problem.tickets[0].sla.paused = 1h;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.slaShare(TicketId{1}), 2.0 / 8);
    RoutingTicket pressing = problem.tickets[0];
    pressing.priority = Priority::High;
    pressing.sla.target = 4h;
    dispatcher.tell(TicketUpdated{pressing});
    QCOMPARE(dispatcher.slaShare(TicketId{1}), 2.0 / 4);
    Policy other = problem.policy; // a new policy, with other hours for the clocks
    other.sla.targets[1].firstResponse = 10min;
    dispatcher.tell(PolicyChanged{other, {}, problem.slaCalendars});
    QCOMPARE(dispatcher.slaShare(TicketId{1}), 2.0 / 4);
}

void TestDocumentedFailures::sameInputsGiveTheSameDecision()
{
    for (std::uint64_t seed = 500; seed < 520; ++seed) {
        DeskPicture problem = randomDesk(seed);
        const std::vector<Decision> decisions = desk(problem).route();
        QCOMPARE(desk(problem).route(), decisions);
        QVERIFY(checkDecisions(problem, decisions).empty());
    }
}

void TestDocumentedFailures::whenNobodyIsEligibleTheTicketSaysWhichGateAndWhatWouldHelp()
{
    for (std::uint64_t seed = 600; seed < 620; ++seed) {
        Dispatcher dispatcher = desk(randomDesk(seed));
        for (const Decision &decision : dispatcher.route()) {
            if (decision.agent.isValid())
                continue;
            QVERIFY(decision.blockingGate().has_value());
            const Trace trace = dispatcher.trace(decision.ticket);
            QVERIFY(trace.unblock && !trace.unblock->changes.empty());
        }
    }
}

void TestDocumentedFailures::thereIsNoSilentFallback()
{
    DeskPicture problem = busyPolicy(2, 1);
    problem.policy.queues[0].rules[0].who.teams = {"West"};
    const Decision decision = decided(problem);
    QVERIFY(!decision.agent.isValid()); // a rule that finds nobody does not become everybody
    QCOMPARE(decision.blockingGate(), std::optional(Gate::Rule));
}

QTEST_APPLESS_MAIN(TestDocumentedFailures)
#include "tst_documentedfailures.moc"
