// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepainter.h"

#include "conflictwords.h"
#include "datewords.h"
#include "timelinelook.h"
#include "timelinerowpainter.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int ShortestLabel = 34;
constexpr int NarrowestDay = 15; ///< whose number can be read

} // namespace

TimelinePainter::TimelinePainter(const TimelineView &view, QPainter &painter, QRect exposed)
    : m_view(view)
    , m_painter(painter)
    , m_geometry(view.geometryOfTime())
    , m_exposed(exposed)
    , m_sight(view.viewport()->rect().adjusted(TimelineGeometry::NameWidth, m_geometry.top(), 0, 0))
    , m_scale(view.viewport()->devicePixelRatioF())
    , m_left(view.horizontalScrollBar()->value())
    , m_top(view.verticalScrollBar()->value())
{
    const auto rowOf = [this](int y) { return (y - m_sight.top() + m_top) / m_geometry.rowHeight; };
    m_firstRow = std::max(0, rowOf(std::max(m_exposed.top(), m_sight.top())));
    m_lastRow = std::min(m_geometry.rows - 1, rowOf(m_exposed.bottom()));
}

double TimelinePainter::screenX(Instant at) const
{
    return m_geometry.xOf(at) - m_left + TimelineGeometry::NameWidth;
}

// Tiles are copied pixel by pixel, so they begin where a pixel of the screen does.
double TimelinePainter::onPixel(double at) const
{
    return std::round(at * m_scale) / m_scale;
}

Interval TimelinePainter::sight() const
{
    return {m_geometry.at(m_left), m_geometry.at(m_left + m_sight.width())};
}

void TimelinePainter::paint()
{
    if (m_exposed.bottom() >= m_sight.top()) {
        paintBelow();
        paintTiles();
        paintWords();
        paintDrag();
        paintCaret();
        paintNow();
    }
    if (m_exposed.top() < m_geometry.top()) {
        paintDeskRow();
        paintHead();
    }
    if (m_geometry.rows == 0)
        paintNobody();
}

void TimelinePainter::paintTiles()
{
    const TimelineTiles::Paint paint = [this](QPainter &painter, int row, int column) {
        TimelineRowPainter(m_view, painter).paintTile(row, column);
    };
    const auto put = [&](int row, int column, double x, int width) {
        const QPixmap &tile = m_view.m_tiles.tile(row, column, QSize(width, m_geometry.rowHeight), m_scale, paint);
        m_painter.drawPixmap(QPointF(onPixel(x), onPixel(m_sight.top() + row * m_geometry.rowHeight - m_top)), tile);
    };
    m_painter.save();
    m_painter.setClipRect(m_sight.adjusted(-TimelineGeometry::NameWidth, 0, 0, 0), Qt::IntersectClip);
    const int from = std::max(0, m_exposed.left() - m_sight.left());
    const int first = (m_left + from) / TimelineTiles::Width;
    const int last = (m_left + m_exposed.right() - m_sight.left()) / TimelineTiles::Width;
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        for (int column = first; column <= last; ++column)
            put(row, column, m_sight.left() + column * TimelineTiles::Width - m_left, TimelineTiles::Width);
        if (m_exposed.left() < m_sight.left())
            put(row, TimelineTiles::Names, 0, TimelineGeometry::NameWidth);
    }
    m_painter.restore();
}

void TimelinePainter::paintBelow()
{
    const int top = std::max(m_sight.top(), m_sight.top() + m_geometry.height() - m_top);
    if (m_exposed.bottom() < top)
        return;
    const QRect room(0, top, m_view.viewport()->width(), m_view.viewport()->height() - top);
    m_painter.fillRect(room, tone(Tone::Surface));
    m_painter.fillRect(QRect(TimelineGeometry::NameWidth - 1, top, 1, room.height()), tone(Tone::StrongLine));
    m_painter.save();
    m_painter.setClipRect(room.adjusted(TimelineGeometry::NameWidth, 0, 0, 0), Qt::IntersectClip);
    for (const TimelineDays::Day &day : m_view.m_days.within(sight())) {
        const double left = screenX(day.span.from);
        if (m_view.isQuietDay(day))
            m_painter.fillRect(QRectF(left, top, screenX(day.span.until) - left, room.height()), tone(Tone::Window));
        m_painter.fillRect(QRectF(left, top, 1, room.height()), tone(Tone::StrongLine));
    }
    m_painter.restore();
}

