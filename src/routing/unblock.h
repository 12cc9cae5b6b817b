// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"
#include "routing/trace.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// How far a gate is from passing, relative to its limit: 0 passes, 1 is as far as a yes-or-no gate can be.
[[nodiscard]] double relativeGap(const GateOutcome &outcome);

/// The smallest change that would let one agent take the ticket: fewest failed gates, then the smallest sum of
/// relative gaps, then who opens first, then the lower id. nullopt when somebody is eligible or there is no agent.
/// Where only time stands in the way, opensAt says when it will not any more.
[[nodiscard]] std::optional<Unblock> smallestUnblock(const AgentTable &agents, const std::vector<TraceLine> &lines,
                                                     const Asking &asking);

/// Gates that open by themselves: presence until a set end, shift, after hours, focus, wrap-up, ramp, rate.
[[nodiscard]] bool passesWithTime(Gate gate);
/// The first moment at which all of those let the agent take the ticket, if nothing else changes meanwhile; nullopt
/// beyond the known calendar.
[[nodiscard]] std::optional<Instant> opensAt(const AgentRow &row, const Asking &asking);

} // namespace evenkeel
