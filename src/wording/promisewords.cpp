// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/promisewords.h"

#include "wording/conditionwords.h"
#include "wording/wordforms.h"

namespace evenkeel {

QString PromiseWords::target(const SlaTarget &target)
{
    const QString first = WordForms::minutes(target.firstResponse);
    const QString resolution = WordForms::minutes(target.resolution);
    if (target.nextResponse.count() <= 0)
        return tr("first response in %1, resolution in %2", "promise").arg(first, resolution);
    return tr("first response in %1, each further response in %2, resolution in %3", "promise")
        .arg(first, WordForms::minutes(target.nextResponse), resolution);
}

QString PromiseWords::rule(const SlaRule &rule)
{
    const QString promise = target(rule.target);
    const QString text = rule.when.isAlways() ? tr("All tickets are promised: %1.", "promise").arg(promise)
                                              : tr("Tickets where %1 are promised: %2.", "conditions, promise")
                                                    .arg(ConditionWords::clause(rule.when), promise);
    if (rule.calendar.empty())
        return text;
    return WordForms::paragraph(
        {text, tr("The clock runs by the calendar %1.", "calendar").arg(WordForms::name(rule.calendar))});
}

QString PromiseWords::promises(const SlaPolicy &sla)
{
    QStringList sentences;
    for (std::size_t at = sla.targets.size(); at-- > 0;)
        sentences.push_back(tr("Priority %1: %2.", "priority, promise")
                                .arg(WordForms::priority(static_cast<Priority>(at)), target(sla.targets[at])));
    return WordForms::paragraph(sentences);
}

QString PromiseWords::hours(const Policy &policy)
{
    const SlaPolicy &sla = policy.sla;
    QStringList pauses;
    for (std::size_t at = 0; at < sla.pauses.size(); ++at) {
        if (sla.pauses[at])
            pauses.push_back(WordForms::status(static_cast<TicketStatus>(at)));
    }
    QStringList sentences{sla.hours.spans.empty()
                              ? tr("There are no working hours, so no clock ever runs.")
                              : tr("The clocks run in working hours: %1 (%2).", "hours, zone")
                                    .arg(WordForms::hours(sla.hours.spans), WordForms::name(sla.hours.zone)),
                          holidays(sla.holidays)};
    if (!pauses.isEmpty())
        sentences.push_back(tr("They stand while a ticket is %1.", "statuses").arg(WordForms::any(pauses)));
    sentences.push_back(
        tr("A ticket is at risk from %1 of its SLA on.", "share").arg(WordForms::percent(policy.atRiskShare)));
    return WordForms::paragraph(sentences);
}

QString PromiseWords::calendar(const BusinessCalendar &calendar)
{
    const QString name = WordForms::name(calendar.name);
    if (calendar.isAroundTheClock)
        return tr("Calendar %1: clocks run at all hours of all days.", "calendar").arg(name);
    if (calendar.week.spans.empty())
        return tr("Calendar %1: it has no hours, so clocks never run.", "calendar").arg(name);
    return WordForms::paragraph(
        {tr("Calendar %1: clocks run %2 (%3).", "calendar, hours, zone")
             .arg(name, WordForms::hours(calendar.week.spans), WordForms::name(calendar.week.zone)),
         holidays(calendar.holidays)});
}

QString PromiseWords::holidays(const std::vector<std::string> &holidays)
{
    if (holidays.empty())
        return {};
    return tr("They stand on these days: %1.", "dates").arg(WordForms::all(WordForms::list(holidays)));
}

} // namespace evenkeel
