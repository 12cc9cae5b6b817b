// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/rebalanceplan.h"

#include <vector>

namespace evenkeel {

/// Spread of load ratios; agentsOver is left to the caller. All zero without
/// any. The Gini coefficient is that of the whole population: sum of |x - y|
/// over all pairs / (2 n² mean). O(n log n).
[[nodiscard]] LoadSpread spreadOf(std::vector<double> ratios);

} // namespace evenkeel
