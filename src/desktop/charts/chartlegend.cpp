// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "desktop/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Swatch = 14;
constexpr double Gap = 6;
constexpr double Between = 16;

void paintSwatch(QPainter &painter, const QRectF &area, const ChartSeries &series, ChartKind kind, const QColor &color)
{
    if (kind != ChartKind::Lines) {
        const QRectF box(area.left() + 2, area.center().y() - 5, 10, 10);
        painter.fillRect(box, QBrush(color, series.ink.isHatched ? Qt::BDiagPattern : Qt::SolidPattern));
        return;
    }
    if (series.fillTo >= 0) {
        QColor ground = color;
        ground.setAlphaF(0.14F);
        painter.fillRect(QRectF(area.left(), area.center().y() - 1, Swatch, 6), ground);
    }
    painter.setPen(QPen(color, 1.75, series.ink.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.left() + Swatch, area.center().y()));
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setFigure(const ChartFigure &figure)
{
    m_shown = {};
    m_shown.kind = figure.kind;
    m_shown.bands = figure.bands;
    for (const ChartSeries &series : figure.series) {
        m_shown.series.push_back({series.name, series.ink, {}, {}, series.fillTo, series.hasDots});
    }
    const bool isNeeded = figure.series.size() + figure.bands.size() > 1 && !figure.isEmpty();
    setVisible(isNeeded);
    updateGeometry();
    update();
}

double ChartLegend::paint(QPainter *painter, const ChartFigure &figure, const Palette &palette, double width)
{
    const QFontMetricsF metrics(fonts::secondary());
    const double line = std::ceil(metrics.height()) + 2;
    QRectF at(0, 0, 0, line);
    const auto put = [&](const QString &text, const auto &swatch) {
        const double wide = Swatch + Gap + metrics.horizontalAdvance(text);
        if (at.left() > 0 && at.left() + wide > width)
            at.moveTo(0, at.top() + line);
        if (painter != nullptr) {
            painter->save();
            swatch(QRectF(at.left(), at.top(), Swatch, line));
            painter->restore();
            painter->setFont(fonts::secondary());
            painter->setPen(palette.color(Tone::Muted));
            painter->drawText(QRectF(at.left() + Swatch + Gap, at.top(), wide, line),
                              Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        }
        at.moveLeft(at.left() + wide + Between);
    };
    for (const ChartSeries &series : figure.series)
        put(series.name,
            [&](const QRectF &area) { paintSwatch(*painter, area, series, figure.kind, series.ink.color(palette)); });
    for (const ChartBand &band : figure.bands)
        put(band.name, [&](const QRectF &area) {
            QColor ground = palette.color(band.tone);
            painter->setPen(QPen(ground, 1, Qt::DotLine));
            ground.setAlphaF(0.12F);
            painter->setBrush(ground);
            painter->drawRect(QRectF(area.left(), area.center().y() - 5, Swatch, 10));
        });
    return at.bottom();
}

int ChartLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(paint(nullptr, m_shown, Palette::current(), width)));
}

QSize ChartLegend::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 400)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, m_shown, Palette::current(), width());
}

} // namespace evenkeel
