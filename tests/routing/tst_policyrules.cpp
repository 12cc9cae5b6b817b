// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfixture.h"
#include "routing/ticketask.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

class TestPolicyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatFindsSomebodyDecides();
    void aRuleThatWaitsEndsTheSearch();
    void aRuleWhoseConditionFailsIsNotTried();
    void theDefaultsDecideWhereNoRuleHolds();
    void conditionsThatMoveAreAskedAtTheDecision();
    void aConditionIsSettledAsFarAsTheTicketGoes();
    void aRuleChoosesByItsOwnMethodAndCap();
    void urgentWorkMayUseTheBufferWhateverTheRulesCap();
    void candidatesMustHaveTheSkillsOfTheRuleInEveryRing();
    void onlyTheLastAgentIsMeant();
    void whatTheDeskDoesNotHaveNamesNobody();
    void ringsOpenInTheirOrder();
    void ringsDropOneSkillOrALevelOfAll();
    void ringsWidenTheTeams();
    void ringsGoByMinutesToo();
    void anEmptyListOfRingsNeverRelaxes();
    void aRequiredNeedNeverRelaxesWhateverThePolicySays();
    void aRingTellsTheLead();
    void overflowAsksTheAgentsOfTheNextQueue();
    void afterEnoughOffersTheOverflowHelps();
    void whereNobodyIsFoundTheLastRuleTriedIsReported();
    void theNeedThatTheFewestMeetIsNamed();
    void aMethodAskedForGoesBeforeThoseOfRules();
    void newNamesAreKnownWithANewPolicy();
    void theInputHashFollowsWhatRulesLookAt();
    void leastCostTakesTheCheapestPair();
    void growthGoesToTheLearnerWhileATeacherIsOnShift();
    void growthDrawsTheSameTicketsAlways();
};

void TestPolicyRules::theFirstRuleThatFindsSomebodyDecides()
{
    DeskPicture problem = named(4, 1);
    addRule(problem, 11).who.agents = {"agent 9"};
    addRule(problem, 12).who.teams = {"South"};
    addRule(problem, 13);
    const Decision decision = decided(problem);
    QCOMPARE(decision.rule, 12);
    QCOMPARE(decision.agent, AgentId{2});
    QCOMPARE(decision.candidates, 2);
    QCOMPARE(stopped(decision, Gate::Rule), 2);
    QVERIFY(!outcome(desk(problem).trace(TicketId{1}), AgentId{1}, Gate::Rule).isPassed);
}

void TestPolicyRules::aRuleThatWaitsEndsTheSearch()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).who.agents = {"agent 9"};
    problem.policy.queues[0].rules[0].isWaitingIfNobody = true;
    addRule(problem, 12);
    const Decision decision = decided(problem);
    QCOMPARE(decision.rule, 11);
    QVERIFY(!decision.agent.isValid());
    problem.policy.queues[0].rules[0].isOn = false;
    QCOMPARE(decided(problem).rule, 12);
}

void TestPolicyRules::aRuleWhoseConditionFailsIsNotTried()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).when = test(ConditionField::Tag, FieldTest::Is, {"VIP"});
    problem.policy.queues[0].rules[0].who.agents = {"agent 2"};
    addRule(problem, 12);
    QCOMPARE(decided(problem).rule, 12);
    problem.tickets[0].facts.tags = {"vip"};
    QCOMPARE(decided(problem).rule, 11);
    QCOMPARE(decided(problem).agent, AgentId{2});
}

void TestPolicyRules::theDefaultsDecideWhereNoRuleHolds()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).when = test(ConditionField::Tag, FieldTest::Is, {"vip"});
    const Decision decision = decided(problem);
    QCOMPARE(decision.rule, 0);
    QCOMPARE(decision.agent, AgentId{1});
}

void TestPolicyRules::conditionsThatMoveAreAskedAtTheDecision()
{
    DeskPicture problem = named(2, 1); // created an hour ago
    addRule(problem, 11).when = test(ConditionField::AgeMinutes, FieldTest::AtLeast, {}, 90);
    addRule(problem, 12);
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.decide(TicketId{1}).rule, 12);
    dispatcher.tell(TimePassed{noon + 30min});
    QCOMPARE(dispatcher.decide(TicketId{1}).rule, 11);
    QCOMPARE(dispatcher.trace(TicketId{1}).decision.rule, 11);
}

