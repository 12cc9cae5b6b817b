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

SlaAssignment slaOf(const TicketFacts &facts, const SlaPolicy &policy)
{
    for (const SlaRule &rule : policy.rules) {
        if (!rule.isOn || isMoving(rule.when) || !holds(rule.when, facts, {}))
            continue;
        SlaAssignment assignment{rule.id, rule.target, 0};
        const auto named = std::find_if(policy.calendars.begin(), policy.calendars.end(), [&](const auto &calendar) {
            return !rule.calendar.empty() && calendar.name == rule.calendar;
        });
        if (named != policy.calendars.end())
            assignment.calendar = static_cast<std::uint16_t>(1 + std::distance(policy.calendars.begin(), named));
        return assignment;
    }
    return {0, policy.target(facts.priority), 0};
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

std::optional<Instant> SlaClock::due(const WorkingTime &hours, Instant at) const
{
    const Millis left = target - used(hours, at);
    if (isPaused && left > Millis{0})
        return hours.advance(at, left);
    return hours.advance(start, std::max(Millis{0}, target) + paused - pausedAfterDue);
}

} // namespace evenkeel
