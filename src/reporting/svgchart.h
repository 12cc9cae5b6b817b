// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

namespace evenkeel {

/// A chart as an inline SVG element whose colours are classes of the page's style sheet. Values are written beside
/// their marks as titles, so that pointing at one tells it; gaps stay gaps. Empty where there is no value at all.
[[nodiscard]] QString svgOf(const ReportChart &chart);

/// The round number an axis ends with: at least `most`, one of 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] double axisEnd(double most);

} // namespace evenkeel
