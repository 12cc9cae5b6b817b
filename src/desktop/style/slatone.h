// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

namespace evenkeel {

/// Share of a promise after which less than a tenth of it is left.
inline constexpr double LastTenth = 0.9;

/// The one colour of a promise that runs out: `quiet`, caution from the policy's at-risk share on, bad in its last
/// tenth and once it is breached. `share` is what is used of it, 1 at the breach.
[[nodiscard]] constexpr Tone slaTone(double share, double atRiskShare, Tone quiet = Tone::Muted)
{
    return share > LastTenth ? Tone::Bad : share >= atRiskShare ? Tone::Caution : quiet;
}

} // namespace evenkeel
