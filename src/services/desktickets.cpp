// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desktickets.h"

#include "domain/ticketpromises.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "services/ticketrefusals.h"
#include "services/zoneoffsets.h"
#include "storage/historystore.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace evenkeel {

namespace {

/// Version of a decision's input from which on whoever was relieved of a ticket counts as having declined it.
constexpr int ReliefCountsFrom = 1;

using LastAgents = std::unordered_map<std::string, CustomerAgent>;

std::vector<std::string> customersOf(const std::vector<Ticket> &tickets)
{
    std::vector<std::string> customers;
    for (const Ticket &ticket : tickets) {
        if (!ticket.customer.empty())
            customers.push_back(ticket.customer);
    }
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    return customers;
}

std::vector<TicketId> idsOf(const std::vector<Ticket> &tickets)
{
    std::vector<TicketId> ids;
    ids.reserve(tickets.size());
    for (const Ticket &ticket : tickets)
        ids.push_back(ticket.id);
    return ids;
}

// A ticket that has changed since, as it was: it may have been the customer's last one.
void lookAt(const Ticket &ticket, Interval span, const std::vector<std::string> &customers, LastAgents &last)
{
    if (!ticket.agent.isValid() || !ticket.assignedAt || *ticket.assignedAt < span.from ||
        *ticket.assignedAt >= span.until || !std::binary_search(customers.begin(), customers.end(), ticket.customer))
        return;
    CustomerAgent &known = last[ticket.customer];
    if (!known.ticket.isValid() || std::pair(known.at, known.ticket) < std::pair(*ticket.assignedAt, ticket.id))
        known = {ticket.customer, ticket.agent, *ticket.assignedAt, ticket.id};
}

Result<LastAgents> lastAgentsOf(HistoryStore &history, const DeskSources &sources)
{
    const std::vector<std::string> customers = customersOf(sources.tickets.open);
    const Interval span{sources.now - sources.policy.affinity, sources.now};
    const auto found = history.lastAgents(customers, span, sources.isPast ? sources.seen : EventId{});
    if (!found)
        return found.error();
    LastAgents last;
    for (const CustomerAgent &known : *found)
        last.emplace(known.customer, known);
    for (const Ticket &ticket : sources.tickets.other)
        lookAt(ticket, span, customers, last);
    for (const Ticket &ticket : sources.tickets.open) {
        if (std::binary_search(sources.tickets.rewound.begin(), sources.tickets.rewound.end(), ticket.id))
            lookAt(ticket, span, customers, last);
    }
    return last;
}

// An offer stands until it is answered or the ticket changes hands; being given to somebody begins the count anew, and
// one that was withdrawn was never made.
void addOffers(std::span<const TicketEvent> moments, RoutingTicket &routed)
{
    for (const TicketEvent &event : moments) {
        if (event.kind == EventKind::Offered) {
            routed.offeredTo = event.change.agent.value_or(AgentId{});
            // An answer taken back: the offer stands as before it.
            if (event.cause != Cause::Undo)
                ++routed.offersMade;
            continue;
        }
        const bool isWithdrawn =
            routed.offeredTo.isValid() && event.kind == EventKind::Unassigned && event.cause == Cause::Undo;
        if (isWithdrawn)
            routed.offersMade = std::max(0, routed.offersMade - 1);
        else if (!isOffer(event.kind) && event.change.agent)
            routed.offersMade = 0;
        if (isOffer(event.kind) || event.change.agent)
            routed.offeredTo = {};
    }
}

// Offers are judged by what is known by now, not by what an import tells of later.
std::span<const TicketEvent> upTo(std::span<const TicketEvent> moments, Instant now)
{
    const auto end = std::upper_bound(moments.begin(), moments.end(), now,
                                      [](Instant at, const TicketEvent &event) { return at < event.at; });
    return moments.first(static_cast<std::size_t>(end - moments.begin()));
}

} // namespace