void TestPolicyRules::aConditionIsSettledAsFarAsTheTicketGoes()
{
    const Condition vip = test(ConditionField::Tag, FieldTest::Is, {"vip"});
    const Condition old = test(ConditionField::AgeMinutes, FieldTest::AtLeast, {}, 90);
    TicketFacts facts;
    Condition left;
    const auto group = [](Condition::Kind kind, std::vector<Condition> parts) {
        Condition condition;
        condition.kind = kind;
        condition.parts = std::move(parts);
        return condition;
    };
    QCOMPARE(settled(group(Condition::Kind::All, {vip, old}), facts, left), std::optional(false));
    QCOMPARE(settled(group(Condition::Kind::Any, {vip, old}), facts, left), std::optional<bool>());
    QCOMPARE(left, group(Condition::Kind::Any, {old}));
    facts.tags = {"vip"};
    QCOMPARE(settled(group(Condition::Kind::All, {vip, old}), facts, left), std::optional<bool>());
    QCOMPARE(left, group(Condition::Kind::All, {old}));
    QCOMPARE(settled(group(Condition::Kind::Any, {old, vip}), facts, left), std::optional(true));
    QCOMPARE(settled(group(Condition::Kind::Not, {old, vip}), facts, left), std::optional(false));
}

void TestPolicyRules::aRuleChoosesByItsOwnMethodAndCap()
{
    DeskPicture problem = named(2, 1);
    AssignmentRule &rule = addRule(problem, 11);
    rule.method = AssignmentMethod::RoundRobin;
    rule.cap = 0.3;
    problem.agents[0].lastAssignedAt = noon - 1h;
    QCOMPARE(decided(problem).method, AssignmentMethod::RoundRobin);
    QCOMPARE(decided(problem).agent, AgentId{2});
    busy(problem, 1, 3);
    busy(problem, 2, 3); // 40 of 100 with the ticket
    QVERIFY(!decided(problem).agent.isValid());
    QCOMPARE(outcome(desk(problem).trace(TicketId{1}), AgentId{1}, Gate::Capacity).limit, 30.0);
    problem.policy.queues[0].rules[0].cap = 7.0; // never above what urgent work may fill
    busy(problem, 1, 10);
    busy(problem, 2, 10);
    QCOMPARE(outcome(desk(problem).trace(TicketId{1}), AgentId{1}, Gate::Capacity).limit, 100.0);
}

void TestPolicyRules::urgentWorkMayUseTheBufferWhateverTheRulesCap()
{
    DeskPicture problem = named(1, 1);
    addRule(problem, 11).cap = 0.3;
    busy(problem, 1, 9);
    problem.tickets[0].priority = Priority::Urgent;
    QCOMPARE(decided(problem).agent, AgentId{1});
}

void TestPolicyRules::candidatesMustHaveTheSkillsOfTheRuleInEveryRing()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).who.skills = {{"Billing", Proficiency::Basic, false}};
    problem.agents[1].skills = {{billing, Proficiency::Basic}};
    problem.tickets[0].sla.start = noon - 100h;
    const Decision decision = decided(problem);
    QCOMPARE(decision.ring, 3);
    QCOMPARE(decision.candidates, 1);
    QCOMPARE(decision.agent, AgentId{2});
}

void TestPolicyRules::onlyTheLastAgentIsMeant()
{
    DeskPicture problem = named(3, 1);
    addRule(problem, 11).who.isLastAgentOnly = true;
    QVERIFY(!decided(problem).agent.isValid());
    problem.tickets[0].affinityAgent = AgentId{3};
    problem.tickets[0].affinityAt = noon - 24h;
    QCOMPARE(decided(problem).agent, AgentId{3});
    QCOMPARE(decided(problem).candidates, 1);
    problem.tickets[0].affinityAt = noon - 24h * 15;
    QVERIFY(!decided(problem).agent.isValid());
}

