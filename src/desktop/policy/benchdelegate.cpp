// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdelegate.h"

#include "benchmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qreal BarHeight = 12;

void paintBar(QPainter &painter, const QRectF &cell, const QModelIndex &index)
{
    QList<qreal> sizes;
    const QVariantList values = index.data(BenchRole::Points).toList();
    for (const QVariant &value : values)
        sizes.append(value.toReal());
    const QList<QRectF> pieces = stackedPieces(cell, sizes, index.data(BenchRole::Widest).toReal());
    for (qsizetype term = 0; term < pieces.size(); ++term) {
        if (pieces[term].width() >= 1)
            painter.fillRect(pieces[term].adjusted(0, 0, pieces[term].width() > 2 ? -1 : 0, 0),
                             Palette::current().series(static_cast<int>(term)));
    }
}

void paintFigure(QPainter &painter, const QRect &cell, const QModelIndex &index, bool isChosen)
{
    const QString unit = index.data(BenchRole::Unit).toString();
    QRect room = cell;
    if (!unit.isEmpty()) {
        painter.setFont(fonts::secondary());
        painter.setPen(tone(Tone::Muted));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, unit);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(unit) - 4);
    }
    painter.setFont(isChosen ? fonts::strong() : fonts::text());
    painter.setPen(tone(Tone::Text));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

} // namespace

QList<QRectF> stackedPieces(const QRectF &cell, const QList<qreal> &sizes, qreal widest)
{
    QList<QRectF> pieces;
    qreal left = cell.left();
    for (const qreal size : sizes) {
        const qreal width = widest > 0 ? cell.width() * size / widest : 0;
        pieces.append({left, cell.center().y() - BarHeight / 2, width, BarHeight});
        left += width;
    }
    return pieces;
}

void BenchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = index.data(BenchRole::IsChosen).toBool();
    const QString obstacle = index.data(BenchRole::Obstacle).toString();
    if (isChosen || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tone(isChosen ? Tone::SoftAccent : Tone::Raised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Line));
    const QRect cell = option.rect.adjusted(8, 0, -8, -1);
    if (index.column() == BenchColumn::Agent) {
        painter->setFont(isChosen ? fonts::secondaryStrong() : fonts::secondary());
        painter->setPen(tone(obstacle.isEmpty() ? Tone::Text : Tone::Muted));
        painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    } else if (index.column() == BenchColumn::Figure) {
        paintFigure(*painter, cell, index, isChosen);
    } else if (obstacle.isEmpty()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        paintBar(*painter, QRectF(cell), index);
    } else {
        painter->setFont(fonts::secondary());
        painter->setPen(tone(Tone::Muted));
        // The figure's column is free then.
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const QRect wide = cell.adjusted(0, 0, table == nullptr ? 0 : table->columnWidth(BenchColumn::Figure), 0);
        painter->drawText(wide, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(obstacle, Qt::ElideRight, wide.width()));
    }
    painter->restore();
}

QSize BenchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, measures::RowHeight};
}

} // namespace evenkeel
