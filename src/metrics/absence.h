// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <cstdint>

namespace evenkeel {

/// Days on which somebody was to work, and those that went to absence nobody had planned.
struct AbsentDays
{
    std::int64_t lost = 0;
    std::int64_t planned = 0;

    friend bool operator==(const AbsentDays &, const AbsentDays &) = default;
};

/// Of one agent. `planned`: when the agent was to work, unplanned absence left aside; `absent`: that absence. A day is
/// lost where half of its planned time or more is: who leaves an hour early was there. Days are counted from the
/// span's begin, which is a local midnight; days after the span's end are not looked at. O(days · log n).
///
///     absentDays(fiveDays, Intervals({{wednesday, thursday}}), week)   // {1, 5}
[[nodiscard]] AbsentDays absentDays(const Intervals &planned, const Intervals &absent, Interval span);

/// A team over some time.
struct TeamAbsence
{
    AbsentDays days;         ///< of all its agents
    std::int64_t spells = 0; ///< how many times somebody was away

    [[nodiscard]] double share() const
    {
        return days.planned == 0 ? 0 : static_cast<double>(days.lost) / static_cast<double>(days.planned);
    }
    friend bool operator==(const TeamAbsence &, const TeamAbsence &) = default;
};

} // namespace evenkeel
