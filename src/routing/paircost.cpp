// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/paircost.h"

namespace evenkeel {

namespace {

double minutes(Millis span)
{
    return static_cast<double>(span.count()) / 60000.0;
}

} // namespace

PairCost pairCost(const PairFacts &pair, const CostWeights &weights)
{
    return {.lateness = latenessCost(pair, weights),
            .skillGap = skillGapCost(pair, weights),
            .unfairness = unfairnessCost(pair, weights),
            .context = contextCost(pair, weights),
            .move = moveCost(pair, weights)};
}

double minutesLeft(const RoutingTicket &ticket, const WorkingTime &hours, Instant now)
{
    return minutes(ticket.sla.target) - minutes(ticket.sla.used(hours, now));
}

double handlingMinutes(const RoutingTicket &ticket, const RoutingAgent &agent)
{
    const auto expected = static_cast<double>(ticket.expectedHandling.count());
    for (const AgentPace &pace : agent.paces) {
        if (pace.category == ticket.category)
            return expected * pace.factor;
    }
    return expected;
}

bool isContextLost(const RoutingTicket &ticket, AgentId agent, const Policy &policy, Instant now)
{
    return ticket.affinityAgent != agent && isAffine(ticket, ticket.affinityAgent, policy, now);
}

PairFacts pairFacts(const AgentStanding &standing, const Asking &asking, double waitMinutes, double left)
{
    const RoutingAgent &agent = standing.agent;
    const RoutingTicket &ticket = asking.ask.ticket;
    PairFacts pair;
    pair.priority = ticket.priority;
    pair.minutesLeft = left;
    pair.waitMinutes = waitMinutes;
    pair.handlingMinutes = handlingMinutes(ticket, agent);
    for (const AskedNeed &need : asking.ask.needs) {
        const LevelGap gap = levelGap(need, levelOf(agent, need.need.skill));
        pair.missingLevels += gap.missing;
        pair.surplusLevels += gap.surplus;
    }
    pair.ratioBefore = loadRatio(standing.load, agent.capacity);
    pair.ratioAfter = loadRatio(standing.load + asking.ask.weight, agent.capacity);
    pair.isContextLost = isContextLost(ticket, agent.id, asking.policy, asking.now);
    return pair;
}

TermList termsOf(const PairCost &cost)
{
    TermList terms;
    terms.add(ScoreTerm::Lateness, -cost.lateness);
    terms.add(ScoreTerm::SkillGap, -cost.skillGap);
    terms.add(ScoreTerm::Unfairness, -cost.unfairness);
    terms.add(ScoreTerm::Context, -cost.context);
    return terms;
}

} // namespace evenkeel
