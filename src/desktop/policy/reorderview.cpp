// SPDX-License-Identifier: GPL-3.0-or-later
#include "reorderview.h"

#include "policyroles.h"

#include "desktop/style/palette.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace evenkeel {

ReorderView::ReorderView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

bool ReorderView::canSwap(int row, int other) const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    if (row < 0 || other < 0 || row >= rows || other >= rows)
        return false;
    const auto group = [this](int at) { return model()->index(at, 0).data(PolicyRole::Group).toInt(); };
    return group(row) != 0 && group(row) == group(other);
}

std::pair<int, int> ReorderView::reach(int row) const
{
    int first = row;
    int last = row;
    while (canSwap(row, first - 1))
        --first;
    while (canSwap(row, last + 1))
        ++last;
    return {first, last};
}

int ReorderView::targetAt(int y) const
{
    const auto [first, last] = reach(m_pressedRow);
    for (int row = first; row <= last; ++row) {
        if (y < visualRect(model()->index(row, 0)).center().y())
            return row;
    }
    return last + 1;
}

void ReorderView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mousePressEvent(event);
    m_pressedRow = -1;
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (m_menuPlace && m_menuPlace(index).contains(event->pos()))
        return openMenu(index, viewport()->mapToGlobal(m_menuPlace(index).bottomLeft()));
    m_pressedAt = event->pos();
    m_pressedRow = canSwap(index.row(), index.row()) ? index.row() : -1;
}

void ReorderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRow < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        const QModelIndex index = indexAt(event->pos());
        const bool isOnMenu = index.isValid() && m_menuPlace && m_menuPlace(index).contains(event->pos());
        if (m_menuPlace)
            viewport()->setCursor(isOnMenu ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return QListView::mouseMoveEvent(event);
    }
    if (!m_isDragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_target = targetAt(event->pos().y());
    viewport()->update();
}

void ReorderView::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = m_pressedRow;
    const int target = m_target;
    const bool wasDragging = m_isDragging;
    endDrag();
    if (!wasDragging)
        return QListView::mouseReleaseEvent(event);
    const int to = target > from ? target - 1 : target;
    if (to != from && to >= 0)
        Q_EMIT moveRequested(from, to);
}

void ReorderView::endDrag()
{
    m_isDragging = false;
    m_pressedRow = -1;
    m_target = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void ReorderView::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape)
        return endDrag();
    const int row = currentIndex().row();
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step != 0 && event->modifiers().testFlag(Qt::AltModifier)) {
        if (canSwap(row, row + step))
            Q_EMIT moveRequested(row, row + step);
        return;
    }
    if (row < 0)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(currentIndex());
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested(row);
        return;
    case Qt::Key_Space:
        Q_EMIT switchRequested(row);
        return;
    case Qt::Key_Escape: // the page's
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ReorderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        openMenu(index, isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ReorderView::openMenu(const QModelIndex &index, const QPoint &position)
{
    setCurrentIndex(index);
    Q_EMIT menuRequested(index.row(), position);
}

void ReorderView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_isDragging || m_target < 0)
        return;
    const int last = reach(m_pressedRow).second;
    const int y =
        m_target > last ? visualRect(model()->index(last, 0)).bottom() : visualRect(model()->index(m_target, 0)).top();
    QPainter painter(viewport());
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), 2), tone(Tone::Accent));
}

void ReorderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows are as high as their words need at this width.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace evenkeel
