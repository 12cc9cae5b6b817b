// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storypolicies.h"

#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "storage/policystore.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Calendars are told so much further back than asked, since older tickets come in no order.
constexpr Millis FurtherBack = std::chrono::days{365};

} // namespace

Result<StoryPolicies> StoryPolicies::read(Database &database, const DeskNames &names, Instant end)
{
    auto versions = PolicyStore(database).versions();
    if (!versions)
        return versions.error();
    StoryPolicies policies(names, end);
    policies.m_versions.push_back({Instant::min(), Policy{}, Instant::max(), {}, nullptr});
    for (PolicyVersion &version : *versions)
        policies.m_versions.push_back({version.validFrom, std::move(version.policy), Instant::max(), {}, nullptr});
    std::stable_sort(policies.m_versions.begin(), policies.m_versions.end(),
                     [](const Version &a, const Version &b) { return a.validFrom < b.validFrom; });
    return policies;
}

StoryPolicies::Version &StoryPolicies::versionOf(const Ticket &ticket)
{
    Instant at = m_end;
    if (!isOpen(ticket.status))
        at = std::min(at, ticket.resolvedAt.value_or(ticket.closedAt.value_or(m_end)));
    const auto next = std::upper_bound(m_versions.begin(), m_versions.end(), at,
                                       [](Instant moment, const Version &known) { return moment < known.validFrom; });
    return *std::prev(next);
}

StoryPolicy StoryPolicies::of(const Ticket &ticket)
{
    Version &version = versionOf(ticket);
    if (ticket.createdAt < version.calendarsFrom) {
        version.calendarsFrom = std::min(ticket.createdAt, m_end) - FurtherBack;
        version.calendars = slaHours(version.policy.sla, slaSpan(version.calendarsFrom, m_end));
    }
    return {version.policy, version.calendars};
}

TicketFacts StoryPolicies::factsOf(const Ticket &ticket)
{
    Version &version = versionOf(ticket);
    TicketFacts facts;
    facts.priority = ticket.priority;
    if (version.policy.sla.rules.empty())
        return facts;
    if (!version.offsets)
        version.offsets = std::make_unique<ZoneOffsets>(version.policy.sla.hours.zone);
    return evenkeel::factsOf(ticket, routingTicket(ticket, *m_names, version.policy), *m_names,
                             version.offsets->at(ticket.createdAt));
}

} // namespace evenkeel
