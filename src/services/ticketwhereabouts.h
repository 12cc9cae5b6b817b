// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "domain/ticketstatus.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// Where a ticket is, and what brought it there.
struct TicketWhereabouts
{
    TicketId ticket;
    std::string reference;
    AgentId agent; ///< none: it waits
    TicketStatus status = TicketStatus::New;
    Cause cause = Cause::Rule; ///< of the last event that set its agent or status
    Instant since;             ///< of that event

    friend bool operator==(const TicketWhereabouts &, const TicketWhereabouts &) = default;
};

/// In the order of the tickets; NotFound.
[[nodiscard]] Result<std::vector<TicketWhereabouts>> readWhereabouts(Database &database,
                                                                     std::span<const TicketId> tickets);

} // namespace evenkeel
