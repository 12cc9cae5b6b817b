// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagesheet.h"
#include "reporting/reportdocument.h"

namespace evenkeel {

/// Draws a table over the width of the page, on as many pages as it takes; its head stands on each of them.
void drawTable(PageSheet &sheet, const ReportTable &table);

/// How wide each column is drawn: as wide as its longest words where all have room, else narrower by as much as it can
/// give without breaking a word.
[[nodiscard]] std::vector<double> columnWidths(const PageRuler &ruler, const ReportTable &table, double width);

} // namespace evenkeel
