// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracedelegate.h"

#include "tracecolumns.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int CandidateHeight = 36;
constexpr int StoppedHeight = 24;
constexpr qreal BarHeight = 12;

void paintMarks(QPainter &painter, const QRectF &cell, const QVariantList &passes)
{
    bool isOver = false;
    for (int gate = 0; gate < passes.size(); ++gate) {
        const QRectF mark = TraceGeometry::mark(cell, gate);
        if (passes[gate].toBool() && !isOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone(Tone::Good));
            painter.drawRoundedRect(mark, 1.5, 1.5);
        } else if (passes[gate].toBool()) {
            // Passed, but an earlier gate had stopped the agent already.
            painter.setPen(QPen(tone(Tone::StrongLine), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        } else {
            const QPointF centre = mark.center();
            const qreal reach = mark.width() / 2 + 0.8;
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone(Tone::Bad));
            painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach},
                                          {centre.x() + reach, centre.y()},
                                          {centre.x(), centre.y() + reach},
                                          {centre.x() - reach, centre.y()}});
            isOver = true;
        }
    }
}

/// Points that are taken off are hatched and stand left of zero, so that they do not read as gained.
void paintPiece(QPainter &painter, const QRectF &piece, const QColor &color, bool isTakenOff)
{
    const QRectF shown = piece.adjusted(0, 0, piece.width() > 2 ? -1 : 0, 0);
    if (!isTakenOff) {
        painter.fillRect(shown, color);
        return;
    }
    QColor soft = color;
    soft.setAlphaF(0.25F);
    painter.fillRect(shown, soft);
    painter.fillRect(shown, QBrush(color, Qt::BDiagPattern));
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
}

void paintAgent(QPainter &painter, const QRectF &cell, const QModelIndex &index)
{
    const QFont font = index.data(TraceRole::IsChosen).toBool() ? fonts::secondaryStrong() : fonts::secondary();
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString shown = QFontMetricsF(font).elidedText(name, Qt::ElideRight, cell.width());
    painter.setFont(font);
    painter.setPen(tone(Tone::Text));
    if (!index.data(TraceRole::Obstacle).toString().isEmpty()) {
        painter.drawText(cell, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return;
    }
    painter.drawText(QRectF(cell.left(), cell.top() + 3, cell.width(), 15), Qt::AlignVCenter, shown);
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    painter.drawText(QRectF(cell.left(), cell.top() + 17, cell.width(), 15), Qt::AlignVCenter,
                     index.data(TraceRole::Secondary).toString());
}

void paintObstacle(QPainter &painter, const QRectF &cell, const QString &obstacle)
{
    // The score's column is free then.
    const QRectF wide = cell.adjusted(0, 0, 40, 0);
    painter.setClipRect(wide);
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    painter.drawText(wide, Qt::AlignVCenter,
                     QFontMetricsF(fonts::secondary()).elidedText(obstacle, Qt::ElideRight, wide.width()));
}

} // namespace

QRectF TraceGeometry::mark(const QRectF &cell, int gate)
{
    return {cell.left() + gate * (Mark + MarkGap), cell.center().y() - Mark / 2, Mark, Mark};
}

QRectF TraceGeometry::zero(const QRectF &cell, qreal least, qreal most)
{
    const qreal x = cell.left() + cell.width() * -least / std::max(most - least, 1e-9);
    return {std::round(x) - 1, cell.center().y() - BarHeight / 2 - 3, 1, BarHeight + 6};
}

QList<QRectF> TraceGeometry::pieces(const QRectF &cell, const QList<qreal> &points, qreal least, qreal most)
{
    const qreal span = std::max(most - least, 1e-9);
    const qreal zero = cell.left() + cell.width() * (-least / span);
    qreal right = zero;
    qreal left = zero;
    QList<QRectF> pieces;
    for (const qreal point : points) {
        const qreal width = cell.width() * std::abs(point) / span;
        if (point < 0)
            left -= width;
        pieces.append({point < 0 ? left : right, cell.center().y() - BarHeight / 2, width, BarHeight});
        if (point >= 0)
            right += width;
    }
    return pieces;
}

void TraceDelegate::setScale(qreal least, qreal most)
{
    m_least = std::min(0.0, least);
    m_most = std::max(most, 1e-9);
}

void TraceDelegate::paintTerms(QPainter &painter, const QRectF &cell, const QModelIndex &index) const
{
    QList<qreal> points;
    const QVariantList values = index.data(TraceRole::Points).toList();
    for (const QVariant &value : values)
        points.append(value.toReal());
    const QList<QRectF> pieces = TraceGeometry::pieces(cell, points, m_least, m_most);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < pieces.size(); ++i) {
        if (pieces[i].width() > 0.5)
            paintPiece(painter, pieces[i], Palette::current().series(i), points[i] < 0);
    }
    if (m_least < 0)
        painter.fillRect(TraceGeometry::zero(cell, m_least, m_most), tone(Tone::Text));
}

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = index.data(TraceRole::IsChosen).toBool();
    const QString obstacle = index.data(TraceRole::Obstacle).toString();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || isSelected)
        painter->fillRect(option.rect, tone(isChosen ? Tone::SoftAccent : Tone::Raised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Line));
    const QRectF cell =
        QRectF(option.rect)
            .adjusted(index.column() == 0 ? 16 : 0, 0, index.column() == TraceColumn::Score ? -16 : -8, -1);
    switch (index.column()) {
    case TraceColumn::Agent:
        paintAgent(*painter, cell, index);
        break;
    case TraceColumn::Gates:
        paintMarks(*painter, cell, index.data(TraceRole::Passes).toList());
        break;
    case TraceColumn::Terms:
        if (obstacle.isEmpty())
            paintTerms(*painter, cell, index);
        else
            paintObstacle(*painter, cell, obstacle);
        break;
    case TraceColumn::Score:
        painter->setFont(isChosen ? fonts::strong() : fonts::text());
        painter->setPen(tone(Tone::Text));
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        break;
    default:
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setClipping(false);
        painter->setPen(tone(Tone::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isStopped = !index.data(TraceRole::Obstacle).toString().isEmpty();
    return {40, isStopped ? StoppedHeight : CandidateHeight};
}

} // namespace evenkeel
