// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotlook.h"

#include "plottinglibrary.h"

#include "desktop/style/fonts.h"
#include "desktop/style/palette.h"

#include <QPicture>

namespace evenkeel {

void dressPlot(QCustomPlot &plot, const Palette &palette, const QRect &area)
{
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setAttribute(Qt::WA_OpaquePaintEvent, false);
    plot.setNoAntialiasingOnDrag(false);
    QCPAxisRect *rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMinimumMargins({});
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    rect->setMargins({area.left(), area.top(), plot.width() - area.right() - 1, plot.height() - area.bottom() - 1});
    const QPen line(palette.color(Tone::StrongLine), 1);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(fonts::secondary());
        axis->setTickLabelColor(palette.color(Tone::Muted));
        axis->setBasePen(axis == plot.xAxis ? line : QPen(Qt::NoPen));
        axis->setTickPen(QPen(Qt::NoPen));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->setTickLength(0);
        axis->setTickLabelPadding(6);
        axis->grid()->setPen(QPen(palette.color(Tone::Line), 1));
        axis->grid()->setZeroLinePen(QPen(Qt::NoPen));
        axis->grid()->setVisible(axis == plot.yAxis);
        axis->setLabel({});
    }
}

void paintPlotOn(QCustomPlot &plot, QPainter &painter)
{
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&recorder, plot.width(), plot.height());
    }
    painter.drawPicture(0, 0, picture);
}

} // namespace evenkeel
