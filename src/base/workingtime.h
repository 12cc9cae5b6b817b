// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

namespace evenkeel {

/// A clock that runs only inside working intervals. Elapsed time and due times are O(log n) through prefix sums.
/// Outside the span of the intervals the clock stands still, so expand calendars generously.
class WorkingTime
{
public:
    WorkingTime() = default;
    explicit WorkingTime(Intervals working);

    /// Working time between two moments; negative when `until` lies before `from`.
    [[nodiscard]] Millis elapsed(Instant from, Instant until) const { return reading(until) - reading(from); }

    /// The first moment at which `amount` of working time has passed since `from`; nullopt past the last interval.
    /// advance(from, 0) is `from` itself.
    [[nodiscard]] std::optional<Instant> advance(Instant from, Millis amount) const;

    [[nodiscard]] const Intervals &working() const { return m_working; }

private:
    [[nodiscard]] Millis reading(Instant at) const; ///< working time since the first interval

    Intervals m_working;
    std::vector<Millis> m_before; ///< working time before interval i
};

} // namespace evenkeel
