// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"
#include "metrics/storymeasure.h"

#include <array>
#include <string>
#include <vector>

namespace evenkeel {

/// Which figures of which period.
struct MetricsRequest
{
    Interval period;
    MetricsOptions options;
};

/// What the groups of each dimension are called, by position: names as the desk gives them, codes for what has codes.
using GroupWords = std::array<std::vector<std::string>, MetricDimensionCount>;

/// The tickets of a period as measure() takes them, with the words of their groups.
struct ReadMetrics
{
    MetricsProblem problem;
    GroupWords words;
    std::vector<std::string> categories; ///< by position
    std::vector<AgentId> agents;         ///< by position
    std::vector<SkillId> skills;         ///< by position
};

struct MetricsView
{
    MetricsRequest request;
    Instant known;
    MetricsAnswer answer;
    GroupWords words;
};

} // namespace evenkeel
