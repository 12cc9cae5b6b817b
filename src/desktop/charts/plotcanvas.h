// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcanvas.h"

class QCustomPlot;

namespace evenkeel {

/// Lines of any number of points, or many columns; drawn by QCustomPlot. Of lines only what can be seen is handed to
/// it, see drawnPoints().
class PlotCanvas final : public ChartCanvas
{
    Q_OBJECT

public:
    explicit PlotCanvas(QWidget *parent = nullptr);
    ~PlotCanvas() override;

    /// Draws at once what would be drawn with the next turn of the event loop.
    void drawNow();
    /// Points handed to the library for what is in sight, of all series.
    [[nodiscard]] std::size_t drawnCount() const { return m_drawn; }

protected:
    void rebuild() override;
    void applyView() override;
    void paintPlot(QPainter &painter) override;

private:
    void dress();
    void addLines();
    void addColumns();
    void setTicks();
    void handPoints();

    QCustomPlot *m_plot;
    std::size_t m_drawn = 0;
};

} // namespace evenkeel
