// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/policy.h"
#include "routing/deskpicture.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// Queues that one router has to see to, since they share agents or help each other out.
struct QueueGroup
{
    std::vector<QueueId> queues; ///< sorted; empty on a desk without queues

    /// What it is called in storage: the lowest queue, 0 without queues.
    [[nodiscard]] std::int64_t key() const { return queues.empty() ? 0 : queues.front().value; }
    friend bool operator==(const QueueGroup &, const QueueGroup &) = default;
};

/// Which queues belong together.
///
/// Problem: several routers may work at once, each on queues of its own, if no agent can get tickets from two of them.
/// Method: connected components. Two queues belong together when an agent serves both, when one overflows into the
/// other, and all do when an escalation gives tickets to a team or a lead, who may serve any. Queues that only pass
/// tickets on to each other, as triage does, do not: a ticket stands in one queue at a time.
/// Complexity: O((queues + agents' queues) log queues). Deterministic; groups are ordered by their key.
///
/// Tickets without a queue, which everybody may take, belong to the first group. That they use the room of agents of
/// another one does no harm: room is looked at in the writer's turn, whoever routes.
///
///     queueGroups(policy, catalog, {{billing, sales}, {support}});  // {billing, sales}, {support}
///
/// `servedTogether`: the queues of each active agent. Never empty: a desk without queues is one group.
[[nodiscard]] std::vector<QueueGroup> queueGroups(const Policy &policy, const DeskCatalog &catalog,
                                                  std::span<const std::vector<QueueId>> servedTogether);

} // namespace evenkeel
