// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"
#include "storage/servercopy.h"
#include "storage/tablerow.h"
#include "storage/tableshape.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <functional>
#include <limits>
#include <memory>
#include <string>

namespace evenkeel {

inline constexpr std::int64_t BeforeAllKeys = std::numeric_limits<std::int64_t>::min();

/// Reads the rows of one table in the order of its key, as they come, so that a table of any size fits.
class TableReader final
{
public:
    /// Rows of meta that tell of the database and not of the workspace are left out.
    TableReader(Database &database, const TableShape &table);
    ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    [[nodiscard]] Result<std::int64_t> count();
    /// Of a numbered table; BeforeAllKeys when it is empty.
    [[nodiscard]] Result<std::int64_t> highestKey();
    /// The next row, valid until the next call; null behind the last one. From the first call to the last nothing else
    /// may be asked of the connection, unless it is that of a file.
    [[nodiscard]] Result<const TableRow *> next();

private:
    class QueryRow;

    [[nodiscard]] std::string statement(std::string_view rest) const;
    [[nodiscard]] Result<Done> begin();
    /// Rows through Qt come whole: a piece at a time.
    [[nodiscard]] Result<Done> beginPiece();

    Database &m_database;
    const TableShape &m_table;
    std::string m_condition;
    std::unique_ptr<CopyReader> m_copy; ///< where the server lets us
    std::unique_ptr<QueryRow> m_query;  ///< elsewhere
    std::int64_t m_last = BeforeAllKeys;
    std::int64_t m_inPiece = 0;
    bool m_hasBegun = false;
};

/// SHA-256 over all values of a table's rows.
class TableHash final
{
public:
    explicit TableHash(const TableShape &table)
        : m_table(table)
    {}
    void add(const TableRow &row);
    [[nodiscard]] std::string hex();

private:
    const TableShape &m_table;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_bytes;
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
