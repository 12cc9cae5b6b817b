// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the timeline.
#include "timelineview.h"

#include <QKeyEvent>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis Quarter = std::chrono::minutes{15};
constexpr Millis CaretStep = std::chrono::hours{1};
constexpr Millis CaretDay = std::chrono::hours{24};

// How long an entry is that the keyboard makes.
Millis lengthOf(ShiftKind kind)
{
    switch (kind) {
    case ShiftKind::Work:
    case ShiftKind::TimeOff:
        return std::chrono::hours{8};
    case ShiftKind::Break:
        return std::chrono::minutes{30};
    case ShiftKind::FocusBlock:
    case ShiftKind::Training:
    case ShiftKind::Meeting:
        break;
    }
    return std::chrono::hours{1};
}

Instant daysLater(Instant at, int days, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
    return days == 0 ? at : instantFromMillis(local.addDays(days).toMSecsSinceEpoch());
}

int directionOf(const QKeyEvent &event, Qt::Key back, Qt::Key on)
{
    return event.key() == on ? 1 : event.key() == back ? -1 : 0;
}

} // namespace

// By a day an entry keeps its hours on the wall; by less it moves on the clock.
std::optional<CalendarEntry> TimelineView::movedByKey(const CalendarEntry &entry, const KeyMove &move) const
{
    const int row = m_rows.rowOf(entry.shift.agent) + move.rows;
    if (row < 0 || row >= m_geometry.rows)
        return std::nullopt;
    const TimelineRow &line = m_rows.rows()[static_cast<std::size_t>(row)];
    const QTimeZone &zone = daysOf(line).zone();
    CalendarEntry moved = entry;
    moved.shift.agent = line.agent.id;
    moved.shift.span = {daysLater(entry.shift.span.from, move.startDays, zone) + move.start,
                        daysLater(entry.shift.span.until, move.endDays, zone) + move.end};
    return moved.shift.span.length() < Quarter ? std::nullopt : std::optional(moved);
}

void TimelineView::moveSelected(const KeyMove &move)
{
    CalendarEdit edit;
    for (const CalendarEntry &entry : selected()) {
        const auto moved = movedByKey(entry, move);
        if (!moved)
            return;
        edit.removed.push_back(entry);
        edit.added.push_back(*moved);
    }
    if (edit.isEmpty() || m_isPending)
        return;
    if (m_caret)
        m_caret = {m_caret->row + move.rows, m_caret->at + move.start + CaretDay * move.startDays};
    const auto count = static_cast<int>(edit.added.size());
    const bool isStretched = move.start != move.end || move.startDays != move.endDays;
    Q_EMIT editAsked(edit,
                     isStretched ? tr("Stretch %n entries", nullptr, count) : tr("Move %n entries", nullptr, count));
}

void TimelineView::removeSelected()
{
    CalendarEdit edit;
    edit.removed = selected();
    if (!edit.isEmpty() && !m_isPending)
        Q_EMIT editAsked(edit, tr("Remove %n entries", nullptr, static_cast<int>(edit.removed.size())));
}

// Alt moves, Shift stretches the end, both the start; with Ctrl by a day instead of a quarter of an hour.
bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isCtrl = event.modifiers().testFlag(Qt::ControlModifier);
    KeyMove move;
    if (const int rows = directionOf(event, Qt::Key_Up, Qt::Key_Down); rows != 0 && isAlt && !isShift && !isCtrl) {
        move.rows = rows;
        moveSelected(move);
        return true;
    }
    const int direction = directionOf(event, Qt::Key_Left, Qt::Key_Right);
    if (direction == 0 || (!isAlt && !isShift))
        return false;
    const bool isStart = isAlt;
    const bool isEnd = isAlt != isShift;
    move.start = isStart && !isCtrl ? Quarter * direction : Millis{0};
    move.end = isEnd && !isCtrl ? Quarter * direction : Millis{0};
    move.startDays = isStart && isCtrl ? direction : 0;
    move.endDays = isEnd && isCtrl ? direction : 0;
    moveSelected(move);
    return true;
}

TimelineView::Caret TimelineView::caretOrCursor() const
{
    if (m_caret)
        return *m_caret;
    return {0, TimelineGeometry::snapped(m_now.value_or(m_geometry.span.from))};
}

void TimelineView::setCaret(AgentId agent, Instant at)
{
    const int row = m_rows.rowOf(agent);
    if (row < 0)
        return;
    m_caret = {row, TimelineGeometry::snapped(at)};
    ensureShown(at, agent);
    viewport()->update();
}

void TimelineView::moveCaret(int rows, Millis by)
{
    if (m_geometry.rows == 0)
        return;
    const Caret before = caretOrCursor();
    const int row = std::clamp(before.row + rows, 0, m_geometry.rows - 1);
    const Instant at = std::clamp(before.at + by, m_geometry.span.from, m_geometry.span.until - Quarter);
    setCaret(m_rows.rows()[static_cast<std::size_t>(row)].agent.id, at);
}

