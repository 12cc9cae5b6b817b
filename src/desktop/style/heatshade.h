// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

namespace evenkeel {

/// The shade of a heatmap's cell: one hue, from a tint on, so that nothing and little differ. `share` of the fullest
/// cell, 0 to 1.
[[nodiscard]] QColor heatShade(const Palette &palette, double share);

} // namespace evenkeel
