// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"
#include "metrics/estimates.h"
#include "services/trendsview.h"

#include <QString>

namespace evenkeel {

// What the charts of a period have in common.

[[nodiscard]] inline double secondsOf(Instant at)
{
    return static_cast<double>(toMillis(at)) / 1000;
}

/// The desk's zone; UTC where the system does not know it.
[[nodiscard]] QTimeZone zoneOf(const TrendsGround &ground);
/// "Mon 14 Mar", "Mon 14 Mar, 10:00" or "14 to 20 Mar": one bin of the time axis.
[[nodiscard]] QString binName(const TrendsGround &ground, Interval span);
/// The same where there is little room: "14", "Mon 14", "10:00".
[[nodiscard]] QString shortBinName(const TrendsGround &ground, Interval span);
[[nodiscard]] QString minutesText(double minutes);
/// " (52 to 61 min)"; empty without an interval. In minutes.
[[nodiscard]] QString intervalText(const std::optional<Estimate> &interval, double minutesPerUnit);
/// The time axis of the whole period.
[[nodiscard]] ChartAxis timeAxis(const TrendsGround &ground);
/// Sets the value axis so that everything fits under a line of it.
void fitHigh(ChartFigure &figure);
/// Likewise, but what lies far beyond all others is cut off and marked as such, so that they can still be told apart.
void fitMost(ChartFigure &figure, double atLeast);
/// Marks of all points that have a value, in their order.
void addPointMarks(ChartFigure &figure);

} // namespace evenkeel
