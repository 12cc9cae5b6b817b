// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelineview.h"

#include <QPainter>

namespace evenkeel {

/// Draws what of a timeline is in sight.
class TimelinePainter final
{
public:
    TimelinePainter(const TimelineView &view, QPainter &painter);

    void paint();

private:
    struct Day
    {
        QDate date;
        Interval span;
    };

    [[nodiscard]] std::vector<Day> daysInSight() const;
    [[nodiscard]] double screenX(Instant at) const;
    void paintDays();
    void paintRow(int row);
    void paintBar(const CalendarEntry &entry, int row, bool isGhost);
    void paintLabel(const CalendarEntry &entry, int row);
    [[nodiscard]] bool isLifted(const CalendarEntry &entry) const;
    void paintHoliday(const Day &day, const QRectF &room);
    void paintConflicts(const TimelineRow &line, int row);
    void paintRequests(const TimelineRow &line, int row);
    void paintDrag();
    void paintNow();
    void paintHead();
    void paintHours(const Day &day);
    void paintNames();
    void paintNobody();
    [[nodiscard]] QString label(const CalendarEntry &entry) const;

    const TimelineView &m_view;
    QPainter &m_painter;
    const TimelineGeometry &m_geometry;
    QRect m_sight; ///< of the bars, in the viewport
    int m_left;    ///< scrolled
    int m_top;
};

/// "Shift" … as bars and menus write it.
[[nodiscard]] QString entryWord(ShiftKind kind);
/// "8:00"
[[nodiscard]] QString hourText(QTime time);
/// "8:00–16:30" in the zone.
[[nodiscard]] QString timesText(Interval span, const QTimeZone &zone);

} // namespace evenkeel
