// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/shift.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// A clock that runs inside a week pattern at a fixed offset from UTC; for estimates over a long past, where
/// expanding calendars would cost more than an hour of summer time is worth. O(log spans).
class WeekClock
{
public:
    WeekClock() = default;
    /// offset: local time of the pattern - UTC. A pattern without spans runs all the time.
    WeekClock(const WeekPattern &pattern, Millis offset);

    /// Working time since a Monday long ago; only differences mean something.
    [[nodiscard]] Millis reading(Instant at) const;
    [[nodiscard]] bool contains(Instant at) const;

private:
    struct Span
    {
        Millis from{0}; ///< since Monday 0:00 local
        Millis until{0};
        Millis before{0}; ///< working time of the week before it
    };

    Millis m_offset{0};
    Millis m_week{0}; ///< working time of a whole week
    std::vector<Span> m_spans;
};

} // namespace evenkeel
