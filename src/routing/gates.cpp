// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/gates.h"

#include <algorithm>

namespace evenkeel {

namespace {

GateOutcome yesOrNo(Gate gate, bool isPassed)
{
    return {.gate = gate, .isPassed = isPassed, .value = isPassed ? 1.0 : 0.0, .limit = 1.0, .skill = {}};
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
        const int asked = static_cast<int>(need.levelIn(asking.relaxed));
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

bool isAffine(const RoutingTicket &ticket, AgentId agent, const Policy &policy, Instant now)
{
    return ticket.affinityAgent == agent && agent.isValid() && ticket.affinityAt && *ticket.affinityAt <= now &&
           now - *ticket.affinityAt <= policy.affinity;
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

GateOutcome afterHoursGate(const AgentStanding &agent, const Asking &asking)
{
    const AfterHours rule = asking.policy.protection.afterHours;
    const bool isUrgent = asking.ask.ticket.priority == Priority::Urgent;
    const bool isLetThrough = rule == AfterHours::Everything || (rule == AfterHours::UrgentOnly && isUrgent);
    return yesOrNo(Gate::AfterHours, isLetThrough || !agent.opening.isAfterHours);
}

GateOutcome focusGate(const AgentStanding &agent, const Asking &asking)
{
    const bool isInCase = agent.caseUntil && asking.now < *agent.caseUntil;
    return yesOrNo(Gate::Focus, !agent.opening.focusUntil && !isInCase);
}

GateOutcome wrapUpGate(const AgentStanding &agent, const Asking &asking)
{
    return yesOrNo(Gate::WrapUp, !agent.agent.wrapUpUntil || asking.now >= *agent.agent.wrapUpUntil);
}

GateOutcome queueGate(const AgentStanding &agent, const Asking &asking)
{
    const QueueId queue = asking.ask.ticket.queue;
    const auto serves = [&agent](QueueId of) {
        return std::binary_search(agent.agent.queues.begin(), agent.agent.queues.end(), of);
    };
    bool isServed = !queue.isValid() || serves(queue);
    const auto &chain = asking.ask.queueRules->overflow;
    for (std::size_t link = 0; link < chain.size() && link < static_cast<std::size_t>(asking.overflows); ++link)
        isServed = isServed || serves(chain[link]);
    return yesOrNo(Gate::Queue, isServed);
}

bool isAbout(const RuleWho &who, const Relaxation &relaxed, const RoutingAgent &agent)
{
    const auto isIn = [](const auto &list, auto id) { return std::binary_search(list.begin(), list.end(), id); };
    if (who.hasTeams && !relaxed.isEveryTeam && !isIn(who.teams, agent.team) && !isIn(relaxed.moreTeams, agent.team))
        return false;
    if (who.hasAgents && !isIn(who.agents, agent.id))
        return false;
    return std::all_of(who.skills.begin(), who.skills.end(),
                       [&agent](const SkillNeed &need) { return levelOf(agent, need.skill) >= need.level; });
}

GateOutcome ruleGate(const AgentStanding &agent, const Asking &asking)
{
    const RuleWho &who = asking.rule.who;
    const bool isLast = !who.isLastAgentOnly || isAffine(asking.ask.ticket, agent.agent.id, asking.policy, asking.now);
    return yesOrNo(Gate::Rule, isLast && isAbout(who, asking.relaxed, agent.agent));
}

bool isGrowing(const AgentStanding &agent, const Asking &asking)
{
    if (asking.taught.empty())
        return false;
    const AskedNeed *missed = nullptr;
    for (const AskedNeed &need : asking.ask.needs) {
        const int gap =
            static_cast<int>(need.levelIn(asking.relaxed)) - static_cast<int>(levelOf(agent.agent, need.need.skill));
        if (need.isLanguage || gap <= 0)
            continue;
        if (missed || gap > 1)
            return false;
        missed = &need;
    }
    const auto isTaught = [&asking](SkillId skill) {
        return std::find(asking.taught.begin(), asking.taught.end(), skill) != asking.taught.end();
    };
    return missed && isTaught(missed->need.skill) && asking.compiled.isLearner(agent.agent.id, missed->need.skill);
}

GateOutcome skillGate(const AgentStanding &agent, const Asking &asking)
{
    GateOutcome outcome = levels(Gate::Skill, agent.agent, asking);
    outcome.isPassed = outcome.isPassed || isGrowing(agent, asking);
    return outcome;
}

GateOutcome languageGate(const AgentStanding &agent, const Asking &asking)
{
    return levels(Gate::Language, agent.agent, asking);
}

GateOutcome channelGate(const AgentStanding &agent, const Asking &asking)
{
    return yesOrNo(Gate::Channel, (agent.agent.channels & maskOf(asking.ask.ticket.channel)) != 0);
}

} // namespace evenkeel
