// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include "conflictwords.h"
#include "timelinelook.h"
#include "timelinepainter.h"

#include "desktop/style/words.h"
#include "services/shownline.h"

#include <QHelpEvent>
#include <QPaintEvent>
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
    // Rows that are as they were keep their pictures.
    const auto &before = m_rows.rows();
    const auto &after = rows.rows();
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (row >= after.size() || !(before[row] == after[row]))
            m_tiles.forgetRow(static_cast<int>(row));
    }
    m_rows = std::move(rows);
    if (m_isPending || !m_pressed)
        dropDrag();
    m_isPending = false;
    m_geometry.rows = static_cast<int>(m_rows.rows().size());
    m_geometry.hasDeskRow = !m_rows.deskConflicts().empty();
    if (m_geometry.span != span) {
        m_geometry.span = span;
        m_tiles.clear();
    }
    rebuildDays();
    QSet<QString> still;
    for (const CalendarEntry &entry : chosen) {
        if (m_rows.find(entry).isValid())
            still.insert(TimelineRows::keyOf(entry));
    }
    m_selected = std::move(still);
    m_cursor = chosen.empty() ? TimelineRows::Place{} : m_rows.find(chosen.front());
    if (m_caret && m_caret->row >= m_geometry.rows)
        m_caret.reset();
    fitAxis();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::rebuildDays()
{
    m_days = TimelineDays(m_geometry.span, m_zone);
    m_ownDays.clear();
    if (!m_areAgentsOwn)
        return;
    for (const TimelineRow &line : m_rows.rows()) {
        const QTimeZone zone(QByteArray::fromStdString(line.agent.zone));
        if (zone.isValid() && zone != m_zone && !m_ownDays.contains(line.agent.zone))
            m_ownDays.emplace(line.agent.zone, TimelineDays(m_geometry.span, zone));
    }
}

const TimelineDays &TimelineView::daysOf(const TimelineRow &line) const
{
    const auto own = m_ownDays.find(line.agent.zone);
    return own == m_ownDays.end() ? m_days : own->second;
}

bool TimelineView::isQuietDay(const TimelineDays::Day &day) const
{
    return day.date.dayOfWeek() > 5 || (m_now && day.span.contains(*m_now));
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
    if (m_geometry.pixelsPerHour != room / across)
        m_tiles.clear();
    m_geometry.pixelsPerHour = room / across;
    updateBars();
    scrollTo(left);
    Q_EMIT axisChanged();
}

void TimelineView::updateBars()
{
    const int width = viewport()->width() - TimelineGeometry::NameWidth;
    const int height = viewport()->height() - m_geometry.top();
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.width() - width));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - height));
}

void TimelineView::setZone(const QTimeZone &zone, bool areAgentsOwn)
{
    if (zone == m_zone && areAgentsOwn == m_areAgentsOwn)
        return;
    m_zone = zone;
    m_areAgentsOwn = areAgentsOwn;
    rebuildDays();
    m_tiles.clear();
    viewport()->update();
}

void TimelineView::setNow(std::optional<Instant> now)
{
    const auto dayOf = [this](std::optional<Instant> at) {
        const auto days = at ? m_days.within({*at, *at + Millis{1}}) : std::span<const TimelineDays::Day>();
        return days.empty() ? QDate() : days.front().date;
    };
    const QDate before = dayOf(m_now);
    m_now = now;
    if (dayOf(m_now) != before) // today stands out
        m_tiles.clear();
    viewport()->update();
}

void TimelineView::setHolidays(std::vector<PublicHoliday> holidays)
{
    m_holidays = std::move(holidays);
    viewport()->update();
}

