// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel {

/// Where the parts of a trace's row lie; painting and hit testing share it.
struct TraceGeometry
{
    static constexpr qreal Mark = 5;
    static constexpr qreal MarkGap = 1;

    /// The mark of one gate, in a cell of gates.
    [[nodiscard]] static QRectF mark(const QRectF &cell, int gate);
    /// The line between points gained and points taken off.
    [[nodiscard]] static QRectF zero(const QRectF &cell, qreal least, qreal most);
    /// The pieces of a stacked bar: positive points to the right of zero, negative ones to the left, all bars on the
    /// scale from `least` to `most`.
    [[nodiscard]] static QList<QRectF> pieces(const QRectF &cell, const QList<qreal> &points, qreal least, qreal most);
};

/// Draws the rows of a TraceModel: name and load, gates as marks, score terms as a stacked bar, the figure.
class TraceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The smallest and the largest sum of one sign in the picture.
    void setScale(qreal least, qreal most);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTerms(QPainter &painter, const QRectF &cell, const QModelIndex &index) const;

    qreal m_least = 0;
    qreal m_most = 1;
};

} // namespace evenkeel
