// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"

namespace evenkeel {

/// Who passes every gate, and how many agents each gate was the first to stop.
struct Eligibility
{
    AgentSet candidates;
    AgentSet growing;      ///< of the candidates those who pass because they are learning; unused unless isGrowth
    bool isGrowth = false; ///< somebody is growing
    std::array<int, GateCount> stopped{};
};

/// All gates over all agents at once, in gate order: the hot path. The functions in gates.h say the same of one agent.
[[nodiscard]] Eligibility findEligible(const AgentTable &agents, const Asking &asking);

/// Who passes the gates up to Channel: whoever may take the ticket apart from the room that work takes, which moves
/// with every assignment (Capacity, Profile, Complexity, Ramp, Rate), and apart from declines. Who grows into it is
/// among them.
[[nodiscard]] AgentSet eligibleApartFromRoom(const AgentTable &agents, const Asking &asking);

/// Of skill needs not met, the one the fewest agents meet, at the level asked for now; nothing where none is asked.
[[nodiscard]] std::optional<SkillNeed> rarestNeed(const AgentTable &agents, const Asking &asking, Gate gate);

} // namespace evenkeel
