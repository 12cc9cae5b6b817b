// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarresults.h"

#include <QString>

#include <span>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// One agent's line.
struct TimelineRow
{
    Agent agent;
    Millis work{0};                          ///< open time in the span
    int days = 0;                            ///< on which work begins
    std::vector<CalendarEntry> entries;      ///< work first, then what lies on it; each by start
    std::vector<CalendarConflict> conflicts; ///< by start
    std::vector<TimeOffRequest> requests;    ///< that wait, by start
    std::vector<HolidaySpan> holidays;       ///< public ones that close the agent, by time
    std::size_t workCount = 0;               ///< entries that are work
    Millis longest{0};                       ///< of the entries

    /// Work that touches the span, and what lies on it. O(log n), and some that end shortly before.
    [[nodiscard]] std::span<const CalendarEntry> workWithin(Interval span) const;
    [[nodiscard]] std::span<const CalendarEntry> restWithin(Interval span) const;
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// The calendar of a span as lines, and where its entries stand.
class TimelineRows
{
public:
    struct Place
    {
        int row = -1;
        int entry = -1;

        [[nodiscard]] bool isValid() const { return row >= 0 && entry >= 0; }
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    TimelineRows() = default;
    explicit TimelineRows(const CalendarView &view);

    [[nodiscard]] const std::vector<TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] const CalendarEntry &at(Place place) const
    {
        return m_rows[static_cast<std::size_t>(place.row)].entries[static_cast<std::size_t>(place.entry)];
    }
    /// That name no agent: too few are there; by start.
    [[nodiscard]] const std::vector<CalendarConflict> &deskConflicts() const { return m_deskConflicts; }
    /// The zone of most agents, the first by name of several; empty without agents.
    [[nodiscard]] std::string commonZone() const;
    [[nodiscard]] int rowOf(AgentId agent) const; ///< -1 when it is not here
    /// The place of an entry that is the same, wherever it stands now; not valid when it is gone.
    [[nodiscard]] Place find(const CalendarEntry &entry) const;
    /// The next or previous entry in its row by time, with `step` 1 or -1; else the nearest in a row up or down.
    [[nodiscard]] Place beside(Place place, int step) const;
    [[nodiscard]] Place nearest(int row, Instant at) const;
    /// Entries of the row that are the same time and kind as before count as the same.
    [[nodiscard]] static QString keyOf(const CalendarEntry &entry);

private:
    std::vector<TimelineRow> m_rows;
    std::vector<CalendarConflict> m_deskConflicts;
    std::unordered_map<std::int64_t, int> m_places; ///< of agents
};

} // namespace evenkeel
