// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticketword.h"

#include "storage/ticketstore.h"

namespace evenkeel {

Result<TicketId> ticketNamed(Database &database, const QString &word)
{
    TicketStore store(database);
    const auto tickets = store.ticketsByReference(word.toStdString());
    if (!tickets)
        return tickets.error();
    if (!tickets->empty())
        return tickets->front().id;
    bool isNumber = false;
    const TicketId id{word.toLongLong(&isNumber)};
    if (!isNumber || !store.ticket(id))
        return Error{ErrorCode::NotFound, word.toStdString()};
    return id;
}

QString referenceOf(Database &database, TicketId ticket)
{
    const auto found = TicketStore(database).ticket(ticket);
    return found ? QString::fromStdString(found->reference) : QString::number(ticket.value);
}

} // namespace evenkeel
