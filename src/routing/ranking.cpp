// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/ranking.h"

#include "routing/paircost.h"

#include <algorithm>

namespace evenkeel {

TermList termsOf(const Measures &of, AssignmentMethod method, const LayeredWeights &weights)
{
    TermList terms;
    switch (method) {
    case AssignmentMethod::Layered:
        terms.add(ScoreTerm::SkillFit, skillFitPoints(of, weights.skillFit));
        terms.add(ScoreTerm::LoadRatio, loadRatioPoints(of, weights.loadRatio));
        terms.add(ScoreTerm::Affinity, affinityPoints(of, weights.affinity));
        terms.add(ScoreTerm::Speed, speedPoints(of, weights.speed));
        break;
    case AssignmentMethod::RoundRobin:
        terms.add(ScoreTerm::Turn, of.turnMinutes);
        break;
    case AssignmentMethod::LeastLoaded:
        terms.add(ScoreTerm::LoadRatio, loadRatioPoints(of, 1.0));
        break;
    case AssignmentMethod::HighestSpareCapacity:
        terms.add(ScoreTerm::SpareCapacity, of.unitsLeft);
        break;
    case AssignmentMethod::LongestIdle:
        terms.add(ScoreTerm::Idle, of.idleMinutes);
        break;
    case AssignmentMethod::BestSkill:
        terms.add(ScoreTerm::SkillFit, skillFitPoints(of, 1.0));
        break;
    case AssignmentMethod::LeastCost:
        break;
    }
    return terms;
}

TermList termsFor(const AgentStanding &agent, const Asking &asking)
{
    const AssignmentMethod method = asking.rule.method;
    TermList terms;
    if (method == AssignmentMethod::LeastCost) {
        const PairFacts pair = pairFacts(agent, asking, toUnits(agent.wait), asking.minutesLeft);
        terms = termsOf(pairCost(pair, asking.policy.cost));
    } else {
        terms = termsOf(measuresOf(agent, asking), method, asking.policy.layered);
    }
    if (isGrowing(agent, asking))
        terms.add(ScoreTerm::Growth, GrowthPoints);
    return terms;
}

double idleMinutes(const RoutingAgent &agent, const Opening &opening, Instant now)
{
    const std::int64_t assigned = agent.lastAssignedAt ? toMillis(*agent.lastAssignedAt) : 0;
    const std::int64_t began = opening.shiftAt ? toMillis(*opening.shiftAt) : 0;
    return minutesBetween(std::max(assigned, began), toMillis(now));
}

Measures measuresOf(const AgentStanding &standing, const Asking &asking)
{
    const RoutingAgent &agent = standing.agent;
    Measures measures;
    double fit = 0;
    for (const AskedNeed &need : asking.ask.needs)
        fit += need.fit[static_cast<std::size_t>(levelOf(agent, need.need.skill))];
    if (!asking.ask.needs.empty())
        measures.skillFit = fit / static_cast<double>(asking.ask.needs.size());
    measures.loadRatio = loadRatio(standing.load + asking.ask.weight, agent.capacity);
    measures.isAffine = isAffine(asking.ask.ticket, agent.id, asking.policy, asking.now);
    for (const AgentPace &pace : agent.paces) {
        if (pace.category == asking.ask.ticket.category)
            measures.pace = pace.factor;
    }
    measures.unitsLeft = agent.capacity - toUnits(standing.load);
    measures.idleMinutes = idleMinutes(agent, standing.opening, asking.now);
    measures.turnMinutes = turnMinutes(agent, asking.now);
    return measures;
}

} // namespace evenkeel
