// SPDX-License-Identifier: GPL-3.0-or-later
#include "storydelegate.h"

#include "storymodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int TimeWidth = 44;
constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
}

} // namespace

StoryDelegate::Places StoryDelegate::places(const QModelIndex &index, int width) const
{
    Places places;
    const int left = measures::PageMargin;
    const int inner = std::max(80, width - 2 * measures::PageMargin - TimeWidth);
    int y = 0;
    if (!index.data(StoryRole::Day).toString().isEmpty()) {
        places.day = {left, y + 4, width - 2 * left, 20};
        y += 26;
    }
    const int sentence = wrappedHeight(fonts::text(), index.data().toString(), inner);
    places.time = {left, y + 2, TimeWidth, 17};
    places.sentence = {left + TimeWidth, y + 2, inner, sentence};
    y += 2 + sentence;
    const QString text = index.data(StoryRole::Text).toString();
    if (!text.isEmpty()) {
        const int height = wrappedHeight(fonts::text(), text, inner);
        places.text = {left + TimeWidth, y + 1, inner, height};
        y += 1 + height;
    }
    places.height = y + 4;
    return places;
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->translate(option.rect.topLeft());
    const Places at = places(index, m_width);
    if (at.day.isValid()) {
        painter->setFont(fonts::secondary());
        painter->setPen(tone(Tone::Muted));
        painter->drawText(at.day, Qt::AlignVCenter | Qt::AlignLeft, index.data(StoryRole::Day).toString());
    }
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    painter->drawText(at.time, Qt::AlignVCenter | Qt::AlignLeft, index.data(StoryRole::Time).toString());
    painter->setFont(fonts::text());
    painter->setPen(tone(Tone::Text));
    painter->drawText(at.sentence, Wrapped, index.data().toString());
    if (at.text.isValid()) {
        painter->setPen(tone(Tone::Muted));
        painter->drawText(at.text, Wrapped, index.data(StoryRole::Text).toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tone(Tone::Accent));
        painter->drawRect(QRect(8, 0, m_width - 17, at.height - 1));
    }
    painter->restore();
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, places(index, m_width).height};
}

} // namespace evenkeel
