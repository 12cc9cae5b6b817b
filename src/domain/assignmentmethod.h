// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace evenkeel {

/// How one of several candidates is chosen. Stored by name (codes.h).
enum class AssignmentMethod : std::uint8_t {
    Layered = 0, ///< skill fit, load ratio, affinity, speed, weighed together
    RoundRobin,
    LeastLoaded,
    HighestSpareCapacity,
    LongestIdle,
    BestSkill,
    LeastCost, ///< lateness, skill gap, unfairness and lost context in minutes
};
inline constexpr int AssignmentMethodCount = 7;

} // namespace evenkeel
