// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QPainter;
class QRect;

namespace evenkeel {

class Palette;

/// The look that all charts of the plotting library share: quiet lines, our fonts, no ground of its own, and an axis
/// rectangle where `area` says. The library keeps its hands off the pointer.
void dressPlot(QCustomPlot &plot, const Palette &palette, const QRect &area);

/// Draws the plot as vectors, whatever the painter writes to.
void paintPlotOn(QCustomPlot &plot, QPainter &painter);

} // namespace evenkeel
