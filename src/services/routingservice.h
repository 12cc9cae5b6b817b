// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "routing/trace.h"
#include "services/deskreader.h"
#include "services/routingresults.h"
#include "services/routingscope.h"
#include "services/standingdesk.h"
#include "services/ticketdetail.h"
#include "services/turnbudget.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// Routing on a stored desk: snapshot, dispatcher, store. Every assignment on every path goes through here.
class RoutingService final
{
public:
    RoutingService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// What route() would do. Stores nothing.
    [[nodiscard]] Result<RouteOutcome> preview(const RouteOptions &options);
    /// Decides the waiting tickets in routing order and stores decisions and events, all or none. A decision for
    /// nobody that only says what the last one said becomes a repeat of that record.
    [[nodiscard]] Result<RouteOutcome> route(const RouteOptions &options);

    /// The same on a desk that was read in the transaction that is open, for the tickets of some queues; those that
    /// stand elsewhere are looked at and left alone. A batch is about all. With a budget no more than it allows.
    [[nodiscard]] Result<RouteOutcome> routeDesk(DeskMoment moment, const RouteOptions &options,
                                                 const RoutingScope &scope, TurnBudget *budget = nullptr);

    [[nodiscard]] Result<Objections> objections(const Handover &handover);
    /// All or none. Conflict when a ticket is finished, is no longer where it was seen, or when a person gives it to
    /// an agent whom a gate stops and gives no reason: no path goes around a gate unasked, doing again included.
    [[nodiscard]] Result<Done> handOver(std::span<const Handover> handovers, Cause cause);

    /// Why the ticket went where it is: as of the decision that assigned or offered it; for all other open tickets as
    /// of now. NotFound for a ticket that is neither open nor was ever decided.
    [[nodiscard]] Result<Trace> trace(TicketId ticket);
    /// The full trace of a stored decision, from the same inputs; of a repeated one that of its first time. Conflict
    /// when the trace would be another one: a decision from before all that decisions look at was kept in versions,
    /// whose ground has changed since.
    [[nodiscard]] Result<Trace> traceOf(DecisionId decision);

private:
    [[nodiscard]] Result<Trace> traceOf(const Decision &decision);
    /// The first handover without a reason that a gate forbids now.
    [[nodiscard]] std::optional<Error> closedGate(std::span<const Handover> handovers, Cause cause,
                                                  StandingDesk &standing);

    Database &m_database;
    Instant m_now;
};

/// Everything known of one ticket. NotFound.
[[nodiscard]] Result<TicketDetail> readTicketDetail(Database &database, TicketId ticket, Instant now);

} // namespace evenkeel
