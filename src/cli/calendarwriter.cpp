// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarwriter.h"

#include "cli/calendarwords.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

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

double hours(Millis time)
{
    return static_cast<double>(time.count()) / 3'600'000.0;
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

std::string zoneOf(const CalendarView &view, AgentId agent)
{
    const auto found = view.names.agents.find(agent);
    return found == view.names.agents.end() ? view.zone : found->second.zone;
}

QJsonObject fixJson(const ConflictFix &fix, const DeskNames &names)
{
    QJsonObject json{{QStringLiteral("kind"), fixCode(fix.kind)}};
    if (fix.kind == FixKind::None)
        return json;
    json.insert(QStringLiteral("agent"), names.agent(fix.agent));
    if (fix.entry != 0)
        json.insert(QStringLiteral("entry"), static_cast<qint64>(fix.entry));
    if (!fix.span.isEmpty()) {
        json.insert(QStringLiteral("from"), iso(fix.span.from));
        json.insert(QStringLiteral("until"), iso(fix.span.until));
    }
    return json;
}

QString fixText(const CalendarView &view, const CalendarConflict &conflict)
{
    const ConflictFix &fix = conflict.fix;
    const std::string zone = zoneOf(view, fix.agent);
    switch (fix.kind) {
    case FixKind::None:
        return CalendarWriter::tr("–");
    case FixKind::Remove:
        return CalendarWriter::tr("remove it");
    case FixKind::Change:
        return CalendarWriter::tr("%1 to %2").arg(localText(fix.span.from, zone), localText(fix.span.until, zone));
    case FixKind::Add:
        return CalendarWriter::tr("a shift for %1").arg(view.names.agent(fix.agent));
    }
    return {};
}

} // namespace

QJsonObject entriesJson(const CalendarView &view)
{
    QJsonArray entries;
    for (const CalendarEntry &entry : view.entries) {
        entries.push_back(QJsonObject{{QStringLiteral("uid"), QString::fromStdString(entry.uid)},
                                      {QStringLiteral("agent"), view.names.agent(entry.shift.agent)},
                                      {QStringLiteral("kind"), kindCode(entry.shift.kind)},
                                      {QStringLiteral("from"), iso(entry.shift.span.from)},
                                      {QStringLiteral("until"), iso(entry.shift.span.until)},
                                      {QStringLiteral("is_usual"), entry.uid.empty()},
                                      {QStringLiteral("note"), QString::fromStdString(entry.shift.note)}});
    }
    QJsonArray holidays;
    for (const PublicHoliday &holiday : view.holidays)
        holidays.push_back(QJsonObject{{QStringLiteral("day"), QString::fromStdString(holiday.day)},
                                       {QStringLiteral("region"), QString::fromStdString(holiday.region)},
                                       {QStringLiteral("name"), QString::fromStdString(holiday.name)}});
    return {{QStringLiteral("from"), iso(view.scope.span.from)},
            {QStringLiteral("until"), iso(view.scope.span.until)},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("holidays"), holidays}};
}

void writeEntries(Output &output, const CalendarView &view)
{
    for (const PublicHoliday &holiday : view.holidays)
        output.line(CalendarWriter::tr("%1: %2, %3")
                        .arg(QString::fromStdString(holiday.day), QString::fromStdString(holiday.name),
                             QString::fromStdString(holiday.region)));
    if (view.entries.empty()) {
        output.line(CalendarWriter::tr("Nothing stands in the calendar in this time."));
        return;
    }
    std::vector<QStringList> rows;
    for (const CalendarEntry &entry : view.entries) {
        const std::string zone = zoneOf(view, entry.shift.agent);
        rows.push_back({view.names.agent(entry.shift.agent),
                        entry.uid.empty() ? CalendarWriter::tr("Usual hours") : kindWord(entry.shift.kind),
                        localText(entry.shift.span.from, zone), localText(entry.shift.span.until, zone),
                        QString::fromStdString(entry.shift.note)});
    }
    output.table({{CalendarWriter::tr("Agent")},
                  {CalendarWriter::tr("Kind")},
                  {CalendarWriter::tr("From")},
                  {CalendarWriter::tr("Until")},
                  {CalendarWriter::tr("Note")}},
                 rows);
}

QJsonObject conflictsJson(const CalendarView &view)
{
    QJsonArray conflicts;
    for (const CalendarConflict &conflict : view.conflicts) {
        QJsonObject json{{QStringLiteral("rule"), ruleCode(conflict.rule)},
                         {QStringLiteral("from"), iso(conflict.span.from)},
                         {QStringLiteral("until"), iso(conflict.span.until)},
                         {QStringLiteral("measured"), static_cast<qint64>(conflict.measured)},
                         {QStringLiteral("limit"), static_cast<qint64>(conflict.limit)},
                         {QStringLiteral("fix"), fixJson(conflict.fix, view.names)}};
        if (conflict.agent.isValid())
            json.insert(QStringLiteral("agent"), view.names.agent(conflict.agent));
        conflicts.push_back(json);
    }
    return {{QStringLiteral("conflicts"), conflicts}};
}

void writeConflicts(Output &output, const CalendarView &view)
{
    if (view.conflicts.empty()) {
        output.line(CalendarWriter::tr("No conflicts."));
        return;
    }
    std::vector<QStringList> rows;
    for (const CalendarConflict &conflict : view.conflicts) {
        const std::string zone = zoneOf(view, conflict.agent);
        rows.push_back({ruleWord(conflict.rule), view.names.agent(conflict.agent), localText(conflict.span.from, zone),
                        localText(conflict.span.until, zone), QString::number(conflict.measured),
                        QString::number(conflict.limit), fixText(view, conflict)});
    }
    output.table({{CalendarWriter::tr("Rule")},
                  {CalendarWriter::tr("Agent")},
                  {CalendarWriter::tr("From")},
                  {CalendarWriter::tr("Until")},
                  {CalendarWriter::tr("Found"), Align::Right},
                  {CalendarWriter::tr("Limit"), Align::Right},
                  {CalendarWriter::tr("What would mend it")}},
                 rows);
}

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
                                        {QStringLiteral("available_minutes"), interval.availableMinutes},
                                        {QStringLiteral("demand_minutes"), interval.demandMinutes},
                                        {QStringLiteral("agents_by_skill"), bySkill}});
    }
    return {{QStringLiteral("intervals"), intervals},
            {QStringLiteral("shrinkage"), view.rules.shrinkage},
            {QStringLiteral("utilization"), view.rules.utilization},
            {QStringLiteral("zone"), QString::fromStdString(view.zone)},
            {QStringLiteral("weeks_observed"), view.weeksObserved},
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
            {QStringLiteral("missing_minutes_before"), impact.coverage.missingBefore},
            {QStringLiteral("missing_minutes_after"), impact.coverage.missingAfter},
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
