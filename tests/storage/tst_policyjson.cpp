// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullpolicy.h"

#include "base/random.h"
#include "domain/codes.h"
#include "storage/policyjson.h"
#include "storage/policyjsoncondition.h"

#include <QTest>

using namespace evenkeel;

class PolicyJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void losesNothingOfRandomConditions();
    void readsWhatWasStoredBeforeRulesWerePartOfIt();
    void readsAPolicyWrittenByHand();
    void givesIdsThatAreMissing();
    void laysOutOneThingALine();
    void changesOneLineForOneChange();
    void namesTheWrongPlace_data();
    void namesTheWrongPlace();
    void skipsUnknownFieldsOfStoredPoliciesOnly();
    void refusesConditionsThatAreTooDeep();
    void refusesTooManyRules();
};

namespace {

Policy mustRead(const QByteArray &json, UnknownFields unknown = UnknownFields::Refuse)
{
    const Result<Policy> policy = policyFromJson(json, unknown);
    if (!policy)
        qFatal("%s", policy.error().detail.c_str());
    return *policy;
}

std::string fault(const QByteArray &json, UnknownFields unknown = UnknownFields::Refuse)
{
    const Result<Policy> policy = policyFromJson(json, unknown);
    return policy ? std::string("none") : policy.error().detail;
}

/// One triage rule with that condition.
QByteArray triageWhen(const QByteArray &condition)
{
    return R"({"triage": [{"when": )" + condition + "}]}";
}

/// A value that the field takes; numbers in their shortest form.
std::string randomValue(Random &random, ConditionField field)
{
    if (kindOf(field) == FieldKind::Number)
        return std::to_string(random.between(0, 2000));
    switch (field) {
    case ConditionField::Priority:
        return std::string(codeOf(static_cast<Priority>(random.between(0, PriorityCount - 1))));
    case ConditionField::ChannelKind:
        return std::string(codeOf(static_cast<ChannelKind>(random.between(0, ChannelKindCount - 1))));
    case ConditionField::Handling:
        return random.chance(0.5) ? "live" : "deferred";
    case ConditionField::Status:
        return std::string(codeOf(static_cast<TicketStatus>(random.between(0, TicketStatusCount - 1))));
    case ConditionField::LastAgent:
        return random.chance(0.5) ? "yes" : "no";
    default:
        return "wort \"" + std::to_string(random.between(0, 99)) + "\" ü\n";
    }
}

Condition randomTest(Random &random)
{
    Condition test = wordTest(static_cast<ConditionField>(random.between(0, ConditionFieldCount - 1)), FieldTest::Is);
    do
        test.test = static_cast<FieldTest>(random.between(0, FieldTestCount - 1));
    while (!isAllowed(test.field, test.test));
    if (test.test == FieldTest::AtLeast || test.test == FieldTest::Between)
        test.low = random.chance(0.5) ? random.between(0, 1440) : random.uniform() * 100 - 50;
    if (test.test == FieldTest::AtMost || test.test == FieldTest::Between)
        test.high = random.chance(0.5) ? random.between(0, 1440) : random.uniform() * 100 - 50;
    if (test.test <= FieldTest::StartsWith) {
        for (int i = random.between(0, 3); i > 0; --i)
            test.values.push_back(randomValue(random, test.field));
    }
    return test;
}

Condition randomCondition(Random &random, int depth)
{
    if (depth == 0 || random.chance(0.4))
        return randomTest(random);
    Condition made = group(static_cast<Condition::Kind>(random.between(0, 2)), {});
    for (int i = random.between(0, 3); i > 0; --i)
        made.parts.push_back(randomCondition(random, depth - 1));
    return made;
}

} // namespace

void PolicyJsonTest::losesNothing()
{
    for (const Policy &policy : {Policy{}, fullPolicy()}) {
        QVERIFY(mustRead(policyToJson(policy)) == policy);
        QVERIFY(mustRead(policyToPrettyJson(policy)) == policy);
    }
}

void PolicyJsonTest::losesNothingOfRandomConditions()
{
    Random random(3);
    for (int i = 0; i < 500; ++i) {
        Policy policy;
        AssignmentRule rule;
        rule.id = 1;
        rule.when = randomCondition(random, 5);
        policy.queues.push_back({"Support", {}, {rule}, {}});
        QVERIFY(mustRead(policyToJson(policy)) == policy);
        QVERIFY(mustRead(policyToPrettyJson(policy)) == policy);
    }
}

