// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/clock.h"
#include "services/routingscope.h"
#include "services/standingdesk.h"
#include "services/sweepservice.h"
#include "services/turnbudget.h"

#include <span>

namespace evenkeel {

/// A sweep of the queues that the leases are about. The tokens are asked for in the transaction that writes: with an
/// old one among them it fails with ServerFault::LeaseLost and writes nothing. What is decided is decided on the desk
/// as it stands in that transaction, so that every gate and cap holds whoever else has written before; most of it is
/// read before the writer's turn is asked for, and only what has been stored since is read in it. The clock is looked
/// at when the turn has come. `desk` is kept from sweep to sweep by those who sweep again.
[[nodiscard]] Result<SweepOutcome> sweepUnderLease(Database &database, const Clock &clock,
                                                   std::span<const HeldLease> leases, StandingDesk &desk,
                                                   TurnBudget *budget = nullptr);
[[nodiscard]] inline Result<SweepOutcome> sweepUnderLease(Database &database, const Clock &clock,
                                                          std::span<const HeldLease> leases)
{
    StandingDesk desk;
    return sweepUnderLease(database, clock, leases, desk);
}

/// Ends offers nobody answered, escalates, sorts and routes, in the transaction that is open. The picture was read in
/// it as well, by `desk`.
[[nodiscard]] Result<SweepOutcome> sweepDesk(Database &database, DeskMoment moment, const RoutingScope &scope,
                                             StandingDesk &desk, TurnBudget *budget = nullptr);

} // namespace evenkeel
