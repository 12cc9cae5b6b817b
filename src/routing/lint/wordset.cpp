// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/wordset.h"

#include "base/foldedcase.h"
#include "domain/codes.h"

#include <algorithm>

namespace evenkeel {

namespace {

template <class Code>
std::vector<std::string> codes(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.emplace_back(codeOf(static_cast<Code>(i)));
    return names;
}

} // namespace

WordSet WordSet::of(const Condition &test)
{
    WordSet set;
    if (!isAllowed(test.field, test.test))
        return set;
    switch (test.test) {
    case FieldTest::Contains:
        set.m_look = Look::Part;
        break;
    case FieldTest::StartsWith:
        set.m_look = Look::Start;
        break;
    case FieldTest::IsSet:
    case FieldTest::IsEmpty:
        set.m_look = Look::Anything;
        return set;
    default:
        break;
    }
    for (const std::string &value : test.values)
        set.m_words.push_back(folded(value));
    // Nobody says the empty word; every word contains it.
    if (set.m_look == Look::Whole)
        std::erase(set.m_words, std::string());
    std::sort(set.m_words.begin(), set.m_words.end());
    set.m_words.erase(std::unique(set.m_words.begin(), set.m_words.end()), set.m_words.end());
    return set;
}

bool WordSet::isNegated(FieldTest test)
{
    return test == FieldTest::IsNot || test == FieldTest::IsEmpty;
}

bool WordSet::has(std::string_view folded) const
{
    switch (m_look) {
    case Look::Whole:
        return std::binary_search(m_words.begin(), m_words.end(), folded);
    case Look::Start:
        return std::any_of(m_words.begin(), m_words.end(),
                           [folded](const std::string &word) { return folded.starts_with(word); });
    case Look::Part:
        return std::any_of(m_words.begin(), m_words.end(),
                           [folded](const std::string &word) { return folded.find(word) != folded.npos; });
    case Look::Anything:
        return !folded.empty();
    }
    return false;
}

bool WordSet::isCoveredBy(std::size_t at, const WordSet &other) const
{
    if (other.m_look == Look::Anything)
        return true;
    // Whatever starts with or contains this word may go on in any way: only a looser look covers it.
    switch (m_look) {
    case Look::Whole:
        return other.has(m_words[at]);
    case Look::Start:
        return other.m_look != Look::Whole && other.has(m_words[at]);
    case Look::Part:
        return other.m_look == Look::Part ? other.has(m_words[at]) : std::ranges::count(other.m_words, "") > 0;
    case Look::Anything:
        return other.m_look != Look::Whole && std::ranges::count(other.m_words, "") > 0;
    }
    return false;
}

const std::vector<std::string> &onlyWords(ConditionField field)
{
    static const std::vector<std::string> none;
    static const std::vector<std::string> priorities = codes<Priority>(PriorityCount);
    static const std::vector<std::string> kinds = codes<ChannelKind>(ChannelKindCount);
    static const std::vector<std::string> handlings = codes<Handling>(2);
    static const std::vector<std::string> statuses = codes<TicketStatus>(TicketStatusCount);
    static const std::vector<std::string> answers{"yes", "no"};
    switch (field) {
    case ConditionField::Priority:
        return priorities;
    case ConditionField::ChannelKind:
        return kinds;
    case ConditionField::Handling:
        return handlings;
    case ConditionField::Status:
        return statuses;
    case ConditionField::LastAgent:
        return answers;
    default:
        return none;
    }
}

bool saysSeveral(ConditionField field)
{
    return field == ConditionField::Tag || field == ConditionField::Skill;
}

} // namespace evenkeel
