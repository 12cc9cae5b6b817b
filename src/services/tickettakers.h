// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

namespace evenkeel {

/// Whether the agent works in the ticket's queue and holds every required skill at its level, whoever is there and
/// however full the agent is.
[[nodiscard]] bool couldTake(const RoutingAgent &agent, const RoutingTicket &ticket);

} // namespace evenkeel
