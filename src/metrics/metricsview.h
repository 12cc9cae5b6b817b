// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"

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

/// Figures of a period with the words of their groups.
struct MetricsView
{
    MetricsRequest request;
    Instant known;
    MetricsAnswer answer;
    GroupWords words;
};

} // namespace evenkeel
