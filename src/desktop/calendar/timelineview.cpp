// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "conflictwords.h"
#include "timelinepainter.h"

#include "desktop/style/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace evenkeel {

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline of the calendar"));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight);
}

void TimelineView::setRows(TimelineRows rows, Interval span)
{
    const std::vector<CalendarEntry> chosen = selected();
    m_rows = std::move(rows);
    if (m_isPending || !m_pressed)
        m_drag.reset();
    m_isPending = false;
    m_geometry.span = span;
    m_geometry.rows = static_cast<int>(m_rows.rows().size());
    m_selected.clear();
    for (const CalendarEntry &entry : chosen) {
        if (m_rows.find(entry).isValid())
            m_selected.insert(TimelineRows::keyOf(entry));
    }
    m_cursor = chosen.empty() ? TimelineRows::Place{} : m_rows.find(chosen.front());
    fitAxis();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::setHoursAcross(int hours)
{
    m_hoursAcross = hours;
    fitAxis();
    viewport()->update();
}

void TimelineView::fitAxis()
{
    // What stood at the left edge stays there, whatever room there is now.
    const Instant left = m_geometry.at(horizontalScrollBar()->value());
    const int room = std::max(100, viewport()->width() - TimelineGeometry::NameWidth);
    const double whole = static_cast<double>(m_geometry.span.length().count()) / 3'600'000.0;
    const double across = m_hoursAcross > 0 ? m_hoursAcross : std::max(1.0, whole);
    m_geometry.pixelsPerHour = room / across;
    updateBars();
    scrollTo(left);
    Q_EMIT axisChanged();
}

void TimelineView::updateBars()
{
    const int width = viewport()->width() - TimelineGeometry::NameWidth;
    const int height = viewport()->height() - TimelineGeometry::HeadHeight;
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.width() - width));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - height));
}

void TimelineView::setZone(const QTimeZone &zone, bool areAgentsOwn)
{
    m_zone = zone;
    m_areAgentsOwn = areAgentsOwn;
    viewport()->update();
}

void TimelineView::setNow(std::optional<Instant> now)
{
    m_now = now;
    viewport()->update();
}

void TimelineView::setHolidays(std::vector<PublicHoliday> holidays)
{
    m_holidays = std::move(holidays);
    viewport()->update();
}

void TimelineView::setShown(const QSet<int> &kinds)
{
    m_shown = kinds;
    viewport()->update();
}

bool TimelineView::isShown(ShiftKind kind) const
{
    return m_shown.isEmpty() || m_shown.contains(static_cast<int>(kind));
}

std::vector<CalendarEntry> TimelineView::selected() const
{
    std::vector<CalendarEntry> entries;
    for (const TimelineRow &row : m_rows.rows()) {
        for (const CalendarEntry &entry : row.entries) {
            if (m_selected.contains(TimelineRows::keyOf(entry)))
                entries.push_back(entry);
        }
    }
    return entries;
}

void TimelineView::select(const std::vector<CalendarEntry> &entries)
{
    m_selected.clear();
    for (const CalendarEntry &entry : entries)
        m_selected.insert(TimelineRows::keyOf(entry));
    m_cursor = entries.empty() ? TimelineRows::Place{} : m_rows.find(entries.front());
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::selectFirst()
{
    for (int row = 0; row < m_geometry.rows; ++row) {
        const TimelineRows::Place place = m_rows.nearest(row, m_now.value_or(m_geometry.span.from));
        if (place.isValid())
            return setCursorPlace(place, false);
    }
}

QRect TimelineView::rectOf(TimelineRows::Place place) const
{
    const QPointF scrolled(TimelineGeometry::NameWidth - horizontalScrollBar()->value(),
                           TimelineGeometry::HeadHeight - verticalScrollBar()->value());
    return m_geometry.bar(place.row, m_rows.at(place).shift.span).translated(scrolled).toAlignedRect();
}

QPoint TimelineView::pointAt(AgentId agent, Instant at) const
{
    const int row = m_rows.rowOf(agent);
    const QRectF bar = m_geometry.bar(std::max(0, row), {at, at + Millis{1}});
    return QPoint(qRound(bar.left()) + TimelineGeometry::NameWidth - horizontalScrollBar()->value(),
                  qRound(bar.center().y()) + TimelineGeometry::HeadHeight - verticalScrollBar()->value());
}

void TimelineView::ensureShown(Instant at, AgentId agent)
{
    const int row = m_rows.rowOf(agent);
    const int x = static_cast<int>(m_geometry.xOf(at));
    const int left = horizontalScrollBar()->value();
    if (x < left || x > left + horizontalScrollBar()->pageStep())
        horizontalScrollBar()->setValue(x - horizontalScrollBar()->pageStep() / 3);
    if (row < 0)
        return;
    const int top = row * m_geometry.rowHeight;
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + m_geometry.rowHeight > verticalScrollBar()->value() + verticalScrollBar()->pageStep())
        verticalScrollBar()->setValue(top + m_geometry.rowHeight - verticalScrollBar()->pageStep());
}