QString TimelineView::holidayName(const std::string &day) const
{
    QStringList names;
    for (const PublicHoliday &holiday : m_holidays) {
        const QString name = shownLine(holiday.name);
        if (holiday.day == day && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

void TimelineView::setShown(const QSet<int> &kinds)
{
    m_shown = kinds;
    m_tiles.clear();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        m_tiles.clear();
        viewport()->update();
    }
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

void TimelineView::setSelected(QSet<QString> keys)
{
    forgetRowsOf(selected());
    m_selected = std::move(keys);
    forgetRowsOf(selected());
    viewport()->update();
}

void TimelineView::forgetRowsOf(const std::vector<CalendarEntry> &entries)
{
    for (const CalendarEntry &entry : entries) {
        if (const int row = m_rows.rowOf(entry.shift.agent); row >= 0)
            m_tiles.forgetRow(row);
    }
}

void TimelineView::select(const std::vector<CalendarEntry> &entries)
{
    QSet<QString> keys;
    for (const CalendarEntry &entry : entries)
        keys.insert(TimelineRows::keyOf(entry));
    setSelected(std::move(keys));
    m_cursor = entries.empty() ? TimelineRows::Place{} : m_rows.find(entries.front());
    if (m_cursor.isValid())
        m_caret = {m_cursor.row, entries.front().shift.span.from};
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
                           m_geometry.top() - verticalScrollBar()->value());
    return m_geometry.bar(place.row, m_rows.at(place).shift.span).translated(scrolled).toAlignedRect();
}

QPoint TimelineView::pointAt(AgentId agent, Instant at) const
{
    const int row = m_rows.rowOf(agent);
    const QRectF bar = m_geometry.bar(std::max(0, row), {at, at + Millis{1}});
    return QPoint(qRound(bar.left()) + TimelineGeometry::NameWidth - horizontalScrollBar()->value(),
                  qRound(bar.center().y()) + m_geometry.top() - verticalScrollBar()->value());
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
            viewport.y() - m_geometry.top() + verticalScrollBar()->value()};
}

TimelineView::Hit TimelineView::hitAt(const QPointF &at) const
{
    Hit hit;
    if (at.x() < TimelineGeometry::NameWidth || at.y() < m_geometry.top())
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
    QStringList lines{shownLine(line.agent.name)};
    if (hit.place.isValid()) {
        const CalendarEntry &entry = m_rows.at(hit.place);
        lines << tr("%1, %2", "kind of entry, times")
                     .arg(entry.uid.empty() ? tr("Usual hours") : entryWord(entry.shift.kind),
                          timesText(entry.shift.span, daysOf(line).zone()));
        lines << Words::duration(entry.shift.span.length());
        if (!entry.shift.note.empty())
            lines << QString::fromStdString(entry.shift.note);
    }
    for (const HolidaySpan &holiday : line.holidays) {
        if (holiday.span.contains(hit.at))
            lines << tr("Public holiday: %1").arg(holidayName(holiday.date));
    }
    const Interval spot = hit.place.isValid() ? m_rows.at(hit.place).shift.span : Interval{hit.at, hit.at + Millis{1}};
    for (const CalendarConflict &conflict : line.conflicts) {
        if (conflict.span.from < spot.until && spot.from < conflict.span.until)
            lines << conflictText(conflict, daysOf(line).zone());
    }
    return lines.size() > 1 ? lines.join(u'\n') : QString();
}

const CalendarConflict *TimelineView::deskConflictAt(const QPointF &at) const
{
    if (at.x() < TimelineGeometry::NameWidth || at.y() < TimelineGeometry::HeadHeight || at.y() >= m_geometry.top())
        return nullptr;
    const Instant moment = m_geometry.at(content(at).x());
    const auto &conflicts = m_rows.deskConflicts();
    const auto found = std::find_if(conflicts.begin(), conflicts.end(), [moment](const CalendarConflict &conflict) {
        return conflict.span.contains(moment);
    });
    return found == conflicts.end() ? nullptr : &*found;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // the caret is seen with the keyboard only
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    TimelinePainter(*this, painter, event->rect()).paint();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitAxis();
}

void TimelineView::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (dx != 0)
        Q_EMIT axisChanged();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        const CalendarConflict *conflict = deskConflictAt(help->pos());
        QToolTip::showText(help->globalPos(), conflict ? conflictText(*conflict, m_zone) : tipAt(hitAt(help->pos())),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace evenkeel
