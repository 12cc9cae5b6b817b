// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefields.h"

#include "rulesdialog.h"

#include "desktop/style/words.h"

namespace evenkeel {

namespace {

QString hoursText(std::chrono::minutes time)
{
    return Words::hours(time);
}

template <class Value>
RuleField field(const QString &name, Value CalendarRules::*member, QString (*text)(Value))
{
    return {name, [member, text](const CalendarRules &rules) { return text(rules.*member); },
            [member](CalendarRules &to, const CalendarRules &from) { to.*member = from.*member; }};
}

QString countText(int count)
{
    return Words::number(count);
}

QString minutesText(std::chrono::minutes time)
{
    return RulesDialog::tr("%n minutes", nullptr, static_cast<int>(time.count()));
}

} // namespace

std::vector<RuleField> ruleFields()
{
    return {field(RulesDialog::tr("Rest between days, at least"), &CalendarRules::rest, hoursText),
            field(RulesDialog::tr("Work in a week, at most"), &CalendarRules::weeklyLimit, hoursText),
            field(RulesDialog::tr("Days in a row, at most"), &CalendarRules::daysInRow, countText),
            field(RulesDialog::tr("Agents in the desk's hours, at least"), &CalendarRules::minimumAgents, countText),
            field(RulesDialog::tr("Shrinkage"), &CalendarRules::shrinkage, Words::percent),
            field(RulesDialog::tr("Utilization target"), &CalendarRules::utilization, Words::percent),
            field(RulesDialog::tr("Of a day plan left for the unexpected"), &CalendarRules::unexpected, Words::percent),
            field(RulesDialog::tr("Interval of the coverage"), &CalendarRules::interval, minutesText)};
}

} // namespace evenkeel
