// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/database.h"
#include "storage/tableshape.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace evenkeel {

class RowWriter;
class TableReader;

struct MovedTable
{
    std::string name;
    std::int64_t rows = 0;
    std::string hash; ///< SHA-256 of its contents, the same on both sides

    friend bool operator==(const MovedTable &, const MovedTable &) = default;
};

/// Copies a workspace into an empty one, of the same engine or another, and proves that both hold the same.
///
/// Method: the source is read in one snapshot, table by table in the order of their keys, counted and hashed on the
/// way; pieces are stored in transactions of their own, so that a move which was broken off goes on behind the last
/// piece. Indexes are built when all rows are there. Then every table of the target is read, counted and hashed.
/// Until that has come out equal the target carries a mark with which nobody can open it. The source is only read.
/// On servers rows travel by COPY. Cost: each row is read twice and written once.
class WorkspaceMove final
{
public:
    /// `to` was opened with acceptsUnfinishedMove.
    WorkspaceMove(Database &from, Database &to)
        : m_from(from)
        , m_to(to)
    {}

    /// FileExists: the target holds something already, or a part of another workspace. FileDamaged: the source holds
    /// values that belong into no column, or the two sides differ in the end (the detail names the table); Cancelled
    /// leaves what is there, to be gone on with.
    [[nodiscard]] Result<std::vector<MovedTable>> run(const std::stop_token &stop, const Progress &progress);

private:
    struct Copying; ///< one table under way

    [[nodiscard]] Result<Done> prepareTarget();
    [[nodiscard]] Result<Done> requireEmptyTarget();
    [[nodiscard]] Result<Done> copyAll();
    [[nodiscard]] Result<Done> copy(const TableShape &table);
    /// One transaction's worth of rows; false behind the last one.
    [[nodiscard]] Result<bool> copyPiece(TableReader &source, RowWriter &target, std::int64_t behind, Copying &state);
    [[nodiscard]] Result<Done> makeEventMonths();
    [[nodiscard]] Result<Done> build();
    [[nodiscard]] Result<Done> prove();
    [[nodiscard]] Result<Done> finish();
    /// Counts rows for the progress; Cancelled when told to stop.
    [[nodiscard]] Result<Done> advance(std::int64_t rows);

    Database &m_from;
    Database &m_to;
    std::vector<TableShape> m_tables;
    std::vector<MovedTable> m_moved;
    ProgressReport m_report;
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace evenkeel
