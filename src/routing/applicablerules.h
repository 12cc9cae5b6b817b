// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingrule.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// A rule that is, or in time may be, about a ticket.
struct ApplicableRule
{
    const RoutingRule *rule = nullptr;
    std::optional<Condition> left; ///< what of its condition only time settles

    [[nodiscard]] bool holds(const TicketFacts &facts, const MovingFacts &moving) const
    {
        return !left || evenkeel::holds(*left, facts, moving);
    }
};

/// The rules whose condition holds for the ticket, or will depend on its age or its SLA alone, in order. What the
/// ticket's own facts settle is settled here, once for each change of the ticket.
[[nodiscard]] std::vector<ApplicableRule> applicableRules(const QueueRules &queue, const TicketFacts &facts);

/// Whether the condition holds whatever the time, or never; nothing where time decides, and then `left` is what is
/// still to be asked.
[[nodiscard]] std::optional<bool> settled(const Condition &condition, const TicketFacts &facts, Condition &left);

} // namespace evenkeel
