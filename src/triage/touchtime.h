// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/pastwork.h"
#include "triage/proposal.h"
#include "triage/proposaloptions.h"

#include <stop_token>
#include <vector>

namespace evenkeel {

/// Estimates the minutes of work in every solved ticket.
///
/// Problem: histories tell when a ticket was assigned and resolved, not how long somebody worked on it.
/// Method: processor sharing (Kleinrock 1967). While an agent works and holds k tickets, each gets 1/k of the agent's
/// time; a ticket's touch time is the integral of that share between assignment and resolution. An agent works in the
/// half hours in which any action was seen; of agents seen too seldom, in the usual hours. The touch times of an
/// agent's tickets thus never add up to more than the time worked. The estimate is coarse for one ticket (it cannot see
/// the order of work inside a half hour, and a phone call between two entries hides), so medians are to be used.
/// Tickets resolved at the moment of assignment, or with no work seen in between, tell nothing.
/// Complexity: one sweep an agent, O(n log n).
///
/// hours: by agent position. Fills in PastTicket::touch, clamped to the options.
[[nodiscard]] Result<Done> estimateTouchTimes(PastWork &work, const std::vector<HoursProposal> &hours,
                                              const HoursOptions &hoursOptions, const EffortOptions &options,
                                              const std::stop_token &stop);

} // namespace evenkeel
