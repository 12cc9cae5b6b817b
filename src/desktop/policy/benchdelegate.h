// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QStyledItemDelegate>

namespace evenkeel {

/// Where the pieces of a stacked bar lie: all bars on one scale, `widest` as long as the cell.
[[nodiscard]] QList<QRectF> stackedPieces(const QRectF &cell, const QList<qreal> &sizes, qreal widest);

/// Draws the rows of a BenchModel.
class BenchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace evenkeel
