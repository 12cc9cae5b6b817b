// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/condition.h"

#include "base/foldedcase.h"
#include "domain/codes.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

/// What the ticket says in a field of words, one or several.
class SaidWords
{
public:
    SaidWords(ConditionField field, const TicketFacts &facts) { read(field, facts); }

    template <class Fits>
    [[nodiscard]] bool hasAny(Fits fits) const
    {
        if (m_many)
            return std::any_of(m_many->begin(), m_many->end(), [&fits](const std::string &word) { return fits(word); });
        return !m_one.empty() && fits(m_one);
    }

private:
    void read(ConditionField field, const TicketFacts &facts)
    {
        switch (field) {
        case ConditionField::Priority:
            return one(codeOf(facts.priority));
        case ConditionField::Channel:
            return one(facts.channel);
        case ConditionField::ChannelKind:
            return one(codeOf(facts.channelKind));
        case ConditionField::Handling:
            return one(codeOf(facts.handling));
        case ConditionField::Status:
            return one(codeOf(facts.status));
        case ConditionField::Queue:
            return one(facts.queue);
        case ConditionField::Category:
            return one(facts.category);
        case ConditionField::Subcategory:
            return one(facts.subcategory);
        case ConditionField::Language:
            return one(facts.language);
        case ConditionField::Customer:
            return one(facts.customer);
        case ConditionField::Tier:
            return one(facts.tier);
        case ConditionField::Subject:
            return one(facts.subject);
        case ConditionField::Source:
            return one(facts.source);
        case ConditionField::LastAgent:
            return one(facts.hasLastAgent ? "yes"sv : "no"sv);
        case ConditionField::Tag:
            m_many = &facts.tags;
            return;
        case ConditionField::Skill:
            m_many = &facts.skills;
            return;
        default:
            return;
        }
    }
    void one(std::string_view word) { m_one = word; }

    std::string_view m_one;
    const std::vector<std::string> *m_many = nullptr;
};

double numberIn(ConditionField field, const TicketFacts &facts, const MovingFacts &moving)
{
    switch (field) {
    case ConditionField::Effort:
        return facts.effort;
    case ConditionField::Reopens:
        return facts.reopens;
    case ConditionField::Reassignments:
        return facts.reassignments;
    case ConditionField::Weekday:
        return facts.createdWeekday;
    case ConditionField::TimeOfDay:
        return facts.createdMinute;
    case ConditionField::AgeMinutes:
        return moving.ageMinutes;
    case ConditionField::SlaShare:
        return moving.slaShare;
    default:
        return 0;
    }
}

bool isOneOf(const std::vector<std::string> &values, std::string_view word)
{
    const std::string said = folded(word);
    return std::any_of(values.begin(), values.end(),
                       [&said](const std::string &value) { return folded(value) == said; });
}

bool containsFolded(std::string_view word, std::string_view value)
{
    return folded(word).find(folded(value)) != std::string::npos;
}

bool startsFolded(std::string_view word, std::string_view value)
{
    return folded(word).starts_with(folded(value));
}

std::optional<double> numberFrom(const std::string &text)
{
    double number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool wordsHold(const Condition &test, const SaidWords &said)
{
    const auto hasValue = [&test, &said](auto fits) {
        return said.hasAny([&test, &fits](std::string_view word) {
            return std::any_of(test.values.begin(), test.values.end(),
                               [&](const std::string &value) { return fits(word, value); });
        });
    };
    switch (test.test) {
    case FieldTest::Is:
        return said.hasAny([&test](std::string_view word) { return isOneOf(test.values, word); });
    case FieldTest::IsNot:
        return !said.hasAny([&test](std::string_view word) { return isOneOf(test.values, word); });
    case FieldTest::Contains:
        return hasValue([](std::string_view word, std::string_view value) { return containsFolded(word, value); });
    case FieldTest::StartsWith:
        return hasValue([](std::string_view word, std::string_view value) { return startsFolded(word, value); });
    case FieldTest::IsSet:
        return said.hasAny([](std::string_view) { return true; });
    case FieldTest::IsEmpty:
        return !said.hasAny([](std::string_view) { return true; });
    default:
        return false;
    }
}

bool numberHolds(const Condition &test, double number)
{
    const auto isValue = [number](const std::string &value) { return numberFrom(value) == number; };
    switch (test.test) {
    case FieldTest::Is:
        return std::any_of(test.values.begin(), test.values.end(), isValue);
    case FieldTest::IsNot:
        return std::none_of(test.values.begin(), test.values.end(), isValue);
    case FieldTest::AtLeast:
        return number >= test.low;
    case FieldTest::AtMost:
        return number <= test.high;
    case FieldTest::Between:
        if (test.field == ConditionField::TimeOfDay && test.low > test.high)
            return number >= test.low || number < test.high;
        return number >= test.low && number < test.high;
    default:
        return false;
    }
}

} // namespace

FieldKind kindOf(ConditionField field)
{
    switch (field) {
    case ConditionField::Effort:
    case ConditionField::Reopens:
    case ConditionField::Reassignments:
    case ConditionField::Weekday:
    case ConditionField::TimeOfDay:
    case ConditionField::AgeMinutes:
    case ConditionField::SlaShare:
        return FieldKind::Number;
    default:
        return FieldKind::Words;
    }
}

bool isAllowed(ConditionField field, FieldTest test)
{
    if (test == FieldTest::Is || test == FieldTest::IsNot)
        return true;
    const bool isForNumbers = test >= FieldTest::AtLeast;
    return isForNumbers == (kindOf(field) == FieldKind::Number);
}

bool isMoving(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Test)
        return condition.field == ConditionField::AgeMinutes || condition.field == ConditionField::SlaShare;
    return std::any_of(condition.parts.begin(), condition.parts.end(), isMoving);
}

bool holds(const Condition &condition, const TicketFacts &facts, const MovingFacts &moving)
{
    const auto isHeld = [&](const Condition &part) { return holds(part, facts, moving); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), isHeld);
    case Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), isHeld);
    case Condition::Kind::Not:
        return std::none_of(condition.parts.begin(), condition.parts.end(), isHeld);
    case Condition::Kind::Test:
        break;
    }
    if (kindOf(condition.field) == FieldKind::Number)
        return numberHolds(condition, numberIn(condition.field, facts, moving));
    return wordsHold(condition, SaidWords(condition.field, facts));
}

} // namespace evenkeel
