// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketwhereabouts.h"

#include "storage/ticketstore.h"

namespace evenkeel {

Result<std::vector<TicketWhereabouts>> readWhereabouts(Database &database, std::span<const TicketId> tickets)
{
    TicketStore store(database);
    std::vector<TicketWhereabouts> places;
    for (const TicketId id : tickets) {
        const auto ticket = store.ticket(id);
        if (!ticket)
            return ticket.error();
        const auto story = store.story(id);
        if (!story)
            return story.error();
        TicketWhereabouts place{id, ticket->reference, ticket->agent, ticket->status, Cause::Rule, ticket->updatedAt};
        for (const TicketEvent &event : *story) {
            if (!event.change.agent && !event.change.status)
                continue;
            place.cause = event.cause;
            place.since = event.at;
        }
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace evenkeel
