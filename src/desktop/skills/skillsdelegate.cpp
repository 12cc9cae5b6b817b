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

const QPixmap &SkillsDelegate::disc(int level, qreal scale) const
{
    const QColor ink = tone(Tone::Accent);
    const auto key = std::make_pair(static_cast<quint64>(ink.rgba()) << 8 | static_cast<quint64>(level), scale);
    if (const auto known = m_discs.constFind(key); known != m_discs.cend())
        return *known;
    QPixmap made(QSizeF(DiscSize * scale, DiscSize * scale).toSize());
    made.setDevicePixelRatio(scale);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    paintLevelDisc(painter, QRectF(0, 0, DiscSize, DiscSize), level);
    painter.end();
    return *m_discs.insert(key, made);
}

void SkillsDelegate::paintLevel(QPainter &painter, const QRect &rect, const QModelIndex &index, bool isCurrent) const
{
    const int level = index.data(SkillsRole::Level).toInt();
    const QPoint middle = rect.center();
    if (level == 0) {
        painter.fillRect(QRect(middle.x(), middle.y(), 2, 2), tone(Tone::Disabled));
        return;
    }
    // The same few discs a thousand times: drawn once, then stamped.
    constexpr int Width = static_cast<int>(DiscSize + DigitGap + DigitWidth);
    const QPoint left(middle.x() - Width / 2, middle.y() - static_cast<int>(DiscSize) / 2);
    painter.drawPixmap(left, disc(level, painter.device()->devicePixelRatioF()));
    painter.setFont(isCurrent ? fonts::strong() : fonts::text());
    painter.setPen(tone(Tone::Text));
    const QRect digit(left.x() + static_cast<int>(DiscSize + DigitGap), rect.top(), static_cast<int>(DigitWidth),
                      rect.height());
    painter.drawText(digit, Qt::AlignVCenter | Qt::AlignLeft, QString::number(level));
    if (index.data(SkillsRole::IsOverdue).toBool())
        paintOverdueDot(painter, QPointF(digit.right() + 1 + DotGap, middle.y()));
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
