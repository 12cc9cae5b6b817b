// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

namespace evenkeel {

/// Whether a column stands on the right, its head and gaps with it: it has a number, or nothing but gaps ("–").
[[nodiscard]] bool holdsNumbers(const ReportTable &table, std::size_t column);

} // namespace evenkeel
