// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/loadunits.h"

#include <span>

namespace evenkeel {

/// The step of which amounts are whole multiples, as far as they nearly are, where `about` is one such step before it
/// was rounded: a multiple of it is never more than the amount that stands for it, so that what fits truly still fits
/// when it is counted in steps. Amounts that are far from every multiple do not matter. O(amounts).
[[nodiscard]] double stepBelow(double about, std::span<const MilliUnits> amounts);

} // namespace evenkeel
