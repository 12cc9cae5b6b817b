// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directorystorer.h"

#include <algorithm>
#include <set>

namespace evenkeel {

Result<ImportDirectory> DirectoryStorer::load()
{
    ImportDirectory directory;
    const auto know = [&directory](const auto &things) -> std::optional<Error> {
        if (!things)
            return things.error();
        for (const auto &thing : *things)
            directory.know(thing);
        return std::nullopt;
    };
    if (const auto error = know(m_catalog.teams()))
        return *error;
    if (const auto error = know(m_catalog.queues()))
        return *error;
    if (const auto error = know(m_catalog.channels()))
        return *error;
    if (const auto error = know(m_catalog.categories()))
        return *error;
    if (const auto error = know(m_catalog.skills()))
        return *error;
    const auto agents = m_catalog.agents();
    if (const auto error = know(agents))
        return *error;
    for (const Agent &agent : *agents)
        m_agents.emplace(agent.id, agent);
    return directory;
}

Result<Done> DirectoryStorer::store(const DirectoryAdditions &additions)
{
    if (additions.isEmpty())
        return Done{};
    if (const auto saved = m_catalog.saveAll(additions.teams); !saved)
        return saved;
    if (const auto saved = m_catalog.saveAll(additions.queues); !saved)
        return saved;
    if (const auto saved = m_catalog.saveAll(additions.channels); !saved)
        return saved;
    if (const auto saved = m_catalog.saveAll(additions.categories); !saved)
        return saved;
    if (const auto saved = m_catalog.saveAll(additions.skills); !saved)
        return saved;

    std::set<AgentId> changed;
    for (const Agent &agent : additions.agents) {
        m_agents[agent.id] = agent;
        changed.insert(agent.id);
        ++m_agentsAdded;
    }
    for (const auto &[agent, queue] : additions.servedQueues) {
        std::vector<QueueId> &queues = m_agents[agent].queues;
        if (const auto at = std::lower_bound(queues.begin(), queues.end(), queue); at == queues.end() || *at != queue)
            queues.insert(at, queue);
        changed.insert(agent);
    }
    for (const auto &[agent, team] : additions.agentTeams) {
        m_agents[agent].team = team;
        changed.insert(agent);
    }
    std::vector<Agent> agents;
    for (const AgentId id : changed)
        agents.push_back(m_agents.at(id));
    return m_catalog.saveAll(agents);
}

} // namespace evenkeel
