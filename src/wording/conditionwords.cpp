// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/conditionwords.h"

#include "base/foldedcase.h"
#include "domain/codes.h"
#include "wording/wordforms.h"

#include <algorithm>

namespace evenkeel {

namespace {

// A test and its opposite where there is one among the tests themselves.
FieldTest opposite(FieldTest test)
{
    switch (test) {
    case FieldTest::Is:
        return FieldTest::IsNot;
    case FieldTest::IsNot:
        return FieldTest::Is;
    case FieldTest::IsSet:
        return FieldTest::IsEmpty;
    case FieldTest::IsEmpty:
        return FieldTest::IsSet;
    default:
        return test;
    }
}

double numberIn(const std::string &text)
{
    return QString::fromStdString(text).toDouble();
}

} // namespace

QString ConditionWords::clause(const Condition &condition)
{
    return said(condition, Sense::Stated, false);
}

QString ConditionWords::field(ConditionField field)
{
    switch (field) {
    case ConditionField::Priority:
        return tr("priority", "field");
    case ConditionField::Channel:
        return tr("channel", "field");
    case ConditionField::ChannelKind:
        return tr("kind of channel", "field");
    case ConditionField::Handling:
        return tr("handling", "field");
    case ConditionField::Status:
        return tr("status", "field");
    case ConditionField::Queue:
        return tr("queue", "field");
    case ConditionField::Category:
        return tr("category", "field");
    case ConditionField::Subcategory:
        return tr("subcategory", "field");
    case ConditionField::Language:
        return tr("language", "field");
    case ConditionField::Customer:
        return tr("customer", "field");
    case ConditionField::Tier:
        return tr("customer tier", "field");
    case ConditionField::Tag:
        return tr("tag", "field");
    case ConditionField::Subject:
        return tr("subject", "field");
    case ConditionField::Source:
        return tr("source", "field");
    case ConditionField::Skill:
        return tr("skill needed", "field");
    case ConditionField::Effort:
        return tr("effort", "field");
    case ConditionField::Reopens:
        return tr("number of reopenings", "field");
    case ConditionField::Reassignments:
        return tr("number of reassignments", "field");
    case ConditionField::Weekday:
        return tr("day of creation", "field");
    case ConditionField::TimeOfDay:
        return tr("time of creation", "field");
    case ConditionField::AgeMinutes:
        return tr("age", "field");
    case ConditionField::SlaShare:
        return tr("share of the SLA used", "field");
    case ConditionField::LastAgent:
        break;
    }
    return tr("last agent", "field");
}

QString ConditionWords::said(const Condition &condition, Sense sense, bool isInside)
{
    const bool isStated = sense == Sense::Stated;
    switch (condition.kind) {
    case Condition::Kind::All:
        return joined(condition.parts, sense, isStated ? Joint::And : Joint::Or, isInside);
    case Condition::Kind::Any:
        return joined(condition.parts, sense, isStated ? Joint::Or : Joint::And, isInside);
    case Condition::Kind::Not: // none of the parts holds
        return joined(condition.parts, isStated ? Sense::Denied : Sense::Stated, isStated ? Joint::And : Joint::Or,
                      isInside);
    case Condition::Kind::Test:
        break;
    }
    return test(condition, sense);
}

QString ConditionWords::joined(const std::vector<Condition> &parts, Sense sense, Joint joint, bool isInside)
{
    if (parts.empty())
        return joint == Joint::And ? tr("always", "a condition that always holds")
                                   : tr("never", "a condition that never holds");
    if (parts.size() == 1)
        return said(parts.front(), sense, isInside);
    QStringList clauses;
    for (const Condition &part : parts)
        clauses.push_back(said(part, sense, true));
    const QString text = joint == Joint::And ? WordForms::all(clauses) : WordForms::any(clauses);
    return isInside ? tr("(%1)", "conditions that belong together").arg(text) : text;
}

QString ConditionWords::test(const Condition &condition, Sense sense)
{
    Condition said = condition;
    if (sense == Sense::Denied && opposite(said.test) != said.test) {
        said.test = opposite(said.test);
        sense = Sense::Stated;
    }
    switch (condition.field) {
    case ConditionField::LastAgent:
        return lastAgent(said, sense);
    case ConditionField::Weekday:
        return weekday(said, sense);
    case ConditionField::TimeOfDay:
        return timeOfDay(said, sense);
    case ConditionField::AgeMinutes:
        return age(said, sense);
    default:
        return kindOf(condition.field) == FieldKind::Number ? figure(said, sense) : words(said, sense);
    }
}

QString ConditionWords::words(const Condition &condition, Sense sense)
{
    const bool isQuoted = condition.test == FieldTest::Contains || condition.test == FieldTest::StartsWith;
    QStringList values;
    for (const std::string &each : condition.values) {
        const QString word = value(condition.field, each);
        values.push_back(isQuoted ? WordForms::quoted(word) : word);
    }
    const QString what = field(condition.field);
    switch (condition.test) {
    case FieldTest::Is:
        return tr("%1 is %2", "field, words").arg(what, WordForms::any(values));
    case FieldTest::IsNot:
        return tr("%1 is not %2", "field, words").arg(what, WordForms::any(values));
    case FieldTest::Contains:
        return (sense == Sense::Stated ? tr("%1 contains %2", "field, words")
                                       : tr("%1 does not contain %2", "field, words"))
            .arg(what, WordForms::any(values));
    case FieldTest::StartsWith:
        return (sense == Sense::Stated ? tr("%1 begins with %2", "field, words")
                                       : tr("%1 does not begin with %2", "field, words"))
            .arg(what, WordForms::any(values));
    case FieldTest::IsSet:
        return tr("%1 is set", "field").arg(what);
    case FieldTest::IsEmpty:
        return tr("%1 is not set", "field").arg(what);
    default:
        break;
    }
    return tr("never", "a condition that never holds"); // a test for numbers
}

QString ConditionWords::lastAgent(const Condition &condition, Sense sense)
{
    const bool saysYes = std::any_of(condition.values.begin(), condition.values.end(),
                                     [](const std::string &word) { return folded(word) == "yes"; });
    const bool saysNo = std::any_of(condition.values.begin(), condition.values.end(),
                                    [](const std::string &word) { return folded(word) == "no"; });
    const bool isEither = condition.test == FieldTest::Is || condition.test == FieldTest::IsNot;
    if (!isEither || saysYes == saysNo)
        return words(condition, sense);
    return saysYes == (condition.test == FieldTest::Is) ? tr("an agent handled this customer lately")
                                                        : tr("no agent handled this customer lately");
}

QString ConditionWords::figure(const Condition &condition, Sense sense)
{
    const QString what = field(condition.field);
    const QString low = amount(condition.field, condition.low);
    const QString high = amount(condition.field, condition.high);
    const bool isStated = sense == Sense::Stated;
    switch (condition.test) {
    case FieldTest::Is:
        return tr("%1 is %2", "field, figures").arg(what, amounts(condition));
    case FieldTest::IsNot:
        return tr("%1 is not %2", "field, figures").arg(what, amounts(condition));
    case FieldTest::AtLeast:
        return (isStated ? tr("%1 is at least %2", "field, figure") : tr("%1 is below %2", "field, figure"))
            .arg(what, low);
    case FieldTest::AtMost:
        return (isStated ? tr("%1 is at most %2", "field, figure") : tr("%1 is above %2", "field, figure"))
            .arg(what, high);
    case FieldTest::Between:
        return (isStated ? tr("%1 is from %2 to below %3", "field, figure, figure")
                         : tr("%1 is below %2 or at least %3", "field, figure, figure"))
            .arg(what, low, high);
    default:
        break;
    }
    return tr("never", "a condition that never holds"); // a test for words
}

QString ConditionWords::weekday(const Condition &condition, Sense sense)
{
    TicketFacts facts;
    std::vector<int> days;
    for (int day = 1; day <= 7; ++day) {
        facts.createdWeekday = day;
        if (holds(condition, facts, {}) == (sense == Sense::Stated))
            days.push_back(day);
    }
    if (days.empty())
        return tr("never", "a condition that never holds");
    return days.size() == 7 ? tr("created on any day")
                            : tr("created on %1", "days of the week").arg(WordForms::days(days));
}

QString ConditionWords::timeOfDay(const Condition &condition, Sense sense)
{
    const QString low = amount(condition.field, condition.low);
    const QString high = amount(condition.field, condition.high);
    const bool isStated = sense == Sense::Stated;
    switch (condition.test) {
    case FieldTest::AtLeast:
        return (isStated ? tr("created at %1 or later", "time of day") : tr("created before %1", "time of day"))
            .arg(low);
    case FieldTest::AtMost:
        return (isStated ? tr("created at %1 or earlier", "time of day") : tr("created after %1", "time of day"))
            .arg(high);
    case FieldTest::Between:
        return (isStated ? tr("created from %1 to %2", "times of day")
                         : tr("not created from %1 to %2", "times of day"))
            .arg(low, high);
    default:
        return figure(condition, sense);
    }
}

QString ConditionWords::age(const Condition &condition, Sense sense)
{
    const QString low = amount(condition.field, condition.low);
    const QString high = amount(condition.field, condition.high);
    const bool isStated = sense == Sense::Stated;
    switch (condition.test) {
    case FieldTest::AtLeast:
        return (isStated ? tr("at least %1 old", "span of time") : tr("less than %1 old", "span of time")).arg(low);
    case FieldTest::AtMost:
        return (isStated ? tr("at most %1 old", "span of time") : tr("more than %1 old", "span of time")).arg(high);
    case FieldTest::Between:
        return (isStated ? tr("from %1 to less than %2 old", "spans of time")
                         : tr("less than %1 or at least %2 old", "spans of time"))
            .arg(low, high);
    default:
        return figure(condition, sense);
    }
}

QString ConditionWords::value(ConditionField field, const std::string &value)
{
    const std::string code = folded(value);
    switch (field) {
    case ConditionField::Priority:
        if (const auto priority = priorityFrom(code))
            return WordForms::priority(*priority);
        break;
    case ConditionField::ChannelKind:
        if (const auto kind = channelKindFrom(code))
            return WordForms::channel(*kind);
        break;
    case ConditionField::Status:
        if (const auto status = ticketStatusFrom(code))
            return WordForms::status(*status);
        break;
    case ConditionField::Handling:
        if (const auto handling = handlingFrom(code))
            return *handling == Handling::Live ? tr("live", "handling: the customer is on the line")
                                               : tr("deferred", "handling: nobody is on the line");
        break;
    case ConditionField::Language:
        return WordForms::language(WordForms::name(value));
    default:
        break;
    }
    return WordForms::name(value);
}

QString ConditionWords::amount(ConditionField field, double amount)
{
    switch (field) {
    case ConditionField::TimeOfDay:
        return WordForms::clock(static_cast<int>(std::clamp(amount, 0.0, 1440.0)));
    case ConditionField::AgeMinutes:
        return WordForms::minutes(amount);
    case ConditionField::SlaShare:
        return WordForms::percent(amount);
    default:
        return WordForms::number(amount);
    }
}

QString ConditionWords::amounts(const Condition &condition)
{
    QStringList figures;
    for (const std::string &each : condition.values)
        figures.push_back(amount(condition.field, numberIn(each)));
    return WordForms::any(figures);
}

} // namespace evenkeel
