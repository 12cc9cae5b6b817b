// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effort.h"
#include "domain/skill.h"

#include <algorithm>

namespace evenkeel {

/// How well a level suits a need: 1 is ideal, 0 useless.
///
/// The ideal agent for simple and medium work stands exactly at the level asked for, so that experts stay free for
/// what only they can do; for complex work one level above it, so that a hard ticket does not go to somebody just at
/// the minimum. A missing level costs three times what a surplus one does: with the default weights a surplus level
/// weighs as much as a tenth of a colleague's load, a missing one as much as three tenths. A language is spoken well
/// enough or not; speaking it better costs nothing.
inline constexpr double MissingLevelCost = 0.30;
inline constexpr double SurplusLevelCost = 0.10;

[[nodiscard]] constexpr double skillFit(Proficiency asked, Proficiency has, EffortClass effort, bool isLanguage)
{
    const int highest = static_cast<int>(Proficiency::Advanced);
    const bool wantsReserve = effort == EffortClass::Complex && !isLanguage;
    const int ideal = std::min(highest, static_cast<int>(asked) + (wantsReserve ? 1 : 0));
    const int surplus = static_cast<int>(has) - ideal;
    if (surplus < 0)
        return std::max(0.0, 1.0 + MissingLevelCost * surplus);
    return isLanguage ? 1.0 : 1.0 - SurplusLevelCost * surplus;
}

} // namespace evenkeel
