// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/ticketindex.h"
#include "services/ticketsearch.h"
#include "storage/database.h"

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// All tickets of a workspace as an index: running promises by the policy in force at `now`, settled ones by the
/// source's own verdict or, where it gives none, by the policy. Errors: Cancelled, and those of the stores.
[[nodiscard]] Result<std::unique_ptr<TicketIndex>> readTicketIndex(Database &database, Instant now,
                                                                   const std::stop_token &stop = {});

/// Some tickets, to bring an index up to date.
[[nodiscard]] Result<std::vector<TicketRecord>> readTicketRecords(Database &database, std::span<const TicketId> tickets,
                                                                  Instant now);

} // namespace evenkeel
