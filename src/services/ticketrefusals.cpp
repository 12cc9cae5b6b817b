// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketrefusals.h"

#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

void addOnce(std::vector<AgentId> &agents, AgentId agent)
{
    if (std::find(agents.begin(), agents.end(), agent) == agents.end())
        agents.push_back(agent);
}

} // namespace

std::vector<AgentId> TicketRefusals::all() const
{
    std::vector<AgentId> agents = declined;
    for (const AgentId agent : relieved)
        addOnce(agents, agent);
    return agents;
}

TicketRefusals refusalsOf(std::span<const TicketEvent> story)
{
    TicketRefusals refusals;
    AgentId holder;
    for (const TicketEvent &event : story) {
        if (isOffer(event.kind)) {
            const AgentId agent = event.change.agent.value_or(event.actor);
            // An answer taken back: who declined has not.
            if (event.kind == EventKind::Offered && event.cause == Cause::Undo)
                std::erase(refusals.declined, agent);
            else if (event.kind == EventKind::Declined)
                addOnce(refusals.declined, agent);
            continue;
        }
        if (!event.change.agent)
            continue;
        const AgentId agent = *event.change.agent;
        const bool isPutBack = event.kind == EventKind::Unassigned && event.cause == Cause::Person;
        if (isPutBack && holder.isValid())
            addOnce(refusals.relieved, holder);
        else if (agent.isValid() && event.cause != Cause::Rule)
            std::erase(refusals.relieved, agent);
        holder = agent;
    }
    return refusals;
}

Result<Done> allowBack(Database &database, DeskPicture &picture, TicketId id, AgentId agent)
{
    const auto ticket = std::lower_bound(picture.tickets.begin(), picture.tickets.end(), id,
                                         [](const RoutingTicket &one, TicketId wanted) { return one.id < wanted; });
    if (ticket == picture.tickets.end() || ticket->id != id || ticket->declinedBy.empty())
        return Done{};
    const auto story = TicketStore(database).story(id);
    if (!story)
        return story.error();
    const std::vector<AgentId> declined = refusalsOf(*story).declined;
    if (std::find(declined.begin(), declined.end(), agent) == declined.end())
        std::erase(ticket->declinedBy, agent);
    return Done{};
}

} // namespace evenkeel
