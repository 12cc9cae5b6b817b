// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintpolicies.h"

#include "base/random.h"
#include "routing/lint/foldedticket.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

/// Names of the desk, names of nothing, and no name.
std::string randomName(Random &random)
{
    static const std::vector<std::string> names{"",           "Support",    "Billing",        "Technical", "Enterprise",
                                                "First line", "API",        "Network",        "German",    "Nowhere",
                                                "billing",    "Tom Becker", "Kenji Watanabe", "Nobody"};
    return names[random.below(names.size())];
}

std::vector<std::string> randomNames(Random &random)
{
    std::vector<std::string> made(random.below(3));
    for (std::string &name : made)
        name = randomName(random);
    return made;
}

/// Sense and nonsense: negative, huge, no number at all.
double randomNumber(Random &random)
{
    switch (random.between(0, 9)) {
    case 0:
        return std::numeric_limits<double>::quiet_NaN();
    case 1:
        return std::numeric_limits<double>::infinity();
    case 2:
        return -1e300;
    case 3:
        return 0;
    default:
        return random.uniform() * std::pow(10, random.between(-1, 3));
    }
}

int randomInt(Random &random)
{
    return random.chance(0.1) ? std::numeric_limits<int>::max() : random.between(-3, 12);
}

template <class Code>
Code randomCode(Random &random, int count)
{
    return static_cast<Code>(random.between(0, count)); // one more than there are
}

Condition randomCondition(Random &random, int depth)
{
    Condition made = group(static_cast<Condition::Kind>(random.between(0, 3)), {});
    made.field = static_cast<ConditionField>(random.between(0, ConditionFieldCount - 1));
    made.test = static_cast<FieldTest>(random.between(0, FieldTestCount - 1));
    made.values = randomNames(random);
    made.low = randomNumber(random);
    made.high = randomNumber(random);
    for (int i = depth > 0 ? random.between(0, 3) : 0; i > 0; --i)
        made.parts.push_back(randomCondition(random, depth - 1));
    return made;
}

std::vector<SkillAsk> randomAsks(Random &random)
{
    std::vector<SkillAsk> asks(random.below(3));
    for (SkillAsk &ask : asks)
        ask = {randomName(random), randomCode<Proficiency>(random, 3), random.chance(0.5)};
    return asks;
}

AssignmentRule randomRule(Random &random)
{
    AssignmentRule made = rule(randomInt(random), randomCondition(random, 3));
    made.isOn = random.chance(0.9);
    made.who = {randomNames(random), randomNames(random), randomAsks(random), random.chance(0.2)};
    if (random.chance(0.5))
        made.cap = randomNumber(random);
    for (int i = random.between(0, 4); i > 0; --i) {
        if (!made.rings)
            made.rings.emplace();
        made.rings->push_back({randomCode<RingTrigger>(random, 1), randomNumber(random),
                               randomCode<RingAction>(random, RingActionCount - 1), randomName(random),
                               randomNames(random)});
    }
    made.isWaitingIfNobody = random.chance(0.3);
    return made;
}

void fillLimits(Random &random, Policy &policy)
{
    for (int i = random.between(0, 4); i > 0; --i) {
        CapacityProfile made = profile(randomNumber(random));
        made.id = randomInt(random);
        made.urgentLimit = randomNumber(random);
        made.measure = randomCode<CapacityMeasure>(random, 3);
        made.channels = static_cast<ChannelMask>(random.between(0, 255));
        made.teams = randomNames(random);
        made.exceptions.push_back({randomName(random), randomName(random), randomNumber(random), randomNumber(random)});
        policy.profiles.push_back(made);
        policy.capacityShares.push_back({randomName(random), randomName(random), {}, randomNumber(random)});
        policy.leads.push_back({randomName(random), randomName(random)});
        policy.growth.learners.push_back({randomName(random), randomName(random)});
        EscalationRule escalation;
        escalation.when = randomCondition(random, 2);
        escalation.sign = randomCode<EscalationSign>(random, 3);
        escalation.target = randomCode<EscalationTarget>(random, 2);
        policy.escalations.push_back(escalation);
    }
    policy.growth.share = randomNumber(random);
    policy.targetHigh = randomNumber(random);
    policy.urgentCap = randomNumber(random);
    policy.relaxEvery = randomNumber(random);
    policy.fallbackQueue = randomName(random);
}

