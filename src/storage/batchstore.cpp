// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batchstore.h"

#include "storage/query.h"
#include "storage/transaction.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr std::string_view Columns = "SELECT id, at, objective, lower_bound, tickets, seconds FROM batch_run ";

Result<std::vector<BatchRun>> readRuns(Query &query)
{
    std::vector<BatchRun> runs;
    while (query.next())
        runs.push_back(
            {query.id<BatchId>(0), query.instant(1), query.real(2), query.real(3), query.integer(4), query.real(5)});
    if (query.hasFailed())
        return query.error();
    return runs;
}

// A bound may be a rounding error above an objective that meets it.
bool isSound(const BatchRun &run)
{
    return std::isfinite(run.objective) && std::isfinite(run.lowerBound) && std::isfinite(run.seconds) &&
           run.seconds >= 0 && run.tickets >= 0 &&
           run.lowerBound <= run.objective + 1e-6 * std::max(1.0, std::abs(run.objective));
}

} // namespace

Result<BatchId> BatchStore::add(const BatchRun &run)
{
    if (!isSound(run))
        return Error{ErrorCode::InvalidArgument, "batch run"};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query last(m_database, "SELECT max(id) FROM batch_run");
    const BatchId id{last.next() ? last.integer(0) + 1 : 1};
    if (last.hasFailed())
        return last.error();
    last.reset();
    Query query(m_database, "INSERT INTO batch_run (id, at, objective, lower_bound, tickets, seconds) "
                            "VALUES (:id, :at, :objective, :bound, :tickets, :seconds)");
    query.bind(":id", id).bind(":at", run.at).bind(":objective", run.objective).bind(":bound", run.lowerBound);
    query.bind(":tickets", run.tickets).bind(":seconds", run.seconds);
    if (const Result<Done> done = query.run(); !done)
        return done.error();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<BatchRun> BatchStore::run(BatchId id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    const Result<std::vector<BatchRun>> found = readRuns(query.bind(":id", id));
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "batch " + std::to_string(id.value)};
    return found->front();
}

Result<std::vector<BatchRun>> BatchStore::newest(std::size_t most)
{
    Query query(m_database, Columns, "ORDER BY id DESC LIMIT :most");
    return readRuns(query.bind(":most", most));
}

} // namespace evenkeel
