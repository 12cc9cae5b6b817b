// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/calendarwriter.h"

#include "cli/calendarwords.h"
#include "cli/output.h"
#include "exchange/icsentry.h"
#include "wording/calendarfilewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

std::string zoneOf(const CalendarView &view, AgentId agent)
{
    const auto found = view.names.agents.find(agent);
    return found == view.names.agents.end() ? view.zone : found->second.zone;
}

/// The entry a step is about; nullptr where it is not in the view.
const CalendarEntry *entryOf(const CalendarView &view, const ConflictFix &fix)
{
    const auto found = std::find_if(view.entries.begin(), view.entries.end(), [&fix](const CalendarEntry &entry) {
        return entry.shift.id == fix.entry && entry.shift.agent == fix.agent;
    });
    return found == view.entries.end() ? nullptr : &*found;
}

QString kindText(const CalendarEntry &entry)
{
    return entry.uid.empty() ? CalendarWriter::tr("Usual hours") : kindWord(entry.shift.kind);
}

/// How many agents have a public holiday on that day.
int agentsClosed(const CalendarView &view, const std::string &day)
{
    return static_cast<int>(std::count_if(view.closedDays.begin(), view.closedDays.end(), [&day](const auto &agent) {
        return std::any_of(agent.second.begin(), agent.second.end(),
                           [&day](const HolidaySpan &holiday) { return holiday.date == day; });
    }));
}

QJsonObject fixJson(const CalendarView &view, const ConflictFix &fix)
{
    QJsonObject json{{QStringLiteral("kind"), fixCode(fix.kind)}};
    if (fix.kind == FixKind::None)
        return json;
    json.insert(QStringLiteral("agent"), view.names.agent(fix.agent));
    if (fix.entry != 0)
        json.insert(QStringLiteral("entry"), static_cast<qint64>(fix.entry));
    if (const CalendarEntry *entry = entryOf(view, fix)) {
        json.insert(QStringLiteral("uid"), QString::fromStdString(entry->uid));
        json.insert(QStringLiteral("entry_from"), iso(entry->shift.span.from));
        json.insert(QStringLiteral("entry_until"), iso(entry->shift.span.until));
    }
    if (!fix.span.isEmpty()) {
        json.insert(QStringLiteral("from"), iso(fix.span.from));
        json.insert(QStringLiteral("until"), iso(fix.span.until));
    }
    return json;
}

QString fixText(const CalendarView &view, const ConflictFix &fix)
{
    const std::string zone = zoneOf(view, fix.agent);
    const auto spanText = [&zone](const Interval &span) {
        return CalendarWriter::tr("%1 to %2").arg(localText(span.from, zone), localText(span.until, zone));
    };
    const CalendarEntry *entry = entryOf(view, fix);
    switch (fix.kind) {
    case FixKind::None:
        return CalendarWriter::tr("–");
    case FixKind::Remove:
        return entry ? CalendarWriter::tr("remove %1, %2", "kind of entry, its span")
                           .arg(kindText(*entry), spanText(entry->shift.span))
                     : CalendarWriter::tr("remove it");
    case FixKind::Change:
        return entry ? CalendarWriter::tr("%1, %2: make it %3", "kind of entry, its span, another span")
                           .arg(kindText(*entry), spanText(entry->shift.span), spanText(fix.span))
                     : spanText(fix.span);
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
                                       {QStringLiteral("name"), QString::fromStdString(holiday.name)},
                                       {QStringLiteral("agents_closed"), agentsClosed(view, holiday.day)}});
    return {{QStringLiteral("from"), iso(view.scope.span.from)},
            {QStringLiteral("until"), iso(view.scope.span.until)},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("holidays"), holidays}};
}

void writeEntries(Output &output, const CalendarView &view)
{
    for (const PublicHoliday &holiday : view.holidays)
        output.line(
            CalendarWriter::tr("%1: %2, %3; a public holiday of %n agents", nullptr, agentsClosed(view, holiday.day))
                .arg(QString::fromStdString(holiday.day), QString::fromStdString(holiday.name),
                     QString::fromStdString(holiday.region)));
    if (view.entries.empty()) {
        output.line(CalendarWriter::tr("Nothing stands in the calendar in this time."));
        return;
    }
    std::vector<QStringList> rows;
    for (const CalendarEntry &entry : view.entries) {
        const std::string zone = zoneOf(view, entry.shift.agent);
        rows.push_back({view.names.agent(entry.shift.agent), kindText(entry), localText(entry.shift.span.from, zone),
                        localText(entry.shift.span.until, zone), QString::fromStdString(entry.shift.note)});
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
                         {QStringLiteral("fix"), fixJson(view, conflict.fix)}};
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
                        QString::number(conflict.limit), fixText(view, conflict.fix)});
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

QJsonObject importJson(const CalendarImportOutcome &outcome)
{
    QJsonArray refusals;
    for (const IcsRefusal &refusal : outcome.refusals)
        refusals.push_back(QJsonObject{{QStringLiteral("line"), refusal.line},
                                       {QStringLiteral("component"), QString::fromStdString(refusal.component)},
                                       {QStringLiteral("uid"), QString::fromStdString(refusal.uid)},
                                       {QStringLiteral("reason"), QString::fromLatin1(codeOf(refusal.reason))},
                                       {QStringLiteral("detail"), QString::fromStdString(refusal.detail)}});
    for (const IcsEntry &entry : outcome.unowned)
        refusals.push_back(QJsonObject{{QStringLiteral("line"), entry.line},
                                       {QStringLiteral("uid"), QString::fromStdString(entry.uid)},
                                       {QStringLiteral("reason"), QStringLiteral("no-agent")},
                                       {QStringLiteral("detail"), QString::fromStdString(entry.agent)}});
    QJsonObject json{{QStringLiteral("read"), outcome.read},         {QStringLiteral("added"), outcome.added},
                     {QStringLiteral("changed"), outcome.changed},   {QStringLiteral("known"), outcome.known},
                     {QStringLiteral("holidays"), outcome.holidays}, {QStringLiteral("refused"), refusals}};
    if (outcome.policyVersion > 0)
        json.insert(QStringLiteral("policy_version"), outcome.policyVersion);
    return json;
}

void writeImport(Output &output, const CalendarImportOutcome &outcome)
{
    output.line(CalendarWriter::tr("Entries added: %1, moved: %2, known already: %3. Public holidays: %4.")
                    .arg(outcome.added)
                    .arg(outcome.changed)
                    .arg(outcome.known)
                    .arg(outcome.holidays));
    if (outcome.policyVersion > 0)
        output.line(
            CalendarWriter::tr("Policy version %1 closes the SLA calendar on these days.").arg(outcome.policyVersion));
    std::vector<QStringList> rows;
    for (const IcsRefusal &refusal : outcome.refusals)
        rows.push_back({QString::number(refusal.line), QString::fromStdString(refusal.component),
                        CalendarFileWords::refusal(codeOf(refusal.reason)), QString::fromStdString(refusal.detail)});
    for (const IcsEntry &entry : outcome.unowned)
        rows.push_back({QString::number(entry.line),
                        {},
                        CalendarWriter::tr("It names no agent of this desk."),
                        QString::fromStdString(entry.agent.empty() ? entry.summary : entry.agent)});
    if (rows.empty())
        return;
    output.firstRows({{CalendarWriter::tr("Line"), Align::Right},
                      {CalendarWriter::tr("Part")},
                      {CalendarWriter::tr("Why it was not taken")},
                      {CalendarWriter::tr("Value")}},
                     std::move(rows));
}

} // namespace evenkeel
