// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"

namespace evenkeel {

/// Who passes every gate, and how many agents each gate was the first to stop.
struct Eligibility
{
    AgentSet candidates;
    std::array<int, GateCount> stopped{};
};

/// All gates over all agents at once, in gate order: the hot path. The functions in gates.h say the same of one agent.
[[nodiscard]] Eligibility findEligible(const AgentTable &agents, const Asking &asking);

} // namespace evenkeel
