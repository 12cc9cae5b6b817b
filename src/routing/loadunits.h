// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace evenkeel {

/// Capacity units in thousandths. Whole numbers, so that a load built up and taken down in any order is exactly the
/// sum of its tickets; doubles would drift, and two equal desks would decide differently.
using MilliUnits = std::int64_t;

[[nodiscard]] inline MilliUnits toMilliUnits(double units)
{
    return std::llround(units * 1000.0);
}
[[nodiscard]] inline double toUnits(MilliUnits units)
{
    return static_cast<double>(units) / 1000.0;
}

} // namespace evenkeel
