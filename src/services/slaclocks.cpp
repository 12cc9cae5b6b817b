// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"

namespace evenkeel {

namespace {

// Nobody on our side can go on while the customer or a third party has the word.
bool pausesSla(TicketStatus status)
{
    return status == TicketStatus::Pending || status == TicketStatus::OnHold;
}

} // namespace

SlaClock slaClock(const Ticket &ticket, const Policy &policy, const WorkingTime &hours,
                  const std::vector<std::pair<Instant, TicketStatus>> &statuses)
{
    SlaClock clock;
    clock.kind = runningSla(ticket);
    clock.start = ticket.createdAt;
    const SlaTarget &target = policy.sla.target(ticket.priority);
    clock.target = clock.kind == SlaKind::FirstResponse ? target.firstResponse : target.resolution;
    // A promise the source made stands for the resolution.
    if (ticket.dueAt && clock.kind == SlaKind::Resolution)
        clock.target = hours.elapsed(clock.start, *ticket.dueAt);

    std::optional<Instant> pausedSince;
    for (const auto &[at, status] : statuses) {
        if (pausesSla(status) && !pausedSince) {
            pausedSince = at;
        } else if (!pausesSla(status) && pausedSince) {
            clock.paused += hours.elapsed(*pausedSince, at);
            pausedSince.reset();
        }
    }
    if (pausedSince) {
        clock.isPaused = true;
        clock.pausedSince = *pausedSince;
    }
    return clock;
}

} // namespace evenkeel
