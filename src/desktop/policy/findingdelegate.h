// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel {

struct FindingRow;

/// Where the parts of a finding lie in its row.
struct FindingGeometry
{
    QRect sign;
    QRect title;
    QRect consequence;
    QRect link;
    int height = 0;

    [[nodiscard]] static FindingGeometry of(const FindingRow &row, QPoint topLeft, int width);
};

/// Draws findings: sign, heading, what happens if left, the way to its place.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace evenkeel
