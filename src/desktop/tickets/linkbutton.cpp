// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbutton.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {QFontMetrics(fonts::secondary()).horizontalAdvance(text()) + 2 * measures::CardPadding,
            measures::CompactRowHeight};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        controls::drawBox(painter, rect(), QColor(), tone(Tone::Accent), 2);
    QFont font = fonts::secondary();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(tone(Tone::Accent));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace evenkeel
