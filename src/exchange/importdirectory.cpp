// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdirectory.h"

#include <algorithm>

namespace evenkeel {

bool DirectoryAdditions::isEmpty() const
{
    return agents.empty() && queues.empty() && teams.empty() && channels.empty() && categories.empty() &&
           skills.empty() && servedQueues.empty() && agentTeams.empty();
}

template <class IdType>
void ImportDirectory::Names<IdType>::know(std::string_view name, IdType id)
{
    ids.emplace(std::string(name), id);
    highest = std::max(highest, id.value);
}

template <class IdType>
std::pair<IdType, bool> ImportDirectory::Names<IdType>::take(std::string_view name)
{
    if (const auto known = ids.find(name); known != ids.end())
        return {known->second, false};
    const IdType id{++highest};
    ids.emplace(std::string(name), id);
    return {id, true};
}

void ImportDirectory::know(const Agent &agent)
{
    m_agents.know(agent.name, agent.id);
    m_agentsById.insert_or_assign(agent.id, agent);
}

void ImportDirectory::know(const Queue &queue)
{
    m_queues.know(queue.name, queue.id);
}
void ImportDirectory::know(const Team &team)
{
    m_teams.know(team.name, team.id);
}
void ImportDirectory::know(const Channel &channel)
{
    m_channels.know(channel.name, channel.id);
}
void ImportDirectory::know(const Category &category)
{
    m_categories.know(category.name, category.id);
}
void ImportDirectory::know(const Skill &skill)
{
    m_skills.know(skill.name, skill.id);
}

AgentId ImportDirectory::agent(std::string_view name)
{
    const auto [id, isNew] = m_agents.take(name);
    if (isNew) {
        Agent agent;
        agent.id = id;
        agent.name = name;
        m_agentsById.emplace(id, std::move(agent));
        m_newAgents.push_back(id);
    }
    return id;
}

QueueId ImportDirectory::queue(std::string_view group)
{
    const auto [id, isNew] = m_queues.take(group);
    if (isNew)
        m_additions.queues.push_back({id, std::string(group), false});
    // A queue known from before may still lack its team.
    if (isNew || !m_teamOfQueue.contains(id)) {
        const auto [team, isNewTeam] = m_teams.take(group);
        if (isNewTeam)
            m_additions.teams.push_back({team, std::string(group)});
        m_teamOfQueue.emplace(id, team);
    }
    return id;
}

ChannelId ImportDirectory::channel(std::string_view name, ChannelKind kind, Handling handling)
{
    const auto [id, isNew] = m_channels.take(name);
    if (isNew)
        m_additions.channels.push_back({id, std::string(name), kind, handling});
    return id;
}

CategoryId ImportDirectory::category(std::string_view name)
{
    const auto [id, isNew] = m_categories.take(name);
    if (isNew) {
        Category category;
        category.id = id;
        category.name = name;
        m_additions.categories.push_back(std::move(category));
    }
    return id;
}

SkillId ImportDirectory::skill(std::string_view name, SkillKind kind)
{
    const auto [id, isNew] = m_skills.take(name);
    if (isNew)
        m_additions.skills.push_back({id, std::string(name), kind, {}});
    return id;
}

AgentId ImportDirectory::knownAgent(std::string_view name) const
{
    const auto known = m_agents.ids.find(name);
    return known == m_agents.ids.end() ? AgentId{} : known->second;
}

void ImportDirectory::addServed(AgentId agent, QueueId queue)
{
    const auto found = m_agentsById.find(agent);
    if (found == m_agentsById.end())
        return;
    Agent &known = found->second;
    const auto place = std::lower_bound(known.queues.begin(), known.queues.end(), queue);
    if (place == known.queues.end() || *place != queue) {
        known.queues.insert(place, queue);
        m_additions.servedQueues.emplace_back(agent, queue);
    }
    if (const auto team = m_teamOfQueue.find(queue); !known.team.isValid() && team != m_teamOfQueue.end()) {
        known.team = team->second;
        m_additions.agentTeams.emplace_back(agent, team->second);
    }
}

DirectoryAdditions ImportDirectory::takeAdditions()
{
    DirectoryAdditions taken = std::exchange(m_additions, {});
    const std::vector<AgentId> fresh = std::exchange(m_newAgents, {});
    for (const AgentId id : fresh)
        taken.agents.push_back(m_agentsById.at(id));
    // A new agent carries its team and queues itself; new ids ascend, so `fresh` is sorted.
    const auto isFresh = [&fresh](const auto &entry) {
        return std::binary_search(fresh.begin(), fresh.end(), entry.first);
    };
    std::erase_if(taken.servedQueues, isFresh);
    std::erase_if(taken.agentTeams, isFresh);
    std::sort(taken.servedQueues.begin(), taken.servedQueues.end());
    std::sort(taken.agentTeams.begin(), taken.agentTeams.end());
    return taken;
}

} // namespace evenkeel
