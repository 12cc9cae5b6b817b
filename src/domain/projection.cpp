// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection.h"

#include <algorithm>

namespace evenkeel {

namespace {

template <class T, class U>
void set(T &field, const std::optional<U> &value)
{
    if (value)
        field = *value;
}

void applyChange(Ticket &ticket, const TicketChange &change)
{
    set(ticket.queue, change.queue);
    set(ticket.status, change.status);
    set(ticket.priority, change.priority);
    set(ticket.channel, change.channel);
    set(ticket.category, change.category);
    set(ticket.subject, change.subject);
    set(ticket.customer, change.customer);
    set(ticket.tier, change.tier);
    set(ticket.subcategory, change.subcategory);
    set(ticket.language, change.language);
    set(ticket.tags, change.tags);
    set(ticket.effort, change.effort);
    set(ticket.needs, change.needs);
    set(ticket.dueAt, change.dueAt);
    set(ticket.slaMet, change.slaMet);
    set(ticket.rating, change.rating);
    set(ticket.reassignments, change.reassignments);
    set(ticket.reopens, change.reopens);
}

void applyAgent(Ticket &ticket, const TicketEvent &event)
{
    if (!event.change.agent || isOffer(event.kind))
        return;
    const AgentId agent = *event.change.agent;
    if (agent.isValid() && agent != ticket.agent) {
        ticket.assignedAt = event.at;
        if (!ticket.firstAssignedAt)
            ticket.firstAssignedAt = event.at;
    }
    ticket.agent = agent;
}

} // namespace

void apply(Ticket &ticket, const TicketEvent &event)
{
    // Counted first: a source that keeps its own count overrules ours.
    if (event.kind == EventKind::Reassigned)
        ticket.reassignments += event.cause == Cause::Undo && ticket.reassignments > 0 ? -1 : 1;
    if (event.kind == EventKind::Reopened) {
        ++ticket.reopens;
        ticket.closedAt.reset();
    }
    applyAgent(ticket, event);
    applyChange(ticket, event.change);
    switch (event.kind) {
    case EventKind::Created:
        ticket.createdAt = event.change.openedAt.value_or(event.at);
        break;
    case EventKind::Responded:
        if (!ticket.firstRespondedAt)
            ticket.firstRespondedAt = event.at;
        break;
    case EventKind::Resolved:
        ticket.resolvedAt = event.change.resolvedAt.value_or(event.at);
        break;
    case EventKind::Closed:
        ticket.closedAt = event.at;
        break;
    default:
        break;
    }
    ticket.updatedAt = std::max(ticket.updatedAt, event.at);
}

Ticket project(const Ticket &blank, std::span<const TicketEvent> story)
{
    Ticket ticket;
    ticket.id = blank.id;
    ticket.source = blank.source;
    ticket.reference = blank.reference;
    for (const TicketEvent &event : story)
        apply(ticket, event);
    return ticket;
}

} // namespace evenkeel
