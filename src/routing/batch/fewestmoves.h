// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/loadunits.h"

#include <vector>

namespace evenkeel {

/// How many of the weights at least must go so that together they weigh
/// `excess` or more: as many as of the heaviest suffice, for no other choice of
/// that many weighs more. All of them where they do not suffice; 0 without
/// excess.
[[nodiscard]] int fewestToShed(std::vector<MilliUnits> weights, MilliUnits excess);

} // namespace evenkeel
