// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace evenkeel {

/// What a planner must keep, and how hours become capacity. Settings of the workspace.
struct CalendarRules
{
    std::chrono::minutes rest{11 * 60};        ///< between the work of one day and that of the next
    std::chrono::minutes weeklyLimit{40 * 60}; ///< of work without breaks, Monday to Sunday
    int daysInRow = 6;                         ///< most days of work without a day between
    int minimumAgents = 0;                     ///< at any moment of the desk's hours; 0: not asked
    double shrinkage = 0.30;                   ///< share of paid time lost to what no calendar knows
    double utilization = 0.75;                 ///< share of the rest that may be planned, the buffer aside
    std::chrono::minutes interval{30};         ///< of the coverage
    double unexpected = 0.20;                  ///< share of a day plan left free

    friend bool operator==(const CalendarRules &, const CalendarRules &) = default;
};

/// Whether every rule is one that can be kept: shares between 0 and 1, an interval that divides a day.
[[nodiscard]] constexpr bool isSound(const CalendarRules &rules)
{
    const auto isShare = [](double share) { return share >= 0 && share <= 1; };
    constexpr std::chrono::minutes::rep dayMinutes = 1440;
    const auto step = rules.interval.count();
    return rules.rest.count() >= 0 && rules.rest <= std::chrono::hours{24} && rules.weeklyLimit.count() > 0 &&
           rules.weeklyLimit <= std::chrono::hours{168} && rules.daysInRow > 0 && rules.daysInRow <= 31 &&
           rules.minimumAgents >= 0 && isShare(rules.shrinkage) && isShare(rules.utilization) &&
           isShare(rules.unexpected) && step >= 5 && step <= dayMinutes && dayMinutes % step == 0;
}

} // namespace evenkeel
