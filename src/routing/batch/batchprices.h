// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchschedule.h"

#include <vector>

namespace evenkeel {

/// What a plan says that places are worth, in minutes.
struct BatchPrices
{
    std::vector<double> units;   ///< [agent]: a milli unit of its room, growth of
                                 ///< unfairness included
    std::vector<double> complex; ///< [agent]: leave to take one more complex ticket
    std::vector<double> turns;   ///< [agent]: leave to take one more ticket
    std::vector<double> tickets; ///< [ticket]: the least it can pay anywhere, at
                                 ///< most what leaving it costs
};

/// Reads prices off a plan: an agent's room is worth what the dearest ticket
/// that found no room there would pay for it, and at least the unfairness that
/// a little more load brings. If the plan is the best there is and nothing
/// comes in lumps, these prices prove it. O(tickets x agents).
[[nodiscard]] BatchPrices pricesOf(const BatchProblem &problem, const BatchSchedule &schedule);

} // namespace evenkeel
