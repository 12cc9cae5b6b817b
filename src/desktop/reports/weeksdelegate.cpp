// SPDX-License-Identifier: GPL-3.0-or-later
#include "weeksdelegate.h"

#include "weeksmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int RowHeight = 46;

} // namespace

QSize WeeksDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, RowHeight};
}

void WeeksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, tone(isSelected ? Tone::SoftAccent : Tone::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tone(Tone::Line));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tone(Tone::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    const QRect row = option.rect.adjusted(measures::PageMargin, 6, -12, -6);
    painter->setFont(isSelected ? fonts::strong() : fonts::text());
    painter->setPen(tone(Tone::Text));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, index.data().toString());
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                      index.data(WeeksModel::Span).toString());
    painter->drawText(row, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
                      index.data(WeeksModel::Findings).toString());
    painter->restore();
}

} // namespace evenkeel
