// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/lintroster.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

template <class Id>
std::optional<Id> find(const std::map<std::string, Id, std::less<>> &names, const std::string &name)
{
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

template <class Id>
std::string nameIn(const std::map<std::string, Id, std::less<>> &names, Id id)
{
    const auto found = std::find_if(names.begin(), names.end(), [id](const auto &entry) { return entry.second == id; });
    return found == names.end() ? std::string() : found->first;
}

Proficiency levelIn(const RoutingAgent &agent, SkillId skill)
{
    const auto found = std::lower_bound(agent.skills.begin(), agent.skills.end(), skill,
                                        [](const AgentSkill &has, SkillId wanted) { return has.skill < wanted; });
    return found != agent.skills.end() && found->skill == skill ? found->level : Proficiency::None;
}

bool names(const std::vector<std::string> &list, const std::string &name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Teams that the first rings add; nullopt for every team.
std::optional<std::vector<std::string>> widened(const AssignmentRule &rule, std::size_t rings)
{
    std::vector<std::string> teams = rule.who.teams;
    for (std::size_t at = 0; rule.rings && at < std::min(rings, rule.rings->size()); ++at) {
        const Ring &ring = (*rule.rings)[at];
        if (ring.action == RingAction::WidenToAll)
            return std::nullopt;
        if (ring.action == RingAction::WidenToTeams)
            teams.insert(teams.end(), ring.teams.begin(), ring.teams.end());
    }
    return teams;
}

} // namespace

LintRoster::LintRoster(const DeskPicture &picture, const Policy &policy, Millis zoneOffset)
    : m_picture(picture)
    , m_policy(policy)
{
    readWeeks(zoneOffset);
}

void LintRoster::readWeeks(Millis zoneOffset)
{
    std::optional<Interval> known;
    for (const RoutingAgent &agent : agents()) {
        WeekMinutes &open = m_open.emplace_back(WeekMinutes::of(agent.open, zoneOffset));
        const bool isHere = agent.presence && agent.presence->presence == Presence::Available &&
                            agent.presence->holdsAt(m_picture.now) && !agent.presence->until;
        if (isHere)
            open = WeekMinutes::always();
        if (agent.open.isEmpty())
            continue;
        const Interval whole{agent.open.list().front().from, agent.open.list().back().until};
        known = known ? Interval{std::min(known->from, whole.from), std::max(known->until, whole.until)} : whole;
    }
    if (known)
        m_known = WeekMinutes::of(Intervals({*known}), zoneOffset);
}

LintAgents LintRoster::everybody() const
{
    LintAgents all(agents().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

LintAgents LintRoster::servers(QueueId queue) const
{
    LintAgents servers;
    for (std::size_t at = 0; at < agents().size(); ++at) {
        const std::vector<QueueId> &queues = agents()[at].queues;
        if (std::find(queues.begin(), queues.end(), queue) != queues.end())
            servers.push_back(at);
    }
    return servers;
}

std::vector<QueueId> LintRoster::overflowChain(const std::string &queue) const
{
    std::vector<std::string> met{queue};
    std::vector<QueueId> chain;
    for (;;) {
        const auto entry = std::find_if(m_policy.queues.begin(), m_policy.queues.end(),
                                        [&met](const QueuePolicy &policy) { return policy.queue == met.back(); });
        if (entry == m_policy.queues.end() || entry->overflow.empty() || names(met, entry->overflow))
            return chain;
        const std::optional<QueueId> next = this->queue(entry->overflow);
        if (!next)
            return chain;
        chain.push_back(*next);
        met.push_back(entry->overflow);
    }
}

LintAgents LintRoster::reach(const std::string &queue, std::size_t links) const
{
    const std::optional<QueueId> own = this->queue(queue);
    LintAgents reached = own ? servers(*own) : LintAgents();
    if (links == 0)
        return reached;
    const std::vector<QueueId> chain = overflowChain(queue);
    for (std::size_t link = 0; link < std::min(links, chain.size()); ++link) {
        const LintAgents more = servers(chain[link]);
        reached.insert(reached.end(), more.begin(), more.end());
    }
    std::sort(reached.begin(), reached.end());
    reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
    return reached;
}

LintAgents LintRoster::candidates(const LintAgents &agents, const AssignmentRule &rule, std::size_t rings) const
{
    std::vector<TeamId> teams;
    const auto wanted = widened(rule, rings);
    const bool isAnyTeam = rule.who.teams.empty() || !wanted;
    for (const std::string &name : wanted.value_or(std::vector<std::string>())) {
        if (const auto id = team(name))
            teams.push_back(*id);
    }
    std::vector<AgentId> named;
    for (const std::string &name : rule.who.agents) {
        if (const auto id = agent(name))
            named.push_back(*id);
    }
    LintAgents left;
    for (const std::size_t at : agents) {
        const RoutingAgent &one = this->agents()[at];
        const bool isInTeam = isAnyTeam || std::find(teams.begin(), teams.end(), one.team) != teams.end();
        const bool isNamed = rule.who.agents.empty() || std::find(named.begin(), named.end(), one.id) != named.end();
        if (isInTeam && isNamed)
            left.push_back(at);
    }
    for (const SkillAsk &ask : rule.who.skills) {
        const auto id = skill(ask.skill);
        left = id ? having(left, *id, ask.level) : LintAgents();
    }
    return left;
}

LintAgents LintRoster::having(const LintAgents &agents, SkillId skill, Proficiency level) const
{
    LintAgents able;
    for (const std::size_t at : agents) {
        if (levelIn(this->agents()[at], skill) >= level)
            able.push_back(at);
    }
    return able;
}

Proficiency LintRoster::bestLevel(const LintAgents &agents, SkillId skill) const
{
    Proficiency best = Proficiency::None;
    for (const std::size_t at : agents)
        best = std::max(best, levelIn(this->agents()[at], skill));
    return best;
}

WeekMinutes LintRoster::open(const LintAgents &agents) const
{
    WeekMinutes minutes;
    for (const std::size_t at : agents)
        minutes.unite(m_open[at]);
    return minutes;
}

std::optional<QueueId> LintRoster::queue(const std::string &name) const
{
    return find(m_picture.catalog.queues, name);
}
std::optional<SkillId> LintRoster::skill(const std::string &name) const
{
    return find(m_picture.catalog.skills, name);
}
std::optional<TeamId> LintRoster::team(const std::string &name) const
{
    return find(m_picture.catalog.teams, name);
}
std::optional<AgentId> LintRoster::agent(const std::string &name) const
{
    return find(m_picture.catalog.agents, name);
}
std::string LintRoster::nameOf(QueueId queue) const
{
    return nameIn(m_picture.catalog.queues, queue);
}
std::string LintRoster::nameOf(SkillId skill) const
{
    return nameIn(m_picture.catalog.skills, skill);
}
std::string LintRoster::nameOf(TeamId team) const
{
    return nameIn(m_picture.catalog.teams, team);
}
std::string LintRoster::nameOf(AgentId agent) const
{
    return nameIn(m_picture.catalog.agents, agent);
}

} // namespace evenkeel
