// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/livedesk.h"

#include <vector>

namespace evenkeel {

/// Moments after now at which time alone could change the answer for a ticket and the agent at this position: the
/// agent's calendar, ramps and rates, rings that open, and ages and shares of the SLA that rules ask for. Sorted, each
/// once, at most some hundreds, and none beyond the next weeks.
[[nodiscard]] std::vector<Instant> momentsOfChange(const LiveDesk &desk, const TicketAsk &ask, std::size_t agent);

} // namespace evenkeel
