// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogstore.h"

#include "base/utf8.h"
#include "storage/catalogrows.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

/// The table a statement reads.
std::string tableOf(const std::string &sql)
{
    const std::string from = " FROM ";
    const std::size_t begin = sql.find(from) + from.size();
    return sql.substr(begin, sql.find(' ', begin) - begin);
}

template <class Item, class Read>
Result<std::vector<Item>> listOf(Database &database, const char *sql, Read read)
{
    Query query(database, sql);
    std::vector<Item> items;
    while (query.next()) {
        if (!read(query, items.emplace_back()))
            return query.damaged(tableOf(sql) + ' ' + std::to_string(query.integer(0)));
    }
    if (query.hasFailed())
        return query.error();
    return items;
}

template <class IdType>
Result<IdType> nextId(Database &database, const char *sql)
{
    Query query(database, sql);
    const IdType next{query.next() ? query.integer(0) + 1 : 1};
    if (query.hasFailed())
        return query.error();
    return next;
}

constexpr auto NextTeam = "SELECT max(id) FROM team";
constexpr auto NextQueue = "SELECT max(id) FROM queue";
constexpr auto NextAgent = "SELECT max(id) FROM agent";
constexpr auto NextChannel = "SELECT max(id) FROM channel";
constexpr auto NextCategory = "SELECT max(id) FROM category";
constexpr auto NextSkill = "SELECT max(id) FROM skill";

bool isWithin(std::int64_t value, int low, int high)
{
    return value >= low && value <= high;
}

/// Names the thing that failed, for an error that else says only which rule it broke.
Error naming(const std::string &name, const Error &error)
{
    return {error.code, name + ": " + error.detail};
}

std::optional<SkillNeed> readNeed(const Query &query, int column, bool isRequired)
{
    if (query.isNull(column))
        return std::nullopt;
    return SkillNeed{query.id<SkillId>(column), query.code<Proficiency>(column + 1), isRequired};
}

/// Items without an id get the next ones in order; `last` is told the id of the last item.
template <class Item>
Result<Done> writeAll(Database &database, std::span<const Item> items, const char *nextSql,
                      decltype(Item::id) *last = nullptr)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const Item &item : items) {
        Item numbered = item;
        if (!isUtf8(numbered.name))
            numbered.name = mendedUtf8(numbered.name);
        if (!numbered.id.isValid()) {
            const auto next = nextId<decltype(Item::id)>(database, nextSql);
            if (!next)
                return next.error();
            numbered.id = *next;
        }
        if (const Result<Done> done = writeRow(database, numbered); !done)
            return naming(item.name, done.error());
        if (last)
            *last = numbered.id;
    }
    return transaction->commit();
}

template <class Item>
Result<decltype(Item::id)> writeOne(Database &database, const Item &item, const char *nextSql)
{
    decltype(Item::id) id;
    if (const Result<Done> done = writeAll(database, std::span<const Item>(&item, 1), nextSql, &id); !done)
        return done.error();
    return id;
}

} // namespace

Result<std::vector<Team>> CatalogStore::teams()
{
    return listOf<Team>(m_database, "SELECT id, name FROM team ORDER BY id", [](const Query &query, Team &team) {
        team = {query.id<TeamId>(0), query.text(1)};
        return true;
    });
}

Result<std::vector<Queue>> CatalogStore::queues()
{
    return listOf<Queue>(m_database, "SELECT id, name, is_fallback FROM queue ORDER BY id",
                         [](const Query &query, Queue &queue) {
                             queue = {query.id<QueueId>(0), query.text(1), query.integer(2) != 0};
                             return true;
                         });
}

Result<std::vector<Agent>> CatalogStore::agents()
{
    std::map<AgentId, std::vector<QueueId>> served;
    Query queues(m_database, "SELECT agent_id, queue_id FROM agent_queue ORDER BY agent_id, queue_id");
    while (queues.next())
        served[queues.id<AgentId>(0)].push_back(queues.id<QueueId>(1));
    if (queues.hasFailed())
        return queues.error();
    return listOf<Agent>(m_database,
                         "SELECT id, name, team_id, zone, capacity, channels, is_active FROM agent ORDER BY id",
                         [&served](const Query &query, Agent &agent) {
                             agent.id = query.id<AgentId>(0);
                             agent.name = query.text(1);
                             agent.team = query.id<TeamId>(2);
                             agent.zone = query.text(3);
                             agent.capacity = query.real(4);
                             agent.channels = static_cast<ChannelMask>(query.integer(5) & AllChannels);
                             agent.isActive = query.integer(6) != 0;
                             if (const auto found = served.find(agent.id); found != served.end())
                                 agent.queues = std::move(found->second);
                             return agent.capacity >= 0;
                         });
}

