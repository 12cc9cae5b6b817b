// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendarstore.h"

#include "storage/query.h"
#include "storage/transaction.h"
#include "storage/weekpatternjson.h"

#include <QJsonDocument>

namespace evenkeel {

namespace {

constexpr int KindCount = static_cast<int>(ShiftKind::TimeOff) + 1;

Result<std::vector<Shift>> readShifts(Query &query)
{
    std::vector<Shift> shifts;
    while (query.next()) {
        if (query.integer(4) < 0 || query.integer(4) >= KindCount)
            return query.damaged("shift " + std::to_string(query.integer(0)));
        shifts.push_back({query.integer(0),
                          query.id<AgentId>(1),
                          {query.instant(2), query.instant(3)},
                          query.code<ShiftKind>(4),
                          query.text(5)});
    }
    if (query.hasFailed())
        return query.error();
    return shifts;
}

} // namespace

Result<std::vector<Shift>> CalendarStore::shifts(Interval span)
{
    Query query(m_database, "SELECT id, agent_id, starts_at, ends_at, kind, note FROM shift WHERE ends_at > :from "
                            "AND starts_at < :until AND removed_at IS NULL ORDER BY agent_id, starts_at, id");
    query.bind(":from", span.from).bind(":until", span.until);
    return readShifts(query);
}

Result<std::vector<Shift>> CalendarStore::shiftsKnownAt(Interval span, Instant knownAt)
{
    Query query(m_database,
                "SELECT id, agent_id, starts_at, ends_at, kind, note FROM shift WHERE ends_at > :from "
                "AND starts_at < :until AND added_at <= :added AND (removed_at IS NULL OR removed_at > :removed) "
                "ORDER BY agent_id, starts_at, id");
    query.bind(":from", span.from).bind(":until", span.until).bind(":added", knownAt).bind(":removed", knownAt);
    return readShifts(query);
}

Result<std::vector<Shift>> CalendarStore::shiftsAsOf(Interval span, ChangeId change)
{
    Query query(m_database,
                "SELECT id, agent_id, starts_at, ends_at, kind, note FROM shift WHERE ends_at > :from "
                "AND starts_at < :until AND added_change <= :added AND (removed_change IS NULL OR removed_change > "
                ":removed) ORDER BY agent_id, starts_at, id");
    query.bind(":from", span.from).bind(":until", span.until);
    query.bind(":added", change.value).bind(":removed", change.value);
    return readShifts(query);
}

Result<std::vector<EntryOrigin>> CalendarStore::origins(Interval span)
{
    Query query(m_database, "SELECT id, agent_id, added_at, added_change FROM shift WHERE ends_at > :from "
                            "AND starts_at < :until AND removed_at IS NULL ORDER BY id");
    query.bind(":from", span.from).bind(":until", span.until);
    std::vector<EntryOrigin> origins;
    while (query.next())
        origins.push_back({query.integer(0), query.id<AgentId>(1), query.instant(2), ChangeId{query.integer(3)}});
    if (query.hasFailed())
        return query.error();
    return origins;
}

Result<std::vector<std::int64_t>> CalendarStore::add(std::span<const Shift> shifts, Instant addedAt)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query last(m_database, "SELECT max(id) FROM shift");
    std::int64_t id = last.next() ? last.integer(0) : 0;
    if (last.hasFailed())
        return last.error();
    last.reset();
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    Query query(m_database, "INSERT INTO shift (id, agent_id, starts_at, ends_at, kind, note, added_at, added_change) "
                            "VALUES (:id, :agent, :starts, :ends, :kind, :note, :added, :change)");
    std::vector<std::int64_t> ids;
    for (const Shift &shift : shifts) {
        if (shift.span.isEmpty())
            return Error{ErrorCode::InvalidArgument, "span"};
        ids.push_back(++id);
        query.bind(":id", id)
            .bind(":agent", shift.agent)
            .bind(":starts", shift.span.from)
            .bind(":ends", shift.span.until);
        query.bind(":kind", shift.kind).bind(":note", std::string_view(shift.note)).bind(":added", addedAt);
        query.bind(":change", change->id());
        if (const Result<Done> done = query.run(); !done)
            return done.error();
    }
    change->count(static_cast<std::int64_t>(shifts.size()));
    if (const Result<Done> done = change->end(); !done)
        return done.error();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return ids;
}

Result<Done> CalendarStore::remove(std::int64_t shift, Instant removedAt)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query present(m_database, "SELECT 1 FROM shift WHERE id = :id AND removed_at IS NULL");
    const bool isThere = present.bind(":id", shift).next();
    if (present.hasFailed())
        return present.error();
    if (!isThere)
        return Error{ErrorCode::NotFound, "shift " + std::to_string(shift)};
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    Query query(m_database, "UPDATE shift SET removed_at = :removed, removed_change = :change WHERE id = :id");
    query.bind(":removed", removedAt).bind(":change", change->id()).bind(":id", shift);
    if (const Result<Done> done = query.run(); !done)
        return done;
    change->count();
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<UsualHours>> CalendarStore::patternsAt(Instant at, ChangeId asOf)
{
    Query query(m_database,
                "SELECT agent_id, valid_from, pattern FROM ("
                "SELECT p.*, row_number() OVER (PARTITION BY agent_id ORDER BY valid_from DESC, id DESC) AS age "
                "FROM work_pattern p WHERE valid_from <= :at AND change_id <= :as_of) newest WHERE age = 1 "
                "ORDER BY agent_id");
    query.bind(":at", at).bind(":as_of", asOf.value);
    std::vector<UsualHours> patterns;
    while (query.next()) {
        Result<WeekPattern> pattern = weekPatternFromText(query.view(2));
        if (!pattern)
            return query.damaged("work_pattern of agent " + std::to_string(query.integer(0)) + ": " +
                                 pattern.error().detail);
        patterns.push_back({query.id<AgentId>(0), query.instant(1), std::move(*pattern)});
    }
    if (query.hasFailed())
        return query.error();
    return patterns;
}

Result<Done> CalendarStore::addPatterns(std::span<const UsualHours> patterns)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    Query query(m_database, "INSERT INTO work_pattern (id, agent_id, valid_from, pattern, change_id) VALUES "
                            "((SELECT coalesce(max(id), 0) + 1 FROM work_pattern), :agent, :from, :pattern, :change)");
    for (const UsualHours &hours : patterns) {
        const QByteArray json = QJsonDocument(weekPatternToJson(hours.pattern)).toJson(QJsonDocument::Compact);
        if (const Result<WeekPattern> fine = weekPatternFromText(json.toStdString()); !fine)
            return Error{ErrorCode::InvalidArgument, fine.error().detail};
        query.bind(":agent", hours.agent)
            .bind(":from", hours.validFrom)
            .bind(":pattern", std::string_view(json.toStdString()))
            .bind(":change", change->id());
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    change->count(static_cast<std::int64_t>(patterns.size()));
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
