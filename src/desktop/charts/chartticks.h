// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfigure.h"

#include <vector>

namespace evenkeel {

struct ChartTick
{
    double at = 0;
    QString text;
};

/// Where an axis has its lines between two values, about so many of them, and what stands there in the reader's
/// language: steps of 1, 2 or 5, of hours and days where that is what is measured, local midnights of a time. Of
/// categories those that are in sight, thinned out to the number asked for.
[[nodiscard]] std::vector<ChartTick> chartTicks(const ChartAxis &axis, double low, double high, int about);

/// One value of the axis in words: "54 min", "76 %", "14 Mar 10:00".
[[nodiscard]] QString axisText(const ChartAxis &axis, double value);

/// The smallest end of a value axis from zero that has a line at or above the highest value.
[[nodiscard]] double niceHigh(const ChartAxis &axis, double highest, int about = 4);

} // namespace evenkeel
