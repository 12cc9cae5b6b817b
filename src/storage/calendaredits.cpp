// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendarstore.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <charconv>

namespace evenkeel {

namespace {

constexpr int KindCount = static_cast<int>(ShiftKind::TimeOff) + 1;
constexpr std::string_view OwnUid = "shift-";

// Of "shift-17" the 17; 0 of any other uid.
std::int64_t idInUid(std::string_view uid)
{
    std::int64_t id = 0;
    if (!uid.starts_with(OwnUid))
        return 0;
    uid.remove_prefix(OwnUid.size());
    const auto [end, failure] = std::from_chars(uid.data(), uid.data() + uid.size(), id);
    return failure == std::errc{} && end == uid.data() + uid.size() ? id : 0;
}

std::string uidOf(std::int64_t id, std::string uid)
{
    return uid.empty() ? std::string(OwnUid) + std::to_string(id) : std::move(uid);
}

Result<CalendarEntry> readEntry(const Query &query)
{
    if (query.integer(4) < 0 || query.integer(4) >= KindCount)
        return query.damaged("shift " + std::to_string(query.integer(0)));
    CalendarEntry entry;
    entry.shift = {query.integer(0),
                   query.id<AgentId>(1),
                   {query.instant(2), query.instant(3)},
                   query.code<ShiftKind>(4),
                   query.text(5)};
    entry.uid = uidOf(entry.shift.id, query.text(6));
    return entry;
}

Result<Done> readEntries(Query &query, std::vector<CalendarEntry> &entries)
{
    while (query.next()) {
        auto entry = readEntry(query);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

constexpr std::string_view Columns = "SELECT id, agent_id, starts_at, ends_at, kind, note, uid FROM shift ";

bool isSame(const Shift &stored, const Shift &seen)
{
    return stored.agent == seen.agent && stored.span == seen.span && stored.kind == seen.kind &&
           stored.note == seen.note;
}

} // namespace

Result<std::vector<CalendarEntry>> CalendarStore::entries(Interval span)
{
    Query query(m_database, Columns,
                "WHERE ends_at > :from AND starts_at < :until AND removed_at IS NULL "
                "ORDER BY agent_id, starts_at, id");
    query.bind(":from", span.from).bind(":until", span.until);
    std::vector<CalendarEntry> entries;
    if (const auto read = readEntries(query, entries); !read)
        return read.error();
    return entries;
}

Result<std::vector<CalendarEntry>> CalendarStore::entriesNamed(std::span<const std::string> uids)
{
    Query query(m_database, Columns,
                "WHERE removed_at IS NULL AND ((uid <> '' AND uid = :uid) OR (uid = '' AND id = :id)) ORDER BY id");
    std::vector<CalendarEntry> entries;
    for (const std::string &uid : uids) {
        query.bind(":uid", std::string_view(uid)).bind(":id", idInUid(uid));
        if (const auto read = readEntries(query, entries); !read)
            return read.error();
        query.reset();
    }
    return entries;
}

Result<std::optional<NamedEntry>> CalendarStore::newestNamed(const std::string &uid)
{
    Query query(m_database, "SELECT id, agent_id, starts_at, ends_at, kind, note, uid, removed_at, added_at FROM shift "
                            "WHERE (uid <> '' AND uid = :uid) OR (uid = '' AND id = :id) ORDER BY id DESC LIMIT 1");
    query.bind(":uid", std::string_view(uid)).bind(":id", idInUid(uid));
    if (!query.next()) {
        if (query.hasFailed())
            return query.error();
        return std::optional<NamedEntry>();
    }
    auto entry = readEntry(query);
    if (!entry)
        return entry.error();
    const auto removedAt = query.optionalInstant(7);
    return std::optional(NamedEntry{std::move(*entry), removedAt.has_value(), removedAt.value_or(query.instant(8))});
}

Result<Done> CalendarStore::removeSeen(CalendarEntry &entry, Instant at, ChangeId change)
{
    const auto stored = entriesNamed({&entry.uid, 1});
    if (!stored)
        return stored.error();
    for (const CalendarEntry &found : *stored) {
        if (!isSame(found.shift, entry.shift))
            continue;
        entry.shift.id = found.shift.id;
        Query query(m_database, "UPDATE shift SET removed_at = :removed, removed_change = :change WHERE id = :id");
        query.bind(":removed", at).bind(":change", change).bind(":id", found.shift.id);
        return query.run();
    }
    return Error{ErrorCode::Conflict, entry.uid};
}

Result<Done> CalendarStore::addNamed(CalendarEntry &entry, Instant at, ChangeId change)
{
    if (entry.shift.span.isEmpty())
        return Error{ErrorCode::InvalidArgument, "span"};
    Query query(m_database, "INSERT INTO shift (id, agent_id, starts_at, ends_at, kind, note, added_at, added_change, "
                            "uid) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM shift), :agent, :starts, :ends, :kind, "
                            ":note, :added, :change, :uid) RETURNING id");
    query.bind(":agent", entry.shift.agent)
        .bind(":starts", entry.shift.span.from)
        .bind(":ends", entry.shift.span.until)
        .bind(":kind", entry.shift.kind)
        .bind(":note", std::string_view(entry.shift.note))
        .bind(":added", at)
        .bind(":change", change)
        .bind(":uid", std::string_view(entry.uid));
    if (query.next())
        entry.shift.id = query.integer(0);
    if (query.hasFailed())
        return query.error();
    entry.uid = uidOf(entry.shift.id, std::move(entry.uid));
    return Done{};
}

Result<CalendarEdit> CalendarStore::edit(CalendarEdit edit, Instant at)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    for (CalendarEntry &entry : edit.removed) {
        if (const auto done = removeSeen(entry, at, change->id()); !done)
            return done.error();
        change->count();
    }
    for (CalendarEntry &entry : edit.added) {
        if (const auto done = addNamed(entry, at, change->id()); !done)
            return done.error();
        change->count();
    }
    if (const auto done = change->end(); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return edit;
}

} // namespace evenkeel
