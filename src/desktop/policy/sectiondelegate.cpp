// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiondelegate.h"

#include "policyroles.h"
#include "policysectionsmodel.h"
#include "rulecardpainting.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int RowHeight = 44;
constexpr int HandleSpace = 12;

void paintHeading(QPainter &painter, const QRect &rect, const PolicySectionRow &row)
{
    painter.fillRect(rect, tone(Tone::Window));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    painter.setFont(fonts::secondary());
    painter.setPen(tone(Tone::Muted));
    const QRect text = rect.adjusted(measures::PageMargin, 0, -measures::PageMargin, 0);
    const int figure = painter.fontMetrics().horizontalAdvance(row.figure);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.figure);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.title, Qt::ElideRight, text.width() - figure - measures::CardPadding));
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PolicyRole::Row).value<PolicySectionRow>();
    const QRect &rect = option.rect;
    painter->save();
    if (row.isHeading) {
        paintHeading(*painter, rect, row);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(rect, tone(isSelected ? Tone::SoftAccent : isHovered ? Tone::Window : Tone::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    if (row.isOwn)
        rulecards::paintHandle(*painter, QRect(rect.left() + 8, rect.top(), 8, rect.height()));
    const QRect text = rect.adjusted(measures::PageMargin + HandleSpace, 5, -measures::PageMargin, -6);
    const int line = text.height() / 2;
    painter->setFont(fonts::text());
    painter->setPen(tone(isSelected ? Tone::Text : Tone::Muted));
    const int figure = row.figure.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(row.figure) + 8;
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, row.figure);
    painter->setFont(isSelected ? fonts::strong() : fonts::text());
    painter->setPen(tone(Tone::Text));
    const int width = text.width() - figure - (row.isChanged ? 12 : 0);
    const QString title = painter->fontMetrics().elidedText(row.title, Qt::ElideRight, width);
    painter->drawText(QRect(text.left(), text.top(), text.width() - figure, line), Qt::AlignLeft | Qt::AlignVCenter,
                      title);
    if (row.isChanged) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone(Tone::Accent));
        painter->drawEllipse(
            QPointF(text.left() + painter->fontMetrics().horizontalAdvance(title) + 9, text.top() + line / 2.0 + 1), 3,
            3);
    }
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    painter->drawText(QRect(text.left(), text.top() + line, text.width() - figure, line),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, text.width() - figure));
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
        painter->setPen(tone(Tone::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(PolicyRole::Row).value<PolicySectionRow>().isHeading;
    return {80, isHeading ? measures::RowHeight : RowHeight};
}

} // namespace evenkeel
