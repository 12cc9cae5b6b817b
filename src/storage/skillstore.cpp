// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/skillstore.h"

#include "storage/query.h"
#include "storage/transaction.h"

#include <map>
#include <optional>
#include <utility>

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

Result<std::vector<CategoryPace>> readPaces(Query &query)
{
    std::vector<CategoryPace> paces;
    while (query.next())
        paces.push_back({query.id<AgentId>(0), query.id<CategoryId>(1), query.real(2)});
    if (query.hasFailed())
        return query.error();
    return paces;
}

using PaceOf = std::pair<AgentId, CategoryId>;
using Paces = std::map<PaceOf, double>;

/// What writes one pace and its version, or takes it away.
struct PaceStatements
{
    explicit PaceStatements(Database &database)
        : remove(database, "DELETE FROM agent_pace WHERE agent_id = :agent AND category_id = :category")
        , insert(database,
                 "INSERT INTO agent_pace (agent_id, category_id, factor) VALUES (:agent, :category, :factor) ON "
                 "CONFLICT (agent_id, category_id) DO UPDATE SET factor = excluded.factor")
        , keep(database, "INSERT INTO agent_pace_version (agent_id, category_id, change_id, factor) "
                         "VALUES (:agent, :category, :change, :factor)")
    {}

    Result<Done> write(const PaceOf &place, std::optional<double> factor, ChangeWriter &change)
    {
        Query &now = factor ? insert : remove;
        now.bind(":agent", place.first).bind(":category", place.second);
        if (factor)
            now.bind(":factor", *factor);
        if (const Result<Done> done = now.run(); !done)
            return done;
        change.count();
        keep.bind(":agent", place.first).bind(":category", place.second).bind(":change", change.id());
        return keep.bind(":factor", factor).run();
    }

    Query remove;
    Query insert;
    Query keep;
};

/// Writes only what differs, so that versions tell of changes alone.
Result<Done> writeChanges(Database &database, const std::vector<CategoryPace> &known, const Paces &wanted,
                          ChangeWriter &change)
{
    PaceStatements statements(database);
    Paces kept;
    for (const CategoryPace &pace : known) {
        const PaceOf place{pace.agent, pace.category};
        kept[place] = pace.factor;
        if (wanted.contains(place))
            continue;
        if (const Result<Done> done = statements.write(place, std::nullopt, change); !done)
            return done;
    }
    for (const auto &[place, factor] : wanted) {
        if (const auto same = kept.find(place); same != kept.end() && same->second == factor)
            continue;
        if (const Result<Done> done = statements.write(place, factor, change); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<std::vector<SkillLevel>> SkillStore::levelsAt(Instant at, ChangeId asOf)
{
    Query query(
        m_database,
        "SELECT agent_id, skill_id, level, valid_from, source, review_at FROM ("
        "SELECT l.*, row_number() OVER (PARTITION BY agent_id, skill_id ORDER BY valid_from DESC, id DESC) AS age "
        "FROM skill_level l WHERE valid_from <= :at AND change_id <= :as_of) newest WHERE age = 1 "
        "ORDER BY agent_id, skill_id");
    query.bind(":at", at).bind(":as_of", asOf.value);
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
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    Query query(m_database,
                "INSERT INTO skill_level (id, agent_id, skill_id, level, valid_from, source, review_at, change_id) "
                "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM skill_level), :agent, :skill, :level, :from, :source, "
                ":review, :change)");
    for (const SkillLevel &level : levels) {
        query.bind(":agent", level.agent).bind(":skill", level.skill).bind(":level", level.level);
        query.bind(":from", level.validFrom).bind(":source", level.source).bind(":review", level.reviewAt);
        query.bind(":change", change->id());
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    change->count(static_cast<std::int64_t>(levels.size()));
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<CategoryPace>> SkillStore::paces(ChangeId asOf)
{
    if (asOf == NewestChange) {
        Query now(m_database, "SELECT agent_id, category_id, factor FROM agent_pace ORDER BY agent_id, category_id");
        return readPaces(now);
    }
    Query then(m_database,
               "SELECT agent_id, category_id, factor FROM ("
               "SELECT v.*, row_number() OVER (PARTITION BY agent_id, category_id ORDER BY change_id DESC) AS age "
               "FROM agent_pace_version v WHERE change_id <= :as_of) newest WHERE age = 1 AND factor IS NOT NULL "
               "ORDER BY agent_id, category_id");
    return readPaces(then.bind(":as_of", asOf.value));
}

Result<Done> SkillStore::replacePaces(std::span<const CategoryPace> paces)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<CategoryPace>> known = this->paces();
    if (!known)
        return known.error();
    Paces wanted;
    for (const CategoryPace &pace : paces) {
        if (!(pace.factor > 0))
            return Error{ErrorCode::InvalidArgument, "factor"};
        wanted[{pace.agent, pace.category}] = pace.factor;
    }
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    if (const Result<Done> done = writeChanges(m_database, *known, wanted, *change); !done)
        return done;
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
