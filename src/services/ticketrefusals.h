// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "routing/deskpicture.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace evenkeel {

/// Who does not get a ticket while another can take it, as its story tells.
struct TicketRefusals
{
    std::vector<AgentId> declined; ///< an offer, in so many words or by not answering
    /// A person put it back to waiting from their desk, and nobody has given it to them by hand since. What a rule
    /// does is no such gift: it gives the ticket back where nobody else can take it.
    std::vector<AgentId> relieved;

    /// All of them, each once.
    [[nodiscard]] std::vector<AgentId> all() const;

    friend bool operator==(const TicketRefusals &, const TicketRefusals &) = default;
};

[[nodiscard]] TicketRefusals refusalsOf(std::span<const TicketEvent> story);

/// Before a person gives the ticket to the agent: whoever was only relieved of it may be given it back by hand, which
/// overrules nothing.
[[nodiscard]] Result<Done> allowBack(Database &database, DeskPicture &picture, TicketId ticket, AgentId agent);

} // namespace evenkeel
