// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"

#include <chrono>
#include <functional>
#include <vector>

namespace evenkeel {

/// Monday 14 March 2016, midnight.
inline const Instant Monday = *instantFromIso("2016-03-14");

/// 9 to 17 UTC on the days of two weeks from that Monday that count.
inline WorkingTime officeOn(const std::function<bool(int day)> &counts)
{
    std::vector<Interval> spans;
    for (int day = 0; day < 14; ++day) {
        const Instant midnight = Monday + std::chrono::days{day};
        if (counts(day))
            spans.push_back({midnight + std::chrono::hours{9}, midnight + std::chrono::hours{17}});
    }
    return WorkingTime{Intervals{spans}};
}

/// Monday to Friday, 9 to 17 UTC, two weeks.
inline WorkingTime office()
{
    return officeOn([](int day) { return day % 7 < 5; });
}

} // namespace evenkeel
