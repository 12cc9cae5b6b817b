// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacemove.h"

#include "storage/bulkload.h"
#include "storage/eventmonths.h"
#include "storage/leasestore.h"
#include "storage/rowwriter.h"
#include "storage/serverfault.h"
#include "storage/snapshot.h"
#include "storage/tablerows.h"
#include "storage/transaction.h"
#include "storage/valuecheck.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::int64_t PieceRows = 50'000;  // in one transaction
constexpr std::int64_t ReportRows = 10'000; // between two words on how far it is

Result<Done> requireSoundValues(Database &database)
{
    std::string found;
    const auto report = [&found](const Problem &problem) {
        if (found.empty())
            found = problem.table + ' ' + std::to_string(problem.row) + ": " + problem.detail;
    };
    if (const Result<Done> checked = checkValues(database, report); !checked)
        return checked;
    if (!found.empty())
        return Error{ErrorCode::FileDamaged, database.name().toStdString() + ": " + found};
    return Done{};
}

/// A new workspace has one change, made by its own schema; that of the source comes in its place.
Result<Done> removeFirstChange(Connection &connection)
{
    if (connection.engine() == DatabaseEngine::PostgreSql)
        return connection.run("ALTER TABLE desk_change DISABLE TRIGGER USER; DELETE FROM desk_change; "
                              "ALTER TABLE desk_change ENABLE TRIGGER USER");
    const Result<std::string> guard =
        connection.textOf("SELECT sql FROM sqlite_master WHERE name = 'desk_change_no_delete'");
    if (!guard)
        return guard.error();
    for (const std::string &sql :
         {std::string("DROP TRIGGER desk_change_no_delete"), std::string("DELETE FROM desk_change"), *guard}) {
        if (const Result<Done> done = connection.run(sql); !done)
            return done;
    }
    return Done{};
}

/// While rows come in any order of tables, a file's references are looked at once in the end, not row by row. Within a
/// transaction of the caller's SQLite leaves it as it is.
class ReferencesLater final
{
public:
    explicit ReferencesLater(Connection &connection)
        : m_connection(connection)
    {
        set("OFF");
    }
    ~ReferencesLater() { set("ON"); }
    ReferencesLater(const ReferencesLater &) = delete;
    ReferencesLater &operator=(const ReferencesLater &) = delete;

private:
    void set(const char *state)
    {
        if (m_connection.engine() == DatabaseEngine::Sqlite)
            static_cast<void>(m_connection.run(std::string("PRAGMA foreign_keys = ") + state).isOk());
    }

    Connection &m_connection;
};

Result<Done> requireReferences(Database &database)
{
    if (database.isOnServer()) // which has looked while it built them
        return Done{};
    const Result<std::string> stray = database.connection().textOf("SELECT \"table\" FROM pragma_foreign_key_check");
    if (!stray)
        return stray.error();
    if (!stray->empty())
        return Error{ErrorCode::FileDamaged, database.name().toStdString() + ": " + *stray};
    return Done{};
}

Result<Done> setMark(Database &database, const std::string &source)
{
    Query mark(database, "INSERT INTO meta (key, value) VALUES ('move', :source)");
    return mark.bind(":source", std::string_view(source)).run();
}

} // namespace

Result<std::vector<MovedTable>> WorkspaceMove::run(const std::stop_token &stop, const Progress &progress)
{
    if (!m_from.rights().may(Right::ReadAll)) // a part would look like the whole
        return serverError(ServerFault::RightsMissing, m_from.name().toStdString());
    m_stop = stop;
    m_progress = progress;
    Result<std::vector<TableShape>> tables = workspaceTables();
    if (!tables)
        return tables.error();
    m_tables = std::move(*tables);
    Snapshot snapshot(m_from.connection());
    const ReferencesLater later(m_to.connection());
    Result<Done> done = snapshot.take();
    if (done)
        done = requireSoundValues(m_from);
    if (done)
        done = prepareTarget();
    if (done)
        done = copyAll();
    if (done)
        done = build();
    if (done)
        done = prove();
    if (done)
        done = finish();
    if (!done)
        return done.error();
    return std::move(m_moved);
}

Result<Done> WorkspaceMove::prepareTarget()
{
    const std::string source = m_from.name().toStdString();
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    const Result<std::string> mark = m_to.connection().textOf("SELECT value FROM meta WHERE key = 'move'");
    if (!mark)
        return mark.error();
    if (*mark == source)
        return transaction->commit(); // goes on
    if (!mark->empty())
        return Error{ErrorCode::FileExists, m_to.name().toStdString() + ": " + *mark};
    if (const Result<Done> empty = requireEmptyTarget(); !empty)
        return empty;
    if (const Result<Done> removed = removeFirstChange(m_to.connection()); !removed)
        return removed;
    if (const Result<Done> marked = setMark(m_to, source); !marked) // first: it keeps the trail of edits quiet
        return marked;
    if (const Result<Done> taken = takeIndexesDown(m_to); !taken)
        return taken;
    return transaction->commit();
}

