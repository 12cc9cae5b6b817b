// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablerows.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <bit>

namespace evenkeel {

namespace {

constexpr std::int64_t PieceRows = 20'000;

std::string conditionOf(const TableShape &table)
{
    if (table.name == "meta")
        return "WHERE key NOT IN ('schema_version', 'changes', 'move', 'writer') ";
    return table.isNumbered ? "WHERE " + table.key.front() + " > :after " : "";
}

std::string statementOf(const TableShape &table, const std::string &condition)
{
    return "SELECT " + table.columnList() + " FROM " + table.name + ' ' + condition + "ORDER BY " + table.keyList() +
           (table.isNumbered ? " LIMIT :most" : "");
}

void writeNumber(QByteArray &bytes, char tag, std::uint64_t number)
{
    bytes += tag;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xff);
}

/// Each value says its kind and its length, so that no two rows look alike.
void writeValue(QByteArray &bytes, const Query &row, int column, ColumnKind kind)
{
    if (row.isNull(column)) {
        bytes += 'n';
        return;
    }
    if (kind == ColumnKind::Whole) {
        writeNumber(bytes, 'i', static_cast<std::uint64_t>(row.integer(column)));
        return;
    }
    if (kind == ColumnKind::Real) {
        writeNumber(bytes, 'r', std::bit_cast<std::uint64_t>(row.real(column) + 0.0)); // no negative zero
        return;
    }
    const std::string_view text = row.view(column);
    QByteArray value(text.data(), static_cast<qsizetype>(text.size()));
    value.replace('\0', "\xef\xbf\xbd"); // as it stands on a server
    writeNumber(bytes, 't', static_cast<std::uint64_t>(value.size()));
    bytes += value;
}

} // namespace

TableReader::TableReader(Database &database, const TableShape &table)
    : m_database(database)
    , m_table(table)
    , m_condition(conditionOf(table))
    , m_rows(database, statementOf(table, m_condition))
{}

Result<std::int64_t> TableReader::count()
{
    Query query(m_database, "SELECT count(*) FROM " + m_table.name + ' ',
                m_table.isNumbered ? std::string() : m_condition);
    const std::int64_t rows = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return rows;
}

Result<std::int64_t> TableReader::highestKey()
{
    Query query(m_database, "SELECT max(" + m_table.key.front() + ") FROM ", m_table.name);
    const bool hasRow = query.next() && !query.isNull(0);
    if (query.hasFailed())
        return query.error();
    return hasRow ? query.integer(0) : BeforeAllKeys;
}

Result<std::int64_t> TableReader::read(std::int64_t after, std::int64_t most,
                                       const std::function<Result<Done>(const Query &)> &row)
{
    m_rows.reset();
    if (m_table.isNumbered)
        m_rows.bind(":after", after).bind(":most", most);
    std::int64_t rows = 0;
    while (m_rows.next()) {
        ++rows;
        if (const Result<Done> done = row(m_rows); !done)
            return done.error();
    }
    if (m_rows.hasFailed())
        return m_rows.error();
    m_rows.reset();
    return rows;
}

Result<TableProof> proofOf(Database &database, const TableShape &table,
                           const std::function<Result<Done>(std::int64_t rows)> &more)
{
    TableReader reader(database, table);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes;
    TableProof proof;
    std::int64_t last = BeforeAllKeys;
    for (;;) {
        const auto take = [&](const Query &row) -> Result<Done> {
            bytes.clear();
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                writeValue(bytes, row, static_cast<int>(column), table.columns[column].kind);
            hash.addData(bytes);
            if (table.isNumbered)
                last = row.integer(table.keyColumn());
            return Done{};
        };
        const Result<std::int64_t> rows = reader.read(last, PieceRows, take);
        if (!rows)
            return rows.error();
        proof.rows += *rows;
        if (const Result<Done> goOn = more(*rows); !goOn)
            return goOn.error();
        if (!table.isNumbered || *rows < PieceRows)
            break;
    }
    proof.hash = hash.result().toHex().toStdString();
    return proof;
}

} // namespace evenkeel
