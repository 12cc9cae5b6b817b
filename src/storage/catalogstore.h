// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/skill.h"
#include "domain/team.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace evenkeel {

/// The next free id of every kind, for makers that number their own things before they store them.
struct CatalogIds
{
    TeamId team;
    QueueId queue;
    AgentId agent;
    ChannelId channel;
    CategoryId category;
    SkillId skill;
};

/// The desk's fixed things: teams, queues, agents with the queues they serve, channels, categories, skills.
/// Lists are ordered by id. Every version of a thing is kept; saving one as it is already changes nothing.
class CatalogStore final
{
public:
    /// Lists what there was as of the change; what is saved is saved now, whatever is read.
    explicit CatalogStore(Database &database, ChangeId asOf = NewestChange)
        : m_database(database)
        , m_asOf(asOf)
    {}

    [[nodiscard]] Result<std::vector<Team>> teams();
    [[nodiscard]] Result<std::vector<Queue>> queues();
    [[nodiscard]] Result<std::vector<Agent>> agents();
    [[nodiscard]] Result<std::vector<Channel>> channels();
    [[nodiscard]] Result<std::vector<Category>> categories();
    [[nodiscard]] Result<std::vector<Skill>> skills();

    /// Inserts (id none: the next free one is taken) or replaces all fields. Conflict when another thing of the
    /// kind has the name (agents may share names).
    [[nodiscard]] Result<TeamId> save(const Team &team);
    [[nodiscard]] Result<QueueId> save(const Queue &queue);
    [[nodiscard]] Result<AgentId> save(const Agent &agent);
    [[nodiscard]] Result<ChannelId> save(const Channel &channel);
    [[nodiscard]] Result<CategoryId> save(const Category &category);
    [[nodiscard]] Result<SkillId> save(const Skill &skill);

    /// The same for many at once, all or none.
    [[nodiscard]] Result<Done> saveAll(std::span<const Team> teams);
    [[nodiscard]] Result<Done> saveAll(std::span<const Queue> queues);
    [[nodiscard]] Result<Done> saveAll(std::span<const Agent> agents);
    [[nodiscard]] Result<Done> saveAll(std::span<const Channel> channels);
    [[nodiscard]] Result<Done> saveAll(std::span<const Category> categories);
    [[nodiscard]] Result<Done> saveAll(std::span<const Skill> skills);

    [[nodiscard]] Result<CatalogIds> nextIds();

private:
    Database &m_database;
    ChangeId m_asOf;
};

} // namespace evenkeel
