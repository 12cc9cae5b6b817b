// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchstep.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Near = 0.01; ///< of a step
constexpr double Rounding = 1e-12;

} // namespace

double stepBelow(double about, std::span<const MilliUnits> amounts)
{
    double step = about;
    for (const MilliUnits amount : amounts) {
        const double multiples = static_cast<double>(amount) / about;
        const double whole = std::round(multiples);
        if (whole > 0 && std::abs(multiples - whole) < Near)
            step = std::min(step, static_cast<double>(amount) / whole);
    }
    return step * (1 - Rounding);
}

} // namespace evenkeel
