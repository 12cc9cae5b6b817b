// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/skillresults.h"
#include "storage/database.h"

#include <stop_token>

namespace evenkeel {

/// What stands beside and under the matrix: coverage, silos and advice over the same tickets and hours.
struct SkillInsight
{
    SkillCoverageView coverage;
    SiloView silos;
    AdviceView advice;
};

/// As SkillsService::coverage(), silos() and advise() one after the other, reading tickets and calendar once.
[[nodiscard]] Result<SkillInsight> readSkillInsight(Database &database, Instant now, const TrainingOptions &options,
                                                    const std::stop_token &stop);

} // namespace evenkeel
