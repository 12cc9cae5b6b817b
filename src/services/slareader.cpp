// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slareader.h"

#include "domain/ticketpromises.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "storage/decisionstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Shifts are told some days past now.
constexpr Millis ShiftsAhead = std::chrono::days{7};

void describeTerms(TicketSla &sla, const SlaAssignment &assignment, const SlaPolicy &policy)
{
    const auto rule = std::find_if(policy.rules.begin(), policy.rules.end(),
                                   [&](const SlaRule &known) { return known.id == assignment.rule; });
    if (assignment.rule != 0 && rule != policy.rules.end())
        sla.rule = rule->name;
    sla.zone = policy.hours.zone;
    if (assignment.calendar > 0) {
        const BusinessCalendar &calendar = policy.calendars[assignment.calendar - 1U];
        sla.calendar = calendar.name;
        sla.zone = calendar.week.zone;
        sla.isAroundTheClock = calendar.isAroundTheClock;
    }
}

} // namespace

SlaReader::SlaReader(Database &database, Policy policy, DeskNames names, SlaCover cover, Interval span, Instant now)
    : m_database(&database)
    , m_policy(std::move(policy))
    , m_names(std::move(names))
    , m_cover(std::move(cover))
    , m_calendars(m_policy.sla, span)
    , m_now(now)
{}

Result<SlaReader> SlaReader::open(Database &database, Instant earliest, Instant now)
{
    DeskReader desk(database);
    auto policy = desk.policyAt(now);
    if (!policy)
        return policy.error();
    auto names = desk.names();
    if (!names)
        return names.error();
    const Interval span = slaSpan(earliest, now);
    auto cover = SlaCover::read(database, *names, {span.from, now + ShiftsAhead}, now);
    if (!cover)
        return cover.error();
    return SlaReader(database, std::move(*policy), std::move(*names), std::move(*cover), span, now);
}

Result<BreachStory> SlaReader::storyOf(const RoutingTicket &ticket, std::span<const TicketEvent> story)
{
    auto decisions = DecisionStore(*m_database).ofTicket(ticket.id);
    if (!decisions)
        return decisions.error();
    auto cover = m_cover.of(ticket);
    if (!cover)
        return cover.error();
    std::stable_sort(decisions->begin(), decisions->end(),
                     [](const Decision &a, const Decision &b) { return a.at < b.at; });
    return BreachStory{heldSpans(story), outsideSpans(story), std::move(*decisions), cover->isAnybodySkilled,
                       std::move(cover->open)};
}

Result<TicketSla> SlaReader::read(const Ticket &ticket, std::span<const TicketEvent> story)
{
    TicketSla sla;
    sla.ticket = ticket;
    sla.policyVersion = m_policy.version;
    const RoutingTicket routed = routingTicket(ticket, m_names, m_policy);
    const TicketFacts facts = factsOf(ticket, routed, m_names, zoneOffset(m_policy.sla.hours.zone, ticket.createdAt));
    const TicketPromises made = ticketPromises(ticket, facts, story, m_policy.sla, m_calendars.all(), m_now);
    const std::uint16_t calendar = made.assignment.calendar;
    describeTerms(sla, made.assignment, m_policy.sla);
    sla.holidays = m_calendars.holidays(calendar);
    sla.leading = made.leading;
    std::optional<BreachStory> why;
    for (const SlaPromise &promise : made.promises) {
        SlaPromiseTrace traced{traceSla(promise, m_calendars.hours(calendar), m_calendars.closedDays(calendar), m_now),
                               {}};
        if (traced.trace.isBreached()) {
            if (!why) {
                auto known = storyOf(routed, story);
                if (!known)
                    return known.error();
                why = std::move(*known);
            }
            traced.split = splitBreach(traced.trace, *why);
        }
        sla.promises.push_back(std::move(traced));
    }
    return sla;
}

} // namespace evenkeel
