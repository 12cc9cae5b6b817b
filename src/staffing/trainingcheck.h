// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/crosstraining.h"

#include <string>

namespace evenkeel {

/// Looks at a plan without trusting its maker: counts coverage anew before and after, cell by cell. Empty when all is
/// well, else what is wrong: who appears too often, a step too wide, hours that do not add up, a value above the bound.
[[nodiscard]] std::string checkTraining(const SkillDesk &desk, const TrainingOptions &options,
                                        const TrainingPlan &plan);

} // namespace evenkeel