Result<Done> WorkspaceMove::requireEmptyTarget()
{
    for (const TableShape &table : m_tables) {
        const Result<std::int64_t> rows = TableReader(m_to, table).count();
        if (!rows)
            return rows.error();
        if (*rows > (table.name == "desk_change" ? 1 : 0))
            return Error{ErrorCode::FileExists, m_to.name().toStdString() + ": " + table.name};
    }
    return Done{};
}

Result<Done> WorkspaceMove::copyAll()
{
    for (const TableShape &table : m_tables) {
        const Result<std::int64_t> rows = TableReader(m_from, table).count();
        if (!rows)
            return rows.error();
        m_report.total += 2 * *rows; // copied, and read again
    }
    for (const TableShape &table : m_tables) {
        if (const Result<Done> copied = copy(table); !copied)
            return copied;
    }
    return Done{};
}

struct WorkspaceMove::Copying
{
    const TableShape &table;
    TableHash hash;
    std::int64_t rows = 0;
    std::int64_t told = 0; ///< of these
};

Result<Done> WorkspaceMove::copy(const TableShape &table)
{
    TableReader target(m_to, table);
    const Result<std::int64_t> there = table.isNumbered ? target.highestKey() : target.count();
    if (!there)
        return there.error();
    if (table.name == "ticket_event") {
        if (const Result<Done> made = makeEventMonths(); !made)
            return made;
    }
    Copying state{table, TableHash(table)};
    TableReader source(m_from, table);
    RowWriter writer(m_to, table);
    for (bool isMore = true; isMore;) {
        const Result<bool> copied = copyPiece(source, writer, *there, state);
        if (!copied)
            return copied.error();
        isMore = *copied;
    }
    m_moved.push_back({table.name, state.rows, state.hash.hex()});
    return Done{};
}

Result<Done> WorkspaceMove::makeEventMonths()
{
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> made = EventMonths(m_to).prepareForAllOf(m_from); !made)
        return made;
    return transaction->commit();
}

Result<bool> WorkspaceMove::copyPiece(TableReader &source, RowWriter &target, std::int64_t behind, Copying &state)
{
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    const TableRow *row = nullptr;
    const bool isThere = !state.table.isNumbered && behind > 0; // such a table comes whole or not at all
    for (std::int64_t written = 0; written < PieceRows || !state.table.isNumbered;) {
        const Result<const TableRow *> next = source.next();
        if (!next)
            return next.error();
        row = *next;
        if (!row)
            break;
        state.hash.add(*row);
        ++state.rows;
        if (!isThere && (!state.table.isNumbered || row->integer(state.table.keyColumn()) > behind)) {
            ++written;
            if (const Result<Done> done = target.write(*row); !done)
                return done.error();
        }
        if (state.rows - state.told < ReportRows)
            continue;
        if (const Result<Done> goOn = advance(state.rows - std::exchange(state.told, state.rows)); !goOn)
            return goOn.error();
    }
    Result<Done> done = target.finish();
    if (done)
        done = transaction->commit();
    if (done)
        done = advance(state.rows - std::exchange(state.told, state.rows));
    if (!done)
        return done.error();
    return row != nullptr;
}

Result<Done> WorkspaceMove::build()
{
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    Result<Done> done = Done{};
    if (m_to.isOnServer()) // sorting in memory what would go through files
        done = m_to.connection().run("SET LOCAL maintenance_work_mem = '256MB'");
    if (done)
        done = buildIndexes(m_to);
    if (done)
        done = requireReferences(m_to);
    if (done && m_to.isOnServer()) // the first questions find their indexes
        done = m_to.connection().run("ANALYZE");
    if (done)
        done = transaction->commit();
    return done;
}

Result<Done> WorkspaceMove::prove()
{
    m_report.done = m_report.total / 2;
    for (const MovedTable &moved : m_moved) {
        const auto table = std::ranges::find(m_tables, moved.name, &TableShape::name);
        const Result<TableProof> there = proofOf(m_to, *table, [this](std::int64_t rows) { return advance(rows); });
        if (!there)
            return there.error();
        if (there->rows != moved.rows || there->hash != moved.hash)
            return Error{ErrorCode::FileDamaged, m_to.name().toStdString() + ": " + moved.name};
    }
    return Done{};
}

Result<Done> WorkspaceMove::finish()
{
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    if (const Result<Done> removed = m_to.connection().run("DELETE FROM meta WHERE key = 'move'"); !removed)
        return removed;
    // Whoever routes the source must not do so here, should this place be called by its name one day.
    if (const Result<Done> outdated = LeaseStore(m_to).outdate({}); !outdated)
        return outdated;
    return transaction->commit();
}

Result<Done> WorkspaceMove::advance(std::int64_t rows)
{
    m_report.done += rows;
    if (m_progress)
        m_progress(m_report);
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return Done{};
}

} // namespace evenkeel
