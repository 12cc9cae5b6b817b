// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelineview.h"

#include <QPainter>

namespace evenkeel {

/// Puts a frame of a timeline together: rows out of tiles, on top of them words, what is dragged, now, and the head.
/// Only what of it lies in the exposed rectangle is touched.
class TimelinePainter final
{
public:
    TimelinePainter(const TimelineView &view, QPainter &painter, QRect exposed);

    void paint();

private:
    [[nodiscard]] double screenX(Instant at) const;
    [[nodiscard]] double onPixel(double at) const;
    [[nodiscard]] Interval sight() const;
    void paintTiles();
    void paintBelow();
    void paintWords();
    void paintDrag();
    void paintCaret();
    void paintNow();
    void paintHead();
    void paintHolidays(const TimelineDays::Day &day, const QRectF &room);
    void paintHours(const TimelineDays::Day &day);
    void paintDeskRow();
    void paintNobody();

    const TimelineView &m_view;
    QPainter &m_painter;
    const TimelineGeometry &m_geometry;
    QRect m_exposed;
    QRect m_sight; ///< of the bars, in the viewport
    double m_scale;
    int m_left; ///< scrolled
    int m_top;
    int m_firstRow; ///< exposed
    int m_lastRow;
};

} // namespace evenkeel
