// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcanvas.h"

class QChart;
class QChartView;
class QCategoryAxis;

namespace evenkeel {

/// A few bars by category, side by side or on top of each other; drawn by Qt Charts.
class BarCanvas final : public ChartCanvas
{
    Q_OBJECT

public:
    explicit BarCanvas(QWidget *parent = nullptr);
    ~BarCanvas() override;

    [[nodiscard]] QPointF positionOf(const ChartMark &mark) const override;

protected:
    void rebuild() override;
    void applyView() override;
    void paintPlot(QPainter &painter) override;

private:
    /// How much of a category's width its bars take.
    [[nodiscard]] double barShare() const;
    void addBars();
    void addAxes();
    void makeTicks();

    QChart *m_chart;
    QChartView *m_view;
    QCategoryAxis *m_x = nullptr;
    QCategoryAxis *m_y = nullptr;
};

} // namespace evenkeel
