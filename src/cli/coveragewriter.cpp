// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coveragewriter.h"

#include "cli/calendarwords.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

struct CalendarWriter
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWriter)
};

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

// Hundredths: more digits would be those of the arithmetic.
double rounded(double value)
{
    return static_cast<double>(qRound64(value * 100)) / 100;
}

double hours(Millis time)
{
    return rounded(static_cast<double>(time.count()) / 3'600'000.0);
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QJsonArray holidayDays(const CoverageView &view)
{
    QJsonArray days;
    for (const HolidaySpan &holiday : view.holidays)
        days.push_back(QString::fromStdString(holiday.date));
    return days;
}

} // namespace

QJsonObject coverageJson(const CoverageView &view, const DeskNames &names)
{
    QJsonArray intervals;
    for (std::size_t i = 0; i < view.coverage.intervals.size(); ++i) {
        const CoverageInterval &interval = view.coverage.intervals[i];
        QJsonObject bySkill;
        for (std::size_t skill = 0; skill < view.skills.size(); ++skill)
            bySkill.insert(names.skill(view.skills[skill]), view.coverage.agentsWith(i, skill));
        intervals.push_back(QJsonObject{{QStringLiteral("from"), iso(interval.span.from)},
                                        {QStringLiteral("until"), iso(interval.span.until)},
                                        {QStringLiteral("agents"), interval.agents},
                                        {QStringLiteral("available_minutes"), rounded(interval.availableMinutes)},
                                        {QStringLiteral("demand_minutes"), rounded(interval.demandMinutes)},
                                        {QStringLiteral("agents_by_skill"), bySkill}});
    }
    return {{QStringLiteral("intervals"), intervals},
            {QStringLiteral("shrinkage"), view.rules.shrinkage},
            {QStringLiteral("utilization"), view.rules.utilization},
            {QStringLiteral("zone"), QString::fromStdString(view.zone)},
            {QStringLiteral("weeks_observed"), view.weeksObserved},
            {QStringLiteral("holidays"), holidayDays(view)},
            {QStringLiteral("holidays_observed"), view.holidaysObserved},
            {QStringLiteral("arrivals"), static_cast<qint64>(view.arrivals)}};
}

void writeCoverage(Output &output, const CoverageView &view)
{
    std::vector<QStringList> rows;
    double missing = 0;
    for (const CoverageInterval &interval : view.coverage.intervals) {
        missing += interval.spare() < 0 ? -interval.spare() : 0;
        rows.push_back({localText(interval.span.from, view.zone), QString::number(interval.agents),
                        number(interval.availableMinutes), number(interval.demandMinutes), number(interval.spare())});
    }
    output.table({{CalendarWriter::tr("From")},
                  {CalendarWriter::tr("Agents"), Align::Right},
                  {CalendarWriter::tr("Available min"), Align::Right},
                  {CalendarWriter::tr("Demand min"), Align::Right},
                  {CalendarWriter::tr("Spare min"), Align::Right}},
                 rows);
    output.line(
        CalendarWriter::tr("%1 h short. Demand is the mean of %n weeks and %2 tickets.", nullptr, view.weeksObserved)
            .arg(number(missing / 60))
            .arg(view.arrivals));
}

QJsonObject impactJson(const TimeOffImpact &impact, const DeskNames &names)
{
    QJsonArray skills;
    for (const TouchedSkill &skill : impact.skills)
        skills.push_back(QJsonObject{{QStringLiteral("skill"), names.skill(skill.skill)},
                                     {QStringLiteral("uncovered_hours"), hours(skill.uncovered)},
                                     {QStringLiteral("only_one_left_hours"), hours(skill.onlyOneLeft)}});
    QJsonArray tickets;
    for (const TouchedTicket &ticket : impact.tickets)
        tickets.push_back(QJsonObject{{QStringLiteral("ticket"), QString::fromStdString(ticket.reference)},
                                      {QStringLiteral("due"), ticket.due ? QJsonValue(iso(*ticket.due)) : QJsonValue()},
                                      {QStringLiteral("is_due_within"), ticket.isDueWithin},
                                      {QStringLiteral("takers"), ticket.takers}});
    return {{QStringLiteral("agent"), names.agent(impact.agent)},
            {QStringLiteral("from"), iso(impact.span.from)},
            {QStringLiteral("until"), iso(impact.span.until)},
            {QStringLiteral("work_lost_hours"), hours(impact.workLost)},
            {QStringLiteral("short_hours_before"), hours(impact.coverage.shortBefore)},
            {QStringLiteral("short_hours_after"), hours(impact.coverage.shortAfter)},
            {QStringLiteral("became_short_hours"), hours(impact.coverage.becameShort)},
            {QStringLiteral("missing_minutes_before"), rounded(impact.coverage.missingBefore)},
            {QStringLiteral("missing_minutes_after"), rounded(impact.coverage.missingAfter)},
            {QStringLiteral("skills"), skills},
            {QStringLiteral("open_tickets"), static_cast<qint64>(impact.tickets.size())},
            {QStringLiteral("due_within"), impact.dueWithin},
            {QStringLiteral("without_takers"), impact.withoutTakers},
            {QStringLiteral("tickets"), tickets}};
}

void writeImpact(Output &output, const TimeOffImpact &impact, const DeskNames &names)
{
    output.line(CalendarWriter::tr("%1 h of work fall away.").arg(number(hours(impact.workLost))));
    output.line(CalendarWriter::tr("Short of demand: %1 h now, %2 h then.")
                    .arg(number(hours(impact.coverage.shortBefore)), number(hours(impact.coverage.shortAfter))));
    for (const TouchedSkill &skill : impact.skills)
        output.line(
            CalendarWriter::tr("%1: nobody for %2 h, only one for %3 h.")
                .arg(names.skill(skill.skill), number(hours(skill.uncovered)), number(hours(skill.onlyOneLeft))));

    output.line(
        CalendarWriter::tr("Open tickets: %1, of them due before the return: %2, that nobody else could take: %3.")
            .arg(impact.tickets.size())
            .arg(impact.dueWithin)
            .arg(impact.withoutTakers));
}

} // namespace evenkeel
