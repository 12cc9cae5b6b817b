// SPDX-License-Identifier: GPL-3.0-or-later
#include "leveldelegate.h"

#include "proposalmodels.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QPainter>

#include <array>

namespace evenkeel {

void LevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tone(Tone::SoftAccent));
    painter->setRenderHint(QPainter::Antialiasing);
    const int level = index.data(LevelRole::Level).toInt();
    const QPointF centre = QRectF(option.rect).center();
    if (level <= 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone(Tone::StrongLine));
        painter->drawEllipse(centre, 1.2, 1.2);
        painter->restore();
        return;
    }
    const QRectF disc(centre.x() - 14, centre.y() - 6, 12, 12);
    constexpr std::array Filled{0, 90, 180, 360};
    painter->setPen(QPen(tone(Tone::Accent), 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(disc);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone(Tone::Accent));
    painter->drawPie(disc, 90 * 16, -Filled[static_cast<std::size_t>(std::min(level, 3))] * 16);
    painter->setPen(tone(Tone::Text));
    painter->setFont(fonts::text());
    painter->drawText(QRectF(centre.x() + 3, option.rect.top(), 20, option.rect.height()), Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tone(Tone::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace evenkeel
