// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"

namespace evenkeel {

enum class ScoreSide { LessIsBetter, MoreIsBetter };

/// 5 where the value reaches the first step, 4 the second … and 1 where it reaches none.
[[nodiscard]] int scoreOf(double value, const ScoreSteps &steps, ScoreSide side);

} // namespace evenkeel
