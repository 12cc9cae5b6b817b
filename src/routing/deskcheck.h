// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/deskpicture.h"

namespace evenkeel {

/// Refuses numbers no decision can be made with (not finite, negative, or beyond 1e9) and codes outside their
/// enumerations, in rules and conditions, too. The detail names the field. Whether a policy is wise, lint.h tells.
[[nodiscard]] Result<Done> checkPolicy(const Policy &policy);
/// Refuses a capacity or pace that is no sensible number, unsorted or repeated queues, skills and paces, an id of 0.
[[nodiscard]] Result<Done> checkAgent(const RoutingAgent &agent);
/// Refuses codes outside their enumerations and an id of 0.
[[nodiscard]] Result<Done> checkTicket(const RoutingTicket &ticket);
/// All of these, and that agents and tickets are sorted by id and no id comes twice.
[[nodiscard]] Result<Done> checkPicture(const DeskPicture &picture);

} // namespace evenkeel
