// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/gates.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// One agent with the work it holds.
struct AgentRow
{
    /// What of an agent moves with time while the work stays.
    struct Moment
    {
        Opening opening;
        int newInRamp = 0;
        std::optional<Instant> caseUntil; ///< see AgentStanding
        int recent = 0;
        Instant changesAt; ///< nothing above changes before then, nor does a wrap-up end
    };

    RoutingAgent agent; ///< its capacity is ownCapacity with the policy's share
    double ownCapacity = 100;
    OpeningHours hours;
    Moment moment;
    MilliUnits load = 0;
    MilliUnits wait = 0;
    int counting = 0;
    int complexInFlight = 0;
    int offers = 0;                      ///< not answered yet
    std::vector<const TicketAsk *> held; ///< offers among them
    std::vector<MilliUnits> used;        ///< of each capacity profile
    std::uint64_t fixedPrint = 0;        ///< of what only AgentUpdated changes
    std::uint64_t print = 0;             ///< of all a decision may look at

    [[nodiscard]] AgentStanding standing() const { return standingAt(moment); }
    /// `at` must outlive the answer.
    [[nodiscard]] AgentStanding standingAt(const Moment &at) const;
    /// As if the ticket were not there.
    [[nodiscard]] AgentStanding standingWithout(const TicketAsk &ask, const CompiledPolicy &compiled, Instant now) const
    {
        return standingWithout(ask, compiled, now, moment);
    }
    [[nodiscard]] AgentStanding standingWithout(const TicketAsk &ask, const CompiledPolicy &compiled, Instant now,
                                                const Moment &at) const;
    [[nodiscard]] bool isWrappingUp(Instant now) const { return agent.wrapUpUntil && now < *agent.wrapUpUntil; }
};

[[nodiscard]] AgentRow::Moment momentAt(const AgentRow &row, const CompiledPolicy &compiled, Instant now);
/// Works out anew what of the row's moment comes from its work; the opening stands already.
void countWork(AgentRow &row, const CompiledPolicy &compiled, Instant now);

/// Takes work onto the agent's desk, or off it. `ask` must stay where it is while held.
void addWork(AgentRow &row, const TicketAsk &ask, const CompiledPolicy &compiled, Instant now);
/// False where the agent does not hold it.
bool removeWork(AgentRow &row, const TicketAsk &ask, const CompiledPolicy &compiled, Instant now);

/// Writes down an assignment of a ticket that is held already, for the rate: unless it is known, as those are that
/// came with the agent.
void noteAssignment(AgentRow &row, Instant at);
/// Forgets one assignment of that moment.
void forgetAssignment(AgentRow &row, Instant at);

/// Expected handling of a ticket at the agent's pace, in thousandths of minutes; 0 where it does not count.
[[nodiscard]] MilliUnits waitFor(const TicketAsk &ask, const RoutingAgent &agent);

/// Fingerprints of an agent: what only an update changes, and all a decision may look at.
[[nodiscard]] std::uint64_t fixedPrintOf(const RoutingAgent &agent);
[[nodiscard]] std::uint64_t printOf(const AgentRow &row, const AgentStanding &standing, const CompiledPolicy &compiled,
                                    Instant now);

} // namespace evenkeel
