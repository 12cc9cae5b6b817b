// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"
#include "routing/deskpicture.h"
#include "services/desksources.h"
#include "storage/database.h"

#include <span>

namespace evenkeel {

/// Adds the open tickets of the sources to the picture, in their order; its time, policy, catalogue and SLA hours stand
/// there already.
[[nodiscard]] Result<Done> addTickets(Database &database, const DeskSources &sources, DeskPicture &picture);

/// Gives the ticket, whose facts stand there already, the clock it is judged by at the picture's time.
void setSla(RoutingTicket &routed, const Ticket &ticket, std::span<const TicketEvent> story,
            const DeskPicture &picture);

/// Offers that stand, and who refused the ticket, as its story up to the moment tells.
void setOffers(RoutingTicket &routed, std::span<const TicketEvent> story);

} // namespace evenkeel
