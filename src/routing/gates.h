// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/opening.h"
#include "routing/ticketask.h"
#include "routing/trace.h"

#include <optional>
#include <span>

namespace evenkeel {

/// An agent as it stands at the moment of a decision.
struct AgentStanding
{
    const RoutingAgent &agent; ///< its capacity as policy.capacityShares bend it
    const Opening &opening;
    MilliUnits load = 0;
    int complexInFlight = 0;               ///< complex tickets that count toward load
    int newInRamp = 0;                     ///< tickets got since the ramp began, and offers
    std::optional<Instant> caseUntil = {}; ///< end of the focus block that a demanding case opened
    int recent = 0;                        ///< assignments of the last hour, and offers
    MilliUnits wait = 0;                   ///< expected handling at the agent's pace of the tickets that count
    std::span<const MilliUnits> used = {}; ///< of each capacity profile
    const TicketAsk *without = nullptr;    ///< a ticket that is still part of `used`, yet not to be looked at
};

/// What a decision is about: one ticket under one rule.
struct Asking
{
    const TicketAsk &ask;
    const CompiledPolicy &compiled;
    const Policy &policy; ///< compiled.policy()
    Instant now;
    const RoutingRule &rule;
    const Relaxation &relaxed; ///< by the rings open
    int overflows = 0;         ///< links of the overflow chain open
    double minutesLeft = 0;    ///< until the promise that runs is due
    /// Skills that somebody advanced and on shift could help with, where the ticket was drawn for growth.
    std::span<const SkillId> taught = {};
};

// The eligibility gates, one function each. Every gate says value and limit in its own measure (see GateOutcome).
// The bit sets of the agent table answer the same questions for all agents at once; property tests hold them to these.

/// Not set by hand to busy, away or offline. value: the presence that stands in the way, else Available.
[[nodiscard]] GateOutcome presenceGate(const AgentStanding &agent);
/// On shift, or opened by hand; with policy.mustFitShift also long enough for the expected handling.
[[nodiscard]] GateOutcome shiftGate(const AgentStanding &agent, const Asking &asking);
/// Of who is present by hand outside the shift: what policy.protection.afterHours lets through.
[[nodiscard]] GateOutcome afterHoursGate(const AgentStanding &agent, const Asking &asking);
/// In no focus block, of the calendar or opened by a demanding case. Out of rotation is out for urgent work, too.
[[nodiscard]] GateOutcome focusGate(const AgentStanding &agent, const Asking &asking);
/// Not in the wrap-up of a live ticket that has just ended.
[[nodiscard]] GateOutcome wrapUpGate(const AgentStanding &agent, const Asking &asking);
/// Serves the ticket's queue, or one that helps it out. A ticket without a queue is everybody's.
[[nodiscard]] GateOutcome queueGate(const AgentStanding &agent, const Asking &asking);
/// Whom the rule is about; its rings may have widened the teams.
[[nodiscard]] GateOutcome ruleGate(const AgentStanding &agent, const Asking &asking);
/// Has every skill at the level asked for now. value and limit are of the need with the largest gap. Whoever is
/// growing passes below the level.
[[nodiscard]] GateOutcome skillGate(const AgentStanding &agent, const Asking &asking);
/// Speaks the ticket's language at the level asked for.
[[nodiscard]] GateOutcome languageGate(const AgentStanding &agent, const Asking &asking);
/// Works on the ticket's channel.
[[nodiscard]] GateOutcome channelGate(const AgentStanding &agent, const Asking &asking);
/// Load with this ticket stays within capacity x cap: the rule's, else policy.targetHigh; policy.urgentCap for urgent
/// work alone. An agent with no load may take one ticket of any weight: whoever works at all can hold one
/// conversation, and a phone call that weighs more than the cap would otherwise wait for ever.
[[nodiscard]] GateOutcome capacityGate(const AgentStanding &agent, const Asking &asking);
/// Room under every capacity profile that is about the agent and the ticket's channel. value and limit are of the one
/// with the least room, in its measure: units, tickets or minutes. A limit holds for an agent with no load, too.
[[nodiscard]] GateOutcome profileGate(const AgentStanding &agent, const Asking &asking);
/// No further complex ticket while policy.complexInFlight are in flight. value counts this ticket when it is complex.
[[nodiscard]] GateOutcome complexityGate(const AgentStanding &agent, const Asking &asking);
/// In the first minutes after a shift begins or a leave ends, at most policy.rampTickets new ones. value counts this
/// ticket while the ramp lasts.
[[nodiscard]] GateOutcome rampGate(const AgentStanding &agent, const Asking &asking);
/// At most policy.protection.assignmentsPerHour in any 60 minutes. value counts this ticket; with no limit both are 0.
[[nodiscard]] GateOutcome rateGate(const AgentStanding &agent, const Asking &asking);
/// Has not declined this ticket. Where nobody else is eligible, a decline does not strand the ticket: limit is 1 then.
[[nodiscard]] GateOutcome declinedGate(const AgentStanding &agent, const Asking &asking, bool isAnotherEligible);

/// Units an agent may carry with this ticket on board: the limit of the Capacity gate.
[[nodiscard]] MilliUnits capacityLimit(const RoutingAgent &agent, MilliUnits load, const Asking &asking);
/// What a profile lets an agent hold, in thousandths of its measure.
[[nodiscard]] MilliUnits profileLimit(const RoutingProfile &profile, double limit, Millis timeLeft);
/// The same question as whether `with` is at most that limit, without rounding it.
[[nodiscard]] bool isWithin(const RoutingProfile &profile, double limit, Millis timeLeft, MilliUnits with);
/// Stops no ticket that would add nothing to what the profile counts of complex work.
[[nodiscard]] bool isStoppedBy(const RoutingProfile &profile, const TicketAsk &ask);

/// Whether the rule is about the agent, apart from who handled the customer last.
[[nodiscard]] bool isAbout(const RuleWho &who, const Relaxation &relaxed, const RoutingAgent &agent);
/// Passes the Skill gate one level below one need only because it is learning that skill.
[[nodiscard]] bool isGrowing(const AgentStanding &agent, const Asking &asking);
/// The agent's level in a skill.
[[nodiscard]] Proficiency levelOf(const RoutingAgent &agent, SkillId skill);
[[nodiscard]] bool hasDeclined(const RoutingTicket &ticket, AgentId agent);
/// Handled this customer last, within policy.affinity.
[[nodiscard]] bool isAffine(const RoutingTicket &ticket, AgentId agent, const Policy &policy, Instant now);

} // namespace evenkeel
