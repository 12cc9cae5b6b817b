// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchproblem.h"
#include "routing/livedesk.h"

#include <span>

namespace evenkeel {

/// Turns a desk into the numbers of a batch of these waiting tickets, which
/// stand in routing order.
///
/// Who may take a ticket is asked of the dispatcher's own gates apart from
/// room, under the first of the ticket's rules that knows anybody. Where that
/// rule's agents have no room the dispatcher goes on to the next; who would
/// pass there counts for the bound. Room becomes the limits of BatchProblem.
/// O(tickets x agents / 64 + tickets x what they ask for).
[[nodiscard]] BatchProblem readBatch(const LiveDesk &desk, std::span<const TicketAsk *const> waiting);

} // namespace evenkeel