Policy randomPolicy(Random &random)
{
    Policy policy;
    for (int i = random.between(0, 6); i > 0; --i) {
        policy.triage.push_back(triageRule(randomInt(random), randomCondition(random, 3), randomName(random)));
        policy.triage.back().needs = randomAsks(random);
        SlaRule promise = slaRule(randomInt(random), randomCondition(random, 2), randomInt(random));
        promise.calendar = randomName(random);
        policy.sla.rules.push_back(promise);
        policy.sla.calendars.push_back(
            {randomName(random), {"UTC", {{randomInt(random), randomInt(random), 9}}}, {}, false});
        policy.sla.hours.spans.push_back({randomInt(random), randomInt(random), randomInt(random)});
    }
    for (int i = random.between(0, 5); i > 0; --i) {
        policy.queues.push_back({randomName(random), {}, {}, randomName(random)});
        for (int of = random.between(0, 5); of > 0; --of)
            policy.queues.back().rules.push_back(randomRule(random));
    }
    fillLimits(random, policy);
    return policy;
}

} // namespace

class TestLintProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonsenseIsCheckedWithoutHarmAndAlwaysAlike()
    {
        const LintFixture desk;
        std::array<int, LintCodeCount> met{};
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            Random random(seed);
            const Policy policy = randomPolicy(random);
            const std::vector<LintFinding> findings = desk.findings(policy);
            const std::vector<LintFinding> again = desk.findings(policy);
            QCOMPARE(again.size(), findings.size());
            for (std::size_t at = 0; at < findings.size(); ++at) {
                QCOMPARE(again[at].code, findings[at].code);
                QVERIFY(again[at].place == findings[at].place);
                ++met[static_cast<std::size_t>(findings[at].code)];
            }
        }
        for (std::size_t code = 0; code < met.size(); ++code)
            QVERIFY2(met[code] > 0 || static_cast<LintCode>(code) == LintCode::NoFallback,
                     codeOf(static_cast<LintCode>(code)).data());
    }

    void emptyDesksAreCheckedWithoutHarm()
    {
        const DeskPicture empty;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Random random(seed);
            const Policy policy = randomPolicy(random);
            for (const LintFinding &finding : lintPolicy(policy, {empty, {}, Millis{0}, false}))
                QVERIFY(!codeOf(finding.code).empty());
        }
    }

    void foldedTicketsAnswerAsTheirFactsDo()
    {
        Random random(5);
        const LintFixture desk;
        for (int i = 0; i < 3'000; ++i) {
            TicketFacts facts;
            facts.queue = randomName(random);
            facts.tier = randomName(random);
            facts.tags = randomNames(random);
            facts.tags.push_back("Billing");
            facts.effort = random.between(1, 10);
            facts.createdMinute = random.between(0, 1439);
            const MovingFacts moving{random.uniform() * 300, random.uniform() * 2};
            const Condition condition = randomCondition(random, 3);
            QCOMPARE(FoldedTicket(facts, moving).meets(prepared(condition)), holds(condition, facts, moving));
        }
    }

    /// 300 rules over 1,000 agents and 2,000 tickets.
    void bigPoliciesAreChecked()
    {
        Random random(9);
        LintFixture desk;
        const std::vector<RoutingAgent> few = desk.picture.agents;
        for (int i = 0; i < 992; ++i) {
            desk.picture.agents.push_back(few[static_cast<std::size_t>(i) % few.size()]);
            desk.picture.agents.back().id = AgentId{100 + i};
        }
        for (int i = 0; i < 2'000; ++i)
            desk.ticket(QueueId{random.between(1, 4)}, {}, random.chance(0.3) ? "de" : "en");
        Policy policy;
        for (int i = 1; i <= 100; ++i) {
            policy.triage.push_back(triageRule(i, category({"C" + std::to_string(i)}), "Billing"));
            policy.sla.rules.push_back(
                slaRule(i, wordTest(ConditionField::Customer, FieldTest::Is, {std::to_string(i)}), i));
        }
        policy.queues = {{"Billing", {}, {}, "Support"}, {"Technical", {}, {}, "Support"}};
        for (int i = 1; i <= 100; ++i)
            policy.queues[static_cast<std::size_t>(i % 2)].rules.push_back(
                rule(i, category({"C" + std::to_string(i), "D"})));
        QVERIFY(desk.findings(policy).empty());
        policy.triage.push_back(
            triageRule(101, group(Condition::Kind::All, {category({"C7"}), everyTest()}), "Billing"));
        QCOMPARE(desk.findings(policy).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestLintProperties)
#include "tst_lintproperties.moc"
