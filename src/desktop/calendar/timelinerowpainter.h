// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelineview.h"

#include <QFontMetricsF>
#include <QPainter>

namespace evenkeel {

/// Draws one row of a timeline. Bars go into tiles that are kept; words are drawn anew with each frame, since they
/// stay in sight while any of their bar is.
class TimelineRowPainter final
{
public:
    TimelineRowPainter(const TimelineView &view, QPainter &painter);

    /// The tile's left upper corner is the painter's origin.
    void paintTile(int row, int column);
    /// In the coordinates of time and rows; `left` is the first x in sight.
    void paintWords(int row, Interval sight, double left);
    void paintGhost(const CalendarEntry &entry, int row);

private:
    void paintName(const TimelineRow &line);
    void paintGround(const TimelineRow &line, int row, Interval sight);
    void paintBars(std::span<const CalendarEntry> entries, int row);
    void paintConflicts(const TimelineRow &line, int row, Interval sight);
    void paintRequests(const TimelineRow &line, int row, Interval sight);
    void paintWord(const TimelineRow &line, int row, const CalendarEntry &entry, double left);
    /// Where words can stand on a bar beside what lies on it, from left to right.
    [[nodiscard]] std::vector<QRectF> rooms(const TimelineRow &line, int row, const CalendarEntry &entry,
                                            const QRectF &bar) const;

    const TimelineView &m_view;
    QPainter &m_painter;
    const TimelineGeometry &m_geometry;
    QFontMetricsF m_metrics;
};

} // namespace evenkeel
