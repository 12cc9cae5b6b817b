// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace evenkeel {

namespace {

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
    if (const CalendarConflict *conflict = deskConflictAt(event->position()))
        return Q_EMIT conflictChosen(CalendarConflict(*conflict));
    m_pressHit = hitAt(event->position());
    m_pressed = event->position();
    if (m_pressHit.request != 0) {
        Q_EMIT requestChosen(m_pressHit.request);
        return;
    }
    if (!m_pressHit.place.isValid()) {
        if (m_pressHit.row < 0)
            return;
        select({});
        m_caret = {m_pressHit.row, TimelineGeometry::snapped(m_pressHit.at)};
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
    if (!m_pressed || m_isReadOnly || m_pressHit.row < 0 || m_pressHit.request != 0) {
        viewport()->setCursor(m_isReadOnly ? Qt::ArrowCursor : shapeOf(hitAt(event->position()).part));
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
    const QRegion before = ghostRegion();
    m_drag->setCopying(event->modifiers().testFlag(Qt::ControlModifier));
    m_drag->moveTo(m_geometry.at(at.x()), row >= 0 ? m_rows.rows()[static_cast<std::size_t>(row)].agent.id : AgentId{});
    showDrag();
    viewport()->update(before + ghostRegion());
}

// Where the ghosts are drawn; many of them are one region.
QRegion TimelineView::ghostRegion() const
{
    constexpr int manyGhosts = 12;
    QRect all;
    QRegion each;
    const QPoint origin(TimelineGeometry::NameWidth - horizontalScrollBar()->value(),
                        m_geometry.top() - verticalScrollBar()->value());
    for (const CalendarEntry &entry : m_ghosts) {
        const int row = m_rows.rowOf(entry.shift.agent);
        const QRect ghost =
            m_geometry.bar(row, entry.shift.span).toAlignedRect().adjusted(-3, -3, 3, 3).translated(origin);
        all |= ghost;
        if (m_ghosts.size() <= manyGhosts)
            each += ghost;
    }
    return m_ghosts.size() <= manyGhosts ? each : QRegion(all);
}

void TimelineView::showDrag()
{
    m_ghosts = m_drag ? m_drag->result() : std::vector<CalendarEntry>();
    QSet<QString> lifted;
    if (m_drag && m_drag->kind() != TimelineDrag::Kind::Copy && m_drag->kind() != TimelineDrag::Kind::Create) {
        for (const CalendarEntry &entry : m_drag->before())
            lifted.insert(TimelineRows::keyOf(entry));
    }
    if (lifted == m_lifted)
        return;
    m_lifted = std::move(lifted);
    if (m_drag)
        forgetRowsOf(m_drag->before());
    viewport()->update();
}

void TimelineView::dropDrag()
{
    if (!m_drag)
        return;
    forgetRowsOf(m_drag->before());
    m_drag.reset();
    showDrag();
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
    if (!isKept || edit.isEmpty())
        return dropDrag();
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
    QSet<QString> keys = isAdded ? m_selected : QSet<QString>();
    if (isAdded && keys.contains(key))
        keys.remove(key);
    else
        keys.insert(key);
    setSelected(std::move(keys));
    m_cursor = place;
    m_caret = {place.row, entry.shift.span.from};
    ensureShown(entry.shift.span.from, entry.shift.agent);
    Q_EMIT selectionChanged();
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