Result<std::vector<Channel>> CatalogStore::channels()
{
    return listOf<Channel>(
        m_database, "SELECT id, name, kind, handling FROM channel ORDER BY id",
        [](const Query &query, Channel &channel) {
            channel = {query.id<ChannelId>(0), query.text(1), query.code<ChannelKind>(2), query.code<Handling>(3)};
            return isWithin(query.integer(2), 0, ChannelKindCount - 1) && isWithin(query.integer(3), 0, 1);
        });
}

Result<std::vector<Category>> CatalogStore::categories()
{
    return listOf<Category>(
        m_database,
        "SELECT id, name, required_skill_id, required_level, preferred_skill_id, preferred_level, effort, "
        "handling_minutes FROM category ORDER BY id",
        [](const Query &query, Category &category) {
            category.id = query.id<CategoryId>(0);
            category.name = query.text(1);
            category.required = readNeed(query, 2, true);
            category.preferred = readNeed(query, 4, false);
            category.effort = query.optionalNumber(6);
            if (!query.isNull(7))
                category.handling = std::chrono::minutes(query.integer(7));
            return isWithin(query.integer(3), 0, 3) && isWithin(query.integer(5), 0, 3) &&
                   isWithin(category.effort.value_or(1), 1, 10);
        });
}

Result<std::vector<Skill>> CatalogStore::skills()
{
    return listOf<Skill>(m_database, "SELECT id, name, kind, language FROM skill ORDER BY id",
                         [](const Query &query, Skill &skill) {
                             skill = {query.id<SkillId>(0), query.text(1), query.code<SkillKind>(2), query.text(3)};
                             return isWithin(query.integer(2), 0, static_cast<int>(SkillKind::Soft));
                         });
}

Result<TeamId> CatalogStore::save(const Team &team)
{
    return writeOne(m_database, team, NextTeam);
}
Result<QueueId> CatalogStore::save(const Queue &queue)
{
    return writeOne(m_database, queue, NextQueue);
}
Result<AgentId> CatalogStore::save(const Agent &agent)
{
    return writeOne(m_database, agent, NextAgent);
}
Result<ChannelId> CatalogStore::save(const Channel &channel)
{
    return writeOne(m_database, channel, NextChannel);
}
Result<CategoryId> CatalogStore::save(const Category &category)
{
    return writeOne(m_database, category, NextCategory);
}
Result<SkillId> CatalogStore::save(const Skill &skill)
{
    return writeOne(m_database, skill, NextSkill);
}

Result<Done> CatalogStore::saveAll(std::span<const Team> teams)
{
    return writeAll(m_database, teams, NextTeam);
}
Result<Done> CatalogStore::saveAll(std::span<const Queue> queues)
{
    return writeAll(m_database, queues, NextQueue);
}
Result<Done> CatalogStore::saveAll(std::span<const Agent> agents)
{
    return writeAll(m_database, agents, NextAgent);
}
Result<Done> CatalogStore::saveAll(std::span<const Channel> channels)
{
    return writeAll(m_database, channels, NextChannel);
}
Result<Done> CatalogStore::saveAll(std::span<const Category> categories)
{
    return writeAll(m_database, categories, NextCategory);
}
Result<Done> CatalogStore::saveAll(std::span<const Skill> skills)
{
    return writeAll(m_database, skills, NextSkill);
}

Result<CatalogIds> CatalogStore::nextIds()
{
    const Result<TeamId> team = nextId<TeamId>(m_database, NextTeam);
    const Result<QueueId> queue = nextId<QueueId>(m_database, NextQueue);
    const Result<AgentId> agent = nextId<AgentId>(m_database, NextAgent);
    const Result<ChannelId> channel = nextId<ChannelId>(m_database, NextChannel);
    const Result<CategoryId> category = nextId<CategoryId>(m_database, NextCategory);
    const Result<SkillId> skill = nextId<SkillId>(m_database, NextSkill);
    if (!team || !queue || !agent || !channel || !category || !skill)
        return Error{ErrorCode::DatabaseFailed, "next ids"};
    return CatalogIds{*team, *queue, *agent, *channel, *category, *skill};
}

} // namespace evenkeel
