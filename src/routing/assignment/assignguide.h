// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignrelaxation.h"

namespace evenkeel {

/// What the multipliers say about single pairs, for searches that need to know where to look: for each job the agents
/// that would take it at the least reduced cost c_ij - u_j + sum_r price_ir w_rij, the best first, and what a unit of
/// each agent's room is worth.
struct AssignGuide
{
    AssignMultipliers multipliers;
    std::vector<std::vector<std::uint32_t>> candidates; ///< of each job
    std::vector<std::uint8_t> isCandidate;              ///< agents x jobs
    std::vector<double> roomPrice;                      ///< resources x agents, cost for a unit of weight
    int stage = 0;                                      ///< of the dual, as AssignDual::stage()
    AssignPlaces first;                                 ///< each job with the agent the relaxation leans to
};

/// `estimate`: agents x jobs, how much of each job each agent takes; as AssignDual::estimate();
/// all 0 while nothing is known yet.
/// O(agents x jobs x log agents).
[[nodiscard]] AssignGuide makeAssignGuide(const AssignDomain &domain, const AssignMultipliers &at,
                                          const std::vector<float> &estimate);

} // namespace evenkeel
