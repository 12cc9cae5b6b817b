// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

enum class ViolationKind : std::uint8_t {
    GateFailed = 0, ///< assigned to an agent whom `gate` stops
    LeftWaiting,    ///< left without an agent although `agent` is eligible
    WrongCount,     ///< decision.candidates is `value`, but `limit` agents are eligible
    OutOfOrder,     ///< decided at the same moment before a ticket that should have been taken first
    UnknownTicket,
    UnknownAgent,
    NotWaiting, ///< the ticket had an agent already, or is offered to one
    WrongRule,  ///< decided by rule `value`, but rule `limit` decides
};

/// One broken promise of a list of decisions.
struct Violation
{
    ViolationKind kind = ViolationKind::GateFailed;
    TicketId ticket;
    AgentId agent;
    Gate gate = Gate::Presence; ///< of GateFailed
    double value = 0;           ///< in the gate's measure, see GateOutcome
    double limit = 0;

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// Plays decisions one by one on a picture of the desk as it stood before the first, and checks each against the rule
/// that decides, every gate, the count of candidates, and the routing order among the decisions of one round (one
/// moment, no ticket twice). Of decisions made by a batch only that their rule holds and that no gate stops the agent.
///
/// Deliberately plain: it asks agent by agent and sums loads ticket by ticket, and shares no code with the dispatcher,
/// so that a mistake there does not hide itself here. O(decisions x agents x tickets an agent holds).
/// Between decisions the picture changes by their assignments and by `decision.at` alone.
[[nodiscard]] std::vector<Violation> checkDecisions(DeskPicture picture, std::span<const Decision> decisions);

} // namespace evenkeel