void TimelinePainter::paintWords()
{
    m_painter.save();
    m_painter.setClipRect(m_sight, Qt::IntersectClip);
    m_painter.translate(m_sight.left() - m_left, m_sight.top() - m_top);
    TimelineRowPainter rows(m_view, m_painter);
    const Interval shown{m_geometry.at(m_left + std::max(0, m_exposed.left() - m_sight.left())),
                         m_geometry.at(m_left + std::max(0, m_exposed.right() + 1 - m_sight.left()))};
    for (int row = m_firstRow; row <= m_lastRow; ++row)
        rows.paintWords(row, shown, m_left);
    m_painter.restore();
}

void TimelinePainter::paintDrag()
{
    if (m_view.m_ghosts.empty())
        return;
    m_painter.save();
    m_painter.setClipRect(m_sight, Qt::IntersectClip);
    m_painter.translate(m_sight.left() - m_left, m_sight.top() - m_top);
    TimelineRowPainter rows(m_view, m_painter);
    const Interval shown = sight();
    for (const CalendarEntry &entry : m_view.m_ghosts) {
        const int row = m_view.m_rows.rowOf(entry.shift.agent);
        if (row >= m_firstRow && row <= m_lastRow && entry.shift.span.from < shown.until &&
            shown.from < entry.shift.span.until)
            rows.paintGhost(entry, row);
    }
    m_painter.restore();
}

void TimelinePainter::paintCaret()
{
    const auto &caret = m_view.m_caret;
    if (!caret || !m_view.hasFocus() || caret->row >= m_geometry.rows)
        return;
    const double x = screenX(caret->at);
    const int top = m_sight.top() + caret->row * m_geometry.rowHeight - m_top;
    if (x < m_sight.left())
        return;
    m_painter.save();
    m_painter.setClipRect(m_sight, Qt::IntersectClip);
    m_painter.fillRect(QRectF(x - 1, top, 2, m_geometry.rowHeight), tone(Tone::Text));
    m_painter.fillRect(QRectF(x - 3, top, 6, 2), tone(Tone::Text));
    m_painter.fillRect(QRectF(x - 3, top + m_geometry.rowHeight - 2, 6, 2), tone(Tone::Text));
    m_painter.restore();
}

void TimelinePainter::paintNow()
{
    if (!m_view.m_now || !m_geometry.span.contains(*m_view.m_now))
        return;
    const double x = screenX(*m_view.m_now);
    if (x >= m_sight.left())
        m_painter.fillRect(QRectF(x, m_sight.top(), 2, m_sight.height()), tone(Tone::Accent));
}

void TimelinePainter::paintDeskRow()
{
    if (!m_geometry.hasDeskRow)
        return;
    const QRect room(0, TimelineGeometry::HeadHeight, m_view.viewport()->width(), TimelineGeometry::DeskRowHeight);
    m_painter.fillRect(room, tone(Tone::Surface));
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Bad));
    const QRect name(measures::PageMargin, room.top(), TimelineGeometry::NameWidth - measures::PageMargin - 4,
                     room.height());
    m_painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        m_painter.fontMetrics().elidedText(QCoreApplication::translate("TimelineWords", "Too few agents"),
                                           Qt::ElideRight, name.width()));
    m_painter.save();
    m_painter.setClipRect(room.adjusted(TimelineGeometry::NameWidth, 0, 0, 0), Qt::IntersectClip);
    const Interval shown = sight();
    for (const CalendarConflict &conflict : m_view.m_rows.deskConflicts()) {
        if (conflict.span.until <= shown.from || conflict.span.from >= shown.until)
            continue;
        const double left = screenX(conflict.span.from);
        const QRectF bar(left, room.top() + 3, std::max(3.0, screenX(conflict.span.until) - left), room.height() - 7);
        m_painter.fillRect(bar, tone(Tone::SoftBad));
        m_painter.fillRect(QRectF(bar.left(), bar.bottom(), bar.width(), 2), tone(Tone::Bad));
        const QString text = QCoreApplication::translate("TimelineWords", "%1 of %2", "agents there, agents asked")
                                 .arg(conflict.measured)
                                 .arg(conflict.limit);
        const QRectF place(std::max<double>(bar.left(), m_sight.left()) + 4, bar.top(),
                           bar.right() - std::max<double>(bar.left(), m_sight.left()) - 4, bar.height());
        if (m_painter.fontMetrics().horizontalAdvance(text) <= place.width())
            m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    m_painter.restore();
    m_painter.fillRect(QRect(0, room.bottom(), room.width(), 1), tone(Tone::StrongLine));
}

