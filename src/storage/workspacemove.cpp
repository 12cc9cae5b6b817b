// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacemove.h"

#include "storage/snapshot.h"
#include "storage/tablerows.h"
#include "storage/transaction.h"
#include "storage/valuecheck.h"

namespace evenkeel {

namespace {

constexpr std::int64_t PieceRows = 10'000;

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

class RowInsert final
{
public:
    RowInsert(Database &database, const TableShape &table)
        : m_table(table)
        , m_names(namesOf(table))
        , m_query(database, WriteRows::ManyAtOnce, statementOf(table, m_names))
    {}

    Result<Done> write(const Query &row)
    {
        for (std::size_t at = 0; at < m_names.size(); ++at) {
            const int column = static_cast<int>(at);
            const char *name = m_names[at].c_str();
            if (row.isNull(column))
                m_query.bindNull(name);
            else if (m_table.columns[at].kind == ColumnKind::Whole)
                m_query.bind(name, row.integer(column));
            else if (m_table.columns[at].kind == ColumnKind::Real)
                m_query.bind(name, row.real(column));
            else
                m_query.bind(name, row.view(column));
        }
        return m_query.run();
    }

private:
    static std::vector<std::string> namesOf(const TableShape &table)
    {
        std::vector<std::string> names;
        for (const ColumnShape &column : table.columns)
            names.push_back(':' + column.name);
        return names;
    }

    static std::string statementOf(const TableShape &table, const std::vector<std::string> &names)
    {
        std::string values;
        for (const std::string &name : names)
            values += (values.empty() ? "" : ", ") + name;
        return "INSERT INTO " + table.name + " (" + table.columnList() + ") VALUES (" + values + ')';
    }

    const TableShape &m_table;
    std::vector<std::string> m_names;
    Query m_query;
};

Result<Done> setMark(Database &database, const std::string &source)
{
    Query mark(database, "INSERT INTO meta (key, value) VALUES ('move', :source)");
    return mark.bind(":source", std::string_view(source)).run();
}

} // namespace

Result<std::vector<MovedTable>> WorkspaceMove::run(const std::stop_token &stop, const Progress &progress)
{
    m_stop = stop;
    m_progress = progress;
    Result<std::vector<TableShape>> tables = workspaceTables();
    if (!tables)
        return tables.error();
    m_tables = std::move(*tables);
    Snapshot snapshot(m_from.connection());
    Result<Done> done = snapshot.take();
    if (done)
        done = requireSoundValues(m_from);
    if (done)
        done = prepareTarget();
    if (done)
        done = copyAll();
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
    if (const Result<Done> marked = setMark(m_to, source); !marked)
        return marked;
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
        m_report.total += 3 * *rows; // copied, and read on both sides
    }
    for (const TableShape &table : m_tables) {
        if (const Result<Done> copied = copy(table); !copied)
            return copied;
    }
    return Done{};
}

Result<Done> WorkspaceMove::copy(const TableShape &table)
{
    TableReader source(m_from, table);
    for (std::int64_t rows = PieceRows; rows == PieceRows;) {
        if (const Result<Done> copied = copyPiece(table, source, rows); !copied)
            return copied;
        if (const Result<Done> goOn = advance(rows); !goOn)
            return goOn;
        if (!table.isNumbered)
            break;
    }
    return Done{};
}

Result<Done> WorkspaceMove::copyPiece(const TableShape &table, TableReader &source, std::int64_t &rows)
{
    Result<Transaction> transaction = Transaction::begin(m_to);
    if (!transaction)
        return transaction.error();
    TableReader target(m_to, table);
    const Result<std::int64_t> last = table.isNumbered ? target.highestKey() : target.count();
    if (!last)
        return last.error();
    if (!table.isNumbered && *last > 0) { // such a table comes whole or not at all
        rows = *last;
        return transaction->commit();
    }
    RowInsert insert(m_to, table);
    const Result<std::int64_t> read =
        source.read(*last, PieceRows, [&insert](const Query &row) { return insert.write(row); });
    if (!read)
        return read.error();
    rows = *read;
    return transaction->commit();
}

Result<Done> WorkspaceMove::prove()
{
    m_report.done = m_report.total / 3;
    const auto more = [this](std::int64_t rows) { return advance(rows); };
    m_moved.clear();
    for (const TableShape &table : m_tables) {
        const Result<TableProof> here = proofOf(m_from, table, more);
        if (!here)
            return here.error();
        const Result<TableProof> there = proofOf(m_to, table, more);
        if (!there)
            return there.error();
        if (*here != *there)
            return Error{ErrorCode::FileDamaged, m_to.name().toStdString() + ": " + table.name};
        m_moved.push_back({table.name, here->rows, here->hash});
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
    if (const Result<Done> committed = transaction->commit(); !committed)
        return committed;
    return m_to.isOnServer() ? m_to.connection().run("ANALYZE") : Done{}; // the first questions find their indexes
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
