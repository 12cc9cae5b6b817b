// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "routing/batch/batchproblem.h"
#include "routing/livedesk.h"

#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace evenkeel {

/// A plan carried out on a desk, with the record of each step.
struct BatchRecord
{
    std::vector<Decision> decisions; ///< one a ticket, in the order they were made
    BatchChoice choice;              ///< what came of the plan
    /// (ticket, agent): planned pairs that a gate stopped when their turn came.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> refused;
};

/// Gives every ticket to the agent the plan says, if the dispatcher's own gates
/// let it when its turn comes, and writes down each decision as the dispatcher
/// would: so no path leads around a gate, and every trace can be recomputed.
/// Tickets that wait although somebody who declined or a rule with a higher cap
/// might take them, and those a gate stopped, are asked about once more at the
/// end.
[[nodiscard]] BatchRecord carryOut(LiveDesk &desk, const BatchProblem &problem, const BatchChoice &choice);

/// What the dispatcher decides one ticket at a time by least cost, in routing
/// order: the plan a batch must not be dearer than. Nothing where it was
/// stopped on the way.
[[nodiscard]] BatchRecord decideOneByOne(LiveDesk &desk, const BatchProblem &problem,
                                         std::span<const TicketAsk *const> waiting, const std::stop_token &stop);

} // namespace evenkeel
