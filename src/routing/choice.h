// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/eligibility.h"

#include <vector>

namespace evenkeel {

/// How many candidates a decision record keeps: the chosen one and three runners-up.
inline constexpr std::size_t RankingKept = 4;

/// The best candidates by the rule's method, best first; whoever is growing before all others. Ties go to the least
/// recent turn, then the lower id. Complexity: O(candidates x needs), without memory beyond the answer.
[[nodiscard]] std::vector<RankedAgent> rankBest(const AgentTable &agents, const Eligibility &eligible,
                                                const Asking &asking);

} // namespace evenkeel
