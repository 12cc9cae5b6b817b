// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketpromises.h"

#include <algorithm>
#include <cassert>

namespace evenkeel {

namespace {

SlaAssignment assignmentOf(const TicketFacts &facts, const SlaPolicy &policy)
{
    if (policy.rules.empty() || !facts.hasLastAgent)
        return slaOf(facts, policy);
    TicketFacts lasting = facts;
    lasting.hasLastAgent = false;
    return slaOf(lasting, policy);
}

std::span<const TicketEvent> upTo(std::span<const TicketEvent> story, Instant now)
{
    const auto end = std::upper_bound(story.begin(), story.end(), now,
                                      [](Instant at, const TicketEvent &event) { return at < event.at; });
    return story.first(static_cast<std::size_t>(end - story.begin()));
}

} // namespace

const WorkingTime &slaHoursAt(std::span<const WorkingTime> calendars, std::uint16_t position)
{
    assert(!calendars.empty());
    return calendars[position < calendars.size() ? position : 0];
}

TicketPromises ticketPromises(const Ticket &ticket, const TicketFacts &facts, std::span<const TicketEvent> story,
                              const SlaPolicy &policy, std::span<const WorkingTime> calendars, Instant now)
{
    TicketPromises made;
    made.assignment = assignmentOf(facts, policy);
    const WorkingTime &hours = slaHoursAt(calendars, made.assignment.calendar);
    made.promises = slaPromises(ticket, slaMoments(upTo(story, now)), made.assignment, policy, hours);
    made.leading = static_cast<std::size_t>(&evenkeel::leadingPromise(made.promises, hours) - made.promises.data());
    return made;
}

SlaClock clockOf(const TicketPromises &promises, std::span<const WorkingTime> calendars)
{
    return clockOf(promises.leadingPromise(), slaHoursAt(calendars, promises.assignment.calendar));
}

} // namespace evenkeel
