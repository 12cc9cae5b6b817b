// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticket.h"
#include "storage/query.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Writes rows of ticket, the projection; only who folds events has reason to.
class TicketWriter final
{
public:
    TicketWriter(Database &database, WriteRows rows);
    [[nodiscard]] Result<Done> insert(const Ticket &ticket);
    [[nodiscard]] Result<Done> update(const Ticket &ticket);

private:
    bool m_replaces; ///< changes rows as it inserts them, many in one statement
    Query m_insert;
    Query m_update;
};

/// "SELECT … FROM ticket t " with the columns readTicket() expects.
[[nodiscard]] std::string_view selectTickets();
/// Reads the row `query` stands on, from column 0. FileDamaged, naming the row, when a value cannot be one of ours.
[[nodiscard]] Result<Done> readTicket(const Query &query, Ticket &ticket);
/// All rows of a bound query that begins with selectTickets().
[[nodiscard]] Result<std::vector<Ticket>> readTickets(Query &query);

} // namespace evenkeel
