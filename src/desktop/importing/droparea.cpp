// SPDX-License-Identifier: GPL-3.0-or-later
#include "droparea.h"

#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int GlyphSize = 32;
constexpr int TextWidth = 440;

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Choose files")))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 16, 16, 16);
    auto *middle = new QWidget;
    middle->setFixedWidth(TextWidth);
    line->addWidget(middle);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *title = new ToneLabel(tr("Drop an export of your help desk here"));
    title->setFont(fonts::title());
    auto *text = new ToneLabel(
        tr("CSV or JSON, one file or several. Nothing is stored before you have seen what will happen."), Tone::Muted);
    for (ToneLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_button->setProperty("primary", true);
    m_button->setFont(fonts::strong());
    m_button->setToolTip(tr("Choose the files to import"));
    layout->addStretch(1);
    layout->addSpacing(GlyphSize + 8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_title = title;
}

void DropArea::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tone(m_isLit ? Tone::Accent : Tone::StrongLine), 1);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.setBrush(tone(m_isLit ? Tone::SoftAccent : Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::Radius, measures::Radius);
    const QRect place(0, m_title->mapTo(this, QPoint()).y() - GlyphSize - 12, width(), GlyphSize);
    paintGlyph(painter, place, Glyph::Import, tone(Tone::Accent), GlyphSize);
}

} // namespace evenkeel
