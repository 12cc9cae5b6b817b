// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/icsentry.h"
#include "services/calendarresults.h"
#include "services/dayplanservice.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace evenkeel {

/// How to read a calendar file into the workspace.
struct CalendarImportRequest
{
    QString file;
    AgentId agent;                  ///< whose entries or public holidays these are; none: whom the file names
    TeamId team;                    ///< or everybody of a team
    std::optional<ShiftKind> kind;  ///< of all entries, whatever they say
    bool areHolidays = false;       ///< whole days become public holidays, whatever they say
    QString region;                 ///< of public holidays; empty: the calendar's name
    QString slaCalendar;            ///< these days also close this SLA calendar; "" closes none, "*" the policy's hours
    std::optional<Interval> window; ///< in which repetitions are expanded; else a year from 30 days ago
    bool isDryRun = false;
};

/// What came of it, or would come of it after a dry run. Rows that were refused cost no other.
struct CalendarImportOutcome
{
    int read = 0; ///< spans of time in the file
    int added = 0;
    int changed = 0;       ///< known by their uid, now at another time
    int known = 0;         ///< as they are already
    int holidays = 0;      ///< days of the file, known ones among them
    int policyVersion = 0; ///< the new one, where days closed an SLA calendar
    CalendarEdit edit;     ///< what was stored, for the way back
    HolidayEdit holidayEdit;
    std::vector<IcsRefusal> refusals;
    std::vector<IcsEntry> unowned; ///< that name no agent of this desk and were left out
};

/// What an import changed, for undo and redo.
struct CalendarImportStep
{
    CalendarEdit edit;
    HolidayEdit holidays;

    [[nodiscard]] CalendarImportStep reversed() const { return {edit.reversed(), holidays.reversed()}; }
    [[nodiscard]] bool isEmpty() const { return edit.isEmpty() && holidays.isEmpty(); }
};

/// Writes the boxes of a day plan as events, each with its ticket's number and subject; free time is left out.
[[nodiscard]] Result<Done> writeDayPlanFile(const DayPlanView &view, const QString &file, Instant now);

/// Calendar files in and out.
class CalendarFiles final
{
public:
    CalendarFiles(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// All or nothing of what could be read; stores nothing on a dry run. Entries that are known by uid are moved
    /// instead of added twice. Whole days that say nothing of themselves are public holidays, or time off where an
    /// agent or a team is named; public holidays that are asked for of an agent or a team make them belong to the
    /// region. FileMissing, FileUnreadable, NotFound for an SLA calendar that is not there.
    [[nodiscard]] Result<CalendarImportOutcome> read(const CalendarImportRequest &request);
    /// What an import stored, once more or, reversed, back: one transaction. Conflict when an entry has changed.
    [[nodiscard]] Result<CalendarImportStep> repeat(CalendarImportStep step);
    /// Entries of one agent, or of a team, that touch the span. Usual hours are written as entries. Returns how many.
    /// FileReadOnly or DiskFull when the file cannot be written; an older one is kept then.
    [[nodiscard]] Result<int> write(const QString &file, AgentId agent, TeamId team, Interval span);

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
