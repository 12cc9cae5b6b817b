// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slapolicy.h"

#include <algorithm>

namespace evenkeel {

SlaPolicy SlaPolicy::standard()
{
    using namespace std::chrono_literals;
    SlaPolicy policy;
    policy.targets[static_cast<std::size_t>(Priority::Urgent)] = {30min, 2h};
    policy.targets[static_cast<std::size_t>(Priority::High)] = {1h, 4h};
    policy.targets[static_cast<std::size_t>(Priority::Normal)] = {8h, 24h};
    policy.targets[static_cast<std::size_t>(Priority::Low)] = {24h, 72h};
    for (int weekday = 1; weekday <= 5; ++weekday)
        policy.hours.spans.push_back({weekday, 9 * 60, 17 * 60});
    return policy;
}

SlaKind runningSla(const Ticket &ticket)
{
    const bool isAnswered = ticket.firstRespondedAt.has_value() || ticket.status != TicketStatus::New;
    return isAnswered ? SlaKind::Resolution : SlaKind::FirstResponse;
}

Millis SlaClock::used(const WorkingTime &hours, Instant at) const
{
    const Instant until = isPaused ? std::min(at, pausedSince) : at;
    return std::max(Millis{0}, hours.elapsed(start, until) - paused);
}

double SlaClock::share(const WorkingTime &hours, Instant at) const
{
    if (target <= Millis{0})
        return 1.0;
    return static_cast<double>(used(hours, at).count()) / static_cast<double>(target.count());
}

std::optional<Instant> SlaClock::due(const WorkingTime &hours) const
{
    return hours.advance(start, target + paused);
}

} // namespace evenkeel
