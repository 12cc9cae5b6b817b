// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slapromise.h"
#include "domain/ticketfacts.h"

#include <cstddef>
#include <span>
#include <vector>

namespace evenkeel {

/// What a policy promises to one ticket.
struct TicketPromises
{
    SlaAssignment assignment;         ///< by which rule, in which calendar
    std::vector<SlaPromise> promises; ///< as slaPromises() made them
    std::size_t leading = 0;          ///< the one the ticket is judged by

    [[nodiscard]] const SlaPromise &leadingPromise() const { return promises[leading]; }

    friend bool operator==(const TicketPromises &, const TicketPromises &) = default;
};

/// The hours of a position as SlaAssignment gives it; one that is not there stands for the policy's own. `calendars`
/// are all hours of the policy, its own first, and never empty.
[[nodiscard]] const WorkingTime &slaHoursAt(std::span<const WorkingTime> calendars, std::uint16_t position);

/// The promises to a ticket by the rule, in the calendar and with the pauses that hold for it at `now`: the one place
/// where they are decided, so that routing, lists and screens cannot tell different due times.
///
/// `facts` are the ticket's; who handled the customer last is not asked, since that passes with time and a promise does
/// not. Only priority is looked at where the policy has no rules. `story` is the ticket's, ordered by (at, id), at
/// least those of its events that change a status, answer or reopen; what lies after `now` is left out. O(events).
[[nodiscard]] TicketPromises ticketPromises(const Ticket &ticket, const TicketFacts &facts,
                                            std::span<const TicketEvent> story, const SlaPolicy &policy,
                                            std::span<const WorkingTime> calendars, Instant now);

/// The clock the ticket is judged by.
[[nodiscard]] SlaClock clockOf(const TicketPromises &promises, std::span<const WorkingTime> calendars);

} // namespace evenkeel
