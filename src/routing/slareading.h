// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ticketask.h"

#include <vector>

namespace evenkeel {

/// The hours SLA clocks run in, by the position a ticket names.
class SlaHours
{
public:
    SlaHours() = default;
    /// Not empty.
    explicit SlaHours(std::vector<WorkingTime> calendars)
        : m_calendars(std::move(calendars))
    {}

    /// A position beyond the list stands for the first.
    [[nodiscard]] const WorkingTime &of(const RoutingTicket &ticket) const
    {
        return m_calendars[ticket.slaCalendar < m_calendars.size() ? ticket.slaCalendar : 0];
    }
    [[nodiscard]] const std::vector<WorkingTime> &calendars() const { return m_calendars; }

private:
    std::vector<WorkingTime> m_calendars{WorkingTime()};
};

/// What a ticket's clocks say at one moment.
struct SlaReading
{
    double share = 0;              ///< used of the promise that runs
    double firstResponseShare = 0; ///< the same time against the first-response promise: what rings go by
    double minutesLeft = 0;        ///< working minutes until due; negative past due
    double ageMinutes = 0;         ///< since creation, by the clock
    Instant at;                    ///< the moment

    [[nodiscard]] MovingFacts moving() const { return {.ageMinutes = ageMinutes, .slaShare = share}; }
};

[[nodiscard]] SlaReading slaReading(const TicketAsk &ask, const SlaHours &hours, Instant now);

/// Rings of the rule that are open. By default one for each policy.relaxEvery of the first-response SLA used, at most
/// as many as there are levels. Own rings open in their order, each once it and all before it are due.
[[nodiscard]] const Relaxation &openRings(const RoutingRule &rule, const SlaReading &reading, const Policy &policy);

/// Links of the queue's overflow chain that help out: those that rings opened, and the first once the ticket has been
/// offered as often as policy.offers.most.
[[nodiscard]] int openOverflows(const Relaxation &relaxed, const RoutingTicket &ticket, const Policy &policy);

} // namespace evenkeel
