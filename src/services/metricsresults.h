// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricsview.h"
#include "metrics/storymeasure.h"

#include <string>
#include <vector>

namespace evenkeel {

/// The tickets of a period as measure() takes them, with the words of their groups.
struct ReadMetrics
{
    MetricsProblem problem;
    GroupWords words;
    std::vector<std::string> categories; ///< by position
    std::vector<AgentId> agents;         ///< by position
    std::vector<SkillId> skills;         ///< by position
};

} // namespace evenkeel