void TimelineView::toggleAtCaret()
{
    if (!m_caret)
        return;
    const TimelineRow &line = m_rows.rows()[static_cast<std::size_t>(m_caret->row)];
    // What lies on a shift is drawn over it.
    for (std::size_t i = line.entries.size(); i-- > 0;) {
        if (isShown(line.entries[i].shift.kind) && line.entries[i].shift.span.contains(m_caret->at)) {
            const Caret kept = *m_caret;
            setCursorPlace({kept.row, static_cast<int>(i)}, true);
            m_caret = kept;
            return;
        }
    }
}

void TimelineView::createAtCaret(ShiftKind kind)
{
    if (m_geometry.rows == 0 || m_isPending)
        return;
    const Caret caret = caretOrCursor();
    CalendarEntry made;
    made.shift.agent = m_rows.rows()[static_cast<std::size_t>(caret.row)].agent.id;
    made.shift.kind = kind;
    made.shift.span = {caret.at, caret.at + lengthOf(kind)};
    Q_EMIT editAsked({{}, {made}}, tr("Add an entry"));
}

void TimelineView::copySelected()
{
    if (std::vector<CalendarEntry> entries = selected(); !entries.empty())
        m_copied = std::move(entries);
}

// The first of the copied entries begins at the caret, the others keep their distance to it in time and in rows.
void TimelineView::pasteAtCaret()
{
    if (m_copied.empty() || m_geometry.rows == 0 || m_isPending)
        return;
    const auto first = std::min_element(m_copied.begin(), m_copied.end(), [](const auto &a, const auto &b) {
        return a.shift.span.from < b.shift.span.from;
    });
    const Caret caret = caretOrCursor();
    const Millis by = caret.at - first->shift.span.from;
    const int rows = caret.row - m_rows.rowOf(first->shift.agent);
    CalendarEdit edit;
    for (const CalendarEntry &entry : m_copied) {
        const int row = m_rows.rowOf(entry.shift.agent) + rows;
        if (row < 0 || row >= m_geometry.rows)
            continue;
        CalendarEntry copy = entry;
        copy.uid.clear();
        copy.shift.id = 0;
        copy.shift.agent = m_rows.rows()[static_cast<std::size_t>(row)].agent.id;
        copy.shift.span = {entry.shift.span.from + by, entry.shift.span.until + by};
        edit.added.push_back(std::move(copy));
    }
    if (!edit.isEmpty())
        Q_EMIT editAsked(edit, tr("Copy %n entries", nullptr, static_cast<int>(edit.added.size())));
}

bool TimelineView::moveCaretByKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    const int hours = directionOf(event, Qt::Key_Left, Qt::Key_Right);
    const int rows = directionOf(event, Qt::Key_Up, Qt::Key_Down);
    const int days = directionOf(event, Qt::Key_PageUp, Qt::Key_PageDown);
    if (hours == 0 && rows == 0 && days == 0)
        return false;
    moveCaret(rows, CaretStep * hours + CaretDay * days);
    return true;
}

bool TimelineView::editByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        pasteAtCaret();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Insert:
        createAtCaret(m_creating);
        return true;
    case Qt::Key_Space:
        toggleAtCaret();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    default:
        return false;
    }
}

bool TimelineView::goByKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_A && event.modifiers().testFlag(Qt::ControlModifier)) {
        std::vector<CalendarEntry> all;
        for (const TimelineRow &row : m_rows.rows())
            all.insert(all.end(), row.entries.begin(), row.entries.end());
        select(all);
        return true;
    }
    if (const int step = directionOf(event, Qt::Key_Left, Qt::Key_Right); step != 0) {
        if (m_cursor.isValid())
            setCursorPlace(m_rows.beside(m_cursor, step), false);
        else
            selectFirst();
        return true;
    }
    const int step = directionOf(event, Qt::Key_Up, Qt::Key_Down);
    const Instant at = m_cursor.isValid() ? m_rows.at(m_cursor).shift.span.from : m_now.value_or(m_geometry.span.from);
    for (int row = m_cursor.row + step; step != 0 && row >= 0 && row < m_geometry.rows; row += step) {
        if (const auto place = m_rows.nearest(row, at); place.isValid()) {
            setCursorPlace(place, event.modifiers().testFlag(Qt::ShiftModifier));
            break;
        }
    }
    return step != 0;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && !m_isPending && event->key() == Qt::Key_Escape) {
        m_pressed.reset();
        return endDrag(false);
    }
    if (!moveByKey(*event) && !moveCaretByKey(*event) && !editByKey(*event) && !goByKey(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace evenkeel
