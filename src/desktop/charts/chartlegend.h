// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfigure.h"

#include <QWidget>

namespace evenkeel {

/// What the colours and shapes of a chart mean, in one or more lines.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setFigure(const ChartFigure &figure);

    /// Draws the legend of a figure into a width and answers with the height it takes; without a painter it only
    /// measures.
    static double paint(QPainter *painter, const ChartFigure &figure, const Palette &palette, double width);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartFigure m_shown; ///< names and inks only
};

} // namespace evenkeel
