// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagesheet.h"
#include "reporting/reportdocument.h"

namespace evenkeel {

/// Draws a chart with its title, axis and names of series into a rectangle. Nothing without values.
void drawChart(PageSheet &sheet, const ReportChart &chart, const QRectF &rect);

/// Draws the picture beside a finding into a rectangle: no axis, only what it needs to be read.
void drawPicture(PageSheet &sheet, const ReportChart &chart, const QRectF &rect);

[[nodiscard]] bool hasValues(const ReportChart &chart);

} // namespace evenkeel
