// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/absence.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

AbsentDays absentDays(const Intervals &planned, const Intervals &absent, Interval span)
{
    constexpr Millis Day = std::chrono::days{1};
    const Intervals kept = planned.without(absent);
    AbsentDays days;
    for (Instant from = span.from; from < span.until; from += Day) {
        const Interval day{from, std::min(from + Day, span.until)};
        const Millis wanted = planned.lengthWithin(day);
        if (wanted <= Millis{0})
            continue;
        ++days.planned;
        days.lost += kept.lengthWithin(day) * 2 <= wanted ? 1 : 0;
    }
    return days;
}

} // namespace evenkeel
