// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintpolicies.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

using Part = PolicyPlace::Part;

class TestLintPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAgentsWithRoomForNothing()
    {
        Policy policy;
        policy.capacityShares = {{{}, "Tom Becker", "trainee", 0.1}, {"Technical", {}, {}, 0.5}};
        const std::vector<LintFinding> findings = found(policy, LintCode::CapacityBelowTicket);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].place, (PolicyPlace{Part::Capacity, 0, {}, 0}));
        QCOMPARE(findings[0].names, std::vector<std::string>{"Tom Becker"});
        QCOMPARE(findings[0].limit, 8.0);
        QCOMPARE(findings[0].value, 10.0);
        LintFixture idle;
        for (RoutingAgent &agent : idle.picture.agents)
            agent.capacity = 0;
        QCOMPARE(idle.findings(Policy{}, LintCode::CapacityBelowTicket).at(0).severity, LintSeverity::StopsWork);
    }

    void findsProfilesUnderWhichNothingFits()
    {
        const auto severity = [](const CapacityProfile &of) {
            const std::vector<LintFinding> findings = found(withProfile(of), LintCode::CapacityBelowTicket);
            return findings.empty() ? -1 : static_cast<int>(findings[0].severity);
        };
        const int stops = static_cast<int>(LintSeverity::StopsWork);
        QCOMPARE(severity(profile(1)), -1);
        QCOMPARE(severity(profile(0.5)), stops);
        CapacityProfile forTeam = profile(0);
        forTeam.teams = {"Billing"};
        QCOMPARE(severity(forTeam), static_cast<int>(LintSeverity::Remark));
        CapacityProfile units = profile(9);
        units.measure = CapacityMeasure::Units;
        QCOMPARE(severity(units), stops);
        units.channels = maskOf(ChannelKind::Social);
        units.limit = 20;
        QCOMPARE(severity(units), -1);
        CapacityProfile excepted = profile(5);
        excepted.exceptions = {{"Billing", {}, 0.5, 1}};
        QCOMPARE(found(withProfile(excepted), LintCode::CapacityBelowTicket).at(0).place.position, 0);
        excepted.isOn = false;
        QCOMPARE(severity(excepted), -1);
    }

    void findsTicketsTooHeavyForAProfile()
    {
        CapacityProfile units = profile(50);
        units.measure = CapacityMeasure::Units;
        LintFixture desk;
        QVERIFY(desk.findings(withProfile(units), LintCode::CapacityBelowTicket).empty());
        RoutingTicket &call = desk.ticket(supportQueue, {}, "en");
        call.channel = ChannelKind::Phone;
        call.handling = Handling::Live;
        const LintFinding finding = desk.findings(withProfile(units), LintCode::CapacityBelowTicket).at(0);
        QCOMPARE(finding.tickets, 1);
        QCOMPARE(finding.value, 100.0);
        QCOMPARE(finding.limit, 50.0);
    }

    void findsUrgentLimitsBelowNormalOnes()
    {
        CapacityProfile odd = profile(4);
        odd.urgentLimit = 3;
        odd.exceptions = {{"Billing", {}, 2, 1}};
        const std::vector<LintFinding> findings = found(withProfile(odd), LintCode::UrgentBelowNormal);
        QCOMPARE(findings.size(), std::size_t{2});
        QCOMPARE(findings[0].limit, 3.0);
        QCOMPARE(findings[0].value, 4.0);
        QCOMPARE(findings[1].place.position, 0);
    }

    void findsTargetsAboveTheCap()
    {
        AssignmentRule full = rule(1);
        full.cap = 1.2;
        Policy policy = withRules("Billing", {full});
        QCOMPARE(found(policy, LintCode::TargetAboveCap).at(0).place.id, 1);
        policy.targetHigh = 1.1;
        QCOMPARE(found(policy, LintCode::TargetAboveCap).at(0).place, PolicyPlace{});
        QCOMPARE(count(policy, LintCode::TargetAboveCap), 2);
    }

    void findsSkillsThatTriageAsksForAndNobodyHas()
    {
        Policy policy = withTriage({triageRule(1, category({"A"}), "Billing")});
        policy.triage[0].needs = {{"API", Proficiency::Basic, true}};
        const LintFinding finding = found(policy, LintCode::NobodyHasSkill).at(0);
        QCOMPARE(finding.severity, LintSeverity::StopsWork);
        QCOMPARE(finding.names, std::vector<std::string>{"API"});
        QCOMPARE(finding.value, 0.0);
        QCOMPARE(finding.limit, 1.0);
        policy.queues = {{"Billing", {}, {}, "Technical"}};
        QCOMPARE(count(policy, LintCode::NobodyHasSkill), 0);
        policy.queues.clear();
        policy.triage[0].needs[0].isRequired = false;
        QCOMPARE(found(policy, LintCode::NobodyHasSkill).at(0).severity, LintSeverity::Remark);
    }

    void findsSkillsThatNobodyHasTogether()
    {
        Policy policy = withTriage({triageRule(1, category({"A"}), {})});
        policy.triage[0].needs = {{"API", Proficiency::Advanced, true}, {"Billing", Proficiency::Basic, true}};
        QCOMPARE(found(policy, LintCode::NobodyHasSkill).at(0).names, (std::vector<std::string>{"API", "Billing"}));
        policy.triage[0].needs[1] = {"German", Proficiency::Basic, true};
        QCOMPARE(count(policy, LintCode::NobodyHasSkill), 0);
    }

    void findsCandidatesAndLanguagesThatNobodyMeets()
    {
        AssignmentRule skilled = rule(1);
        skilled.who.skills = {{"API", Proficiency::Advanced, true}};
        QCOMPARE(found(withRules("Billing", {skilled}), LintCode::NobodyHasSkill).at(0).severity, LintSeverity::Risk);
        QCOMPARE(count(withRules("Technical", {skilled}), LintCode::NobodyHasSkill), 0);
        LintFixture desk;
        const Policy spoken =
            withRules("Technical", {rule(1, wordTest(ConditionField::Language, FieldTest::Is, {"DE"}))});
        QVERIFY(desk.findings(spoken, LintCode::NobodyHasSkill).empty());
        std::erase_if(desk.agent("Kenji Watanabe").skills, [](const AgentSkill &has) { return has.skill == german; });
        const LintFinding finding = desk.findings(spoken, LintCode::NobodyHasSkill).at(0);
        QCOMPARE(finding.names, std::vector<std::string>{"German"});
        QCOMPARE(finding.limit, 2.0);
    }

    void findsWaitingTicketsThatNobodyCanTake()
    {
        LintFixture desk;
        desk.ticket(billingQueue, {{network, Proficiency::Basic, true}}, "en");
        desk.ticket(billingQueue, {{network, Proficiency::Basic, true}}, "de");
        desk.ticket(billingQueue, {{network, Proficiency::Basic, false}}, "en");
        const std::vector<LintFinding> findings = desk.findings(Policy{}, LintCode::NobodyHasSkill);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].place, (PolicyPlace{Part::Queue, 0, "Billing", -1}));
        QCOMPARE(findings[0].tickets, 2);
    }

    void findsQueuesThatNobodyServes()
    {
        LintFixture desk;
        desk.picture.catalog.queues.emplace("Night", QueueId{9});
        Policy policy = withTriage({triageRule(1, category({"A"}), "Night")});
        QCOMPARE(desk.findings(policy, LintCode::QueueWithoutAgents).at(0).severity, LintSeverity::StopsWork);
        AssignmentRule helped = rule(1);
        helped.rings = {{ring(0.5, RingAction::Overflow)}};
        policy.queues = {{"Night", {}, {helped}, "Support"}};
        QCOMPARE(desk.findings(policy, LintCode::QueueWithoutAgents).at(0).severity, LintSeverity::Risk);
        QVERIFY(desk.findings(Policy{}, LintCode::QueueWithoutAgents).empty());
    }

    void findsRulesThatReachNobody()
    {
        AssignmentRule wrong = rule(1);
        wrong.who.teams = {"Key accounts"};
        const LintFinding finding = found(withRules("Billing", {wrong}), LintCode::QueueWithoutAgents).at(0);
        QCOMPARE(finding.place, (PolicyPlace{Part::Rule, 1, "Billing", -1}));
        QCOMPARE(finding.severity, LintSeverity::Risk);
        wrong.rings = {{ring(0.5, RingAction::WidenToAll)}};
        QCOMPARE(count(withRules("Billing", {wrong}), LintCode::QueueWithoutAgents), 0);
    }

    void findsHoursInWhichNobodyOfAQueueWorks()
    {
        LintFixture desk;
        desk.work("Priya Raman", 9, 12);
        desk.work("Tom Becker", 11, 16);
        const std::vector<LintFinding> findings = desk.findings(Policy{}, LintCode::HoursWithoutAgents);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].place.queue, std::string("Billing"));
        QCOMPARE(findings[0].severity, LintSeverity::Risk);
        QCOMPARE(findings[0].hours.size(), std::size_t{5});
        QCOMPARE(findings[0].hours[0], (WeekSpan{1, 16 * 60, 17 * 60})); // the standard promise runs from 9 to 17
        QCOMPARE(findings[0].tickets, 1);
        std::fill_n(desk.arrivals.begin() + 16, 2, 0.0); // Monday from 16: no tickets come
        QCOMPARE(desk.findings(Policy{}, LintCode::HoursWithoutAgents).at(0).hours.size(), std::size_t{4});
    }

    void findsHoursInWhichNobodyOfARuleWorks()
    {
        LintFixture desk;
        desk.work("Tom Becker", 9, 15);
        AssignmentRule best = rule(1, wordTest(ConditionField::Language, FieldTest::Is, {"de"}));
        Policy policy = withRules("Billing", {best, rule(2)});
        QVERIFY(desk.findings(policy, LintCode::HoursWithoutAgents).empty());
        std::erase_if(desk.agent("Priya Raman").skills, [](const AgentSkill &has) { return has.skill == german; });
        const LintFinding finding = desk.findings(policy, LintCode::HoursWithoutAgents).at(0);
        QCOMPARE(finding.place, (PolicyPlace{Part::Rule, 1, "Billing", -1}));
        QCOMPARE(finding.names, std::vector<std::string>{"German"});
        QCOMPARE(finding.hours.at(0), (WeekSpan{1, 15 * 60, 17 * 60}));
        QCOMPARE(finding.tickets, 1);
    }

    void hoursWithoutACalendarAreNotJudged()
    {
        LintFixture desk;
        for (RoutingAgent &agent : desk.picture.agents)
            agent.open = {};
        QVERIFY(desk.findings(Policy{}, LintCode::HoursWithoutAgents).empty());
    }

    void findsPromisesInHoursWhenNobodyWorks()
    {
        Policy policy;
        policy.sla.calendars = {{"Always", {}, {}, true}};
        policy.sla.rules = {slaRule(1, wordTest(ConditionField::Tier, FieldTest::Is, {"gold"}), 30)};
        policy.sla.rules[0].calendar = "Always";
        LintFixture desk;
        desk.arrivals.clear();
        const LintFinding finding = desk.findings(policy, LintCode::HoursWithoutAgents).at(0);
        QCOMPARE(finding.place, (PolicyPlace{Part::SlaRule, 1, {}, -1}));
        QCOMPARE(finding.hours.at(0), (WeekSpan{1, 0, 8 * 60}));
    }

    void findsTeamsWithoutALead()
    {
        Policy policy;
        policy.escalations.resize(1);
        policy.escalations[0].id = 3;
        QCOMPARE(count(policy, LintCode::NoLeadForTeam), 4);
        policy.leads = {{"Billing", "Tom Becker"}};
        const std::vector<LintFinding> findings = found(policy, LintCode::NoLeadForTeam);
        QCOMPARE(findings.size(), std::size_t{3});
        QCOMPARE(findings[0].severity, LintSeverity::Remark);
        QCOMPARE(findings[0].names, std::vector<std::string>{"First line"});
        AssignmentRule telling = rule(1);
        telling.rings = {{ring(0.8, RingAction::TellLead)}};
        QCOMPARE(found(withRules("Billing", {telling}), LintCode::NoLeadForTeam).at(0).place.part, Part::Ring);
    }

    void findsLearnersWithoutATeacher()
    {
        Policy policy;
        policy.growth = {0.1, {{"Noor Rahimi", "API"}, {"Kenji Watanabe", "API"}}};
        const std::vector<LintFinding> findings = found(policy, LintCode::LearnerWithoutTeacher);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].names, (std::vector<std::string>{"API", "Kenji Watanabe"}));
        policy.growth.share = 0;
        QCOMPARE(count(policy, LintCode::LearnerWithoutTeacher), 0);
    }

    void findsAMissingFallback()
    {
        LintFixture desk;
        desk.hasFallback = false;
        Policy policy = withTriage({triageRule(1, category({"A"}), "Billing")});
        QCOMPARE(desk.findings(policy, LintCode::NoFallback).size(), std::size_t{1});
        policy.triage.push_back(triageRule(2, {}, "Support"));
        QVERIFY(desk.findings(policy, LintCode::NoFallback).empty());
        policy.triage.pop_back();
        policy.fallbackQueue = "Support";
        QVERIFY(desk.findings(policy, LintCode::NoFallback).empty());
    }
};

QTEST_APPLESS_MAIN(TestLintPeople)
#include "tst_lintpeople.moc"
