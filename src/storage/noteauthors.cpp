// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/noteauthors.h"

#include "storage/eventjson.h"
#include "storage/query.h"

namespace evenkeel {

Result<std::map<EventId, std::string>> noteAuthors(Database &database, TicketId ticket)
{
    Query query(database, "SELECT e.id, e.detail FROM ticket_event e WHERE e.ticket_id = :ticket AND e.kind = 10 AND "
                          "e.actor_id IS NULL AND e.detail IS NOT NULL");
    query.bind(":ticket", ticket);
    std::map<EventId, std::string> authors;
    while (query.next()) {
        if (std::string author = authorFromJson(query.view(1)); !author.empty())
            authors.emplace(query.id<EventId>(0), std::move(author));
    }
    if (query.hasFailed())
        return query.error();
    return authors;
}

} // namespace evenkeel
