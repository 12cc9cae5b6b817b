// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace evenkeel {

/// What an import has met that the directory did not know when it was filled.
struct DirectoryAdditions
{
    std::vector<Agent> agents; ///< with team and queues as far as seen
    std::vector<Queue> queues;
    std::vector<Team> teams;
    std::vector<Channel> channels;
    std::vector<Category> categories;
    std::vector<Skill> skills;
    /// Queues that agents known before were seen working in.
    std::vector<std::pair<AgentId, QueueId>> servedQueues;
    /// Teams of agents known before who had none.
    std::vector<std::pair<AgentId, TeamId>> agentTeams;

    [[nodiscard]] bool isEmpty() const;
};

/// Names to ids, so that reading files needs no database: filled with what the workspace knows, it gives every new
/// name the next free id (highest known + 1) and remembers what is new. Names compare exactly. Not thread-safe: one
/// reading thread owns it.
///
/// A group of the source is a queue and a team of the same name; the team an agent belongs to is the first group the
/// agent was seen working in, unless the agent had a team before.
class ImportDirectory
{
public:
    void know(const Agent &agent);
    void know(const Queue &queue);
    void know(const Team &team);
    void know(const Channel &channel);
    void know(const Category &category);
    void know(const Skill &skill);

    [[nodiscard]] AgentId agent(std::string_view name);
    /// The queue of a group; its team comes into being with it.
    [[nodiscard]] QueueId queue(std::string_view group);
    [[nodiscard]] ChannelId channel(std::string_view name, ChannelKind kind, Handling handling);
    [[nodiscard]] CategoryId category(std::string_view name);
    [[nodiscard]] SkillId skill(std::string_view name, SkillKind kind);

    /// The id of a name that is known already; invalid when it is not. Adds nothing.
    [[nodiscard]] AgentId knownAgent(std::string_view name) const;

    /// The agent was seen working in the queue.
    void addServed(AgentId agent, QueueId queue);

    /// What is new since the last call, sorted by id. Calling it after each batch of stories gives everything the
    /// batch refers to.
    [[nodiscard]] DirectoryAdditions takeAdditions();

private:
    struct NameHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
    };
    template <class Value>
    using ByName = std::unordered_map<std::string, Value, NameHash, std::equal_to<>>;

    template <class IdType>
    struct Names
    {
        ByName<IdType> ids;
        std::int64_t highest = 0;

        void know(std::string_view name, IdType id);
        /// The id and whether it is new.
        std::pair<IdType, bool> take(std::string_view name);
    };

    Names<AgentId> m_agents;
    Names<QueueId> m_queues;
    Names<TeamId> m_teams;
    Names<ChannelId> m_channels;
    Names<CategoryId> m_categories;
    Names<SkillId> m_skills;
    std::unordered_map<AgentId, Agent> m_agentsById;
    std::unordered_map<QueueId, TeamId> m_teamOfQueue;
    std::vector<AgentId> m_newAgents;
    DirectoryAdditions m_additions;
};

} // namespace evenkeel
