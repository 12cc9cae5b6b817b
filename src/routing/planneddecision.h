// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/dispatcher.h"

namespace evenkeel {

/// What is written down where a plan chose for the desk as a whole, a batch or a rebalancing: what the dispatcher says
/// of the ticket now, with the plan's agent in front of the ranking. A ticket that has an agent is looked at as if it
/// were waiting. `chosen` none, or no candidate now: the decision is for nobody. The ticket must be known.
[[nodiscard]] Decision plannedDecision(const Dispatcher &desk, TicketId ticket, AgentId chosen);

} // namespace evenkeel
