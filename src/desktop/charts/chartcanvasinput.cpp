// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keyboard do with a chart.
#include "chartcanvas.h"

#include "chartoverlay.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double WheelNotch = 120;

} // namespace

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0 && isZoomed()) {
        const double by = event->position().x() - m_pressed.x();
        m_isDragging = m_isDragging || std::abs(by) >= QApplication::startDragDistance();
        if (m_isDragging) {
            setCursor(Qt::ClosedHandCursor);
            const double length = m_until - m_from;
            const double from = m_pressedFrom - by / plotArea().width() * length;
            showSpan(from, from + length);
            return;
        }
    }
    const int mark = markAt(event->position());
    setCurrent(mark);
    setCursor(mark >= 0 && m_figure.behind ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_pressedFrom = m_from;
    m_isDragging = false;
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (std::exchange(m_isDragging, false)) {
        setCursor(Qt::ArrowCursor);
        return;
    }
    const int mark = markAt(event->position());
    if (mark >= 0 && m_figure.behind)
        Q_EMIT opened(mark);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Where a mark is, the first click has opened it; elsewhere it brings all back.
    if (event->button() == Qt::LeftButton && markAt(event->position()) < 0)
        showAll();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    // Without a key the wheel scrolls the page, as it does everywhere else on it.
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !canZoom()) {
        if (turned.x() != 0 && isZoomed()) {
            pan(-turned.x() / WheelNotch * 0.1);
            event->accept();
            return;
        }
        event->ignore();
        return;
    }
    zoom(std::pow(ZoomStep, turned.y() / WheelNotch), event->position().x());
    event->accept();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_current < 0 && !m_figure.marks.empty())
        setCurrent(0);
    m_overlay->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
    m_overlay->update();
}

void ChartCanvas::keepInSight()
{
    if (m_current < 0)
        return;
    const double x = m_figure.marks[static_cast<std::size_t>(m_current)].x;
    const double length = m_until - m_from;
    if (x < m_from)
        showSpan(x - length * 0.1, x + length * 0.9);
    else if (x > m_until)
        showSpan(x - length * 0.9, x + length * 0.1);
}

// To the next mark of the same series.
void ChartCanvas::step(int direction)
{
    const auto count = static_cast<int>(m_figure.marks.size());
    if (m_current < 0)
        return setCurrent(direction > 0 ? 0 : count - 1);
    const int series = m_figure.marks[static_cast<std::size_t>(m_current)].series;
    for (int i = m_current + direction; i >= 0 && i < count; i += direction) {
        if (m_figure.marks[static_cast<std::size_t>(i)].series != series)
            continue;
        setCurrent(i);
        return keepInSight();
    }
}

// To the next mark at the same place.
void ChartCanvas::stepSeries(int direction)
{
    const auto count = static_cast<int>(m_figure.marks.size());
    if (m_current < 0)
        return setCurrent(0);
    const int next = m_current + direction;
    const auto at = [this](int i) { return m_figure.marks[static_cast<std::size_t>(i)].x; };
    if (next >= 0 && next < count && at(next) == at(m_current))
        setCurrent(next);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_figure.marks.empty())
        return QWidget::keyPressEvent(event);
    const double middle = plotArea().center().x();
    const double around = m_current >= 0 ? markPosition(m_current).x() : middle;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return stepSeries(1);
    case Qt::Key_Down:
        return stepSeries(-1);
    case Qt::Key_Home:
        setCurrent(0);
        return keepInSight();
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_figure.marks.size()) - 1);
        return keepInSight();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(ZoomStep, around);
    case Qt::Key_Minus:
        return zoom(1 / ZoomStep, around);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_PageUp:
        return pan(-0.5);
    case Qt::Key_PageDown:
        return pan(0.5);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_figure.behind)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace evenkeel
