// SPDX-License-Identifier: GPL-3.0-or-later
#include "insetheader.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

InsetHeader::InsetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(fonts::secondary());
    setFixedHeight(measures::RowHeight);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void InsetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, tone(Tone::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tone(Tone::Line));
    const bool isFirst = visualIndex(section) == 0;
    const bool isLast = visualIndex(section) == count() - 1;
    const QRect text = rect.adjusted(isFirst ? measures::PageMargin : 0, 0, isLast ? -measures::PageMargin : -8, -1);
    const Qt::Alignment alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    painter->setFont(fonts::secondary());
    painter->setPen(tone(Tone::Muted));
    const QString label = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->drawText(text, static_cast<int>(alignment) | Qt::TextSingleLine,
                      QFontMetrics(fonts::secondary()).elidedText(label, Qt::ElideRight, text.width()));
}

} // namespace evenkeel
