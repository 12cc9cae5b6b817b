// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include "base/utf8.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

void bindRun(Query &query, const ImportRun &run)
{
    query.bind(":file", std::string_view(run.file)).bind(":profile", std::string_view(run.profile));
    query.bind(":started", run.startedAt).bind(":finished", run.finishedAt).bind(":until", run.until);
    query.bind(":rows", run.rows).bind(":new", run.ticketsNew).bind(":touched", run.ticketsTouched);
    query.bind(":events", run.eventsAdded).bind(":quarantined", run.quarantined);
}

Result<std::int64_t> oneNumber(Query &query)
{
    const std::int64_t value = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    query.reset();
    return value;
}

/// Quarantined rows are kept word for word, and what is not UTF-8 is why some of them are there; such bytes are
/// written as U+FFFD, since the database holds text only.
std::string asText(const std::string &bytes)
{
    return isUtf8(bytes) ? bytes : mendedUtf8(bytes);
}

QuarantineRecord readRow(const Query &query)
{
    return {query.integer(0), query.id<ImportId>(1), query.text(2), query.integer(3), query.text(4),
            query.text(5),    query.text(6),         query.text(7), query.text(8)};
}

} // namespace

Result<ImportId> ImportStore::add(const ImportRun &run)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query last(m_database, "SELECT max(id) FROM import_run");
    const Result<std::int64_t> highest = oneNumber(last);
    if (!highest)
        return highest.error();
    const ImportId id{*highest + 1};
    Query query(m_database,
                "INSERT INTO import_run (id, file, profile, started_at, finished_at, until, row_count, tickets_new, "
                "tickets_touched, events_added, quarantined) VALUES (:id, :file, :profile, :started, :finished, "
                ":until, :rows, :new, :touched, :events, :quarantined)");
    query.bind(":id", id);
    bindRun(query, run);
    if (const Result<Done> done = query.run(); !done)
        return done.error();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<Done> ImportStore::update(const ImportRun &run)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query present(m_database, "SELECT count(*) FROM import_run WHERE id = :id");
    const Result<std::int64_t> count = oneNumber(present.bind(":id", run.id));
    if (!count)
        return count.error();
    if (*count == 0)
        return Error{ErrorCode::NotFound, "import " + std::to_string(run.id.value)};
    Query query(
        m_database,
        "UPDATE import_run SET file = :file, profile = :profile, started_at = :started, finished_at = :finished, "
        "until = :until, row_count = :rows, tickets_new = :new, tickets_touched = :touched, "
        "events_added = :events, quarantined = :quarantined WHERE id = :id");
    bindRun(query, run);
    query.bind(":id", run.id);
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<ImportRun>> ImportStore::runs()
{
    Query query(m_database,
                "SELECT id, file, profile, started_at, finished_at, until, row_count, tickets_new, tickets_touched, "
                "events_added, quarantined FROM import_run ORDER BY id");
    std::vector<ImportRun> runs;
    while (query.next()) {
        ImportRun &run = runs.emplace_back();
        run.id = query.id<ImportId>(0);
        run.file = query.text(1);
        run.profile = query.text(2);
        run.startedAt = query.instant(3);
        run.finishedAt = query.optionalInstant(4);
        run.until = query.optionalInstant(5);
        run.rows = query.integer(6);
        run.ticketsNew = query.integer(7);
        run.ticketsTouched = query.integer(8);
        run.eventsAdded = query.integer(9);
        run.quarantined = query.integer(10);
    }
    if (query.hasFailed())
        return query.error();
    return runs;
}

Result<Done> ImportStore::addQuarantined(std::span<const QuarantineRecord> rows)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
                "INSERT INTO quarantine (id, import_id, file, line, column_name, value, reason, raw, header) "
                "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM quarantine), :import, :file, :line, :column, :value, "
                ":reason, :raw, :header)");
    for (const QuarantineRecord &row : rows) {
        query.bind(":import", row.import).bind(":file", std::string_view(asText(row.file))).bind(":line", row.line);
        query.bind(":column", std::string_view(asText(row.column))).bind(":value", std::string_view(asText(row.value)));
        query.bind(":reason", std::string_view(row.reason)).bind(":raw", std::string_view(asText(row.raw)));
        query.bind(":header", std::string_view(asText(row.header)));
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<Done> ImportStore::forEachQuarantined(std::optional<ImportId> import,
                                             const std::function<bool(const QuarantineRecord &)> &row)
{
    constexpr std::string_view columns =
        "SELECT id, import_id, file, line, column_name, value, reason, raw, header FROM quarantine ";
    Query query(m_database, columns, (import ? "WHERE import_id = :import ORDER BY id" : "ORDER BY id"));
    if (import)
        query.bind(":import", *import);
    while (query.next()) {
        if (!row(readRow(query)))
            return Done{};
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<std::int64_t> ImportStore::quarantinedCount(std::optional<ImportId> import)
{
    Query query(m_database, import ? "SELECT count(*) FROM quarantine WHERE import_id = :import"
                                   : "SELECT count(*) FROM quarantine");
    if (import)
        query.bind(":import", *import);
    return oneNumber(query);
}

Result<Done> ImportStore::releaseFile(const std::string &file)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "DELETE FROM quarantine WHERE file = :file");
    if (const Result<Done> done = query.bind(":file", std::string_view(file)).run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> ImportStore::release(std::span<const std::int64_t> rows)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "DELETE FROM quarantine WHERE id = :id");
    for (const std::int64_t row : rows) {
        if (const Result<Done> done = query.bind(":id", row).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace evenkeel