void PolicyJsonTest::readsWhatWasStoredBeforeRulesWerePartOfIt()
{
    Policy expected;
    expected.version = 3;
    expected.targetHigh = 0.75;
    expected.sla.targets[3] = {std::chrono::minutes(20), std::chrono::minutes(90)};
    expected.sla.hours.zone = "Europe/Berlin";
    QVERIFY(mustRead(R"({"affinityDays":14,"atRiskShare":0.75,"cautionUntil":0.85,"complexInFlight":2,
        "countsTowardLoad":{"closed":0,"new":1,"on-hold":0,"open":1,"pending":0,"resolved":0},"defaultEffort":3,
        "handlingMinutesPerEffort":8,"languageLevel":"intermediate",
        "layered":{"affinity":12,"loadRatio":40,"skillFit":40,"speed":8},"method":"layered","mustFitShift":false,
        "rampMinutes":30,"rampTickets":2,"relaxEvery":0.25,
        "sla":{"hours":{"zone":"Europe/Berlin"},
               "targets":{"urgent":{"firstResponseMinutes":20,"resolutionMinutes":90}}},
        "targetHigh":0.75,"targetLow":0.7,"urgentCap":1,"version":3,
        "weights":{"chat":25,"deferredHigh":20,"deferredLow":10,"messaging":20,"phone":100,"social":20}})",
                     UnknownFields::Skip) == expected);
}

void PolicyJsonTest::readsAPolicyWrittenByHand()
{
    const Policy policy = mustRead(R"({
        "$schema": "policy.schema.json",
        "triage": [
            {"name": "Night calls", "when": {"all": [
                {"field": "time-of-day", "between": ["22:00", "6:30"]},
                {"field": "channel-kind", "is": "phone"},
                {"field": "weekday", "isNot": 7}]},
             "queue": "Night", "needs": [{"skill": "Outage", "level": "advanced"}], "priority": "urgent"}],
        "profiles": [{"name": "Chats", "measure": "tickets", "channels": ["chat"], "limit": 3}]})");
    const TriageRule &rule = policy.triage.at(0);
    QVERIFY(rule.when ==
            group(Condition::Kind::All, {numberTest(ConditionField::TimeOfDay, FieldTest::Between, 1320, 390),
                                         wordTest(ConditionField::ChannelKind, FieldTest::Is, {"phone"}),
                                         wordTest(ConditionField::Weekday, FieldTest::IsNot, {"7"})}));
    QVERIFY(rule.needs == (std::vector<SkillAsk>{{"Outage", Proficiency::Advanced, true}}));
    QVERIFY(rule.priority == Priority::Urgent && !rule.effort && rule.isOn);
    QCOMPARE(policy.profiles.at(0).urgentLimit, 3.0);
}

void PolicyJsonTest::givesIdsThatAreMissing()
{
    const Policy policy = mustRead(R"({
        "triage": [{"name": "a"}, {"id": 9, "name": "b"}, {"name": "c"}],
        "queues": [{"queue": "A", "rules": [{"name": "d"}, {"id": 2}]}, {"queue": "B", "rules": [{"name": "e"}]}],
        "sla": {"rules": [{"target": {}}]}})");
    QCOMPARE(policy.triage[0].id, 10);
    QCOMPARE(policy.triage[1].id, 9);
    QCOMPARE(policy.triage[2].id, 11);
    QCOMPARE(policy.queues[0].rules[0].id, 3);
    QCOMPARE(policy.queues[1].rules[0].id, 4);
    QCOMPARE(policy.sla.rules[0].id, 1);
}

