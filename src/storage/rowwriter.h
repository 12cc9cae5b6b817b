// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/servercopy.h"
#include "storage/tablerow.h"
#include "storage/tableshape.h"

#include <memory>
#include <string>
#include <vector>

namespace evenkeel {

/// Writes whole rows of one table, the fastest way there is: by COPY on a server that we can speak to, by INSERT
/// elsewhere. Between the first row and finish() nothing else may be asked of a server's connection.
class RowWriter final
{
public:
    RowWriter(Database &database, const TableShape &table);

    [[nodiscard]] Result<Done> write(const TableRow &row);
    /// All rows so far are in the table then; more may follow.
    [[nodiscard]] Result<Done> finish();

private:
    [[nodiscard]] Result<Done> copy(const TableRow &row);
    [[nodiscard]] Result<Done> insert(const TableRow &row);

    Database &m_database;
    const TableShape &m_table;
    std::vector<std::string> m_names; ///< of the values
    std::unique_ptr<CopyWriter> m_copy;
    std::unique_ptr<Query> m_insert;
};

} // namespace evenkeel
