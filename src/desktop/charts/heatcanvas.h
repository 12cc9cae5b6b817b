// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcanvas.h"

class QCustomPlot;

namespace evenkeel {

/// Two categories crossed, one shade a cell with its number on it; drawn by QCustomPlot as a colour map.
class HeatCanvas final : public ChartCanvas
{
    Q_OBJECT

public:
    explicit HeatCanvas(QWidget *parent = nullptr);
    ~HeatCanvas() override;

    [[nodiscard]] QRectF plotArea() const override;
    [[nodiscard]] QPointF positionOf(const ChartMark &mark) const override;

protected:
    void rebuild() override;
    void applyView() override;
    void paintPlot(QPainter &painter) override;

private:
    void addMap();
    void addNumbers();
    void setTicks();
    [[nodiscard]] double highest() const;
    [[nodiscard]] QColor colorOf(double value) const;

    QCustomPlot *m_plot;
};

} // namespace evenkeel
