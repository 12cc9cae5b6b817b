// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/slawords.h"

#include "wording/conditionwords.h"
#include "wording/wordforms.h"

#include <QDate>
#include <QLocale>

namespace evenkeel {

QString SlaWords::target(const SlaTarget &target)
{
    const QString first = WordForms::minutes(target.firstResponse);
    const QString resolution = WordForms::minutes(target.resolution);
    if (target.nextResponse.count() <= 0)
        return tr("First response in %1, resolution in %2").arg(first, resolution);
    return tr("First response in %1, each further response in %2, resolution in %3")
        .arg(first, WordForms::minutes(target.nextResponse), resolution);
}

QString SlaWords::rule(const SlaRule &rule)
{
    const QString promise = target(rule.target);
    const QString calendar = WordForms::name(rule.calendar);
    if (rule.when.isAlways())
        return rule.calendar.empty()
                   ? tr("All tickets: %1.", "promise").arg(promise)
                   : tr("All tickets: %1, in the hours of %2.", "promise, calendar").arg(promise, calendar);
    const QString clause = ConditionWords::clause(rule.when);
    return rule.calendar.empty() ? tr("Tickets where %1: %2.", "conditions, promise").arg(clause, promise)
                                 : tr("Tickets where %1: %2, in the hours of %3.", "conditions, promise, calendar")
                                       .arg(clause, promise, calendar);
}

QString SlaWords::promises(const SlaPolicy &sla)
{
    QStringList sentences;
    for (std::size_t at = sla.targets.size(); at-- > 0;)
        sentences.push_back(tr("Priority %1: %2.", "priority, promise")
                                .arg(WordForms::priority(static_cast<Priority>(at)), target(sla.targets[at])));
    return WordForms::paragraph(sentences);
}

QString SlaWords::hours(const Policy &policy)
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
        sentences.push_back(tr("They stand while a ticket has the status %1.", "statuses").arg(WordForms::any(pauses)));
    sentences.push_back(
        tr("A ticket is at risk from %1 of its SLA on.", "share").arg(WordForms::percent(policy.atRiskShare)));
    return WordForms::paragraph(sentences);
}

QString SlaWords::calendar(const BusinessCalendar &calendar)
{
    const QString name = WordForms::name(calendar.name);
    if (calendar.isAroundTheClock)
        return tr("The hours of %1 are all hours of all days.", "calendar").arg(name);
    if (calendar.week.spans.empty())
        return tr("%1 has no hours, so no clock ever runs in it.", "calendar").arg(name);
    return WordForms::paragraph(
        {tr("The hours of %1: %2 (%3).", "calendar, hours, zone")
             .arg(name, WordForms::hours(calendar.week.spans), WordForms::name(calendar.week.zone)),
         holidays(calendar.holidays)});
}

QString SlaWords::holidays(const std::vector<std::string> &holidays)
{
    if (holidays.empty())
        return {};
    QStringList days;
    for (const std::string &holiday : holidays) {
        const QString text = WordForms::name(holiday);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        days.push_back(date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text);
    }
    return tr("Nobody works on %n holiday(s): %1.", nullptr, static_cast<int>(days.size())).arg(WordForms::all(days));
}

} // namespace evenkeel