void PolicyJsonTest::laysOutOneThingALine()
{
    Policy policy;
    policy.triage = {{1,
                      "VIP",
                      true,
                      group(Condition::Kind::All, {wordTest(ConditionField::Tier, FieldTest::Is, {"gold"}),
                                                   numberTest(ConditionField::Effort, FieldTest::AtLeast, 4)}),
                      "Key customers",
                      {{"Billing", Proficiency::Basic, true}},
                      {},
                      5}};
    const QByteArray text = policyToPrettyJson(policy);
    QVERIFY(text.contains(R"(
  "triage": [
    {
      "id": 1,
      "name": "VIP",
      "when": {
        "all": [
          {"field": "tier", "is": ["gold"]},
          {"field": "effort", "atLeast": 4}
        ]
      },
      "queue": "Key customers",
      "needs": [
        {"skill": "Billing", "level": "basic"}
      ],
      "effort": 5
    }
  ],
)"));
    QVERIFY(text.startsWith("{\n  \"version\": 0,\n  \"method\": \"layered\",\n"));
    QVERIFY(text.endsWith("}\n"));
}

void PolicyJsonTest::changesOneLineForOneChange()
{
    const QList<QByteArray> before = policyToPrettyJson(fullPolicy()).split('\n');
    Policy changed = fullPolicy();
    changed.queues[0].rules[0].cap = 0.95;
    changed.weights.chat = 31;
    changed.queues[0].rules[0].when.parts[0].values = {"urgent"};
    const QList<QByteArray> after = policyToPrettyJson(changed).split('\n');
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype line = 0; line < before.size(); ++line)
        different += before[line] == after[line] ? 0 : 1;
    QCOMPARE(different, 3);
}

void PolicyJsonTest::namesTheWrongPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *place, const QByteArray &json) { QTest::newRow(place) << json; };
    row("weights.phone", R"({"weights": {"phone": "100"}})");
    row("wieghts: unknown", R"({"wieghts": {}})");
    row("weights.fax: unknown", R"({"weights": {"fax": 1}})");
    row("complexFrom", R"({"complexFrom": 0})");
    row("cost.latenessPerMinute.low", R"({"cost": {"latenessPerMinute": {"low": -1}}})");
    row("triage", R"({"triage": {}})");
    row("triage.0", R"({"triage": [7]})");
    row("triage.0.effort", R"({"triage": [{"effort": 11}]})");
    row("triage.0.priority", R"({"triage": [{"priority": "asap"}]})");
    row("triage.0.queue", R"({"triage": [{"queue": 4}]})");
    row("triage.0.needs.0.skill: missing", R"({"triage": [{"needs": [{"level": "basic"}]}]})");
    row("triage.1.id: duplicate", R"({"triage": [{"id": 4}, {"id": 4}]})");
    row("triage.0.when.all.1.field", triageWhen(R"({"all": [{}, {"field": "colour", "is": "red"}]})"));
    row("triage.0.when: missing", triageWhen(R"({"every": []})"));
    row("triage.0.when.any: not-allowed", triageWhen(R"({"all": [], "any": []})"));
    row("triage.0.when.field: missing", triageWhen(R"({"field": "tier"})"));
    row("triage.0.when.isNot: not-allowed", triageWhen(R"({"field": "tier", "is": "gold", "isNot": "silver"})"));
    row("triage.0.when.atLeast: not-allowed", triageWhen(R"({"field": "tier", "atLeast": 3})"));
    row("triage.0.when.contains: not-allowed", triageWhen(R"({"field": "effort", "contains": "3"})"));
    row("triage.0.when.field: moving", triageWhen(R"({"field": "age-minutes", "atLeast": 3})"));
    row("triage.0.when.not.0.field: moving", triageWhen(R"({"not": [{"field": "sla-share", "atLeast": 1}]})"));
    row("triage.0.when.is", triageWhen(R"({"field": "priority", "is": ["asap"]})"));
    row("triage.0.when.isSet", triageWhen(R"({"field": "tier", "isSet": false})"));
    row("triage.0.when.between", triageWhen(R"({"field": "effort", "between": [1]})"));
    row("triage.0.when.atMost", triageWhen(R"({"field": "time-of-day", "atMost": "24:01"})"));
    row("triage.0.when.colour: unknown", triageWhen(R"({"field": "tier", "is": "gold", "colour": 1})"));
    row("sla.rules.0.when.field: moving",
        R"({"sla": {"rules": [{"target": {}, "when": {"field": "sla-share", "atMost": 1}}]}})");
    row("sla.rules.0.target: missing", R"({"sla": {"rules": [{}]}})");
    row("sla.holidays.1", R"({"sla": {"holidays": ["2026-12-25", "2026-13-01"]}})");
    row("sla.hours.spans.0", R"({"sla": {"hours": {"spans": [[1, 60, 60]]}}})");
    row("sla.calendars.0.hours.week: unknown", R"({"sla": {"calendars": [{"name": "a", "hours": {"week": 1}}]}})");
    row("queues.0.queue: missing", R"({"queues": [{}]})");
    row("queues.0.order.fields.0.by: missing", R"({"queues": [{"queue": "A", "order": {"fields": [{}]}}]})");
    row("queues.0.rules.0.rings.0.action: missing", R"({"queues": [{"queue": "A", "rules": [{"rings": [{}]}]}]})");
    row("queues.0.rules.0.rings.0.skill: missing",
        R"({"queues": [{"queue": "A", "rules": [{"rings": [{"action": "drop-skill"}]}]}]})");
    row("queues.1.rules.0.id: duplicate",
        R"({"queues": [{"queue": "A", "rules": [{"id": 1}]}, {"queue": "B", "rules": [{"id": 1}]}]})");
    row("queues.0.rules.0.who.teams.1", R"({"queues": [{"queue": "A", "rules": [{"who": {"teams": ["a", 2]}}]}]})");
    row("profiles.0.channels.1", R"({"profiles": [{"channels": ["chat", "fax"]}]})");
    row("profiles.0.exceptions.0.team: missing", R"({"profiles": [{"exceptions": [{"limit": 1}]}]})");
    row("capacityShares.0.team: missing", R"({"capacityShares": [{"share": 1}]})");
    row("protection.afterHours", R"({"protection": {"afterHours": "some"}})");
    row("offers.most", R"({"offers": {"most": 0}})");
    row("escalations.0.team: missing", R"({"escalations": [{"target": "team"}]})");
    row("growth.share", R"({"growth": {"share": 1.1}})");
    row("queues.1.rules: duplicate",
        R"({"queues": [{"queue": "A", "rules": []}, {"queue": "a \"b\" , {", "rules": [], "r\u0075les": []}]})");
    row("targetHigh: duplicate", R"({"queues": [], "targetHigh": 0.8, "targetHigh": 0.9})");
    row("byte 1", "[");
}

