// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/skilldeskreader.h"
#include "services/skillhistory.h"
#include "services/skillresults.h"
#include "storage/database.h"

#include <memory>
#include <stop_token>

namespace evenkeel {

/// What tickets ask for, with the skills and the zone that its positions and hours are of.
struct KeptDemand
{
    SkillDemand demand;
    std::vector<SkillId> skills;
    std::string zone;
};

/// What stands beside and under the matrix: coverage, silos and advice over the same tickets and hours.
struct SkillInsight
{
    SkillCoverageView coverage;
    SiloView silos;
    AdviceView advice;
    std::shared_ptr<const LeaveGround> leave; ///< for "if this agent leaves"
    std::shared_ptr<const KeptDemand> demand; ///< for the next time
};

/// What the figures are made of: everybody's levels and hours, and what tickets of the past ask for.
struct SkillInsightGround
{
    SkillDeskView view;
    std::shared_ptr<const KeptDemand> demand;
    Instant now;
};

/// Reads calendar and tickets; the only part that needs the database. `known`: what tickets asked for when it was last
/// read; taken as it is where skills and zone are still the same, since levels do not change it.
[[nodiscard]] Result<SkillInsightGround> readInsightGround(Database &database, Instant now, const std::stop_token &stop,
                                                           std::shared_ptr<const KeptDemand> known = {});
/// As SkillsService::coverage(), silos() and advise() one after the other. On any thread.
[[nodiscard]] Result<SkillInsight> skillInsight(SkillInsightGround ground, const TrainingOptions &options,
                                                const std::stop_token &stop);

} // namespace evenkeel
