// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"
#include "storage/tableshape.h"

#include <functional>
#include <limits>
#include <string>

namespace evenkeel {

inline constexpr std::int64_t BeforeAllKeys = std::numeric_limits<std::int64_t>::min();

/// Reads the rows of one table in the order of its key, a piece at a time, so that a table of any size fits.
class TableReader final
{
public:
    /// Rows of meta that tell of the database and not of the workspace are left out.
    TableReader(Database &database, const TableShape &table);

    [[nodiscard]] Result<std::int64_t> count();
    /// Of a numbered table; BeforeAllKeys when it is empty.
    [[nodiscard]] Result<std::int64_t> highestKey();
    /// At most `most` rows of a numbered table behind `after`, all rows of another. Gives the number of rows.
    [[nodiscard]] Result<std::int64_t> read(std::int64_t after, std::int64_t most,
                                            const std::function<Result<Done>(const Query &)> &row);

private:
    Database &m_database;
    const TableShape &m_table;
    std::string m_condition;
    Query m_rows;
};

/// A table's rows and what they hold, the same on every engine for the same workspace.
struct TableProof
{
    std::int64_t rows = 0;
    std::string hash; ///< SHA-256 over all values in the order of the key, in hexadecimal

    friend bool operator==(const TableProof &, const TableProof &) = default;
};

/// `more` is told how many rows were read since it was last called, and stops the work by failing.
[[nodiscard]] Result<TableProof> proofOf(Database &database, const TableShape &table,
                                         const std::function<Result<Done>(std::int64_t rows)> &more);

} // namespace evenkeel
