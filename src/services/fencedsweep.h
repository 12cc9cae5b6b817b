// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/clock.h"
#include "services/deskreader.h"
#include "services/routingscope.h"
#include "services/sweepservice.h"
#include "services/turnbudget.h"

#include <span>

namespace evenkeel {

/// A sweep of the queues that the leases are about. The tokens are asked for in the transaction that writes: with an
/// old one among them it fails with ServerFault::LeaseLost and writes nothing. What is decided is decided on the desk
/// as it stands in that transaction, so that every gate and cap holds whoever else has written before. The clock is
/// looked at when the writer's turn has come.
[[nodiscard]] Result<SweepOutcome> sweepUnderLease(Database &database, const Clock &clock,
                                                   std::span<const HeldLease> leases, TurnBudget *budget = nullptr);

/// Ends offers nobody answered, escalates, sorts and routes, in the transaction that is open. The picture was read in
/// it as well.
[[nodiscard]] Result<SweepOutcome> sweepDesk(Database &database, DeskMoment moment, const RoutingScope &scope,
                                             TurnBudget *budget = nullptr);

} // namespace evenkeel
