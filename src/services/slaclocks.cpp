// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slapromise.h"
#include "services/deskreader.h"

namespace evenkeel {

SlaClock slaClock(const Ticket &ticket, const Policy &policy, const WorkingTime &hours,
                  const std::vector<std::pair<Instant, TicketStatus>> &statuses)
{
    std::vector<SlaMoment> moments;
    moments.reserve(statuses.size());
    for (const auto &[at, status] : statuses)
        moments.push_back({at, EventKind::Status, status, false});
    // Statuses alone do not tell when a customer was answered again.
    SlaAssignment assignment{0, policy.sla.target(ticket.priority), 0};
    assignment.target.nextResponse = {};
    return slaClock(ticket, moments, assignment, policy.sla, hours);
}

} // namespace evenkeel