void TestPolicyRules::whatTheDeskDoesNotHaveNamesNobody()
{
    for (int part = 0; part < 3; ++part) {
        DeskPicture problem = named(3, 1);
        CandidateTest &who = addRule(problem, 11).who;
        if (part == 0)
            who.teams = {"West"};
        else if (part == 1)
            who.agents = {"Nobody"};
        else
            who.skills = {{"Alchemy", Proficiency::Basic, true}};
        QCOMPARE(stopped(decided(problem), Gate::Rule), 3);
    }
    DeskPicture problem = named(3, 1);
    problem.policy.queues[0].queue = "Elsewhere";
    addRule(problem, 11).who.agents = {"agent 3"};
    QCOMPARE(decided(problem).rule, 0); // not this queue's rule
}

void TestPolicyRules::ringsOpenInTheirOrder()
{
    DeskPicture problem = named(2, 1); // an eighth of the SLA is used
    addRule(problem, 11).rings = {ring(0.5, RingAction::DropStep), ring(0.1, RingAction::TellLead)};
    QCOMPARE(decided(problem).ring, 0); // the second waits for the first
    problem.tickets[0].sla.target = 2h;
    QCOMPARE(decided(problem).ring, 2);
}

void TestPolicyRules::ringsDropOneSkillOrALevelOfAll()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, false}, {billing, Proficiency::Advanced, false}};
    Ring drop = ring(0, RingAction::DropSkill);
    drop.skill = "Billing";
    addRule(problem, 11).rings = {drop};
    QVERIFY(!decided(problem).agent.isValid()); // still Network 3, and the agent has 2
    problem.policy.queues[0].rules[0].rings = {drop, ring(0, RingAction::DropStep)};
    QCOMPARE(decided(problem).agent, AgentId{1});
    problem.policy.queues[0].rules[0].rings = {ring(0, RingAction::DropStep)};
    QVERIFY(!decided(problem).agent.isValid());
}

void TestPolicyRules::ringsWidenTheTeams()
{
    DeskPicture problem = named(2, 1);
    AssignmentRule &rule = addRule(problem, 11);
    rule.who.teams = {"North"};
    Ring widen = ring(0, RingAction::WidenToTeams);
    widen.teams = {"South"};
    problem.agents[0].channels = 0;
    QVERIFY(!decided(problem).agent.isValid());
    rule.rings = {widen};
    QCOMPARE(decided(problem).agent, AgentId{2});
    rule.rings = {ring(0, RingAction::WidenToAll)};
    QCOMPARE(decided(problem).agent, AgentId{2});
    rule.rings = {ring(0.9, RingAction::WidenToAll)};
    QVERIFY(!decided(problem).agent.isValid());
}

void TestPolicyRules::ringsGoByMinutesToo()
{
    DeskPicture problem = named(1, 1);
    Ring late = ring(61, RingAction::TellLead);
    late.trigger = RingTrigger::MinutesWaited;
    addRule(problem, 11).rings = {late};
    problem.tickets[0].sla.isPaused = true; // the clock on the wall goes on
    problem.tickets[0].sla.pausedSince = problem.tickets[0].sla.start;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.decide(TicketId{1}).ring, 0);
    dispatcher.tell(TimePassed{noon + 1min});
    QCOMPARE(dispatcher.decide(TicketId{1}).ring, 1);
}

void TestPolicyRules::anEmptyListOfRingsNeverRelaxes()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, false}};
    problem.tickets[0].sla.start = noon - 100h;
    QCOMPARE(decided(problem).agent, AgentId{1});
    addRule(problem, 11).rings = std::vector<Ring>();
    QVERIFY(!decided(problem).agent.isValid());
}

void TestPolicyRules::aRequiredNeedNeverRelaxesWhateverThePolicySays()
{
    DeskPicture problem = named(1, 1);
    problem.tickets[0].needs = {{billing, Proficiency::Basic, true}};
    Ring drop = ring(0, RingAction::DropSkill);
    drop.skill = "Billing";
    addRule(problem, 11).rings = {drop, ring(0, RingAction::DropStep), ring(0, RingAction::DropStep),
                                  ring(0, RingAction::WidenToAll)};
    problem.tickets[0].sla.start = noon - 100h;
    const Decision decision = decided(problem);
    QCOMPARE(decision.ring, 4);
    QCOMPARE(stopped(decision, Gate::Skill), 1);
}

