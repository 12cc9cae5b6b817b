// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <QRectF>

namespace evenkeel {

/// Where time and agents lie on the timeline, in its own coordinates before scrolling. Time runs evenly: a night of
/// 23 hours is narrower than one of 25. No widget is needed to ask it.
struct TimelineGeometry
{
    static constexpr int NameWidth = 148;
    static constexpr int HeadHeight = 44;
    static constexpr int DeskRowHeight = 24; ///< of what concerns the whole desk, under the head
    static constexpr int GripWidth = 6;      ///< of a bar's ends, where it is stretched

    enum class Part { Nothing, Body, Start, End };

    Interval span;
    double pixelsPerHour = 8;
    int rowHeight = 36;
    int rows = 0;
    bool hasDeskRow = false;

    [[nodiscard]] int top() const { return HeadHeight + (hasDeskRow ? DeskRowHeight : 0); } ///< of the first row
    [[nodiscard]] double xOf(Instant at) const;
    [[nodiscard]] double pixels(Millis length) const;
    [[nodiscard]] Instant at(double x) const;
    [[nodiscard]] int width() const { return static_cast<int>(xOf(span.until)); }
    [[nodiscard]] int height() const { return rows * rowHeight; }
    [[nodiscard]] int rowAt(double y) const; ///< -1 outside
    [[nodiscard]] QRectF bar(int row, Interval time) const;
    /// Which part of a bar the x lies on; small bars keep a body.
    [[nodiscard]] static Part partAt(const QRectF &bar, double x);
    /// To the next quarter of an hour, as all clocks have them: no zone is off by less.
    [[nodiscard]] static Instant snapped(Instant at);
    [[nodiscard]] static Millis snapped(Millis length);
};

} // namespace evenkeel
