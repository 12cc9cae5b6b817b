// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace evenkeel {

namespace {

constexpr Millis Quarter = std::chrono::minutes{15};
constexpr Millis Day = std::chrono::hours{24};

Qt::CursorShape shapeOf(TimelineGeometry::Part part)
{
    switch (part) {
    case TimelineGeometry::Part::Start:
    case TimelineGeometry::Part::End:
        return Qt::SizeHorCursor;
    case TimelineGeometry::Part::Body:
        return Qt::OpenHandCursor;
    case TimelineGeometry::Part::Nothing:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isPending)
        return;
    m_pressHit = hitAt(event->position());
    m_pressed = event->position();
    if (m_pressHit.request != 0) {
        Q_EMIT requestChosen(m_pressHit.request);
        return;
    }
    if (!m_pressHit.place.isValid()) {
        if (m_pressHit.row >= 0)
            select({});
        return;
    }
    const bool isKnown = m_selected.contains(TimelineRows::keyOf(m_rows.at(m_pressHit.place)));
    if (!isKnown || event->modifiers().testFlag(Qt::ShiftModifier))
        setCursorPlace(m_pressHit.place, event->modifiers().testFlag(Qt::ShiftModifier));
}

void TimelineView::startDrag(const Hit &hit, Instant at)
{
    using Kind = TimelineDrag::Kind;
    if (!hit.place.isValid()) {
        CalendarEntry made;
        made.shift.agent = m_rows.rows()[static_cast<std::size_t>(hit.row)].agent.id;
        made.shift.kind = m_creating;
        made.shift.span = {at, at};
        m_drag.emplace(Kind::Create, std::vector{made}, at);
        return;
    }
    const CalendarEntry &grabbed = m_rows.at(hit.place);
    if (hit.part != TimelineGeometry::Part::Body) {
        const Kind kind = hit.part == TimelineGeometry::Part::Start ? Kind::StretchStart : Kind::StretchEnd;
        m_drag.emplace(kind, std::vector{grabbed}, at);
        return;
    }
    std::vector<CalendarEntry> entries{grabbed};
    for (const CalendarEntry &entry : selected()) {
        if (!(entry == grabbed))
            entries.push_back(entry);
    }
    m_drag.emplace(Kind::Move, std::move(entries), at);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || m_pressHit.row < 0 || m_pressHit.request != 0) {
        viewport()->setCursor(shapeOf(hitAt(event->position()).part));
        return;
    }
    const Instant from = m_geometry.at(content(*m_pressed).x());
    if (!m_drag) {
        if ((event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        startDrag(m_pressHit, from);
    }
    const QPointF at = content(event->position());
    const int row = m_geometry.rowAt(at.y());
    m_drag->setCopying(event->modifiers().testFlag(Qt::ControlModifier));
    m_drag->moveTo(m_geometry.at(at.x()), row >= 0 ? m_rows.rows()[static_cast<std::size_t>(row)].agent.id : AgentId{});
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    if (m_drag && !m_isPending)
        return endDrag(true);
    if (m_pressHit.place.isValid() && event->modifiers().testFlag(Qt::ControlModifier))
        setCursorPlace(m_pressHit.place, true);
}

void TimelineView::endDrag(bool isKept)
{
    const CalendarEdit edit = m_drag->edit();
    const auto kind = m_drag->kind();
    if (!isKept || edit.isEmpty()) {
        m_drag.reset();
        viewport()->update();
        return;
    }
    m_isPending = true; // stays drawn where it was dropped until the calendar is read again
    switch (kind) {
    case TimelineDrag::Kind::Create:
        return Q_EMIT editAsked(edit, tr("Add an entry"));
    case TimelineDrag::Kind::Copy:
        return Q_EMIT editAsked(edit, tr("Copy %n entries", nullptr, static_cast<int>(edit.added.size())));
    case TimelineDrag::Kind::Move:
        return Q_EMIT editAsked(edit, tr("Move %n entries", nullptr, static_cast<int>(edit.added.size())));
    case TimelineDrag::Kind::StretchStart:
    case TimelineDrag::Kind::StretchEnd:
        return Q_EMIT editAsked(edit, tr("Stretch an entry"));
    }
}

void TimelineView::setCursorPlace(TimelineRows::Place place, bool isAdded)
{
    if (!place.isValid())
        return;
    const CalendarEntry &entry = m_rows.at(place);
    const QString key = TimelineRows::keyOf(entry);
    if (!isAdded)
        m_selected.clear();
    if (isAdded && m_selected.contains(key))
        m_selected.remove(key);
    else
        m_selected.insert(key);
    m_cursor = place;
    ensureShown(entry.shift.span.from, entry.shift.agent);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::moveSelected(Millis by, Millis endBy)
{
    CalendarEdit edit;
    for (const CalendarEntry &entry : selected()) {
        CalendarEntry moved = entry;
        moved.shift.span = {entry.shift.span.from + by, entry.shift.span.until + by + endBy};
        if (moved.shift.span.length() < Quarter)
            return;
        edit.removed.push_back(entry);
        edit.added.push_back(moved);
    }
    if (edit.isEmpty() || m_isPending)
        return;
    const auto count = static_cast<int>(edit.added.size());
    Q_EMIT editAsked(edit, endBy == Millis{0} ? tr("Move %n entries", nullptr, count)
                                              : tr("Stretch %n entries", nullptr, count));
}

void TimelineView::removeSelected()
{
    CalendarEdit edit;
    edit.removed = selected();
    if (!edit.isEmpty() && !m_isPending)
        Q_EMIT editAsked(edit, tr("Remove %n entries", nullptr, static_cast<int>(edit.removed.size())));
}

// Alt moves, Shift stretches the end; with Ctrl by a day instead of a quarter of an hour.
bool TimelineView::moveByKey(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (direction == 0 || isAlt == isShift)
        return false;
    const Millis step = (event->modifiers().testFlag(Qt::ControlModifier) ? Day : Quarter) * direction;
    moveSelected(isAlt ? step : Millis{0}, isShift ? step : Millis{0});
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && !m_isPending && event->key() == Qt::Key_Escape) {
        m_pressed.reset();
        return endDrag(false);
    }
    if (moveByKey(event))
        return;
    const bool isAdded = event->modifiers().testFlag(Qt::ShiftModifier);
    const Instant at = m_cursor.isValid() ? m_rows.at(m_cursor).shift.span.from : m_now.value_or(m_geometry.span.from);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_cursor.isValid())
            return selectFirst();
        return setCursorPlace(m_rows.beside(m_cursor, event->key() == Qt::Key_Right ? 1 : -1), false);
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_cursor.row + step; row >= 0 && row < m_geometry.rows; row += step) {
            if (const auto place = m_rows.nearest(row, at); place.isValid())
                return setCursorPlace(place, isAdded);
        }
        return;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_A:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            std::vector<CalendarEntry> all;
            for (const TimelineRow &row : m_rows.rows())
                all.insert(all.end(), row.entries.begin(), row.entries.end());
            return select(all);
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
    event->accept();
}

} // namespace evenkeel
