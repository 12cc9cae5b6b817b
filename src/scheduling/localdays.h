// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace evenkeel {

/// The days of a calendar as its own clocks have them, some of 23 or 25 hours: given from outside, since engines know
/// no zones.
struct LocalDays
{
    std::vector<Instant> starts; ///< local midnights, ascending; the last one only ends the day before it
    int firstWeekday = 1;        ///< of the first day: 1 Monday … 7 Sunday

    [[nodiscard]] std::size_t count() const { return starts.empty() ? 0 : starts.size() - 1; }
    [[nodiscard]] Interval day(std::size_t index) const { return {starts[index], starts[index + 1]}; }
    [[nodiscard]] int weekday(std::size_t index) const
    {
        return static_cast<int>((static_cast<std::size_t>(firstWeekday - 1) + index) % 7) + 1;
    }
    /// The day that holds the moment; nullopt outside. O(log n).
    [[nodiscard]] std::optional<std::size_t> dayOf(Instant at) const;

    friend bool operator==(const LocalDays &, const LocalDays &) = default;
};

} // namespace evenkeel
