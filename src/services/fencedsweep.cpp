// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fencedsweep.h"

#include "services/escalationservice.h"
#include "services/intakeservice.h"
#include "services/offerservice.h"
#include "services/routingservice.h"
#include "storage/transaction.h"

#include <array>
#include <functional>
#include <utility>

namespace evenkeel {

namespace {

/// After something was stored in the transaction.
Result<Done> lookAgain(Database &database, StandingDesk &desk, DeskMoment &moment)
{
    auto again = desk.read(database, moment.picture.now);
    if (!again)
        return again.error();
    moment = std::move(*again);
    return Done{};
}

} // namespace

Result<SweepOutcome> sweepDesk(Database &database, DeskMoment moment, const RoutingScope &scope, StandingDesk &desk,
                               TurnBudget *budget)
{
    const Instant now = moment.picture.now;
    SweepOutcome outcome;
    const std::array<std::pair<int *, std::function<Result<int>()>>, 3> steps{{
        {&outcome.expired, [&] { return OfferService(database, now).expireOn(moment.picture, scope); }},
        {&outcome.escalated, [&] { return EscalationService(database, now).runOn(moment, scope); }},
        {&outcome.sorted, [&] { return IntakeService(database, now).runOn(moment, scope); }},
    }};
    for (const auto &[count, step] : steps) {
        const Result<int> done = step();
        if (!done)
            return done.error();
        *count = *done;
        if (*done == 0)
            continue;
        if (const auto looked = lookAgain(database, desk, moment); !looked)
            return looked.error();
    }
    const auto routed = RoutingService(database, now).routeDesk(std::move(moment), {}, scope, budget);
    if (!routed)
        return routed.error();
    outcome.assigned = routed->assigned;
    outcome.waiting = routed->unassigned;
    outcome.isOffering = routed->isOffering;
    for (const Decision &decision : routed->decisions) {
        if (decision.agent.isValid())
            outcome.moves.push_back({decision.ticket, decision.agent});
    }
    return outcome;
}

namespace {

Result<SweepOutcome> sweepInTurn(Database &database, const Clock &clock, std::span<const HeldLease> leases,
                                 StandingDesk &desk, TurnBudget *budget)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const HeldLease &lease : leases) {
        if (const auto held = LeaseStore(database).require(lease); !held)
            return held.error();
    }
    auto moment = desk.read(database, clock.now());
    if (!moment)
        return moment.error();
    const RoutingScope scope = scopeOf(queueGroupsOf(moment->picture), leases);
    auto outcome = sweepDesk(database, std::move(*moment), scope, desk, budget);
    if (!outcome)
        return outcome;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace

Result<SweepOutcome> sweepUnderLease(Database &database, const Clock &clock, std::span<const HeldLease> leases,
                                     StandingDesk &desk, TurnBudget *budget)
{
    if (budget)
        budget->renew();
    if (const auto caught = desk.catchUp(database, clock.now()); !caught)
        return caught.error();
    auto outcome = sweepInTurn(database, clock, leases, desk, budget);
    if (!outcome)
        desk.forget();
    return outcome;
}

} // namespace evenkeel
