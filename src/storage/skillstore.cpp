// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/skillstore.h"

#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr auto HighestLevel = static_cast<std::int64_t>(Proficiency::Advanced);

Result<std::vector<SkillLevel>> readLevels(Query &query)
{
    std::vector<SkillLevel> levels;
    while (query.next()) {
        if (query.integer(2) < 0 || query.integer(2) > HighestLevel)
            return query.damaged("skill_level of agent " + std::to_string(query.integer(0)));
        levels.push_back({query.id<AgentId>(0), query.id<SkillId>(1), query.code<Proficiency>(2), query.instant(3),
                          query.code<LevelSource>(4), query.optionalInstant(5)});
    }
    if (query.hasFailed())
        return query.error();
    return levels;
}

} // namespace

Result<std::vector<SkillLevel>> SkillStore::levelsAt(Instant at)
{
    Query query(
        m_database,
        "SELECT agent_id, skill_id, level, valid_from, source, review_at FROM ("
        "SELECT l.*, row_number() OVER (PARTITION BY agent_id, skill_id ORDER BY valid_from DESC, id DESC) AS age "
        "FROM skill_level l WHERE valid_from <= :at) newest WHERE age = 1 ORDER BY agent_id, skill_id");
    query.bind(":at", at);
    return readLevels(query);
}

Result<std::vector<SkillLevel>> SkillStore::history(AgentId agent)
{
    Query query(m_database, "SELECT agent_id, skill_id, level, valid_from, source, review_at FROM skill_level "
                            "WHERE agent_id = :agent ORDER BY skill_id, valid_from, id");
    query.bind(":agent", agent);
    return readLevels(query);
}

Result<Done> SkillStore::append(std::span<const SkillLevel> levels)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "INSERT INTO skill_level (agent_id, skill_id, level, valid_from, source, review_at) "
                            "VALUES (:agent, :skill, :level, :from, :source, :review)");
    for (const SkillLevel &level : levels) {
        query.bind(":agent", level.agent).bind(":skill", level.skill).bind(":level", level.level);
        query.bind(":from", level.validFrom).bind(":source", level.source).bind(":review", level.reviewAt);
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<CategoryPace>> SkillStore::paces()
{
    Query query(m_database, "SELECT agent_id, category_id, factor FROM agent_pace ORDER BY agent_id, category_id");
    std::vector<CategoryPace> paces;
    while (query.next())
        paces.push_back({query.id<AgentId>(0), query.id<CategoryId>(1), query.real(2)});
    if (query.hasFailed())
        return query.error();
    return paces;
}

Result<Done> SkillStore::replacePaces(std::span<const CategoryPace> paces)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> done = Query(m_database, "DELETE FROM agent_pace").run(); !done)
        return done;
    Query query(m_database,
                "INSERT INTO agent_pace (agent_id, category_id, factor) VALUES (:agent, :category, :factor)");
    for (const CategoryPace &pace : paces) {
        if (!(pace.factor > 0))
            return Error{ErrorCode::InvalidArgument, "factor"};
        query.bind(":agent", pace.agent).bind(":category", pace.category).bind(":factor", pace.factor);
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace evenkeel
