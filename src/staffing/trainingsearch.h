// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/trainingproblem.h"

#include <stop_token>
#include <vector>

namespace evenkeel {

/// Pairs with the greatest common value, and what no other choice can exceed.
struct TrainingChoice
{
    std::vector<std::uint32_t> pairs;
    std::int64_t value = 0;
    std::int64_t bound = 0;
    std::int64_t nodes = 0;
};

/// Greedy, then single exchanges while one gains.
[[nodiscard]] TrainingChoice chooseGreedily(const TrainingProblem &problem, const TrainingOptions &options,
                                            const std::stop_token &stop);

/// Branch and bound from an answer already known; visits at most options.searchNodes nodes. The bound is the greatest
/// of what was left unvisited.
[[nodiscard]] TrainingChoice improveExactly(const TrainingProblem &problem, const TrainingOptions &options,
                                            TrainingChoice known, const std::stop_token &stop,
                                            const Progress &progress);

} // namespace evenkeel
