// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsdelegate.h"

#include "skillsroles.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr qreal DiscSize = 13;
constexpr qreal DigitGap = 5;
constexpr qreal DigitWidth = 10;
constexpr qreal DotGap = 4;
constexpr qreal DotRadius = 2.5;
constexpr int Whole = 360 * 16;

void paintLevel(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool isCurrent)
{
    const int level = index.data(SkillsRole::Level).toInt();
    if (level == 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(Tone::Disabled));
        painter.drawEllipse(rect.center(), 1.0, 1.0);
        return;
    }
    const qreal width = DiscSize + DigitGap + DigitWidth;
    const qreal left = rect.center().x() - width / 2;
    paintLevelDisc(painter, QRectF(left, rect.center().y() - DiscSize / 2, DiscSize, DiscSize), level);
    painter.setFont(isCurrent ? fonts::strong() : fonts::text());
    painter.setPen(tone(Tone::Text));
    const QRectF digit(left + DiscSize + DigitGap, rect.top(), DigitWidth, rect.height());
    painter.drawText(digit, Qt::AlignVCenter | Qt::AlignLeft, QString::number(level));
    if (index.data(SkillsRole::IsOverdue).toBool())
        paintOverdueDot(painter, QPointF(digit.right() + DotGap, rect.center().y()));
}

} // namespace

void paintLevelDisc(QPainter &painter, const QRectF &square, int level)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = tone(Tone::Accent);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(level >= 3 ? QBrush(ink) : QBrush(Qt::NoBrush));
    const QRectF ring = square.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawEllipse(ring);
    if (level == 1 || level == 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        // From twelve o'clock, clockwise.
        painter.drawPie(ring, 90 * 16, level == 1 ? -Whole / 4 : -Whole / 2);
    }
}

void paintOverdueDot(QPainter &painter, QPointF centre)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(Tone::Caution));
    painter.drawEllipse(centre, DotRadius, DotRadius);
}

void SkillsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(SkillsRole::IsGroup).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QRect &rect = option.rect;
    painter->save();
    painter->fillRect(rect, tone(isGroup ? Tone::Raised : isSelected ? Tone::SoftAccent : Tone::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    const bool startsKind = index.data(SkillsRole::IsKindStart).toBool();
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()),
                      tone(startsKind ? Tone::StrongLine : Tone::Line));
    if (isGroup) {
        painter->setFont(fonts::secondary());
        painter->setPen(tone(Tone::Muted));
        painter->drawText(rect, Qt::AlignCenter, index.data().toString());
    } else {
        paintLevel(*painter, rect, index, isCurrent);
    }
    if (isCurrent) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tone(Tone::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace evenkeel
