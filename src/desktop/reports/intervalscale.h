// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/estimates.h"

namespace evenkeel {

/// A difference with its intervals on a line from left to right: where each value lies in pixels.
struct IntervalScale
{
    double low = -1; ///< at the left end
    double high = 1;
    double left = 0; ///< pixels
    double width = 100;

    /// Holds both intervals, no difference at all and the target, with some air.
    [[nodiscard]] static IntervalScale around(const Estimate &wide, double estimate, double target, double left,
                                              double width);
    [[nodiscard]] double x(double value) const { return left + (value - low) / (high - low) * width; }

    friend bool operator==(const IntervalScale &, const IntervalScale &) = default;
};

} // namespace evenkeel
