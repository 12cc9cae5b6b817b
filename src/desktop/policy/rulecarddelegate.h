// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel {

/// Draws the cards of a RuleCardsModel, each as high as its words need at the view's width.
class RuleCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the dots that open the card's menu stand, for a card in this rectangle.
    [[nodiscard]] static QRect menuPlace(const QModelIndex &index, const QRect &row);
};

} // namespace evenkeel