void TimelineView::scrollTo(Instant at)
{
    horizontalScrollBar()->setValue(qRound(m_geometry.xOf(at)));
}

QPointF TimelineView::content(const QPointF &viewport) const
{
    return {viewport.x() - TimelineGeometry::NameWidth + horizontalScrollBar()->value(),
            viewport.y() - TimelineGeometry::HeadHeight + verticalScrollBar()->value()};
}

TimelineView::Hit TimelineView::hitAt(const QPointF &at) const
{
    Hit hit;
    if (at.x() < TimelineGeometry::NameWidth || at.y() < TimelineGeometry::HeadHeight)
        return hit;
    const QPointF point = content(at);
    hit.at = m_geometry.at(point.x());
    hit.row = m_geometry.rowAt(point.y());
    if (hit.row < 0)
        return hit;
    const TimelineRow &line = m_rows.rows()[static_cast<std::size_t>(hit.row)];
    for (const TimeOffRequest &request : line.requests) {
        if (m_geometry.bar(hit.row, request.span).contains(point))
            hit.request = request.id;
    }
    // What is drawn last lies on top.
    for (std::size_t i = line.entries.size(); i-- > 0;) {
        if (!isShown(line.entries[i].shift.kind))
            continue;
        const auto part = TimelineGeometry::partAt(m_geometry.bar(hit.row, line.entries[i].shift.span), point.x());
        if (part == TimelineGeometry::Part::Nothing)
            continue;
        hit.place = {hit.row, static_cast<int>(i)};
        hit.part = part;
        break;
    }
    return hit;
}

QString TimelineView::tipAt(const Hit &hit) const
{
    if (hit.row < 0)
        return {};
    const TimelineRow &line = m_rows.rows()[static_cast<std::size_t>(hit.row)];
    QStringList lines{QString::fromStdString(line.agent.name)};
    if (hit.place.isValid()) {
        const CalendarEntry &entry = m_rows.at(hit.place);
        QTimeZone zone = m_areAgentsOwn ? QTimeZone(QByteArray::fromStdString(line.agent.zone)) : m_zone;
        if (!zone.isValid())
            zone = m_zone;
        lines << tr("%1, %2", "kind of entry, times")
                     .arg(entry.uid.empty() ? tr("Usual hours") : entryWord(entry.shift.kind),
                          timesText(entry.shift.span, zone));
        lines << Words::duration(entry.shift.span.length());
        if (!entry.shift.note.empty())
            lines << QString::fromStdString(entry.shift.note);
    }
    const Interval spot = hit.place.isValid() ? m_rows.at(hit.place).shift.span : Interval{hit.at, hit.at + Millis{1}};
    for (const CalendarConflict &conflict : line.conflicts) {
        if (conflict.span.from < spot.until && spot.from < conflict.span.until)
            lines << conflictText(conflict, m_zone);
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter(*this, painter).paint();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitAxis();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT axisChanged();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(hitAt(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace evenkeel
