// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/foldedticket.h"

#include "base/foldedcase.h"
#include "domain/codes.h"

#include <algorithm>

namespace evenkeel {

FoldedTicket::FoldedTicket(const TicketFacts &facts, const MovingFacts &moving)
{
    const auto say = [this](ConditionField field, std::string_view word) {
        if (!word.empty())
            m_words[static_cast<std::size_t>(field)].push_back(folded(word));
    };
    const auto count = [this](ConditionField field, double number) {
        m_numbers[static_cast<std::size_t>(field)] = number;
    };
    say(ConditionField::Priority, codeOf(facts.priority));
    say(ConditionField::Channel, facts.channel);
    say(ConditionField::ChannelKind, codeOf(facts.channelKind));
    say(ConditionField::Handling, codeOf(facts.handling));
    say(ConditionField::Status, codeOf(facts.status));
    say(ConditionField::Queue, facts.queue);
    say(ConditionField::Category, facts.category);
    say(ConditionField::Subcategory, facts.subcategory);
    say(ConditionField::Language, facts.language);
    say(ConditionField::Customer, facts.customer);
    say(ConditionField::Tier, facts.tier);
    say(ConditionField::Subject, facts.subject);
    say(ConditionField::Source, facts.source);
    say(ConditionField::LastAgent, facts.hasLastAgent ? "yes" : "no");
    for (const std::string &tag : facts.tags)
        say(ConditionField::Tag, tag);
    for (const std::string &skill : facts.skills)
        say(ConditionField::Skill, skill);
    count(ConditionField::Effort, facts.effort);
    count(ConditionField::Reopens, facts.reopens);
    count(ConditionField::Reassignments, facts.reassignments);
    count(ConditionField::Weekday, facts.createdWeekday);
    count(ConditionField::TimeOfDay, facts.createdMinute);
    count(ConditionField::AgeMinutes, moving.ageMinutes);
    count(ConditionField::SlaShare, moving.slaShare);
}

bool FoldedTicket::meets(const PreparedCondition &condition) const
{
    const auto isMet = [this](const PreparedCondition &part) { return meets(part); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), isMet);
    case Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), isMet);
    case Condition::Kind::Not:
        return std::none_of(condition.parts.begin(), condition.parts.end(), isMet);
    case Condition::Kind::Test:
        break;
    }
    return meetsTest(condition);
}

bool FoldedTicket::meetsTest(const PreparedCondition &test) const
{
    const auto field = static_cast<std::size_t>(test.field);
    if (kindOf(test.field) == FieldKind::Number)
        return test.numbers.has(m_numbers[field]);
    const bool hasOne = std::any_of(m_words[field].begin(), m_words[field].end(),
                                    [&test](const std::string &word) { return test.words.has(word); });
    return hasOne != test.isNegated;
}

} // namespace evenkeel
