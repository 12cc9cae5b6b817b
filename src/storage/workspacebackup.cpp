// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacebackup.h"

#include "storage/filecopy.h"
#include "storage/snapshot.h"
#include "storage/tablerows.h"

namespace evenkeel {

namespace {

const QLatin1String Prefix("sqlite:");

/// SQLite's own check of every page.
Result<Done> requireIntegrity(Database &database)
{
    const Result<std::string> found = database.connection().textOf("PRAGMA integrity_check(1)");
    if (!found)
        return found.error();
    if (*found != "ok")
        return Error{ErrorCode::FileDamaged, database.name().toStdString() + ": " + *found};
    return Done{};
}

class Proving final
{
public:
    Proving(Database &from, Database &copy, std::stop_token stop, Progress progress)
        : m_from(from)
        , m_copy(copy)
        , m_stop(std::move(stop))
        , m_progress(std::move(progress))
    {}

    Result<std::vector<MovedTable>> run()
    {
        const Result<std::vector<TableShape>> tables = workspaceTables();
        if (!tables)
            return tables.error();
        for (const TableShape &table : *tables) {
            const Result<std::int64_t> rows = TableReader(m_from, table).count();
            if (!rows)
                return rows.error();
            m_report.total += 2 * *rows;
        }
        std::vector<MovedTable> proven;
        for (const TableShape &table : *tables) {
            const Result<TableProof> there = proofOf(m_from, table, [this](std::int64_t rows) { return more(rows); });
            if (!there)
                return there.error();
            const Result<TableProof> here = proofOf(m_copy, table, [this](std::int64_t rows) { return more(rows); });
            if (!here)
                return here.error();
            if (*here != *there)
                return Error{ErrorCode::FileDamaged, m_copy.name().toStdString() + ": " + table.name};
            proven.push_back({table.name, here->rows, here->hash});
        }
        return proven;
    }

private:
    Result<Done> more(std::int64_t rows)
    {
        m_report.done += rows;
        if (m_progress)
            m_progress(m_report);
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        return Done{};
    }

    Database &m_from;
    Database &m_copy;
    std::stop_token m_stop;
    Progress m_progress;
    ProgressReport m_report;
};

/// Of a workspace in a file: its pages, read back and compared while the same picture is still there.
Result<std::vector<MovedTable>> copyPages(Database &from, const QString &file, const std::stop_token &stop,
                                          const Progress &progress)
{
    Snapshot snapshot(from.connection());
    Result<Done> done = snapshot.take();
    if (done)
        done = copyToFile(from, file, stop, progress);
    if (!done)
        return done.error();
    const auto copy = Database::open(Prefix + file, {.mode = OpenMode::ReadOnly});
    if (!copy)
        return copy.error();
    if (const Result<Done> sound = requireIntegrity(**copy); !sound)
        return sound.error();
    return Proving(from, **copy, stop, progress).run();
}

/// Of one on a server: its rows, which a move compares.
Result<std::vector<MovedTable>> copyRows(Database &from, const QString &file, const std::stop_token &stop,
                                         const Progress &progress)
{
    const auto copy = Database::open(Prefix + file, {.acceptsUnfinishedMove = true});
    if (!copy)
        return copy.error();
    Result<std::vector<MovedTable>> moved = WorkspaceMove(from, **copy).run(stop, progress);
    Result<Done> done = moved ? requireIntegrity(**copy) : Result<Done>(moved.error());
    if (done) // one file alone, written through
        done = (*copy)->connection().run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (done)
        done = (*copy)->connection().run("PRAGMA journal_mode = DELETE");
    if (!done)
        return done.error();
    return moved;
}

} // namespace

Result<std::vector<MovedTable>> writeBackup(Database &from, const QString &file, const std::stop_token &stop,
                                            const Progress &progress)
{
    Result<std::vector<MovedTable>> written =
        from.connection().sqlite() ? copyPages(from, file, stop, progress) : copyRows(from, file, stop, progress);
    if (!written)
        removeWorkspaceFile(file);
    return written;
}

} // namespace evenkeel
