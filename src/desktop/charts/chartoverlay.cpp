// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartoverlay.h"

#include "chartcanvas.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Padding = 8;
constexpr double Away = 12; // of the tip from its mark

} // namespace

ChartOverlay::ChartOverlay(ChartCanvas *canvas)
    : QWidget(canvas)
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_canvas->paintMeanings(painter);
    if (m_canvas->hasFocus()) {
        painter.setPen(QPen(tone(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measures::Radius, measures::Radius);
    }
    const int mark = m_canvas->current();
    if (mark < 0)
        return;
    const QPointF at = m_canvas->markPosition(mark);
    const QRectF area = m_canvas->plotArea().adjusted(-2, -2, 2, 2);
    if (!area.contains(at))
        return;
    painter.setPen(QPen(tone(Tone::Surface), 2));
    painter.setBrush(tone(Tone::Text));
    painter.drawEllipse(at, 5, 5);
    if (m_canvas->figure().describe)
        paintTip(painter, at, m_canvas->figure().describe(mark));
}

void ChartOverlay::paintTip(QPainter &painter, const QPointF &at, const QString &text) const
{
    const QStringList lines = text.split(u'\n');
    const QFontMetricsF head(fonts::secondaryStrong(), this);
    const QFontMetricsF body(fonts::secondary(), this);
    double wide = 0;
    for (int i = 0; i < lines.size(); ++i)
        wide = std::max(wide, (i == 0 ? head : body).horizontalAdvance(lines[i]));
    wide = std::min(wide, width() - 2 * Padding - 4);
    const double line = std::ceil(body.lineSpacing());
    const QSizeF size(wide + 2 * Padding, line * static_cast<double>(lines.size()) + 2 * Padding - 2);
    QPointF corner(at.x() + Away, at.y() - size.height() - Away);
    if (corner.x() + size.width() > width() - 2)
        corner.setX(at.x() - Away - size.width());
    corner.setX(std::clamp(corner.x(), 2.0, std::max(2.0, width() - size.width() - 2)));
    if (corner.y() < 2)
        corner.setY(at.y() + Away);
    corner.setY(std::clamp(corner.y(), 2.0, std::max(2.0, height() - size.height() - 2)));
    const QRectF box(corner, size);
    painter.setPen(QPen(tone(Tone::StrongLine), 1));
    painter.setBrush(tone(Tone::Surface));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(tone(Tone::Text));
    QRectF row(box.left() + Padding, box.top() + Padding - 1, wide, line);
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? fonts::secondaryStrong() : fonts::secondary());
        painter.setPen(tone(i == 0 ? Tone::Text : Tone::Muted));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         (i == 0 ? head : body).elidedText(lines[i], Qt::ElideRight, wide + 1));
        row.translate(0, line);
    }
}

} // namespace evenkeel
