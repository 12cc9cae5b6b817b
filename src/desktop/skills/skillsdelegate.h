// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel {

/// Paints a level as a disc that is filled by quarter, half or whole, with its digit, and a dot while its review is
/// overdue.
class SkillsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The disc of a level, 1 to 3, in a square.
void paintLevelDisc(QPainter &painter, const QRectF &square, int level);
/// The dot of an overdue review.
void paintOverdueDot(QPainter &painter, QPointF centre);

} // namespace evenkeel
