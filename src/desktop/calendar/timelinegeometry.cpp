// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinegeometry.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr double HourMillis = 3'600'000.0;
constexpr std::int64_t QuarterMillis = 900'000;
constexpr int BarMargin = 5;

} // namespace

double TimelineGeometry::xOf(Instant at) const
{
    return pixels(at - span.from);
}

double TimelineGeometry::pixels(Millis length) const
{
    return static_cast<double>(length.count()) / HourMillis * pixelsPerHour;
}

Instant TimelineGeometry::at(double x) const
{
    return span.from + Millis{std::llround(x / pixelsPerHour * HourMillis)};
}

int TimelineGeometry::rowAt(double y) const
{
    const int row = static_cast<int>(std::floor(y / rowHeight));
    return y >= 0 && row < rows ? row : -1;
}

QRectF TimelineGeometry::bar(int row, Interval time) const
{
    const double left = xOf(time.from);
    return {left, static_cast<double>(row * rowHeight + BarMargin), std::max(2.0, xOf(time.until) - left),
            static_cast<double>(rowHeight - 2 * BarMargin)};
}

TimelineGeometry::Part TimelineGeometry::partAt(const QRectF &bar, double x)
{
    if (x < bar.left() || x >= bar.right())
        return Part::Nothing;
    const double grip = std::min<double>(GripWidth, bar.width() / 4);
    if (x < bar.left() + grip)
        return Part::Start;
    return x >= bar.right() - grip ? Part::End : Part::Body;
}

Instant TimelineGeometry::snapped(Instant at)
{
    return Instant{snapped(at.time_since_epoch())};
}

Millis TimelineGeometry::snapped(Millis length)
{
    const double quarters = static_cast<double>(length.count()) / static_cast<double>(QuarterMillis);
    return Millis{std::llround(quarters) * QuarterMillis};
}

} // namespace evenkeel
