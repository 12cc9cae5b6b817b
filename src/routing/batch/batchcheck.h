// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchplan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

enum class BatchFaultKind : std::uint8_t {
    NotWaiting = 0, ///< the ticket is unknown, has an agent already, or is decided twice
    UnknownAgent,
    UnknownRule,    ///< decided by a rule that is not about the ticket
    GateFailed,     ///< `gate` stops the agent when the ticket's turn comes
    WrongObjective, ///< the plan costs `limit` and says `value`
    BoundAboveCost, ///< the bound `value` lies above the cost `limit`
    WrongCount,     ///< `limit` tickets got an agent, the plan says `value`
};

/// One thing wrong with a plan.
struct BatchFault
{
    BatchFaultKind kind = BatchFaultKind::NotWaiting;
    TicketId ticket;
    AgentId agent;
    Gate gate = Gate::Presence; ///< of GateFailed
    double value = 0;
    double limit = 0;

    friend bool operator==(const BatchFault &, const BatchFault &) = default;
};

/// What these decisions cost together, from the picture as it stood before the
/// first: the sum of batchproblem.h.
[[nodiscard]] double batchCostOf(const DeskPicture &picture, std::span<const Decision> decisions);

/// Carries the plan out on the picture step by step and adds everything up
/// again, ticket by ticket, sharing no code with the planner: gates by
/// PlainDesk, costs from the policy's words. O(decisions x what an agent holds
/// + agents + tickets). The picture must be sound.
[[nodiscard]] std::vector<BatchFault> checkBatch(const DeskPicture &picture, const BatchPlan &plan);

} // namespace evenkeel
