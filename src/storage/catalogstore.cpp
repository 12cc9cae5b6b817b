// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogstore.h"

#include "base/utf8.h"
#include "storage/catalogrows.h"
#include "storage/catalogtables.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

namespace evenkeel {

namespace {

using ServedQueues = std::map<AgentId, std::vector<QueueId>>;

template <class Item>
Result<std::vector<Item>> readItems(Query &query)
{
    std::vector<Item> items;
    while (query.next()) {
        if (!readRow(query, items.emplace_back()))
            return query.damaged(std::string(CatalogTable<Item>::name) + ' ' + std::to_string(query.integer(0)));
    }
    if (query.hasFailed())
        return query.error();
    return items;
}

template <class Item>
Result<std::vector<Item>> listOf(Database &database, ChangeId asOf)
{
    const bool isNow = asOf == NewestChange;
    Query query(database, isNow ? selectCurrent<Item>() + "ORDER BY id" : selectAsOf<Item>());
    if (!isNow)
        query.bind(":as_of", asOf.value);
    return readItems<Item>(query);
}

Result<ServedQueues> readServed(Query &query)
{
    ServedQueues served;
    while (query.next())
        served[query.id<AgentId>(0)].push_back(query.id<QueueId>(1));
    if (query.hasFailed())
        return query.error();
    return served;
}

Result<ServedQueues> servedQueues(Database &database, ChangeId asOf)
{
    if (asOf == NewestChange) {
        Query query(database, "SELECT agent_id, queue_id FROM agent_queue ORDER BY agent_id, queue_id");
        return readServed(query);
    }
    Query query(database,
                "SELECT q.agent_id, q.queue_id FROM agent_queue_version q JOIN (SELECT id, max(change_id) AS "
                "change_id FROM agent_version WHERE change_id <= :as_of GROUP BY id) newest ON newest.id = q.agent_id "
                "AND newest.change_id = q.change_id ORDER BY q.agent_id, q.queue_id");
    return readServed(query.bind(":as_of", asOf.value));
}

template <class IdType>
Result<IdType> nextId(Database &database, std::string_view table)
{
    Query query(database, "SELECT max(id) FROM ", table);
    const IdType next{query.next() ? query.integer(0) + 1 : 1};
    if (query.hasFailed())
        return query.error();
    return next;
}

template <class Item>
Result<decltype(Item::id)> nextIdOf(Database &database)
{
    return nextId<decltype(Item::id)>(database, CatalogTable<Item>::name);
}

/// Names the thing that failed, for an error that else says only which rule it broke.
Error naming(const std::string &name, const Error &error)
{
    return {error.code, name + ": " + error.detail};
}

template <class Item>
Result<Done> readParts(Database &, Item &)
{
    return Done{};
}

Result<Done> readParts(Database &database, Agent &agent)
{
    Query query(database, "SELECT agent_id, queue_id FROM agent_queue WHERE agent_id = :agent ORDER BY queue_id");
    Result<ServedQueues> served = readServed(query.bind(":agent", agent.id));
    if (!served)
        return served.error();
    agent.queues = std::move((*served)[agent.id]);
    return Done{};
}

constexpr std::size_t MostNameBytes = 2'000; // an entry of PostgreSQL's indexes holds no more than 2,704

template <class Item>
Item normal(Item item)
{
    return item;
}

Agent normal(Agent agent)
{
    std::ranges::sort(agent.queues);
    agent.queues.erase(std::unique(agent.queues.begin(), agent.queues.end()), agent.queues.end());
    return agent;
}

/// Whether the thing is stored just so.
template <class Item>
Result<bool> isStored(Database &database, const Item &item)
{
    Query query(database, selectCurrent<Item>(), "WHERE id = :id");
    Result<std::vector<Item>> found = readItems<Item>(query.bind(":id", item.id));
    if (!found || found->empty())
        return false; // what cannot be read is written anew
    if (const Result<Done> done = readParts(database, found->front()); !done)
        return done.error();
    return found->front() == item;
}

template <class Item>
Result<Done> writeVersion(Database &database, const Item &item, ChangeWriter &change)
{
    change.count();
    Query version(database, insertVersion<Item>());
    return version.bind(":change", change.id()).bind(":id", item.id).run();
}

Result<Done> writeVersion(Database &database, const Agent &agent, ChangeWriter &change)
{
    if (const Result<Done> done = writeVersion<Agent>(database, agent, change); !done)
        return done;
    change.count(static_cast<std::int64_t>(agent.queues.size()));
    Query queues(database, "INSERT INTO agent_queue_version (agent_id, change_id, queue_id) "
                           "SELECT agent_id, CAST(:change AS BIGINT), queue_id FROM agent_queue WHERE agent_id = :id");
    return queues.bind(":change", change.id()).bind(":id", agent.id).run();
}

/// Writes the thing under its id, unless it stands there already.
template <class Item>
Result<Done> write(Database &database, const Item &item, ChangeWriter &change)
{
    const Result<bool> isThere = isStored(database, item);
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return Done{};
    if (const Result<Done> done = writeRow(database, item); !done)
        return done;
    return writeVersion(database, item, change);
}

template <class Item>
Result<Item> numbered(Database &database, Item item)
{
    if (!isUtf8(item.name))
        item.name = mendedUtf8(item.name);
    if (item.id.isValid())
        return item;
    const auto next = nextIdOf<Item>(database);
    if (!next)
        return next.error();
    item.id = *next;
    return item;
}

/// Items without an id get the next ones in order; `last` is told the id of the last item.
template <class Item>
Result<Done> writeAll(Database &database, std::span<const Item> items, decltype(Item::id) *last = nullptr)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<ChangeWriter> change = ChangeWriter::begin(database);
    if (!change)
        return change.error();
    std::set<decltype(Item::id)> told;
    for (const Item &item : items) {
        if (!std::is_same_v<Item, Agent> && item.name.size() > MostNameBytes) // agents may share a name: no index
            return Error{ErrorCode::InvalidArgument, "name " + item.name.substr(0, 40)};
        const Result<Item> whole = numbered(database, normal(item));
        if (!whole)
            return whole.error();
        if (!told.insert(whole->id).second) { // told twice: the second is a change of the first
            if (const Result<Done> done = change->end(); !done)
                return done;
            change = ChangeWriter::begin(database);
            if (!change)
                return change.error();
        }
        if (const Result<Done> done = write(database, *whole, *change); !done)
            return naming(item.name, done.error());
        if (last)
            *last = whole->id;
    }
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

template <class Item>
Result<decltype(Item::id)> writeOne(Database &database, const Item &item)
{
    decltype(Item::id) id;
    if (const Result<Done> done = writeAll(database, std::span<const Item>(&item, 1), &id); !done)
        return done.error();
    return id;
}

} // namespace

Result<std::vector<Team>> CatalogStore::teams()
{
    return listOf<Team>(m_database, m_asOf);
}

Result<std::vector<Queue>> CatalogStore::queues()
{
    return listOf<Queue>(m_database, m_asOf);
}

Result<std::vector<Agent>> CatalogStore::agents()
{
    Result<ServedQueues> served = servedQueues(m_database, m_asOf);
    if (!served)
        return served.error();
    Result<std::vector<Agent>> agents = listOf<Agent>(m_database, m_asOf);
    if (!agents)
        return agents;
    for (Agent &agent : *agents) {
        if (const auto found = served->find(agent.id); found != served->end())
            agent.queues = std::move(found->second);
    }
    return agents;
}

Result<std::vector<Channel>> CatalogStore::channels()
{
    return listOf<Channel>(m_database, m_asOf);
}

Result<std::vector<Category>> CatalogStore::categories()
{
    return listOf<Category>(m_database, m_asOf);
}

Result<std::vector<Skill>> CatalogStore::skills()
{
    return listOf<Skill>(m_database, m_asOf);
}

Result<TeamId> CatalogStore::save(const Team &team)
{
    return writeOne(m_database, team);
}
Result<QueueId> CatalogStore::save(const Queue &queue)
{
    return writeOne(m_database, queue);
}
Result<AgentId> CatalogStore::save(const Agent &agent)
{
    return writeOne(m_database, agent);
}
Result<ChannelId> CatalogStore::save(const Channel &channel)
{
    return writeOne(m_database, channel);
}
Result<CategoryId> CatalogStore::save(const Category &category)
{
    return writeOne(m_database, category);
}
Result<SkillId> CatalogStore::save(const Skill &skill)
{
    return writeOne(m_database, skill);
}

Result<Done> CatalogStore::saveAll(std::span<const Team> teams)
{
    return writeAll(m_database, teams);
}
Result<Done> CatalogStore::saveAll(std::span<const Queue> queues)
{
    return writeAll(m_database, queues);
}
Result<Done> CatalogStore::saveAll(std::span<const Agent> agents)
{
    return writeAll(m_database, agents);
}
Result<Done> CatalogStore::saveAll(std::span<const Channel> channels)
{
    return writeAll(m_database, channels);
}
Result<Done> CatalogStore::saveAll(std::span<const Category> categories)
{
    return writeAll(m_database, categories);
}
Result<Done> CatalogStore::saveAll(std::span<const Skill> skills)
{
    return writeAll(m_database, skills);
}

Result<CatalogIds> CatalogStore::nextIds()
{
    const Result<TeamId> team = nextIdOf<Team>(m_database);
    const Result<QueueId> queue = nextIdOf<Queue>(m_database);
    const Result<AgentId> agent = nextIdOf<Agent>(m_database);
    const Result<ChannelId> channel = nextIdOf<Channel>(m_database);
    const Result<CategoryId> category = nextIdOf<Category>(m_database);
    const Result<SkillId> skill = nextIdOf<Skill>(m_database);
    if (!team || !queue || !agent || !channel || !category || !skill)
        return Error{ErrorCode::DatabaseFailed, "next ids"};
    return CatalogIds{*team, *queue, *agent, *channel, *category, *skill};
}

} // namespace evenkeel
