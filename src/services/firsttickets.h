// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/desknames.h"
#include "services/ticketline.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

class Database;

/// The newest tickets, to show while the index is being read.
struct FirstTickets
{
    std::vector<TicketLine> lines; ///< newest first
    std::int64_t total = 0;        ///< tickets in the workspace
    DeskNames names;
};

/// Reads at most `count`; the cost does not depend on how many tickets there are. Errors: those of the stores.
[[nodiscard]] Result<FirstTickets> readFirstTickets(Database &database, int count, Instant now);

} // namespace evenkeel