RoutingTicket routingTicket(const Ticket &ticket, const DeskNames &names, const Policy &policy)
{
    RoutingTicket routed;
    routed.id = ticket.id;
    routed.queue = ticket.queue;
    routed.category = ticket.category;
    routed.agent = ticket.agent;
    routed.status = ticket.status;
    routed.priority = ticket.priority;
    routed.createdAt = ticket.createdAt;
    routed.assignedAt = ticket.agent.isValid() ? ticket.assignedAt : std::nullopt;
    if (const auto channel = names.channels.find(ticket.channel); channel != names.channels.end()) {
        routed.channel = channel->second.kind;
        routed.handling = channel->second.handling;
    }
    const auto found = names.categories.find(ticket.category);
    const Category *category = found == names.categories.end() ? nullptr : &found->second;
    routed.effort = ticket.effort.value_or(category && category->effort ? *category->effort : policy.defaultEffort);
    routed.expectedHandling =
        category && category->handling ? *category->handling : routed.effort * policy.handlingPerEffort;
    routed.needs = ticket.needs;
    if (ticket.needs.empty() && category) {
        if (category->required)
            routed.needs.push_back(*category->required);
        if (category->preferred)
            routed.needs.push_back(*category->preferred);
    }
    for (const auto &[id, skill] : names.skills) {
        if (skill.kind != SkillKind::Language || skill.language.empty() || skill.language != ticket.language)
            continue;
        routed.language = id;
        const bool isAsked = std::any_of(routed.needs.begin(), routed.needs.end(),
                                         [id = id](const SkillNeed &need) { return need.skill == id; });
        if (!isAsked)
            routed.needs.push_back({id, policy.languageLevel, true});
    }
    return routed;
}

void setSla(RoutingTicket &routed, const Ticket &ticket, std::span<const TicketEvent> story, const DeskPicture &picture)
{
    const TicketPromises promises =
        ticketPromises(ticket, routed.facts, story, picture.policy.sla, picture.slaCalendars, picture.now);
    routed.slaCalendar = promises.assignment.calendar;
    routed.sla = clockOf(promises, picture.slaCalendars);
}

void setOffers(RoutingTicket &routed, std::span<const TicketEvent> story)
{
    addOffers(story, routed);
    routed.declinedBy = refusalsOf(story).all();
}

Result<Done> addTickets(Database &database, const DeskSources &sources, DeskPicture &picture)
{
    HistoryStore history(database);
    const std::vector<Ticket> &tickets = sources.tickets.open;
    const auto read = sources.history ? Result<std::vector<TicketEvent>>(std::vector<TicketEvent>())
                                      : history.moments(idsOf(tickets), sources.seen);
    if (!read)
        return read.error();
    const std::vector<TicketEvent> &moments = sources.history ? sources.history->moments : *read;
    const auto lastAgents = lastAgentsOf(history, sources);
    if (!lastAgents)
        return lastAgents.error();

    ZoneOffsets offsets(picture.policy.sla.hours.zone);
    auto next = moments.begin(); // moments come in the order of the tickets
    picture.tickets.reserve(tickets.size());
    for (const Ticket &ticket : tickets) {
        const auto begin = next;
        while (next != moments.end() && next->ticket == ticket.id)
            ++next;
        const std::span<const TicketEvent> story = upTo(std::span<const TicketEvent>(begin, next), sources.now);
        RoutingTicket &routed = picture.tickets.emplace_back(routingTicket(ticket, sources.names, picture.policy));
        setOffers(routed, story);
        if (sources.inputVersion < ReliefCountsFrom)
            routed.declinedBy = refusalsOf(story).declined;
        if (const auto known = lastAgents->find(ticket.customer); known != lastAgents->end()) {
            routed.affinityAgent = known->second.agent;
            routed.affinityAt = known->second.at;
        }
        routed.facts = factsOf(ticket, routed, sources.names, offsets.at(ticket.createdAt));
        setSla(routed, ticket, story, picture);
    }
    return Done{};
}

} // namespace evenkeel
