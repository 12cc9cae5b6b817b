// SPDX-License-Identifier: GPL-3.0-or-later
#include "stattile.h"

#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Padding = 12;

} // namespace

StatTile::StatTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setFigure(const QString &value, const QString &label, const QString &detail, Tone ink)
{
    m_value = value;
    m_label = label;
    m_detail = detail;
    m_ink = ink;
    setText(label);
    setAccessibleName(tr("%1: %2", "a figure's name and value").arg(label, value));
    setAccessibleDescription(detail);
    setToolTip(detail);
    updateGeometry();
    update();
}

QSize StatTile::sizeHint() const
{
    const QFontMetrics figure(fonts::figure());
    const QFontMetrics text(fonts::text());
    const QFontMetrics small(fonts::secondary());
    const int wide = std::max({figure.horizontalAdvance(m_value), text.horizontalAdvance(m_label),
                               std::min(220, small.horizontalAdvance(m_detail))});
    return {wide + 2 * Padding, figure.height() + text.height() + small.height() + 2 * Padding - 4};
}

QSize StatTile::minimumSizeHint() const
{
    return {QFontMetrics(fonts::text()).horizontalAdvance(m_label) + 2 * Padding, sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    controls::drawBox(painter, rect(), tone(Tone::Surface), tone(underMouse() ? Tone::StrongLine : Tone::Line));
    if (hasFocus())
        controls::drawBox(painter, rect(), QColor(), tone(Tone::Accent), 2);
    QRect row = rect().adjusted(Padding, Padding - 4, -Padding, 0);
    const auto line = [&](const QFont &font, Tone ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(tone(ink));
        const QFontMetrics metrics(font);
        row.setHeight(metrics.height());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, row.width()));
        row.translate(0, metrics.height());
    };
    line(fonts::figure(), m_ink, m_value);
    line(fonts::text(), Tone::Text, m_label);
    line(fonts::secondary(), Tone::Muted, m_detail);
}

} // namespace evenkeel
