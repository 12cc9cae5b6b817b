// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace evenkeel {

/// One row of a knapsack's table: best[k] is the better of leaving[k] and taking[k] + profit.
void takeBetter(double *best, const double *leaving, const double *taking, double profit, std::size_t count);

} // namespace evenkeel
