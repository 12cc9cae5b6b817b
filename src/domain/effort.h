// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

inline constexpr int LowestEffort = 1;
inline constexpr int HighestEffort = 10;

/// Effort scores 1 to 10 fall into three classes: simple 1-3, medium 4-6, complex 7-10.
enum class EffortClass { Simple, Medium, Complex };

[[nodiscard]] constexpr EffortClass effortClass(int effort)
{
    return effort <= 3 ? EffortClass::Simple : effort <= 6 ? EffortClass::Medium : EffortClass::Complex;
}

} // namespace evenkeel
