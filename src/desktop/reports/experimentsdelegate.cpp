// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentsdelegate.h"

#include "experimentsmodel.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int RowHeight = 64;
constexpr int HeadingHeight = 28;

QString heading(const QModelIndex &index)
{
    return index.data(ExperimentsModel::Heading).toString();
}

void drawElided(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize ExperimentsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {160, RowHeight + (heading(index).isEmpty() ? 0 : HeadingHeight)};
}

void ExperimentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    QRect rect = option.rect;
    if (const QString text = heading(index); !text.isEmpty()) {
        const QRect head(rect.left(), rect.top(), rect.width(), HeadingHeight);
        painter->fillRect(head, tone(Tone::Window));
        painter->setFont(fonts::secondaryStrong());
        painter->setPen(tone(Tone::Muted));
        painter->drawText(head.adjusted(measures::PageMargin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        rect.setTop(head.bottom() + 1);
    }
    painter->fillRect(rect, tone(isSelected ? Tone::SoftAccent : Tone::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tone(Tone::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    const QRect row = rect.adjusted(measures::PageMargin, 7, -12, -7);
    painter->setFont(isSelected ? fonts::strong() : fonts::text());
    painter->setPen(tone(Tone::Text));
    drawElided(*painter, row, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    drawElided(*painter, row, Qt::AlignLeft | Qt::AlignVCenter, index.data(ExperimentsModel::Time).toString());
    if (const QString verdict = index.data(ExperimentsModel::VerdictText).toString(); !verdict.isEmpty()) {
        painter->setFont(fonts::secondaryStrong());
        painter->setPen(tone(static_cast<Tone>(index.data(ExperimentsModel::VerdictTone).toInt())));
        drawElided(*painter, row, Qt::AlignLeft | Qt::AlignBottom, verdict);
    }
    painter->restore();
}

} // namespace evenkeel