void PolicyJsonTest::namesTheWrongPlace()
{
    QFETCH(QByteArray, json);
    QCOMPARE(fault(json), std::string(QTest::currentDataTag()));
}

void PolicyJsonTest::skipsUnknownFieldsOfStoredPoliciesOnly()
{
    const QByteArray json = R"({"future": [1], "triage": [{"id": 1, "name": "a", "colour": "red"}]})";
    QCOMPARE(fault(json), std::string("triage.0.colour: unknown"));
    QCOMPARE(mustRead(json, UnknownFields::Skip).triage.at(0).name, std::string("a"));
}

void PolicyJsonTest::refusesConditionsThatAreTooDeep()
{
    QByteArray condition = R"({"field": "tier", "isSet": true})";
    for (int depth = 1; depth < DeepestCondition; ++depth)
        condition = R"({"not": [)" + condition + "]}";
    QCOMPARE(fault(triageWhen(condition)), std::string("none"));
    QVERIFY(fault(triageWhen(R"({"not": [)" + condition + "]}")).ends_with(".not.0: too-deep"));
}

void PolicyJsonTest::refusesTooManyRules()
{
    QByteArray rules = "{}";
    for (int i = 1; i < 1'000; ++i)
        rules += ",{}";
    QCOMPARE(fault(R"({"triage": [)" + rules + "]}"), std::string("none"));
    QCOMPARE(fault(R"({"triage": [)" + rules + ",{}]}"), std::string("triage: too-many"));
    QCOMPARE(fault(R"({"queues": [{"queue": "A", "rules": [)" + rules + R"(]}, {"queue": "B", "rules": [{}]}]})"),
             std::string("queues.1.rules: too-many"));
    QByteArray tests = R"({"field": "tier", "isSet": true})";
    QByteArray wide = tests;
    for (int i = 1; i < MostConditionParts; ++i)
        wide += ',' + tests;
    QVERIFY(fault(triageWhen(R"({"all": [)" + wide + "]}")).ends_with(": too-many"));
}

QTEST_GUILESS_MAIN(PolicyJsonTest)
#include "tst_policyjson.moc"
