// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"
#include "reporting/pagelook.h"

namespace evenkeel {

/// How a report's pages look on the screen: the meanings of the palette, the face of the program.
[[nodiscard]] PageLook screenLook(const Palette &palette);

} // namespace evenkeel
