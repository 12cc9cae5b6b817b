// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/opening.h"
#include "routing/ticketask.h"
#include "routing/trace.h"

#include <array>

namespace evenkeel {

/// An agent as it stands at the moment of a decision.
struct AgentStanding
{
    const RoutingAgent &agent;
    const Opening &opening;
    MilliUnits load = 0;
    int complexInFlight = 0; ///< complex tickets that count toward load
    int newInRamp = 0;       ///< tickets got since the ramp began
};

/// What a decision is about.
struct Asking
{
    const TicketAsk &ask;
    const Policy &policy;
    Instant now;
    int ring = 0;
};

// The eligibility gates, one function each. Every gate says value and limit in its own measure (see GateOutcome).
// The bit sets of the agent table answer the same questions for all agents at once; property tests hold them to these.

/// Not set by hand to busy, away or offline. value: the presence that stands in the way, else Available.
[[nodiscard]] GateOutcome presenceGate(const AgentStanding &agent);
/// On shift, or opened by hand; with policy.mustFitShift also long enough for the expected handling.
[[nodiscard]] GateOutcome shiftGate(const AgentStanding &agent, const Asking &asking);
/// Serves the ticket's queue. A ticket without a queue is everybody's.
[[nodiscard]] GateOutcome queueGate(const AgentStanding &agent, const Asking &asking);
/// Has every skill at the level the ring asks for. value and limit are of the need with the largest gap.
[[nodiscard]] GateOutcome skillGate(const AgentStanding &agent, const Asking &asking);
/// Speaks the ticket's language at the level asked for.
[[nodiscard]] GateOutcome languageGate(const AgentStanding &agent, const Asking &asking);
/// Works on the ticket's channel.
[[nodiscard]] GateOutcome channelGate(const AgentStanding &agent, const Asking &asking);
/// Load with this ticket stays within capacity x cap: policy.targetHigh, and policy.urgentCap for urgent work alone.
/// An agent with no load may take one ticket of any weight: whoever works at all can hold one conversation, and a
/// phone call that weighs more than the cap would otherwise wait for ever.
[[nodiscard]] GateOutcome capacityGate(const AgentStanding &agent, const Asking &asking);
/// No further complex ticket while policy.complexInFlight are in flight. value counts this ticket when it is complex.
[[nodiscard]] GateOutcome complexityGate(const AgentStanding &agent, const Asking &asking);
/// In the first minutes after a shift begins or a leave ends, at most policy.rampTickets new ones. value counts this
/// ticket while the ramp lasts.
[[nodiscard]] GateOutcome rampGate(const AgentStanding &agent, const Asking &asking);
/// Has not declined this ticket. Where nobody else is eligible, a decline does not strand the ticket: limit is 1 then.
[[nodiscard]] GateOutcome declinedGate(const AgentStanding &agent, const Asking &asking, bool isAnotherEligible);

/// Units an agent may carry with this ticket on board: the limit of the Capacity gate.
[[nodiscard]] MilliUnits capacityLimit(const RoutingAgent &agent, MilliUnits load, const Asking &asking);

/// The agent's level in a skill.
[[nodiscard]] Proficiency levelOf(const RoutingAgent &agent, SkillId skill);
[[nodiscard]] bool hasDeclined(const RoutingTicket &ticket, AgentId agent);

} // namespace evenkeel
