// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonelabel.h"

#include "controlpainting.h"
#include "fonts.h"

#include <QEvent>
#include <QPainter>

namespace evenkeel {

ToneLabel::ToneLabel(const QString &text, Tone ink, QWidget *parent)
    : QLabel(text, parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // much of what is shown was written by customers
    applyInk();
}

ToneLabel *ToneLabel::tag(const QString &text, Tone ink, Tone ground, QWidget *parent)
{
    auto *label = new ToneLabel(text, ink, parent);
    label->setFont(fonts::secondary());
    label->setContentsMargins(6, 1, 6, 1);
    label->setGround(ground);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

void ToneLabel::setInk(Tone ink)
{
    m_ink = ink;
    applyInk();
}

void ToneLabel::setGround(Tone ground)
{
    m_ground = ground;
    update();
}

void ToneLabel::setFit(Fit fit)
{
    m_fit = fit;
    updateGeometry();
    update();
}

QSize ToneLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_fit == Fit::Elided ? QSize(24, size.height()) : size;
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::StyleChange)
        applyInk();
    QLabel::changeEvent(event);
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_ground)
        controls::drawBox(painter, rect(), tone(*m_ground), QColor());
    if (m_fit == Fit::Whole) {
        painter.end();
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(tone(m_ink));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void ToneLabel::applyInk()
{
    const QColor ink = tone(m_ink);
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, ink);
    setPalette(changed);
}

} // namespace evenkeel
