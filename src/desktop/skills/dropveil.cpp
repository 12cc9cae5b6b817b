// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropveil.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/palette.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr int FrameWidth = 2;
constexpr float Cover = 0.88F;

} // namespace

DropVeil::DropVeil(const QString &text, QWidget *page)
    : QWidget(page)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(text);
    hide();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tone(Tone::SoftAccent);
    ground.setAlphaF(Cover);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(tone(Tone::Accent), FrameWidth, Qt::DashLine));
    constexpr int Inset = measures::PageMargin;
    painter.drawRoundedRect(rect().adjusted(Inset, Inset, -Inset, -Inset), measures::Radius, measures::Radius);
    painter.setPen(tone(Tone::Text));
    painter.setFont(fonts::title());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace evenkeel
