// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/levelstore.h"

#include "storage/query.h"
#include "storage/transaction.h"

#include <string_view>
#include <utility>

namespace evenkeel {

namespace {

constexpr auto HighestLevel = static_cast<std::int64_t>(Proficiency::Advanced);
constexpr auto LastSource = static_cast<std::int64_t>(LevelSource::Import);
constexpr auto LastOutcome = static_cast<std::int64_t>(ReviewOutcome::Changed);

constexpr std::string_view Columns =
    "SELECT id, agent_id, skill_id, level, valid_from, source, review_at, set_by, stored_at FROM ";

bool isWithin(std::int64_t value, std::int64_t last)
{
    return value >= 0 && value <= last;
}

Result<LevelVersion> readVersion(Query &query)
{
    if (!isWithin(query.integer(3), HighestLevel) || !isWithin(query.integer(5), LastSource))
        return query.damaged("skill_level " + std::to_string(query.integer(0)));
    LevelVersion version;
    version.id = query.id<LevelId>(0);
    version.level = {query.id<AgentId>(1), query.id<SkillId>(2),       query.code<Proficiency>(3),
                     query.instant(4),     query.code<LevelSource>(5), query.optionalInstant(6)};
    version.setBy = query.text(7);
    version.storedAt = query.optionalInstant(8);
    return version;
}

Result<std::vector<LevelVersion>> readVersions(Query &query)
{
    std::vector<LevelVersion> versions;
    while (query.next()) {
        auto version = readVersion(query);
        if (!version)
            return version.error();
        versions.push_back(std::move(*version));
    }
    if (query.hasFailed())
        return query.error();
    return versions;
}

/// The version of a cell that is in force, asked cell by cell.
class LevelInForce
{
public:
    explicit LevelInForce(Database &database)
        : m_query(database, Columns,
                  "skill_level WHERE agent_id = :agent AND skill_id = :skill AND valid_from <= :at "
                  "ORDER BY valid_from DESC, id DESC LIMIT 1")
    {}

    Result<std::optional<LevelVersion>> of(const SkillLevel &cell)
    {
        m_query.reset();
        m_query.bind(":agent", cell.agent).bind(":skill", cell.skill).bind(":at", cell.validFrom);
        if (!m_query.next()) {
            if (m_query.hasFailed())
                return m_query.error();
            return std::optional<LevelVersion>();
        }
        auto version = readVersion(m_query);
        if (!version)
            return version.error();
        return std::optional(std::move(*version));
    }

private:
    Query m_query;
};

Result<std::vector<LevelClash>> findClashes(Database &database, std::span<const LevelEdit> edits)
{
    std::vector<LevelClash> clashes;
    LevelInForce inForce(database);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (!edits[i].basedOn)
            continue;
        auto theirs = inForce.of(edits[i].level);
        if (!theirs)
            return theirs.error();
        const LevelId known = *theirs ? (*theirs)->id : LevelId{};
        if (known != *edits[i].basedOn)
            clashes.push_back({i, std::move(*theirs)});
    }
    return clashes;
}

Result<std::int64_t> lastId(Database &database, std::string_view table)
{
    Query query(database, "SELECT coalesce(max(id), 0) FROM ", table);
    const std::int64_t id = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return id;
}

Result<std::vector<LevelVersion>> write(Database &database, std::span<const LevelEdit> edits, const std::string &setBy,
                                        Instant storedAt)
{
    auto last = lastId(database, "skill_level");
    if (!last)
        return last.error();
    Result<ChangeWriter> change = ChangeWriter::begin(database);
    if (!change)
        return change.error();
    Query query(database, "INSERT INTO skill_level (id, agent_id, skill_id, level, valid_from, source, review_at, "
                          "set_by, stored_at, change_id) VALUES (:id, :agent, :skill, :level, :from, :source, "
                          ":review, :by, :stored, :change)");
    std::vector<LevelVersion> stored;
    for (const LevelEdit &edit : edits) {
        const SkillLevel &level = edit.level;
        stored.push_back({LevelId{++*last}, level, edit.setBy.empty() ? setBy : edit.setBy, storedAt});
        query.bind(":id", stored.back().id).bind(":agent", level.agent).bind(":skill", level.skill);
        query.bind(":level", level.level).bind(":from", level.validFrom).bind(":source", level.source);
        query.bind(":review", level.reviewAt)
            .bind(":by", std::string_view(stored.back().setBy))
            .bind(":stored", storedAt);
        query.bind(":change", change->id());
        if (const Result<Done> done = query.run(); !done)
            return done.error();
    }
    change->count(static_cast<std::int64_t>(edits.size()));
    if (const Result<Done> done = change->end(); !done)
        return done.error();
    return stored;
}

} // namespace