void TestPolicyRules::aRingTellsTheLead()
{
    DeskPicture problem = named(1, 1);
    addRule(problem, 11).rings = {ring(0.1, RingAction::TellLead)};
    QVERIFY(decided(problem).isLeadTold);
    QVERIFY(desk(problem).trace(TicketId{1}).decision.isLeadTold);
    problem.tickets[0].sla.target = 100h;
    QVERIFY(!decided(problem).isLeadTold);
}

void TestPolicyRules::overflowAsksTheAgentsOfTheNextQueue()
{
    DeskPicture problem = named(2, 1);
    problem.agents[0].channels = 0;
    problem.agents[1].queues = {sales};
    problem.policy.queues[0].overflow = "Sales";
    addRule(problem, 11).rings = std::vector<Ring>();
    QVERIFY(!decided(problem).agent.isValid());
    problem.policy.queues[0].rules[0].rings = {ring(0, RingAction::Overflow)};
    QCOMPARE(decided(problem).agent, AgentId{2});
    problem.policy.queues[0].overflow = "Nowhere";
    QVERIFY(!decided(problem).agent.isValid());
}

void TestPolicyRules::afterEnoughOffersTheOverflowHelps()
{
    DeskPicture problem = named(2, 1);
    problem.agents[0].channels = 0;
    problem.agents[1].queues = {sales};
    problem.policy.queues[0].overflow = "Sales";
    problem.tickets[0].offersMade = 2;
    QVERIFY(!decided(problem).agent.isValid());
    problem.tickets[0].offersMade = 3;
    QCOMPARE(decided(problem).agent, AgentId{2});
}

void TestPolicyRules::whereNobodyIsFoundTheLastRuleTriedIsReported()
{
    DeskPicture problem = named(3, 1);
    addRule(problem, 11).who.agents = {"agent 9"};
    addRule(problem, 12);
    problem.tickets[0].needs = {{billing, Proficiency::Basic, true}};
    const Decision decision = decided(problem);
    QCOMPARE(decision.rule, 12);
    QCOMPARE(stopped(decision, Gate::Rule), 0);
    QCOMPARE(stopped(decision, Gate::Skill), 3);
    QCOMPARE(desk(problem).trace(TicketId{1}).decision, decision);
}

void TestPolicyRules::theNeedThatTheFewestMeetIsNamed()
{
    DeskPicture problem = named(3, 1);
    problem.tickets[0].needs = {{network, Proficiency::Advanced, true}, {billing, Proficiency::Basic, true}};
    problem.agents[0].skills = {{network, Proficiency::Advanced}};
    const Decision decision = decided(problem);
    QCOMPARE(decision.blockedNeed, std::optional(SkillNeed{billing, Proficiency::Basic, true}));
    problem.agents[0].skills.push_back({billing, Proficiency::Basic});
    QVERIFY(!decided(problem).blockedNeed);
}

void TestPolicyRules::aMethodAskedForGoesBeforeThoseOfRules()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).method = AssignmentMethod::RoundRobin;
    problem.askedMethod = AssignmentMethod::BestSkill;
    QCOMPARE(decided(problem).method, AssignmentMethod::BestSkill);
    QCOMPARE(decided(problem).askedMethod, std::optional(AssignmentMethod::BestSkill));
}

void TestPolicyRules::newNamesAreKnownWithANewPolicy()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).who.teams = {"South"};
    const Policy policy = problem.policy;
    const DeskCatalog names = problem.catalog;
    problem.catalog = {};
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.decide(TicketId{1}).rule, 0);
    dispatcher.tell(PolicyChanged{policy, names, {}});
    QCOMPARE(dispatcher.decide(TicketId{1}).rule, 11);
    QCOMPARE(dispatcher.decide(TicketId{1}).agent, AgentId{2});
}

