// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogrows.h"

#include "domain/effort.h"
#include "storage/query.h"

#include <algorithm>

namespace evenkeel {

namespace {

Result<Done> writeQueuesOf(Database &database, const Agent &agent)
{
    // Those that stay are left alone, so that the trail names what has changed.
    Query stored(database, "SELECT queue_id FROM agent_queue WHERE agent_id = :agent");
    stored.bind(":agent", agent.id);
    std::vector<QueueId> left;
    while (stored.next()) {
        if (std::ranges::find(agent.queues, stored.id<QueueId>(0)) == agent.queues.end())
            left.push_back(stored.id<QueueId>(0));
    }
    if (stored.hasFailed())
        return stored.error();
    Query leave(database, "DELETE FROM agent_queue WHERE agent_id = :agent AND queue_id = :queue");
    for (const QueueId queue : left) {
        if (const Result<Done> done = leave.bind(":agent", agent.id).bind(":queue", queue).run(); !done)
            return done;
    }
    Query query(database,
                "INSERT INTO agent_queue (agent_id, queue_id) VALUES (:agent, :queue) ON CONFLICT DO NOTHING");
    for (const QueueId queue : agent.queues) {
        if (const Result<Done> done = query.bind(":agent", agent.id).bind(":queue", queue).run(); !done)
            return done;
    }
    return Done{};
}

void bindNeed(Query &query, const char *skill, const char *level, const std::optional<SkillNeed> &need)
{
    if (need && need->skill.isValid())
        query.bind(skill, need->skill).bind(level, need->level);
    else
        query.bindNull(skill).bindNull(level);
}

bool isWithin(std::int64_t value, int low, int high)
{
    return value >= low && value <= high;
}

std::optional<SkillNeed> readNeed(const Query &query, int column, bool isRequired)
{
    if (query.isNull(column))
        return std::nullopt;
    return SkillNeed{query.id<SkillId>(column), query.code<Proficiency>(column + 1), isRequired};
}

} // namespace

bool readRow(const Query &query, Team &team)
{
    team = {query.id<TeamId>(0), query.text(1)};
    return true;
}

bool readRow(const Query &query, Queue &queue)
{
    queue = {query.id<QueueId>(0), query.text(1), query.integer(2) != 0};
    return true;
}

bool readRow(const Query &query, Agent &agent)
{
    agent.id = query.id<AgentId>(0);
    agent.name = query.text(1);
    agent.team = query.id<TeamId>(2);
    agent.zone = query.text(3);
    agent.capacity = query.real(4);
    agent.channels = static_cast<ChannelMask>(query.integer(5) & AllChannels);
    agent.isActive = query.integer(6) != 0;
    return agent.capacity >= 0;
}

bool readRow(const Query &query, Channel &channel)
{
    channel = {query.id<ChannelId>(0), query.text(1), query.code<ChannelKind>(2), query.code<Handling>(3)};
    return isWithin(query.integer(2), 0, ChannelKindCount - 1) && isWithin(query.integer(3), 0, 1);
}

bool readRow(const Query &query, Category &category)
{
    category.id = query.id<CategoryId>(0);
    category.name = query.text(1);
    category.required = readNeed(query, 2, true);
    category.preferred = readNeed(query, 4, false);
    category.effort = query.optionalNumber(6);
    category.handling.reset();
    if (!query.isNull(7))
        category.handling = std::chrono::minutes(query.integer(7));
    return isWithin(query.integer(3), 0, 3) && isWithin(query.integer(5), 0, 3) &&
           isWithin(category.effort.value_or(1), LowestEffort, HighestEffort);
}

bool readRow(const Query &query, Skill &skill)
{
    skill = {query.id<SkillId>(0), query.text(1), query.code<SkillKind>(2), query.text(3)};
    return isWithin(query.integer(2), 0, static_cast<int>(SkillKind::Soft));
}

Result<Done> writeRow(Database &database, const Team &team)
{
    Query query(database,
                "INSERT INTO team (id, name) VALUES (:id, :name) ON CONFLICT (id) DO UPDATE SET name = excluded.name");
    query.bind(":id", team.id).bind(":name", std::string_view(team.name));
    return query.run();
}

Result<Done> writeRow(Database &database, const Queue &queue)
{
    Query query(database, "INSERT INTO queue (id, name, is_fallback) VALUES (:id, :name, :fallback) "
                          "ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_fallback = excluded.is_fallback");
    query.bind(":id", queue.id).bind(":name", std::string_view(queue.name)).bind(":fallback", queue.isFallback);
    return query.run();
}

Result<Done> writeRow(Database &database, const Agent &agent)
{
    Query query(database,
                "INSERT INTO agent (id, name, team_id, zone, capacity, channels, is_active) VALUES (:id, :name, "
                ":team, :zone, :capacity, :channels, :active) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                "team_id = excluded.team_id, zone = excluded.zone, capacity = excluded.capacity, "
                "channels = excluded.channels, is_active = excluded.is_active");
    query.bind(":id", agent.id).bind(":name", std::string_view(agent.name)).bind(":team", agent.team);
    query.bind(":zone", std::string_view(agent.zone)).bind(":capacity", agent.capacity);
    query.bind(":channels", agent.channels).bind(":active", agent.isActive);
    if (const Result<Done> done = query.run(); !done)
        return done;
    return writeQueuesOf(database, agent);
}

Result<Done> writeRow(Database &database, const Channel &channel)
{
    Query query(
        database,
        "INSERT INTO channel (id, name, kind, handling) VALUES (:id, :name, :kind, :handling) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, handling = excluded.handling");
    query.bind(":id", channel.id).bind(":name", std::string_view(channel.name));
    query.bind(":kind", channel.kind).bind(":handling", channel.handling);
    return query.run();
}

Result<Done> writeRow(Database &database, const Category &category)
{
    if (category.effort && (*category.effort < LowestEffort || *category.effort > HighestEffort))
        return Error{ErrorCode::InvalidArgument, "effort"};
    Query query(
        database,
        "INSERT INTO category (id, name, required_skill_id, required_level, preferred_skill_id, preferred_level, "
        "effort, handling_minutes) VALUES (:id, :name, :required, :required_level, :preferred, "
        ":preferred_level, :effort, :handling) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "required_skill_id = excluded.required_skill_id, required_level = excluded.required_level, "
        "preferred_skill_id = excluded.preferred_skill_id, preferred_level = excluded.preferred_level, "
        "effort = excluded.effort, handling_minutes = excluded.handling_minutes");
    query.bind(":id", category.id).bind(":name", std::string_view(category.name));
    bindNeed(query, ":required", ":required_level", category.required);
    bindNeed(query, ":preferred", ":preferred_level", category.preferred);
    query.bind(":effort", category.effort);
    if (category.handling)
        query.bind(":handling", category.handling->count());
    else
        query.bindNull(":handling");
    return query.run();
}

Result<Done> writeRow(Database &database, const Skill &skill)
{
    Query query(
        database,
        "INSERT INTO skill (id, name, kind, language) VALUES (:id, :name, :kind, :language) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, language = excluded.language");
    query.bind(":id", skill.id).bind(":name", std::string_view(skill.name));
    query.bind(":kind", skill.kind).bind(":language", std::string_view(skill.language));
    return query.run();
}

} // namespace evenkeel