Result<std::vector<LevelVersion>> LevelStore::versionsAt(Instant at, ChangeId asOf)
{
    // In the order of an index, so that nothing is sorted; of each cell the last one counts.
    Query query(m_database, Columns,
                "skill_level WHERE valid_from <= :at AND change_id <= :as_of "
                "ORDER BY agent_id, skill_id, valid_from, id");
    query.bind(":at", at).bind(":as_of", asOf.value);
    std::vector<LevelVersion> versions;
    while (query.next()) {
        auto version = readVersion(query);
        if (!version)
            return version.error();
        const bool isSameCell = !versions.empty() && versions.back().level.agent == version->level.agent &&
                                versions.back().level.skill == version->level.skill;
        if (isSameCell)
            versions.back() = std::move(*version);
        else
            versions.push_back(std::move(*version));
    }
    if (query.hasFailed())
        return query.error();
    return versions;
}

Result<std::vector<LevelVersion>> LevelStore::history(AgentId agent, SkillId skill)
{
    Query query(m_database, Columns,
                "skill_level WHERE agent_id = :agent AND skill_id = :skill ORDER BY valid_from, id");
    query.bind(":agent", agent).bind(":skill", skill);
    return readVersions(query);
}

Result<std::vector<LevelVersion>> LevelStore::allVersions()
{
    Query query(m_database, Columns, "skill_level ORDER BY agent_id, skill_id, valid_from, id");
    return readVersions(query);
}

Result<LevelOutcome> LevelStore::append(std::span<const LevelEdit> edits, const std::string &setBy, Instant storedAt)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const LevelEdit &edit : edits) {
        if (edit.level.level > Proficiency::Advanced)
            return Error{ErrorCode::InvalidArgument, "level"};
    }
    LevelOutcome outcome;
    auto clashes = findClashes(m_database, edits);
    if (!clashes)
        return clashes.error();
    outcome.clashes = std::move(*clashes);
    if (!outcome.clashes.empty())
        return outcome; // the transaction is rolled back: it held the write lock while we looked, and wrote nothing
    auto stored = write(m_database, edits, setBy, storedAt);
    if (!stored)
        return stored.error();
    outcome.stored = std::move(*stored);
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return outcome;
}

Result<Done> LevelStore::addReviews(std::span<const LevelReview> reviews)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto last = lastId(m_database, "skill_review");
    if (!last)
        return last.error();
    Query query(m_database, "INSERT INTO skill_review (id, level_id, next_level_id, outcome, proposed_level, "
                            "reviewed_by, reviewed_at) VALUES (:id, :level, :next, :outcome, :proposed, :by, :at)");
    for (const LevelReview &review : reviews) {
        query.bind(":id", ++*last).bind(":level", review.level).bind(":next", review.next);
        query.bind(":outcome", review.outcome).bind(":proposed", review.proposed);
        query.bind(":by", std::string_view(review.reviewedBy)).bind(":at", review.at);
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<LevelReview>> LevelStore::reviews(AgentId agent)
{
    Query query(m_database, "SELECT r.id, r.level_id, r.next_level_id, r.outcome, r.proposed_level, r.reviewed_by, "
                            "r.reviewed_at FROM skill_review r JOIN skill_level l ON l.id = r.next_level_id "
                            "WHERE l.agent_id = :agent ORDER BY r.id");
    query.bind(":agent", agent);
    std::vector<LevelReview> reviews;
    while (query.next()) {
        if (!isWithin(query.integer(3), LastOutcome) || !isWithin(query.integer(4), HighestLevel))
            return query.damaged("skill_review " + std::to_string(query.integer(0)));
        LevelReview review;
        review.id = query.integer(0);
        review.level = query.id<LevelId>(1);
        review.next = query.id<LevelId>(2);
        review.outcome = query.code<ReviewOutcome>(3);
        if (!query.isNull(4))
            review.proposed = query.code<Proficiency>(4);
        review.reviewedBy = query.text(5);
        review.at = query.instant(6);
        reviews.push_back(std::move(review));
    }
    if (query.hasFailed())
        return query.error();
    return reviews;
}

} // namespace evenkeel
