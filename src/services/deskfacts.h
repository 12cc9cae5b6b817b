// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/ticketfacts.h"
#include "routing/deskpicture.h"
#include "services/desknames.h"

namespace evenkeel {

/// What the conditions of a policy may ask of a ticket, by the desk's names. `routed` is the same ticket as routing
/// sees it, effort, needs and last agent filled in; `zoneOffset` is local time minus UTC when the ticket was created,
/// in the zone of policy.sla.hours.
[[nodiscard]] TicketFacts factsOf(const Ticket &ticket, const RoutingTicket &routed, const DeskNames &names,
                                  Millis zoneOffset);

/// The names of the desk for resolving a policy; of several agents of one name the lowest id.
[[nodiscard]] DeskCatalog catalogOf(const DeskNames &names);

} // namespace evenkeel