void TimelinePainter::paintNobody()
{
    m_painter.setFont(fonts::text());
    m_painter.setPen(tone(Tone::Muted));
    m_painter.drawText(m_sight.adjusted(measures::PageMargin, 0, -measures::PageMargin, 0),
                       Qt::AlignCenter | Qt::TextWordWrap,
                       QCoreApplication::translate("TimelineWords",
                                                   "Here stands who works when. Nobody is on this desk yet: import "
                                                   "tickets or open the demo desk, and their agents come with them."));
}

void TimelinePainter::paintHours(const TimelineDays::Day &day)
{
    const double hourWidth = m_geometry.pixelsPerHour;
    const int every = hourWidth >= 36 ? 1 : hourWidth >= 18 ? 2 : hourWidth >= 9 ? 4 : hourWidth >= 5 ? 8 : 24;
    if (every == 24)
        return;
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    for (const TimelineDays::Hour &hour : m_view.m_days.hours(day, every)) {
        const double x = screenX(hour.at);
        m_painter.drawText(QRectF(x - 30, 22, 60, 20), Qt::AlignHCenter | Qt::AlignVCenter, hourText(hour.time));
    }
}

void TimelinePainter::paintHolidays(const TimelineDays::Day &day, const QRectF &room)
{
    const QString name = m_view.holidayName(day.date.toString(Qt::ISODate).toStdString());
    if (name.isEmpty() || room.width() < ShortestLabel)
        return;
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
}

void TimelinePainter::paintHead()
{
    const QRect head(0, 0, m_view.viewport()->width(), TimelineGeometry::HeadHeight);
    m_painter.fillRect(head, tone(Tone::Surface));
    m_painter.save();
    m_painter.setClipRect(head.adjusted(TimelineGeometry::NameWidth, 0, 0, 0), Qt::IntersectClip);
    for (const TimelineDays::Day &day : m_view.m_days.within(sight())) {
        const double left = screenX(day.span.from);
        const double width = screenX(day.span.until) - left;
        m_painter.fillRect(QRectF(left, 0, 1, head.height()), tone(Tone::StrongLine));
        const bool isToday = m_view.m_now && day.span.contains(*m_view.m_now);
        m_painter.setFont(fonts::strong());
        m_painter.setPen(tone(isToday ? Tone::Accent : Tone::Text));
        const DayForm form = width > 110 ? DayForm::Weekday : width > 60 ? DayForm::Short : DayForm::Number;
        const QString date = width < NarrowestDay ? QString() : dayText(day.date, form);
        const double from = std::max(left, static_cast<double>(TimelineGeometry::NameWidth));
        const QRectF room(from + 6, 2, left + width - from - 8, 20);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, date);
        paintHolidays(day, room.adjusted(m_painter.fontMetrics().horizontalAdvance(date) + 8, 0, 0, 0));
        paintHours(day);
    }
    m_painter.restore();
    m_painter.setFont(fonts::secondary());
    m_painter.setPen(tone(Tone::Muted));
    const QRect corner(measures::PageMargin, 22, TimelineGeometry::NameWidth - measures::PageMargin - 4, 20);
    const QString words = m_view.m_areAgentsOwn
                              ? QCoreApplication::translate("TimelineWords", "Times in %1", "time zone")
                                    .arg(zoneText(m_view.m_days.zone()))
                              : QCoreApplication::translate("TimelineWords", "Agent, hours");
    m_painter.drawText(corner, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(words, Qt::ElideRight, corner.width()));
    if (m_view.m_now && m_geometry.span.contains(*m_view.m_now) && screenX(*m_view.m_now) >= m_sight.left())
        m_painter.fillRect(QRectF(screenX(*m_view.m_now), head.bottom() - 4, 2, 4), tone(Tone::Accent));
    m_painter.fillRect(QRect(0, head.bottom(), head.width(), 1), tone(Tone::StrongLine));
}

} // namespace evenkeel
