// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

namespace evenkeel {

/// The picture beside a finding: no axis, values or classes written at the bars. Empty without values.
[[nodiscard]] QString svgPicture(const ReportChart &chart);

} // namespace evenkeel
