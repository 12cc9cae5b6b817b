// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "services/deskreader.h"
#include "services/routingscope.h"

#include <span>

namespace evenkeel {

/// Sends waiting tickets to the queues the policy's triage rules say, and records it. What a person set by hand goes
/// before any rule; what a rule set is looked at anew, so that a changed field routes again.
class IntakeService final
{
public:
    IntakeService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// Whether the policy has anything to say on where tickets go.
    [[nodiscard]] static bool hasWork(const Policy &policy)
    {
        return !policy.triage.empty() || !policy.fallbackQueue.empty();
    }

    /// The number of tickets that changed; none of them, where one cannot be stored.
    [[nodiscard]] Result<int> run();
    /// The same by another policy than the one in force; for looking at it inside a transaction that is rolled back.
    [[nodiscard]] Result<int> runUnder(const Policy &policy, const RoutingScope &scope = {});
    /// On a desk that was read in the transaction that is open.
    [[nodiscard]] Result<int> runOn(const DeskMoment &moment, const RoutingScope &scope);

private:
    [[nodiscard]] Result<int> sort(const Policy &policy, const std::vector<Ticket> &open, const DeskNames &names,
                                   const RoutingScope &scope);

    Database &m_database;
    Instant m_now;
};

/// The ticket without what triage rules made of it: what the rules look at.
[[nodiscard]] Ticket ticketAsItCame(const Ticket &ticket, std::span<const TicketEvent> story);

} // namespace evenkeel
