// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/calendarresults.h"
#include "storage/database.h"

#include <map>

namespace evenkeel {

/// One agent's entries with what stands in for them.
struct AgentEntries
{
    Agent agent;
    std::vector<CalendarEntry> entries; ///< stored ones, a week beyond the span; by start
    std::vector<Interval> usual;        ///< that stand in within the span
    Intervals open;                     ///< within the span and a little beyond
    std::vector<std::string> holidays;  ///< local dates that close the agent, near the span
};

/// More of a calendar is not looked at together.
inline constexpr Millis LongestCalendarSpan = std::chrono::days{3660};

/// Reads the calendar with usual hours filled in: the one place for pages, coverage, conflicts and files.
/// InvalidArgument for a span that is empty or longer than LongestCalendarSpan.
class CalendarReader final
{
public:
    CalendarReader(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    [[nodiscard]] Result<CalendarView> view(const CalendarScope &scope);
    /// Active agents of the scope by id.
    [[nodiscard]] Result<std::vector<AgentEntries>> agents(const CalendarScope &scope, const DeskNames &names);
    /// The zone of the SLA policy's hours.
    [[nodiscard]] Result<std::string> deskZone();

private:
    [[nodiscard]] Result<Done> addConflicts(CalendarView &view, const std::vector<AgentEntries> &agents);
    [[nodiscard]] Result<Done> addRest(CalendarView &view);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
