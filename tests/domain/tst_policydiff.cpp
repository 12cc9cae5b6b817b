// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policydiff.h"

#include "base/random.h"
#include "domain/policyfields.h"
#include "domain/policytext.h"
#include "storage/fullpolicy.h"

#include <QtTest/QtTest>

#include <functional>
#include <numeric>
#include <set>

using namespace evenkeel;
using Part = PolicyPlace::Part;
using Kind = PolicyDifference::Kind;

namespace {

TriageRule triage(int id)
{
    TriageRule rule;
    rule.id = id;
    rule.name = "T" + std::to_string(id);
    return rule;
}

Policy withTriage(const std::vector<int> &ids)
{
    Policy policy;
    for (const int id : ids)
        policy.triage.push_back(triage(id));
    return policy;
}

/// The only difference after the full policy was changed.
PolicyDifference changedBy(const std::function<void(Policy &)> &change)
{
    Policy after = fullPolicy();
    change(after);
    const std::vector<PolicyDifference> found = differences(fullPolicy(), after);
    if (found.size() != 1)
        qFatal("%zu differences", found.size());
    return found.front();
}

PolicyDifference changed(PolicyPlace place, const char *name, const char *field, const char *before, const char *after)
{
    return {Kind::Changed, std::move(place), name, field, before, after};
}

const std::string NoTests = R"({"not":[]})";
const std::string SeveralTests = R"({"any":[{"field":"tag","contains":["a"]},{"field":"sla-share","between":[0.1,1]},)"
                                 R"({"field":"tier","isEmpty":true}]})";
const std::string TwoRings = R"([{"trigger":"sla-share","after":0.3,"action":"drop-skill","skill":"Conflict"},)"
                             R"({"trigger":"minutes","after":45,"action":"widen-to-teams",)"
                             R"("teams":["Mobile","Sign-in"]}])";
const std::string OneSpan = R"({"zone":"UTC","spans":[[1,0,60]]})";

bool differsInAll(const std::vector<PolicyField> &a, const std::vector<PolicyField> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const auto &one, const auto &other) {
               return std::string_view(one.name) == other.name && one.text != other.text;
           });
}

} // namespace

class TestPolicyDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPoliciesHaveNoDifferences()
    {
        QVERIFY(differences(Policy{}, Policy{}).empty());
        Policy later = fullPolicy();
        later.version = 8;
        QVERIFY(differences(fullPolicy(), later).empty());
    }

    void namesAChangedSetting()
    {
        QCOMPARE(changedBy([](Policy &policy) { policy.targetHigh = 0.8; }),
                 changed({}, "", "targetHigh", "0.75", "0.8"));
        QCOMPARE(changedBy([](Policy &policy) { policy.affinity = std::chrono::days(14); }),
                 changed({Part::Affinity, 0, {}, -1}, "", "affinityDays", "3", "14"));
        QCOMPARE(changedBy([](Policy &policy) { policy.weights.chat = 20; }),
                 changed({Part::Capacity, 0, {}, -1}, "", "weights.chat", "30.5", "20"));
        QCOMPARE(changedBy([](Policy &policy) { policy.protection.afterHours = AfterHours::Nothing; }),
                 changed({Part::Protection, 0, {}, -1}, "", "afterHours", "urgent-only", "nothing"));
        QCOMPARE(changedBy([](Policy &policy) { policy.sla.targets[3].firstResponse = std::chrono::minutes(15); }),
                 changed({Part::Sla, 0, {}, -1}, "", "targets.urgent.firstResponseMinutes", "40", "15"));
        QCOMPARE(changedBy([](Policy &policy) { policy.sla.pauses = {false, false, true, true, false, false}; }),
                 changed({Part::Sla, 0, {}, -1}, "", "pauses", R"(["new","open","resolved","closed"])",
                         R"(["pending","on-hold"])"));
    }

    void everySettingIsCompared()
    {
        const std::vector<PolicySetting> usual = settingsOf(Policy{});
        const std::vector<PolicySetting> unusual = settingsOf(fullPolicy());
        QCOMPARE(usual.size(), unusual.size());
        std::set<std::pair<Part, std::string>> names;
        for (std::size_t at = 0; at < usual.size(); ++at) {
            QVERIFY2(usual[at].text != unusual[at].text, usual[at].name.c_str());
            QVERIFY2(names.insert({usual[at].part, usual[at].name}).second, usual[at].name.c_str());
        }
    }

    void everyFieldOfAThingIsCompared()
    {
        const Policy full = fullPolicy();
        QVERIFY(differsInAll(fieldsOf(full.triage[0]), fieldsOf(TriageRule{})));
        QVERIFY(differsInAll(fieldsOf(full.queues[0]), fieldsOf(QueuePolicy{})));
        QVERIFY(differsInAll(fieldsOf(full.queues[0].rules[0]), fieldsOf(AssignmentRule{})));
        QVERIFY(differsInAll(fieldsOf(full.profiles[0]), fieldsOf(CapacityProfile{})));
        QVERIFY(differsInAll(fieldsOf(full.capacityShares[0]), fieldsOf(CapacityShare{})));
        QVERIFY(differsInAll(fieldsOf(full.escalations[0]), fieldsOf(EscalationRule{})));
        QVERIFY(differsInAll(fieldsOf(full.leads[0]), fieldsOf(TeamLead{})));
        QVERIFY(differsInAll(fieldsOf(full.substitutes[0]), fieldsOf(SubstituteChain{})));
        QVERIFY(differsInAll(fieldsOf(full.sla.rules[0]), fieldsOf(SlaRule{})));
        QVERIFY(differsInAll(fieldsOf(full.sla.calendars[0]), fieldsOf(BusinessCalendar{})));
    }

    void namesAChangedFieldOfARule()
    {
        const PolicyPlace place{Part::Rule, 3, "Payments", -1};
        QCOMPARE(changedBy([](Policy &policy) { policy.queues[0].rules[0].cap.reset(); }),
                 changed(place, "Key customers", "cap", "0.9", ""));
        QCOMPARE(changedBy([](Policy &policy) { policy.queues[0].rules[0].when = {}; }).after, std::string());
        QCOMPARE(changedBy([](Policy &policy) { policy.queues[0].rules[0].rings = std::vector<Ring>(); }).after,
                 std::string("[]"));
        QCOMPARE(
            changedBy([](Policy &policy) { policy.queues[0].rules[0].who.isLastAgentOnly = false; }),
            changed(
                place, "Key customers", "who",
                R"({"teams":["Payments"],"agents":["Sarah Whitfield"],"skills":[{"skill":"API","level":"advanced","required":false}],"lastAgentOnly":true})",
                R"({"teams":["Payments"],"agents":["Sarah Whitfield"],"skills":[{"skill":"API","level":"advanced","required":false}]})"));
        QCOMPARE(changedBy([](Policy &policy) { policy.queues[0].rules[0].name = "VIP"; }),
                 changed(place, "VIP", "name", "Key customers", "VIP"));
        QCOMPARE(changedBy([](Policy &policy) { policy.queues[0].overflow = "Mobile"; }),
                 changed({Part::Queue, 0, "Payments", -1}, "Payments", "overflow", "API", "Mobile"));
        QCOMPARE(changedBy([](Policy &policy) { policy.triage[0].effort = 3; }),
                 changed({Part::Triage, 4, {}, -1}, "Refunds", "effort", "8", "3"));
        QCOMPARE(changedBy([](Policy &policy) { policy.sla.rules[0].calendar.clear(); }),
                 changed({Part::SlaRule, 6, {}, -1}, "Gold", "calendar", "Round the clock", ""));
        QCOMPARE(
            changedBy([](Policy &policy) { policy.sla.calendars[0].isAroundTheClock = false; }),
            changed({Part::Calendar, 0, "Round the clock", -1}, "Round the clock", "aroundTheClock", "true", "false"));
        QCOMPARE(changedBy([](Policy &policy) { policy.profiles[0].channels = AllChannels; }),
                 changed({Part::Profile, 2, {}, -1}, "Chats", "channels", R"(["chat"])", ""));
        QCOMPARE(changedBy([](Policy &policy) { policy.capacityShares[0].share = 0.6; }),
                 changed({Part::Capacity, 0, {}, 0}, "Priya Raman", "share", "0.5", "0.6"));
        QCOMPARE(changedBy([](Policy &policy) { policy.leads[0].agent = "Tom Becker"; }),
                 changed({Part::Leads, 0, {}, 0}, "Payments", "agent", "Sarah Whitfield", "Tom Becker"));
    }

    void namesWhatWasAddedAndRemoved()
    {
        const std::vector<PolicyDifference> found = differences(withTriage({1, 2, 3}), withTriage({1, 4, 3}));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0], (PolicyDifference{Kind::Removed, {Part::Triage, 2, {}, -1}, "T2", {}, {}, {}}));
        QCOMPARE(found[1], (PolicyDifference{Kind::Added, {Part::Triage, 4, {}, -1}, "T4", {}, {}, {}}));
        const PolicyDifference learner = changedBy([](Policy &policy) { policy.growth.learners.clear(); });
        QCOMPARE(learner, (PolicyDifference{Kind::Removed, {Part::Growth, 0, {}, 0}, "Priya Raman: API", {}, {}, {}}));
        const PolicyDifference queue = changedBy([](Policy &policy) {
            policy.queues.push_back({"Mobile", {}, {}, {}});
        });
        QCOMPARE(queue, (PolicyDifference{Kind::Added, {Part::Queue, 0, "Mobile", -1}, "Mobile", {}, {}, {}}));
    }

    void namesWhatMovedButNotItsNeighbours()
    {
        const std::vector<PolicyDifference> found =
            differences(withTriage({1, 2, 3, 4, 5}), withTriage({2, 3, 4, 1, 5}));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0], (PolicyDifference{Kind::Moved, {Part::Triage, 1, {}, -1}, "T1", {}, "1", "4"}));
        QVERIFY(differences(withTriage({1, 2, 3}), withTriage({0, 1, 3})).size() == 2);
        const std::vector<PolicyDifference> swapped = differences(withTriage({1, 2}), withTriage({2, 1}));
        QCOMPARE(swapped.size(), std::size_t{1});
    }

    void aRuleCanMoveAndChange()
    {
        Policy after = withTriage({3, 1, 2});
        after.triage[0].queue = "Billing";
        const std::vector<PolicyDifference> found = differences(withTriage({1, 2, 3}), after);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].field, std::string("queue"));
        QCOMPARE(found[1].kind, Kind::Moved);
        QCOMPARE(found[1].before, std::string("3"));
        QCOMPARE(found[1].after, std::string("1"));
    }

    void aRuleThatChangesItsQueueGoesAndComes()
    {
        Policy before = fullPolicy();
        before.queues.push_back({"Mobile", {}, {}, {}});
        Policy after = before;
        std::swap(after.queues[0].rules, after.queues[1].rules);
        const std::vector<PolicyDifference> found = differences(before, after);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].kind, Kind::Removed);
        QCOMPARE(found[0].place.queue, std::string("Payments"));
        QCOMPARE(found[1].kind, Kind::Added);
        QCOMPARE(found[1].place.queue, std::string("Mobile"));
    }

    /// Taking the moved ones out leaves both lists alike, whatever the order was.
    void fewestAreCalledMoved()
    {
        Random random(4);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> before(8);
            std::iota(before.begin(), before.end(), 1);
            std::vector<int> after = before;
            const int moves = random.between(0, 3);
            for (int move = 0; move < moves; ++move) {
                const int id = after[random.below(after.size())];
                std::erase(after, id);
                after.insert(after.begin() + random.between(0, 7), id);
            }
            const std::vector<PolicyDifference> found = differences(withTriage(before), withTriage(after));
            QVERIFY(found.size() <= static_cast<std::size_t>(moves));
            for (const PolicyDifference &difference : found) {
                QCOMPARE(difference.kind, Kind::Moved);
                std::erase(before, difference.place.id);
                std::erase(after, difference.place.id);
            }
            QCOMPARE(after, before);
        }
    }

    void idsGivenTwiceAreComparedInTurn()
    {
        const std::vector<PolicyDifference> found = differences(withTriage({1, 1}), withTriage({1, 1, 1}));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, Kind::Added);
    }

    void textsAreShortJson()
    {
        const Condition several =
            group(Condition::Kind::Any, {wordTest(ConditionField::Tag, FieldTest::Contains, {"a"}),
                                         numberTest(ConditionField::SlaShare, FieldTest::Between, 0.1, 1),
                                         wordTest(ConditionField::Tier, FieldTest::IsEmpty)});
        QCOMPARE(conditionText({}), std::string());
        QCOMPARE(conditionText(group(Condition::Kind::Not, {})), NoTests);
        QCOMPARE(conditionText(several), SeveralTests);
        QCOMPARE(ringsText(fullPolicy().queues[0].rules[0].rings), TwoRings);
        QCOMPARE(hoursText({"UTC", {{1, 0, 60}}}), OneSpan);
        QCOMPARE(quotedText("a\"\\\n"), std::string("\"a\\\"\\\\\\u000a\""));
        QCOMPARE(numberText(0.1 + 0.2), std::string("0.30000000000000004"));
    }
};

QTEST_APPLESS_MAIN(TestPolicyDiff)
#include "tst_policydiff.moc"
