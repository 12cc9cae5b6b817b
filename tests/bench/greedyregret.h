// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignmentproblem.h"

#include <optional>
#include <vector>

namespace bench {

/// The yardstick everybody has: greedy with regret after Martello and Toth (MTHG, 1981). Again and again the job that
/// would lose most at its second best agent goes to its best one, for four notions of best; then jobs move where they
/// are cheaper. The cheapest of the four plans, or nothing. One resource, every job assigned.
[[nodiscard]] std::optional<std::vector<int>> greedyWithRegret(const evenkeel::AssignmentProblem &problem);

[[nodiscard]] std::int64_t costOf(const evenkeel::AssignmentProblem &problem, const std::vector<int> &agentOf);

} // namespace bench
