// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"
#include "domain/shift.h"
#include "scheduling/localdays.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

enum class CalendarRule : std::uint8_t {
    Overlap = 0,
    ShiftOnTimeOff,
    Rest,
    WeeklyLimit,
    DaysInRow,
    MinimumCoverage,
};
inline constexpr int CalendarRuleCount = static_cast<int>(CalendarRule::MinimumCoverage) + 1;

enum class FixKind : std::uint8_t {
    None = 0, ///< nothing that breaks no other rule was found
    Change,   ///< the entry gets the span
    Remove,   ///< the entry goes
    Add,      ///< the agent gets work in the span
};

/// One step after which the rule is kept.
struct ConflictFix
{
    FixKind kind = FixKind::None;
    std::int64_t entry = 0;
    AgentId agent;
    Interval span;

    friend bool operator==(const ConflictFix &, const ConflictFix &) = default;
};

/// A rule that is not kept. `measured` and `limit` are minutes; days for DaysInRow, agents for MinimumCoverage.
struct CalendarConflict
{
    CalendarRule rule = CalendarRule::Overlap;
    AgentId agent; ///< none for MinimumCoverage
    Interval span;
    std::int64_t entry = 0; ///< the one to look at first
    std::int64_t other = 0; ///< the one it conflicts with
    std::int64_t measured = 0;
    std::int64_t limit = 0;
    ConflictFix fix;

    friend bool operator==(const CalendarConflict &, const CalendarConflict &) = default;
};

/// One agent's calendar; entries in any order. Their days should reach a week beyond the span on either side.
struct AgentCalendar
{
    AgentId agent;
    std::vector<Shift> entries;
    LocalDays days;
};

struct ConflictProblem
{
    std::vector<AgentCalendar> agents;
    CalendarRules rules;
    Interval span;       ///< conflicts that touch it are told
    Intervals deskHours; ///< in which MinimumCoverage is asked; empty: always
};

/// Finds what the calendar breaks, ordered by time, then agent, rule and entry.
///
/// Overlap: two entries that cannot both be: work on work, or two of break, focus, training and meeting. Rest: from the
/// last end of a day's work to the first start on a later day. WeeklyLimit: work less everything that lies on it, by
/// local weeks from Monday. DaysInRow: a day counts when work begins on it. An entry that time off covers whole counts
/// for neither of the three.
/// O(n log n) in the entries. Deterministic.
[[nodiscard]] std::vector<CalendarConflict> findConflicts(const ConflictProblem &problem);

/// When the agent works and is not away: what Rest, WeeklyLimit and DaysInRow look at before breaks are taken off.
[[nodiscard]] Intervals workOf(const AgentCalendar &calendar);

} // namespace evenkeel