void TestPolicyRules::theInputHashFollowsWhatRulesLookAt()
{
    DeskPicture problem = named(2, 1);
    addRule(problem, 11).when = test(ConditionField::Subject, FieldTest::Contains, {"printer"});
    problem.policy.queues[0].rules[0].who.teams = {"South"};
    const std::uint64_t hash = decided(problem).inputHash;
    DeskPicture subject = problem;
    subject.tickets[0].facts.subject = "My printer burns";
    DeskPicture team = problem;
    team.agents[0].team = south;
    DeskPicture names = problem;
    names.catalog.teams["South"] = north;
    DeskPicture cap = problem;
    cap.policy.queues[0].rules[0].cap = 0.5;
    DeskPicture profile = problem;
    profile.policy.profiles = {CapacityProfile{.id = 3, .name = {}, .teams = {}, .limit = 9, .exceptions = {}}};
    DeskPicture rate = problem;
    rate.policy.protection.assignmentsPerHour = 5;
    for (const DeskPicture &other : {subject, team, names, cap, profile, rate})
        QVERIFY(decided(other).inputHash != hash);
    DeskPicture recent = rate;
    recent.agents[0].recentAssignments = {noon - 5min};
    QVERIFY(decided(recent).inputHash != decided(rate).inputHash);
    // Another word that answers no condition otherwise, a note and a name leave it alone.
    DeskPicture elsewhere = problem;
    elsewhere.tickets[0].facts.subject = "My chair creaks";
    elsewhere.policy.queues[0].rules[0].name = "Printers";
    elsewhere.policy.triage = {TriageRule{}};
    QCOMPARE(decided(elsewhere).inputHash, hash);
}

void TestPolicyRules::leastCostTakesTheCheapestPair()
{
    DeskPicture problem = named(2, 1);
    problem.policy.method = AssignmentMethod::LeastCost;
    busy(problem, 1, 2);
    const Decision even = decided(problem);
    QCOMPARE(even.agent, AgentId{2}); // 0.1² against 0.3² - 0.2²
    QCOMPARE(even.ranking[0].terms.size(), std::size_t{4});
    QVERIFY(std::abs(even.ranking[0].score + 40 * 0.01) < 1e-9);
    QVERIFY(std::abs(even.ranking[1].score + 40 * 0.05) < 1e-9);
    problem.tickets[0].affinityAgent = AgentId{1};
    problem.tickets[0].affinityAt = noon - 24h;
    const Decision context = decided(problem); // 15 minutes of context weigh more
    QCOMPARE(context.agent, AgentId{1});
    problem.tickets[0].sla.target = 80min; // 20 minutes left, 15 of work, 30 of other work before it with agent 1
    const Decision late = decided(problem);
    QCOMPARE(late.agent, AgentId{2}); // 25 minutes late against 15 of context
}

void TestPolicyRules::growthGoesToTheLearnerWhileATeacherIsOnShift()
{
    DeskPicture problem = named(3, 1);
    problem.tickets[0].needs = {{billing, Proficiency::Intermediate, true}};
    problem.agents[0].skills = {{billing, Proficiency::Advanced}};
    problem.agents[1].skills = {{billing, Proficiency::Intermediate}};
    problem.agents[2].skills = {{billing, Proficiency::Basic}};
    problem.policy.growth.learners = {{"agent 3", "Billing"}};
    busy(problem, 3, 5); // and the most loaded of all
    QVERIFY(!decided(problem).isGrowth);
    problem.policy.growth.share = 1;
    const Decision growing = decided(problem);
    QVERIFY(growing.isGrowth);
    QCOMPARE(growing.agent, AgentId{3});
    QCOMPARE(growing.ranking.front().terms.back().term, ScoreTerm::Growth);
    QCOMPARE(desk(problem).trace(TicketId{1}).decision, growing);
    DeskPicture alone = problem;
    alone.agents[0].presence = {AgentId{1}, Presence::Away, noon - 1h, std::nullopt};
    QCOMPARE(decided(alone).agent, AgentId{2});
    DeskPicture twoBelow = problem;
    twoBelow.tickets[0].needs[0].level = Proficiency::Advanced;
    QCOMPARE(decided(twoBelow).agent, AgentId{1});
}

void TestPolicyRules::growthDrawsTheSameTicketsAlways()
{
    int drawn = 0;
    for (int id = 1; id <= 10000; ++id) {
        drawn += isDrawn(TicketId{id}, 0.2) ? 1 : 0;
        QVERIFY(!isDrawn(TicketId{id}, 0.2) || isDrawn(TicketId{id}, 0.3));
    }
    QVERIFY2(drawn > 1900 && drawn < 2100, qPrintable(QString::number(drawn)));
    QVERIFY(isDrawn(TicketId{1}, 1.0) && !isDrawn(TicketId{1}, 0.0));
}

QTEST_APPLESS_MAIN(TestPolicyRules)
#include "tst_policyrules.moc"
