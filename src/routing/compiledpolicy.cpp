// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/compiledpolicy.h"

#include "base/hash.h"
#include "routing/policyprint.h"
#include "routing/ticketask.h"

#include <algorithm>

namespace evenkeel {

namespace {

template <class Id>
void keepSorted(std::vector<Id> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

std::optional<ProfileLimits> RoutingProfile::limitsOf(const RoutingAgent &agent) const
{
    if (hasTeams && !std::binary_search(teams.begin(), teams.end(), agent.team))
        return std::nullopt;
    for (const auto &[who, own] : ofAgents) {
        if (who == agent.id)
            return own;
    }
    for (const auto &[team, own] : ofTeams) {
        if (team == agent.team)
            return own;
    }
    return limits;
}

/// Looks names up and fills a compiled policy.
class CompiledPolicy::Reader
{
public:
    Reader(CompiledPolicy &compiled, const DeskCatalog &catalog, std::optional<AssignmentMethod> asked)
        : m_to(compiled)
        , m_catalog(catalog)
        , m_asked(asked)
    {
        m_print.add(static_cast<std::int64_t>(decidingPrint(compiled.m_policy)));
        m_print.add(asked ? static_cast<std::int64_t>(*asked) : -1);
    }

    void read()
    {
        const Policy &policy = m_to.m_policy;
        m_to.m_caps = {policy.targetHigh, policy.urgentCap};
        m_to.m_lines = {Prioritization{}};
        m_to.m_default = rule(AssignmentRule{});
        for (const QueuePolicy &queue : policy.queues)
            readQueue(queue);
        for (auto &[id, queue] : m_to.m_queues)
            queue.overflow = overflowFrom(id);
        numberSets();
        readProfiles();
        readShares();
        readLearners();
        m_to.m_looksAtTimeLeft |= policy.mustFitShift;
        m_to.m_print = m_print.value();
    }

private:
    /// The id of none where the desk does not have the name.
    template <class Id>
    Id find(const std::map<std::string, Id, std::less<>> &names, const std::string &name)
    {
        const auto found = names.find(name);
        const Id id = found == names.end() ? Id{} : found->second;
        m_print.add(id.value);
        return id;
    }
    template <class Id>
    std::vector<Id> findAll(const std::map<std::string, Id, std::less<>> &names, const std::vector<std::string> &wanted)
    {
        std::vector<Id> ids;
        for (const std::string &name : wanted) {
            if (const Id id = find(names, name); id.isValid())
                ids.push_back(id);
        }
        keepSorted(ids);
        return ids;
    }

    RuleWho who(const CandidateTest &test)
    {
        RuleWho who{.hasTeams = !test.teams.empty(),
                    .hasAgents = !test.agents.empty(),
                    .isLastAgentOnly = test.isLastAgentOnly,
                    .teams = findAll(m_catalog.teams, test.teams),
                    .agents = findAll(m_catalog.agents, test.agents),
                    .skills = {}};
        for (const SkillAsk &ask : test.skills)
            who.skills.push_back({find(m_catalog.skills, ask.skill), ask.level, true});
        return who;
    }

    std::size_t cap(const AssignmentRule &rule)
    {
        if (!rule.cap)
            return UsualCap;
        const double cap = std::min(*rule.cap, m_to.m_policy.urgentCap);
        const auto known = std::find(m_to.m_caps.begin(), m_to.m_caps.end(), cap);
        if (known != m_to.m_caps.end())
            return static_cast<std::size_t>(known - m_to.m_caps.begin());
        m_to.m_caps.push_back(cap);
        return m_to.m_caps.size() - 1;
    }

    void open(Relaxation &stage, const Ring &ring)
    {
        ++stage.rings;
        switch (ring.action) {
        case RingAction::DropStep:
            ++stage.steps;
            break;
        case RingAction::DropSkill:
            stage.dropped.push_back(find(m_catalog.skills, ring.skill));
            break;
        case RingAction::WidenToTeams:
            for (const TeamId team : findAll(m_catalog.teams, ring.teams))
                stage.moreTeams.push_back(team);
            keepSorted(stage.moreTeams);
            break;
        case RingAction::WidenToAll:
            stage.isEveryTeam = true;
            break;
        case RingAction::Overflow:
            ++stage.overflows;
            break;
        case RingAction::TellLead:
            stage.isLeadTold = true;
            break;
        }
    }

    void readRings(RoutingRule &rule, const std::optional<std::vector<Ring>> &rings)
    {
        rule.isDefaultLadder = !rings;
        rule.stages.emplace_back();
        const auto open = [&](const Ring &ring) {
            Relaxation stage = rule.stages.back();
            this->open(stage, ring);
            rule.stages.push_back(std::move(stage));
        };
        if (!rings) {
            for (std::size_t level = 1; level < ProficiencyCount; ++level)
                open(Ring{});
            return;
        }
        for (const Ring &ring : *rings) {
            rule.rings.push_back({ring.trigger, ring.after});
            open(ring);
        }
    }

    RoutingRule rule(const AssignmentRule &from)
    {
        RoutingRule rule;
        rule.id = from.id;
        rule.when = from.when;
        rule.who = who(from.who);
        rule.method = m_asked ? *m_asked : from.method.value_or(m_to.m_policy.method);
        rule.cap = cap(from);
        rule.isWaitingIfNobody = from.isWaitingIfNobody;
        readRings(rule, from.rings);
        m_to.m_uses[static_cast<std::size_t>(rule.method)] = true;
        return rule;
    }

    void readQueue(const QueuePolicy &from)
    {
        const QueueId id = find(m_catalog.queues, from.queue);
        if (!id.isValid() || m_to.m_queues.count(id) > 0)
            return;
        QueueRules &queue = m_to.m_queues[id];
        queue.order = from.order;
        if (from.order != Prioritization{}) {
            queue.line = m_to.m_lines.size();
            m_to.m_lines.push_back(from.order);
        }
        for (const AssignmentRule &of : from.rules) {
            if (of.isOn)
                queue.rules.push_back(rule(of));
        }
        if (const QueueId next = find(m_catalog.queues, from.overflow); next.isValid())
            m_next.emplace(id, next);
    }

    std::vector<QueueId> overflowFrom(QueueId start) const
    {
        std::vector<QueueId> chain;
        for (auto next = m_next.find(start); next != m_next.end(); next = m_next.find(chain.back())) {
            const bool isMet = std::find(chain.begin(), chain.end(), next->second) != chain.end();
            if (isMet || next->second == start)
                break;
            chain.push_back(next->second);
        }
        return chain;
    }

    /// By queue id, so that the positions are the same on every machine.
    void numberSets()
    {
        std::map<QueueId, QueueRules *> queues;
        for (auto &[id, queue] : m_to.m_queues)
            queues.emplace(id, &queue);
        for (const auto &[id, queue] : queues) {
            for (RoutingRule &rule : queue->rules) {
                if (rule.who.isAnybody())
                    continue;
                rule.set = m_to.m_agentSets;
                m_to.m_agentSets += rule.stages.size();
                m_to.m_limiting.push_back(&rule);
            }
        }
    }

    void readProfiles()
    {
        // Only urgent work may use the buffer, and it may always use what other work may.
        const auto limits = [](const auto &from) {
            return ProfileLimits{from.limit, std::max(from.limit, from.urgentLimit)};
        };
        for (const CapacityProfile &from : m_to.m_policy.profiles) {
            if (!from.isOn)
                continue;
            RoutingProfile profile{.id = from.id,
                                   .measure = from.measure,
                                   .channels = from.channels,
                                   .hasTeams = !from.teams.empty(),
                                   .teams = findAll(m_catalog.teams, from.teams),
                                   .limits = limits(from),
                                   .ofAgents = {},
                                   .ofTeams = {}};
            for (const LimitFor &exception : from.exceptions) {
                if (!exception.agent.empty())
                    profile.ofAgents.emplace_back(find(m_catalog.agents, exception.agent), limits(exception));
                else if (const TeamId team = find(m_catalog.teams, exception.team); team.isValid())
                    profile.ofTeams.emplace_back(team, limits(exception));
            }
            m_to.m_looksAtTimeLeft |= from.measure == CapacityMeasure::EffortMinutes;
            m_to.m_profiles.push_back(std::move(profile));
        }
    }

    void readShares()
    {
        for (const CapacityShare &share : m_to.m_policy.capacityShares) {
            if (!share.agent.empty())
                m_to.m_agentShares.emplace(find(m_catalog.agents, share.agent), share.share);
            else if (const TeamId team = find(m_catalog.teams, share.team); team.isValid())
                m_to.m_teamShares.emplace(team, share.share);
        }
    }

    void readLearners()
    {
        for (const Learner &learner : m_to.m_policy.growth.learners) {
            const AgentId agent = find(m_catalog.agents, learner.agent);
            const SkillId skill = find(m_catalog.skills, learner.skill);
            if (agent.isValid() && skill.isValid())
                m_to.m_learners[skill].push_back(agent);
        }
        for (auto &[skill, agents] : m_to.m_learners)
            keepSorted(agents);
    }

    CompiledPolicy &m_to;
    const DeskCatalog &m_catalog;
    std::optional<AssignmentMethod> m_asked;
    std::unordered_map<QueueId, QueueId> m_next;
    Fingerprint m_print;
};

CompiledPolicy::CompiledPolicy(Policy policy, const DeskCatalog &catalog, std::optional<AssignmentMethod> asked)
    : m_policy(std::move(policy))
{
    Reader(*this, catalog, asked).read();
}

const QueueRules &CompiledPolicy::queue(QueueId queue) const
{
    const auto found = m_queues.find(queue);
    return found == m_queues.end() ? m_unnamed : found->second;
}

double CompiledPolicy::capacityShare(AgentId agent, TeamId team) const
{
    if (const auto own = m_agentShares.find(agent); own != m_agentShares.end())
        return own->second;
    const auto teams = m_teamShares.find(team);
    return teams == m_teamShares.end() ? 1.0 : teams->second;
}

bool CompiledPolicy::isLearner(AgentId agent, SkillId skill) const
{
    const auto found = m_learners.find(skill);
    return found != m_learners.end() && std::binary_search(found->second.begin(), found->second.end(), agent);
}

} // namespace evenkeel
