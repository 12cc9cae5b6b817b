// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <utility>

namespace evenkeel {

/// Paints a level as a disc that is filled by quarter, half or whole, with its digit, and a dot while its review is
/// overdue.
class SkillsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLevel(QPainter &painter, const QRect &rect, const QModelIndex &index, bool isCurrent) const;
    [[nodiscard]] const QPixmap &disc(int level, qreal scale) const;

    mutable QHash<std::pair<quint64, qreal>, QPixmap> m_discs; ///< by ink and level, then scale
};

/// The disc of a level, 1 to 3, in a square.
void paintLevelDisc(QPainter &painter, const QRectF &square, int level);
/// The dot of an overdue review.
void paintOverdueDot(QPainter &painter, QPointF centre);

} // namespace evenkeel
