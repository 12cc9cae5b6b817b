// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/coverage.h"
#include "scheduling/localdays.h"

#include <chrono>
#include <vector>

namespace evenkeel {

/// Hours of training that one agent is to get out of the calendar.
struct SessionProblem
{
    Coverage coverage;  ///< of the desk, the agent among those who are there
    double share = 0.5; ///< of an open minute that counts as available: (1 - shrinkage) x utilization
    Intervals open;     ///< when the agent is there
    LocalDays days;     ///< of the agent; a day gets one session at most
    std::chrono::minutes total{0};
    std::chrono::minutes session{120}; ///< the longest; the last one may be shorter
};

struct SessionPlan
{
    std::vector<Interval> sessions; ///< by time
    double addedShortage = 0;       ///< effort minutes that fall short and would not without the training
    std::chrono::minutes left{0};   ///< that found no room

    friend bool operator==(const SessionPlan &, const SessionPlan &) = default;
};

/// Puts sessions where the desk misses the agent least: of all that fit into open time and begin with an interval of
/// the coverage, each time the one that adds the least shortage, then the one whose thinnest interval has the most to
/// spare, then the earliest. What a session takes is missing when the next one is chosen.
///
/// Greedy, O(sessions x starts x intervals of a session). Deterministic.
[[nodiscard]] SessionPlan planSessions(const SessionProblem &problem);

} // namespace evenkeel
