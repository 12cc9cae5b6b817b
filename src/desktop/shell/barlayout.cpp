// SPDX-License-Identifier: GPL-3.0-or-later
#include "barlayout.h"

#include <QWidget>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LineGap = 8;

} // namespace

BarLayout::BarLayout(QWidget *parent)
    : QLayout(parent)
{}

BarLayout::~BarLayout()
{
    qDeleteAll(m_items);
}

void BarLayout::addRight(QWidget *widget)
{
    m_right.append(widget);
    addWidget(widget);
}

void BarLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *BarLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize BarLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize BarLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void BarLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int BarLayout::place(const QRect &rect, bool isMoving) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QList<QLayoutItem *>> lines{{}};
    int x = 0;
    int rightWidth = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (m_right.contains(item->widget())) {
            rightWidth += width + spacing();
            continue;
        }
        if (x > 0 && x + width > area.width()) {
            lines.append(QList<QLayoutItem *>{});
            x = 0;
        }
        lines.last().append(item);
        x += width + spacing();
    }
    // The right group goes on the last line when it fits there, else on a line of its own.
    const bool isOwnLine = rightWidth > 0 && x + rightWidth > area.width();
    int y = area.top();
    for (qsizetype line = 0; line < lines.size() + (isOwnLine ? 1 : 0); ++line) {
        const bool isLast = line == lines.size() - (isOwnLine ? 0 : 1);
        QList<QLayoutItem *> items = line < lines.size() ? lines[line] : QList<QLayoutItem *>{};
        qsizetype firstRight = items.size();
        for (QLayoutItem *item : m_items) {
            if (isLast && !item->isEmpty() && m_right.contains(item->widget()))
                items.append(item);
        }
        int height = 0;
        for (const QLayoutItem *item : items)
            height = std::max(height, item->sizeHint().height());
        int left = area.left();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QSize size = items[i]->sizeHint();
            if (i == firstRight)
                left = std::max(left, area.right() + 1 - rightWidth + spacing());
            if (isMoving)
                items[i]->setGeometry(QRect(QPoint(left, y + (height - size.height()) / 2), size));
            left += size.width() + spacing();
        }
        y += height + LineGap;
    }
    return y - LineGap - rect.top() + contentsMargins().bottom();
}

} // namespace evenkeel
