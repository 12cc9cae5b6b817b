// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/proposalhistory.h"

#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

AgentId actingAgent(const TicketEvent &event, AgentId holder)
{
    if (event.actor.isValid())
        return event.actor;
    switch (event.kind) {
    case EventKind::Assigned:
    case EventKind::Reassigned:
        return event.change.agent.value_or(AgentId{});
    case EventKind::Accepted:
    case EventKind::Declined:
        return event.change.agent.value_or(holder);
    case EventKind::Status:
    case EventKind::Responded:
    case EventKind::Resolved:
        return holder;
    default:
        return {};
    }
}

HistoryTicket historyTicket(const Ticket &ticket)
{
    HistoryTicket known;
    known.id = ticket.id;
    known.category = ticket.category;
    known.queue = ticket.queue;
    known.lastAgent = ticket.agent;
    known.language = ticket.language;
    known.createdAt = ticket.createdAt;
    known.firstAssignedAt = ticket.firstAssignedAt;
    known.assignedAt = ticket.assignedAt;
    known.resolvedAt = ticket.resolvedAt;
    known.slaMet = ticket.slaMet;
    known.effort = ticket.effort;
    known.reassignments = ticket.reassignments;
    known.reopens = ticket.reopens;
    return known;
}

} // namespace

Result<ReadHistory> readHistory(Database &database, std::stop_token stop, const Progress &progress, Instant since)
{
    const auto last = TicketStore(database).lastTicket();
    if (!last)
        return last.error();
    ReadHistory read;
    History &history = read.history;
    std::int64_t done = 0;
    const auto take = [&](const Ticket &ticket, std::span<const TicketEvent> story) {
        history.tickets.push_back(historyTicket(ticket));
        AgentId holder;
        for (const TicketEvent &event : story) {
            if (const AgentId agent = actingAgent(event, holder); agent.isValid())
                history.actions.push_back({agent, event.at});
            if (event.change.agent && !isOffer(event.kind) && *event.change.agent != holder) {
                if (holder.isValid())
                    history.handovers.push_back({ticket.id, holder, event.at});
                holder = *event.change.agent;
            }
            read.lastEvent = std::max(read.lastEvent, event.at);
        }
        // Numbers have no gaps: the ticket's own says how far it is, also where others are left out.
        if (progress && ++done % 2048 == 0)
            progress({ticket.id.value, last->value});
        return !stop.stop_requested();
    };
    if (const auto told = HistoryStore(database).forEachStory(take, since); !told)
        return told.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return read;
}

} // namespace evenkeel
