// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintpolicies.h"

#include <QtTest/QtTest>

#include <set>

using namespace evenkeel;
using namespace evenkeel::fixture;
using Part = PolicyPlace::Part;

class TestLintPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardPolicyHasNoFindings() { QVERIFY(LintFixture().findings(Policy{}).empty()); }

    void codesHaveNamesOfTheirOwn()
    {
        std::set<std::string_view> names;
        for (int code = 0; code < LintCodeCount; ++code)
            names.insert(codeOf(static_cast<LintCode>(code)));
        QCOMPARE(names.size(), std::size_t{LintCodeCount});
        QVERIFY(!names.contains(""));
        QVERIFY(codeOf(static_cast<LintCode>(LintCodeCount)).empty());
    }

    void findsUnknownNamesWhereverTheyStand()
    {
        const Policy full = fullPolicy();
        std::map<LintCode, std::set<std::string>> names;
        for (const LintFinding &finding : LintFixture().findings(full)) {
            if (finding.code <= LintCode::UnknownCalendar)
                names[finding.code].insert(finding.names.at(0));
        }
        QCOMPARE(names[LintCode::UnknownQueue], (std::set<std::string>{"Payments", "API", "Everything else"}));
        QCOMPARE(names[LintCode::UnknownTeam], (std::set<std::string>{"Payments", "Mobile", "Sign-in"}));
        QCOMPARE(names[LintCode::UnknownSkill], (std::set<std::string>{"Conflict"}));
        QCOMPARE(names.count(LintCode::UnknownAgent), std::size_t{0});
        QCOMPARE(names.count(LintCode::UnknownCalendar), std::size_t{0});
    }

    void namesInConditionsAreComparedWithoutRegardToCase()
    {
        const auto asks = [](ConditionField field, const std::string &name) {
            return withTriage({triageRule(1, wordTest(field, FieldTest::IsNot, {name}), "Billing")});
        };
        QCOMPARE(count(asks(ConditionField::Queue, "BILLING"), LintCode::UnknownQueue), 0);
        QCOMPARE(count(asks(ConditionField::Queue, "Bills"), LintCode::UnknownQueue), 1);
        QCOMPARE(count(asks(ConditionField::Skill, "api"), LintCode::UnknownSkill), 0);
        QCOMPARE(count(asks(ConditionField::Skill, "apis"), LintCode::UnknownSkill), 1);
    }

    void aRuleThatWaitsForAnUnknownTeamStopsWork()
    {
        AssignmentRule waiting = rule(1);
        waiting.who.teams = {"Night"};
        QCOMPARE(found(withRules("Billing", {waiting}), LintCode::UnknownTeam).at(0).severity, LintSeverity::Risk);
        waiting.isWaitingIfNobody = true;
        const LintFinding finding = found(withRules("Billing", {waiting}), LintCode::UnknownTeam).at(0);
        QCOMPARE(finding.severity, LintSeverity::StopsWork);
        QCOMPARE(finding.place.part, Part::Rule);
        QCOMPARE(finding.place.queue, std::string("Billing"));
    }

    void findsTriageRulesThatNothingReaches()
    {
        const Condition refunds = category({"Refund"});
        const Policy policy =
            withTriage({triageRule(1, category({"Billing", "refund"}), "Billing"),
                        triageRule(2, group(Condition::Kind::All, {refunds, everyTest()}), "Support")});
        const std::vector<LintFinding> findings = found(policy, LintCode::UnreachableRule);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].place, (PolicyPlace{Part::Triage, 2, {}, -1}));
        QCOMPARE(findings[0].other, (PolicyPlace{Part::Triage, 1, {}, -1}));
        QCOMPARE(findings[0].names, std::vector<std::string>{"T1"});
        Policy off = policy;
        off.triage[0].isOn = false;
        QCOMPARE(count(off, LintCode::UnreachableRule), 0);
    }

    void findsTriageRulesThatSeveralCatchTogether()
    {
        const auto priority = [](std::vector<std::string> values) {
            return wordTest(ConditionField::Priority, FieldTest::Is, std::move(values));
        };
        Policy policy = withTriage({triageRule(1, priority({"low", "normal"}), "Support"),
                                    triageRule(2, priority({"urgent", "high"}), "Technical"),
                                    triageRule(3, category({"Billing"}), "Billing")});
        const std::vector<LintFinding> findings = found(policy, LintCode::UnreachableRule);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].names, (std::vector<std::string>{"T1", "T2"}));
        policy.triage[1].when = priority({"urgent"});
        QCOMPARE(count(policy, LintCode::UnreachableRule), 0);
    }

    void anAssignmentRuleIsReachedWhereAnEarlierOneMayFindNobody()
    {
        const Condition hard = numberTest(ConditionField::Effort, FieldTest::AtLeast, 7);
        AssignmentRule narrow = rule(1);
        narrow.who.teams = {"Billing"};
        QCOMPARE(count(withRules("Billing", {narrow, rule(2, hard)}), LintCode::UnreachableRule), 0);
        QCOMPARE(count(withRules("Billing", {rule(1), rule(2, hard)}), LintCode::UnreachableRule), 1);
        narrow.isWaitingIfNobody = true;
        QCOMPARE(count(withRules("Billing", {narrow, rule(2, hard)}), LintCode::UnreachableRule), 1);
        AssignmentRule fuller = rule(2, hard);
        fuller.cap = 0.9;
        QCOMPARE(count(withRules("Billing", {rule(1), fuller}), LintCode::UnreachableRule), 0);
        fuller.cap = 0.7;
        QCOMPARE(count(withRules("Billing", {rule(1), fuller}), LintCode::UnreachableRule), 1);
        fuller.rings = std::vector<Ring>();
        QCOMPARE(count(withRules("Billing", {rule(1), fuller}), LintCode::UnreachableRule), 0);
    }

    void findsSlaRulesThatNothingReaches()
    {
        Policy policy;
        const Condition gold = wordTest(ConditionField::Tier, FieldTest::Is, {"gold"});
        policy.sla.rules = {slaRule(1, gold, 30), slaRule(2, group(Condition::Kind::All, {gold, category({"A"})}), 10)};
        const LintFinding finding = found(policy, LintCode::SlaRuleUnreachable).at(0);
        QCOMPARE(finding.place, (PolicyPlace{Part::SlaRule, 2, {}, -1}));
        QCOMPARE(finding.tickets, 0);
        std::swap(policy.sla.rules[0], policy.sla.rules[1]);
        QCOMPARE(count(policy, LintCode::SlaRuleUnreachable), 0);
    }

    void findsRulesThatContradict()
    {
        const Condition refunds = category({"Refund"});
        const Condition same = group(Condition::Kind::Any, {category({"REFUND"})});
        const Policy triage = withTriage({triageRule(1, refunds, "Billing"), triageRule(2, same, "Support")});
        QCOMPARE(found(triage, LintCode::ContradictingRules).at(0).other.id, 1);
        QCOMPARE(count(triage, LintCode::UnreachableRule), 0);
        QCOMPARE(count(withTriage({triageRule(1, refunds, "Billing"), triageRule(2, same, "Billing")}),
                       LintCode::UnreachableRule),
                 1);
        AssignmentRule other = rule(2, same);
        other.method = AssignmentMethod::RoundRobin;
        QCOMPARE(count(withRules("Billing", {rule(1, refunds), other}), LintCode::ContradictingRules), 1);
        Policy sla;
        sla.sla.rules = {slaRule(1, refunds, 30), slaRule(2, same, 20)};
        QCOMPARE(count(sla, LintCode::ContradictingRules), 1);
    }

    void findsEscalationsThatContradict()
    {
        Policy policy;
        EscalationRule stuck;
        stuck.id = 1;
        EscalationRule other = stuck;
        other.id = 2;
        other.target = EscalationTarget::Level;
        policy.escalations = {stuck, other};
        QCOMPARE(found(policy, LintCode::ContradictingRules).at(0).place, (PolicyPlace{Part::Escalation, 2, {}, -1}));
        policy.escalations[1].threshold = 4;
        QCOMPARE(count(policy, LintCode::ContradictingRules), 0);
    }

    void findsEntriesThatContradict()
    {
        Policy policy;
        policy.capacityShares = {{"Billing", {}, {}, 0.5}, {{}, "Tom Becker", {}, 0.5}, {"Billing", {}, {}, 0.6}};
        policy.leads = {{"Billing", "Tom Becker"}, {"Billing", "Priya Raman"}};
        policy.queues = {{"Billing", {}, {}, {}}, {"Billing", {}, {}, "Support"}};
        policy.sla.calendars = {{"Night", {}, {}, true}, {"Night", {}, {}, false}};
        CapacityProfile limited = profile(4);
        limited.exceptions = {{"Billing", {}, 1, 1}, {"Technical", {}, 2, 2}, {"Billing", {}, 2, 2}};
        policy.profiles = {limited};
        const std::vector<LintFinding> findings = found(policy, LintCode::ContradictingRules);
        std::vector<std::pair<Part, int>> places;
        for (const LintFinding &finding : findings)
            places.emplace_back(finding.place.part, finding.place.position);
        QCOMPARE(
            places,
            (std::vector<std::pair<Part, int>>{
                {Part::Queue, 1}, {Part::Capacity, 2}, {Part::Profile, 2}, {Part::Leads, 1}, {Part::Calendar, 1}}));
        policy.capacityShares[2].share = 0.5;
        QCOMPARE(count(policy, LintCode::ContradictingRules), 4);
    }

    void findsConditionsThatNeverHold()
    {
        const auto never = [](const Condition &when) {
            return count(withRules("Billing", {rule(1, when)}), LintCode::NeverHolds);
        };
        QCOMPARE(never(numberTest(ConditionField::Effort, FieldTest::Between, 7, 7)), 1);
        QCOMPARE(never(wordTest(ConditionField::Queue, FieldTest::Is, {"Support"})), 1);
        QCOMPARE(never(wordTest(ConditionField::Queue, FieldTest::Is, {"Support", "billing"})), 0);
        QCOMPARE(never(group(Condition::Kind::All,
                             {category({"A"}), wordTest(ConditionField::Category, FieldTest::IsNot, {"a"})})),
                 1);
        Policy policy;
        policy.escalations.resize(1);
        policy.escalations[0].sign = EscalationSign::Frustration;
        QCOMPARE(count(policy, LintCode::NeverHolds), 1);
        policy.escalations[0].words = {"lawyer"};
        QCOMPARE(count(policy, LintCode::NeverHolds), 0);
    }

    void findsTestsThatAlwaysHold()
    {
        const Condition always = numberTest(ConditionField::Effort, FieldTest::AtMost, 0, 10);
        const Policy policy =
            withTriage({triageRule(1, group(Condition::Kind::All, {category({"A"}), always}), "Billing")});
        const LintFinding finding = found(policy, LintCode::AlwaysHolds).at(0);
        QCOMPARE(finding.names, std::vector<std::string>{"effort"});
        QCOMPARE(finding.severity, LintSeverity::Remark);
        QCOMPARE(count(withTriage({triageRule(1, {}, "Billing")}), LintCode::AlwaysHolds), 0);
        const Condition tagged = wordTest(ConditionField::Tag, FieldTest::IsSet);
        const Condition anything = group(Condition::Kind::Any, {tagged, group(Condition::Kind::Not, {tagged})});
        QVERIFY(found(withTriage({triageRule(1, anything, "Billing")}), LintCode::AlwaysHolds).at(0).names.empty());
    }

    void findsRingsBehindTheDueTime()
    {
        AssignmentRule late = rule(1);
        late.rings = {
            {ring(0.5, RingAction::DropStep), ring(1.2, RingAction::DropStep), ring(0.9, RingAction::DropStep)}};
        const std::vector<LintFinding> findings = found(withRules("Technical", {late}), LintCode::EndlessRelaxation);
        QCOMPARE(findings.size(), std::size_t{2}); // rings open in their order: the third waits for the second
        QCOMPARE(findings[0].place, (PolicyPlace{Part::Ring, 1, "Technical", 1}));
        QCOMPARE(findings[0].value, 1.2);
        QCOMPARE(findings[0].limit, 1.0);
        QCOMPARE(findings[1].other.position, 1);
        late.rings = {{ring(1.2, RingAction::TellLead)}};
        QCOMPARE(count(withRules("Technical", {late}), LintCode::EndlessRelaxation), 0);
        late.rings = {{{RingTrigger::MinutesWaited, 3 * 7 * 1440, RingAction::DropStep, {}, {}}}};
        QCOMPARE(count(withRules("Technical", {late}), LintCode::EndlessRelaxation), 1);
        late.rings = {{{RingTrigger::MinutesWaited, 1440, RingAction::DropStep, {}, {}}}};
        QCOMPARE(count(withRules("Technical", {late}), LintCode::EndlessRelaxation), 0);
    }

    void findsRingsAfterOneThatOpenedEverything()
    {
        AssignmentRule endless = rule(1);
        endless.who.teams = {"Technical"};
        endless.rings = {
            {ring(0.2, RingAction::WidenToAll), ring(0.4, RingAction::WidenToTeams, {}, {"Key accounts"})}};
        QCOMPARE(found(withRules("Technical", {endless}), LintCode::EndlessRelaxation).at(0).other.position, 0);
        endless.rings = {std::vector<Ring>(4, ring(0.5, RingAction::DropStep))};
        QCOMPARE(found(withRules("Technical", {endless}), LintCode::EndlessRelaxation).at(0).place.position, 3);
    }

    void findsADefaultLadderThatNeverStarts()
    {
        Policy policy;
        policy.relaxEvery = 1.5;
        QCOMPARE(found(policy, LintCode::EndlessRelaxation).at(0).place, PolicyPlace{});
        AssignmentRule own = rule(1);
        own.rings = std::vector<Ring>();
        policy.queues = {{"Technical", {}, {own}, {}}};
        QCOMPARE(count(policy, LintCode::EndlessRelaxation), 0);
    }

    void findsRingsThatChangeNothing()
    {
        AssignmentRule idle = rule(1);
        const auto remarks = [&idle](std::vector<Ring> rings) {
            idle.rings = std::move(rings);
            Policy policy = withRules("Technical", {idle});
            policy.queues[0].overflow = "Support";
            return count(policy, LintCode::RingChangesNothing);
        };
        QCOMPARE(remarks({ring(0.1, RingAction::WidenToAll)}), 1);
        QCOMPARE(remarks({ring(0.1, RingAction::DropSkill, "Network")}), 0);
        QCOMPARE(remarks({ring(0.1, RingAction::DropSkill, "API")}), 1); // required there: never relaxes
        QCOMPARE(remarks({ring(0.1, RingAction::DropSkill, "Network"), ring(0.2, RingAction::DropSkill, "Network")}),
                 1);
        QCOMPARE(remarks({ring(0.1, RingAction::Overflow)}), 0);
        QCOMPARE(remarks({ring(0.1, RingAction::Overflow), ring(0.2, RingAction::Overflow)}), 1);
        idle.who.teams = {"Technical"};
        QCOMPARE(remarks({ring(0.1, RingAction::WidenToAll)}), 0);
        QCOMPARE(remarks({ring(0.1, RingAction::WidenToTeams, {}, {"Technical"})}), 1);
        QCOMPARE(remarks({ring(0.1, RingAction::WidenToTeams, {}, {"Billing"})}), 0);
    }

    void findsEachOverflowCycleOnce()
    {
        Policy policy;
        policy.queues = {{"Support", {}, {}, "Billing"},
                         {"Technical", {}, {}, "Enterprise"},
                         {"Enterprise", {}, {}, "Technical"},
                         {"Billing", {}, {}, "Technical"}};
        const std::vector<LintFinding> findings = found(policy, LintCode::OverflowCycle);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].names, (std::vector<std::string>{"Technical", "Enterprise"}));
        QCOMPARE(findings[0].place.queue, std::string("Technical"));
        policy.queues = {{"Support", {}, {}, "Support"}};
        QCOMPARE(count(policy, LintCode::OverflowCycle), 1);
    }

    void findsIdsGivenTwice()
    {
        Policy policy = withRules("Billing", {rule(5)});
        policy.queues.push_back({"Support", {}, {rule(5)}, {}});
        policy.triage = {triageRule(5, category({"A"}), "Billing")};
        const std::vector<LintFinding> findings = found(policy, LintCode::DuplicateId);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].value, 5.0);
        QCOMPARE(findings[0].place.queue, std::string("Support"));
        QCOMPARE(findings[0].other.queue, std::string("Billing"));
    }

    void worstFindingsComeFirstThenInReadingOrder()
    {
        const std::vector<LintFinding> findings = LintFixture().findings(fullPolicy());
        QVERIFY(findings.size() > 5);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                               [](const auto &a, const auto &b) { return a.severity < b.severity; }));
    }
};

QTEST_APPLESS_MAIN(TestLintPolicy)
#include "tst_lintpolicy.moc"
