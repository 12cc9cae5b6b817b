// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketdetail.h"

#include "domain/slatrace.h"
#include "domain/ticketpromises.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "services/offerservice.h"
#include "services/routingservice.h"
#include "services/slacalendars.h"
#include "storage/decisionstore.h"
#include "storage/noteauthors.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

void tellPromise(TicketDetail &detail, const RoutingTicket &routed, const DeskNames &names, const SlaPolicy &policy,
                 Instant now)
{
    const Ticket &ticket = detail.ticket;
    const SlaCalendars calendars(policy, slaSpan(ticket.createdAt, now));
    const TicketFacts facts = factsOf(ticket, routed, names, zoneOffset(policy.hours.zone, ticket.createdAt));
    const TicketPromises made = ticketPromises(ticket, facts, detail.story, policy, calendars.all(), now);
    const std::uint16_t calendar = made.assignment.calendar;
    const SlaTrace trace =
        traceSla(made.leadingPromise(), calendars.hours(calendar), calendars.closedDays(calendar), now);
    detail.slaKind = trace.promise.kind;
    detail.slaTarget = trace.promise.target;
    detail.slaLeft = trace.left();
    detail.slaDue = trace.due;
    detail.slaShare = clockOf(made, calendars.all()).share(calendars.hours(calendar), trace.span.until);
}

Result<Done> addEscalations(DeskReader &reader, TicketDetail &detail)
{
    for (const TicketEvent &event : detail.story) {
        if (event.kind != EventKind::Escalated || event.cause != Cause::Rule)
            continue;
        const auto policy = reader.policyAt(event.at);
        if (!policy)
            return policy.error();
        const auto rule = std::find_if(policy->escalations.begin(), policy->escalations.end(),
                                       [&event](const EscalationRule &one) { return one.name == event.text; });
        if (rule != policy->escalations.end())
            detail.escalations.emplace_back(event.id, *rule);
    }
    return Done{};
}

} // namespace

Result<TicketDetail> readTicketDetail(Database &database, TicketId id, Instant now)
{
    TicketStore store(database);
    auto ticket = store.ticket(id);
    if (!ticket)
        return ticket.error();
    auto story = store.story(id);
    if (!story)
        return story.error();
    auto authors = noteAuthors(database, id);
    if (!authors)
        return authors.error();
    auto decisions = DecisionStore(database).ofTicket(id);
    if (!decisions)
        return decisions.error();
    DeskReader reader(database);
    auto names = reader.names();
    if (!names)
        return names.error();
    auto policy = reader.policyAt(now);
    if (!policy)
        return policy.error();

    TicketDetail detail;
    const RoutingTicket routed = routingTicket(*ticket, *names, *policy);
    detail.effort = routed.effort;
    detail.needs = routed.needs;
    detail.handling = routed.expectedHandling;
    detail.atRiskShare = policy->atRiskShare;
    std::reverse(decisions->begin(), decisions->end());
    detail.decisions = std::move(*decisions);
    detail.story = std::move(*story);
    detail.noteAuthors = std::move(*authors);
    detail.ticket = std::move(*ticket);
    tellPromise(detail, routed, *names, policy->sla, now);
    if (const auto added = addEscalations(reader, detail); !added)
        return added.error();
    const auto offer = OfferService(database, now).openOffer(id);
    if (!offer)
        return offer.error();
    detail.offer = *offer;
    return detail;
}

} // namespace evenkeel
