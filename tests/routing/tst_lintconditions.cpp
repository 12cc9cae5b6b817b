// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/conditionlogic.h"

#include "base/random.h"
#include "domain/codes.h"
#include "storage/fullpolicy.h"

#include <QtTest/QtTest>

#include <limits>

using namespace evenkeel;
using Kind = Condition::Kind;

namespace {

Condition priority(std::vector<std::string> values)
{
    return wordTest(ConditionField::Priority, FieldTest::Is, std::move(values));
}

Condition tier(FieldTest test, std::vector<std::string> values = {})
{
    return wordTest(ConditionField::Tier, test, std::move(values));
}

Condition tag(FieldTest test, std::vector<std::string> values = {})
{
    return wordTest(ConditionField::Tag, test, std::move(values));
}

Condition effort(FieldTest test, double low, double high = 0)
{
    return numberTest(ConditionField::Effort, test, low, high);
}

Condition all(std::vector<Condition> parts)
{
    return group(Kind::All, std::move(parts));
}

Condition any(std::vector<Condition> parts)
{
    return group(Kind::Any, std::move(parts));
}

Condition none(std::vector<Condition> parts)
{
    return group(Kind::Not, std::move(parts));
}

bool isImplied(const Condition &from, const Condition &to)
{
    return implies(prepared(from), prepared(to));
}

bool isNever(const Condition &condition)
{
    return neverHolds(prepared(condition));
}

bool isAlways(const Condition &condition)
{
    return alwaysHolds(prepared(condition));
}

const std::vector<std::string> Words{"", "a", "ab", "abc", "b", "bc"};

std::string randomWord(Random &random)
{
    return Words[random.below(Words.size())];
}

Condition randomTest(Random &random)
{
    constexpr std::array Fields{ConditionField::Priority,  ConditionField::Handling,  ConditionField::Tier,
                                ConditionField::Tag,       ConditionField::LastAgent, ConditionField::Effort,
                                ConditionField::TimeOfDay, ConditionField::SlaShare};
    Condition test = wordTest(Fields[random.below(Fields.size())], static_cast<FieldTest>(random.between(0, 8)));
    test.low = random.between(-2, 12) / 2.0;
    test.high = random.between(-2, 12) / 2.0;
    for (int i = random.between(0, 2); i > 0; --i) {
        if (kindOf(test.field) == FieldKind::Number)
            test.values.push_back(std::to_string(random.between(0, 6)));
        else if (test.field == ConditionField::Priority)
            test.values.emplace_back(codeOf(static_cast<Priority>(random.between(0, 3))));
        else if (test.field == ConditionField::Handling)
            test.values.emplace_back(random.chance(0.5) ? "live" : "deferred");
        else if (test.field == ConditionField::LastAgent)
            test.values.emplace_back(random.chance(0.5) ? "yes" : "NO");
        else
            test.values.push_back(randomWord(random));
    }
    return test;
}

Condition randomCondition(Random &random, int depth)
{
    if (depth == 0 || random.chance(0.4))
        return randomTest(random);
    Condition made = group(static_cast<Kind>(random.between(0, 2)), {});
    for (int i = random.between(0, 3); i > 0; --i)
        made.parts.push_back(randomCondition(random, depth - 1));
    return made;
}

struct RandomTicket
{
    TicketFacts facts;
    MovingFacts moving;
};

RandomTicket randomTicket(Random &random)
{
    RandomTicket ticket;
    ticket.facts.priority = static_cast<Priority>(random.between(0, 3));
    ticket.facts.handling = random.chance(0.5) ? Handling::Live : Handling::Deferred;
    ticket.facts.tier = randomWord(random);
    for (int i = random.between(0, 2); i > 0; --i)
        ticket.facts.tags.push_back(Words[1 + random.below(Words.size() - 1)]);
    ticket.facts.hasLastAgent = random.chance(0.5);
    ticket.facts.effort = random.between(1, 10);
    ticket.facts.createdMinute = random.chance(0.8) ? random.between(0, 6) : random.between(0, 1439);
    ticket.moving.slaShare = random.between(0, 12) / 2.0;
    return ticket;
}

} // namespace

class TestLintConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingImpliesTheEmptyAll()
    {
        QVERIFY(isImplied(Condition{}, Condition{}));
        QVERIFY(isImplied(tag(FieldTest::Is, {"vip"}), Condition{}));
        QVERIFY(!isImplied(Condition{}, tag(FieldTest::Is, {"vip"})));
        QVERIFY(isImplied(any({}), tag(FieldTest::Is, {"vip"})));
    }

    void fewerWordsImplyMore()
    {
        QVERIFY(isImplied(tier(FieldTest::Is, {"GOLD"}), tier(FieldTest::Is, {"silver", "gold"})));
        QVERIFY(!isImplied(tier(FieldTest::Is, {"silver", "gold"}), tier(FieldTest::Is, {"gold"})));
        QVERIFY(isImplied(tier(FieldTest::Is, {"gold"}), tier(FieldTest::IsNot, {"silver"})));
        QVERIFY(isImplied(tier(FieldTest::Is, {"gold"}), tier(FieldTest::IsSet)));
        QVERIFY(isImplied(tier(FieldTest::IsEmpty), tier(FieldTest::IsNot, {"gold"})));
        QVERIFY(!isImplied(tier(FieldTest::IsNot, {"gold"}), tier(FieldTest::IsEmpty)));
        QVERIFY(isImplied(tier(FieldTest::IsNot, {"gold", "silver"}), tier(FieldTest::IsNot, {"gold"})));
    }

    void partsOfWordsAreSeen()
    {
        QVERIFY(isImplied(tier(FieldTest::Is, {"gold plus"}), tier(FieldTest::Contains, {"PLUS"})));
        QVERIFY(isImplied(tier(FieldTest::StartsWith, {"gold p"}), tier(FieldTest::StartsWith, {"gold", "silver"})));
        QVERIFY(isImplied(tier(FieldTest::StartsWith, {"gold"}), tier(FieldTest::Contains, {"old"})));
        QVERIFY(isImplied(tier(FieldTest::Contains, {"gold"}), tier(FieldTest::IsSet)));
        QVERIFY(!isImplied(tier(FieldTest::Contains, {"gold"}), tier(FieldTest::StartsWith, {"gold"})));
        QVERIFY(!isImplied(tier(FieldTest::StartsWith, {"gold"}), tier(FieldTest::Is, {"gold"})));
        QVERIFY(isNever(all({tier(FieldTest::Contains, {"gold"}), tier(FieldTest::IsEmpty)})));
    }

    void numbersAreComparedAsRanges()
    {
        QVERIFY(isImplied(effort(FieldTest::AtLeast, 7), effort(FieldTest::AtLeast, 4)));
        QVERIFY(!isImplied(effort(FieldTest::AtLeast, 4), effort(FieldTest::AtLeast, 7)));
        QVERIFY(isImplied(effort(FieldTest::Between, 3, 5), effort(FieldTest::AtMost, 0, 4)));
        QVERIFY(!isImplied(effort(FieldTest::Between, 3, 5.5), effort(FieldTest::AtMost, 0, 4)));
        QVERIFY(isImplied(effort(FieldTest::AtLeast, 3.2), effort(FieldTest::AtLeast, 4)));
        QVERIFY(
            isImplied(wordTest(ConditionField::Effort, FieldTest::Is, {"8", "9.0"}), effort(FieldTest::AtLeast, 8)));
        const auto share = [](double low) { return numberTest(ConditionField::SlaShare, FieldTest::AtLeast, low); };
        QVERIFY(isImplied(share(0.5), share(0.25)) && !isImplied(share(0.25), share(0.2500001)));
    }

    void rangesTogetherCoverMore()
    {
        const Condition low = effort(FieldTest::AtMost, 0, 3);
        const Condition high = effort(FieldTest::AtLeast, 4);
        QVERIFY(isAlways(any({low, high})));
        QVERIFY(!isAlways(any({low, effort(FieldTest::AtLeast, 5)})));
        QVERIFY(isNever(all({low, high})));
        QVERIFY(isAlways(any({priority({"low", "normal"}), priority({"high"}), priority({"urgent"})})));
    }

    void timesSpanMidnight()
    {
        const auto time = [](double low, double high) {
            return numberTest(ConditionField::TimeOfDay, FieldTest::Between, low, high);
        };
        QVERIFY(isImplied(time(1380, 300), time(1320, 360)));
        QVERIFY(isNever(all({time(1320, 360), time(360, 1320)})));
        QVERIFY(isAlways(any({time(1320, 360), time(360, 1320)})));
    }

    void groupsAreTakenApart()
    {
        const Condition gold = tier(FieldTest::Is, {"gold"});
        const Condition vip = tag(FieldTest::Is, {"vip"});
        const Condition hard = effort(FieldTest::AtLeast, 7);
        QVERIFY(isImplied(all({gold, vip}), vip));
        QVERIFY(isImplied(gold, any({vip, gold})));
        QVERIFY(isImplied(any({all({gold, vip}), all({gold, hard})}), gold));
        QVERIFY(isImplied(all({gold, any({vip, hard})}), any({all({gold, vip}), all({gold, hard})})));
        QVERIFY(isImplied(none({any({gold, vip})}), none({vip})));
        QVERIFY(!isImplied(none({all({gold, vip})}), none({vip})));
        QVERIFY(isImplied(all({any({gold, vip}), none({gold})}), vip));
        QVERIFY(isAlways(any({vip, none({vip})})));
        QVERIFY(isNever(all({vip, none({vip})})));
        QVERIFY(isNever(any({})) && isAlways(none({})));
    }

    void ticketsMaySaySeveralTags()
    {
        QVERIFY(!isNever(all({tag(FieldTest::Is, {"vip"}), tag(FieldTest::Is, {"outage"})})));
        QVERIFY(isNever(all({tier(FieldTest::Is, {"gold"}), tier(FieldTest::Is, {"silver"})})));
        QVERIFY(!isImplied(tag(FieldTest::Is, {"vip"}), tag(FieldTest::IsNot, {"outage"})));
        QVERIFY(
            isNever(all({tag(FieldTest::Is, {"a", "b"}), tag(FieldTest::IsNot, {"a"}), tag(FieldTest::IsNot, {"b"})})));
    }

    void rangesWithoutNumbersNeverHold()
    {
        QVERIFY(isNever(effort(FieldTest::Between, 5, 5)) && isNever(effort(FieldTest::Between, 9, 3)));
        QVERIFY(isNever(effort(FieldTest::AtLeast, 11)) && isAlways(effort(FieldTest::AtLeast, 1)));
        QVERIFY(isNever(effort(FieldTest::Between, 3.1, 3.9)));
        QVERIFY(isNever(effort(FieldTest::AtLeast, std::numeric_limits<double>::quiet_NaN())));
        QVERIFY(isNever(wordTest(ConditionField::Weekday, FieldTest::Is, {"8", "Monday"})));
        QVERIFY(isNever(priority({"asap"})) && isNever(priority({})));
        QVERIFY(isNever(numberTest(ConditionField::Tier, FieldTest::AtLeast, 0)));
    }

    void disjointConditionsShareNoTicket()
    {
        const auto share = [](const Condition &a, const Condition &b) {
            return !areDisjoint(prepared(a), prepared(b));
        };
        QVERIFY(!share(tier(FieldTest::Is, {"gold"}), tier(FieldTest::StartsWith, {"silver"})));
        QVERIFY(share(tier(FieldTest::Contains, {"gold"}), tier(FieldTest::StartsWith, {"silver"})));
    }

    void whatIsCertainHoldsForEveryRandomTicket()
    {
        Random random(11);
        int certain = 0;
        for (int round = 0; round < 3'000; ++round) {
            const Condition a = randomCondition(random, 3);
            const Condition b = randomCondition(random, 3);
            const bool isCertain = isImplied(a, b);
            const bool isImpossible = isNever(a);
            certain += isCertain && !isImpossible ? 1 : 0;
            for (int i = 0; i < 60; ++i) {
                const RandomTicket ticket = randomTicket(random);
                const bool isMet = holds(a, ticket.facts, ticket.moving);
                QVERIFY(!isMet || !isImpossible);
                QVERIFY(!isMet || !isCertain || holds(b, ticket.facts, ticket.moving));
            }
        }
        QVERIFY2(certain > 200, qPrintable(QString::number(certain)));
    }

    void hugeConditionsEndWithoutAnAnswer()
    {
        std::vector<Condition> groups;
        for (int i = 0; i < 40; ++i)
            groups.push_back(
                any({tag(FieldTest::Is, {"a" + std::to_string(i)}), tag(FieldTest::Is, {"b" + std::to_string(i)})}));
        QVERIFY(!isImplied(all(groups), tag(FieldTest::Is, {"c"})));
        groups.push_back(none({groups[7]}));
        QVERIFY(isNever(all({none({groups[7]}), groups[7]})));
    }
};

QTEST_APPLESS_MAIN(TestLintConditions)
#include "tst_lintconditions.moc"
