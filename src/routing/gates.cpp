// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/gates.h"

#include <algorithm>

namespace evenkeel {

namespace {

GateOutcome yesOrNo(Gate gate, bool isPassed)
{
    return {.gate = gate, .isPassed = isPassed, .value = isPassed ? 1.0 : 0.0, .limit = 1.0, .skill = {}};
}

GateOutcome atMost(Gate gate, double value, double limit)
{
    return {.gate = gate, .isPassed = value <= limit, .value = value, .limit = limit, .skill = {}};
}

/// The widest gap among the needs of one gate; with no gap, the first need.
GateOutcome levels(Gate gate, const RoutingAgent &agent, const Asking &asking)
{
    GateOutcome worst{.gate = gate, .isPassed = true, .value = 0, .limit = 0, .skill = {}};
    int widest = 0;
    for (const AskedNeed &need : asking.ask.needs) {
        if (need.isLanguage != (gate == Gate::Language))
            continue;
        const int has = static_cast<int>(levelOf(agent, need.need.skill));
        const int asked = static_cast<int>(need.levelIn(asking.ring));
        if (asked - has <= widest && worst.skill.isValid())
            continue;
        widest = std::max(0, asked - has);
        worst = {.gate = gate,
                 .isPassed = has >= asked,
                 .value = static_cast<double>(has),
                 .limit = static_cast<double>(asked),
                 .skill = need.need.skill};
    }
    return worst;
}

} // namespace

Proficiency levelOf(const RoutingAgent &agent, SkillId skill)
{
    const auto found = std::lower_bound(agent.skills.begin(), agent.skills.end(), skill,
                                        [](const AgentSkill &has, SkillId wanted) { return has.skill < wanted; });
    return found != agent.skills.end() && found->skill == skill ? found->level : Proficiency::None;
}

bool hasDeclined(const RoutingTicket &ticket, AgentId agent)
{
    return std::find(ticket.declinedBy.begin(), ticket.declinedBy.end(), agent) != ticket.declinedBy.end();
}

GateOutcome presenceGate(const AgentStanding &agent)
{
    const Presence presence = agent.opening.isPresent ? Presence::Available : agent.opening.presence;
    return {.gate = Gate::Presence,
            .isPassed = presence == Presence::Available,
            .value = static_cast<double>(presence),
            .limit = static_cast<double>(Presence::Available),
            .skill = {}};
}

GateOutcome shiftGate(const AgentStanding &agent, const Asking &asking)
{
    const bool fits =
        !asking.policy.mustFitShift || agent.opening.timeLeft(asking.now) >= asking.ask.ticket.expectedHandling;
    return yesOrNo(Gate::Shift, agent.opening.isOnShift && fits);
}

GateOutcome queueGate(const AgentStanding &agent, const Asking &asking)
{
    const QueueId queue = asking.ask.ticket.queue;
    const auto &served = agent.agent.queues;
    return yesOrNo(Gate::Queue, !queue.isValid() || std::binary_search(served.begin(), served.end(), queue));
}

GateOutcome skillGate(const AgentStanding &agent, const Asking &asking)
{
    return levels(Gate::Skill, agent.agent, asking);
}

GateOutcome languageGate(const AgentStanding &agent, const Asking &asking)
{
    return levels(Gate::Language, agent.agent, asking);
}

GateOutcome channelGate(const AgentStanding &agent, const Asking &asking)
{
    return yesOrNo(Gate::Channel, (agent.agent.channels & maskOf(asking.ask.ticket.channel)) != 0);
}

MilliUnits capacityLimit(const RoutingAgent &agent, MilliUnits load, const Asking &asking)
{
    const bool isUrgent = asking.ask.ticket.priority == Priority::Urgent;
    const double cap = isUrgent ? asking.policy.urgentCap : asking.policy.targetHigh;
    const MilliUnits limit = toMilliUnits(agent.capacity * cap);
    return load == 0 && agent.capacity > 0 ? std::max(limit, asking.ask.weight) : limit;
}

GateOutcome capacityGate(const AgentStanding &agent, const Asking &asking)
{
    return atMost(Gate::Capacity, toUnits(agent.load + asking.ask.weight),
                  toUnits(capacityLimit(agent.agent, agent.load, asking)));
}

GateOutcome complexityGate(const AgentStanding &agent, const Asking &asking)
{
    const int limit = asking.policy.complexInFlight;
    if (!asking.ask.isComplex)
        return {.gate = Gate::Complexity,
                .isPassed = true,
                .value = static_cast<double>(agent.complexInFlight),
                .limit = static_cast<double>(limit),
                .skill = {}};
    return atMost(Gate::Complexity, agent.complexInFlight + 1, limit);
}

GateOutcome rampGate(const AgentStanding &agent, const Asking &asking)
{
    const int value = agent.opening.rampFrom ? agent.newInRamp + 1 : 0;
    GateOutcome outcome = atMost(Gate::Ramp, value, asking.policy.rampTickets);
    outcome.isPassed = outcome.isPassed || !agent.opening.rampFrom;
    return outcome;
}

GateOutcome declinedGate(const AgentStanding &agent, const Asking &asking, bool isAnotherEligible)
{
    return atMost(Gate::Declined, hasDeclined(asking.ask.ticket, agent.agent.id) ? 1 : 0, isAnotherEligible ? 0 : 1);
}

} // namespace evenkeel
