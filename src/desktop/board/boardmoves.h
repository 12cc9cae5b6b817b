// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

namespace evenkeel {

enum class BoardMove { Left, Right, Up, Down, First, Last, Top, Bottom, PageUp, PageDown };

/// Where the keyboard goes from a place. A position of -1 is the lane itself, before its first card. `columns` is how
/// many cards stand beside each other, `pageLanes` how many lanes are in sight. Stays where it is at the ends.
[[nodiscard]] CardPlace moved(BoardMove move, const CardPlace &from, const BoardModel &model, int columns,
                              int pageLanes);

} // namespace evenkeel
