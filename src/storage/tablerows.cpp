// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tablerows.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace evenkeel {

namespace {

constexpr std::int64_t PieceRows = 20'000;  // read through Qt at a time
constexpr std::int64_t ReportRows = 10'000; // between two words on how far it is
constexpr qsizetype HashedAtOnce = 1 << 16;

void writeNumber(QByteArray &bytes, char tag, std::uint64_t number)
{
    std::array<char, 9> written{tag};
    qToLittleEndian(number, written.data() + 1);
    bytes.append(written.data(), written.size());
}

/// Each value says its kind and its length, so that no two rows look alike.
void writeValue(QByteArray &bytes, const TableRow &row, int column, ColumnKind kind)
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
    const std::string_view text = row.text(column);
    if (text.find('\0') == text.npos) {
        writeNumber(bytes, 't', text.size());
        bytes.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    }
    QByteArray value(text.data(), static_cast<qsizetype>(text.size()));
    value.replace('\0', "\xef\xbf\xbd"); // as it stands on a server
    writeNumber(bytes, 't', static_cast<std::uint64_t>(value.size()));
    bytes += value;
}

} // namespace

class TableReader::QueryRow final : public TableRow
{
public:
    QueryRow(Database &database, const std::string &sql)
        : query(database, sql)
    {}
    [[nodiscard]] bool isNull(int column) const override { return query.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const override { return query.integer(column); }
    [[nodiscard]] double real(int column) const override { return query.real(column); }
    [[nodiscard]] std::string_view text(int column) const override { return query.view(column); }

    Query query;
};

TableReader::TableReader(Database &database, const TableShape &table)
    : m_database(database)
    , m_table(table)
    , m_condition(table.name == "meta" ? "key NOT IN ('schema_version', 'changes', 'move', 'move_rest', 'writer')" : "")
{}

TableReader::~TableReader() = default;

std::string TableReader::statement(std::string_view rest) const
{
    return "SELECT " + m_table.columnList() + " FROM " + m_table.name +
           (m_condition.empty() ? std::string() : " WHERE " + m_condition) + std::string(rest) + " ORDER BY " +
           m_table.keyList();
}

Result<std::int64_t> TableReader::count()
{
    Query query(m_database, "SELECT count(*) FROM " + m_table.name,
                m_condition.empty() ? std::string() : " WHERE " + m_condition);
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

Result<Done> TableReader::begin()
{
    m_hasBegun = true;
    if (!m_database.connection().postgres())
        return beginPiece();
    Result<std::unique_ptr<CopyReader>> copy = CopyReader::begin(m_database.connection(), statement({}));
    if (!copy)
        return copy.error();
    m_copy = std::move(*copy);
    return Done{};
}

Result<Done> TableReader::beginPiece()
{
    const bool isWhole = !m_database.isOnServer() || !m_table.isNumbered;
    const std::string key = m_table.key.front();
    if (!m_query && isWhole)
        m_query = std::make_unique<QueryRow>(m_database, statement({}));
    else if (!m_query)
        m_query = std::make_unique<QueryRow>(m_database, statement(" WHERE " + key + " > :after") + " LIMIT :most");
    m_query->query.reset();
    if (!isWhole)
        m_query->query.bind(":after", m_last).bind(":most", PieceRows);
    m_inPiece = 0;
    return Done{};
}

Result<const TableRow *> TableReader::next()
{
    if (!m_hasBegun) {
        if (const Result<Done> begun = begin(); !begun)
            return begun.error();
    }
    if (m_copy) {
        const Result<bool> row = m_copy->next();
        if (!row)
            return row.error();
        return *row ? m_copy.get() : nullptr;
    }
    if (m_inPiece == PieceRows && m_database.isOnServer() && m_table.isNumbered) {
        if (const Result<Done> begun = beginPiece(); !begun)
            return begun.error();
    }
    if (m_query->query.next()) {
        ++m_inPiece;
        if (m_table.isNumbered)
            m_last = m_query->integer(m_table.keyColumn());
        return m_query.get();
    }
    if (m_query->query.hasFailed())
        return m_query->query.error();
    return nullptr;
}

void TableHash::add(const TableRow &row)
{
    for (std::size_t column = 0; column < m_table.columns.size(); ++column)
        writeValue(m_bytes, row, static_cast<int>(column), m_table.columns[column].kind);
    if (m_bytes.size() < HashedAtOnce)
        return;
    m_hash.addData(m_bytes);
    m_bytes.resize(0);
}

std::string TableHash::hex()
{
    m_hash.addData(m_bytes);
    m_bytes.resize(0);
    return m_hash.result().toHex().toStdString();
}

Result<TableProof> proofOf(Database &database, const TableShape &table,
                           const std::function<Result<Done>(std::int64_t rows)> &more)
{
    TableReader reader(database, table);
    TableHash hash(table);
    TableProof proof;
    for (std::int64_t told = 0;;) {
        const Result<const TableRow *> row = reader.next();
        if (!row)
            return row.error();
        if (*row) {
            hash.add(**row);
            ++proof.rows;
        }
        if (*row && proof.rows - told < ReportRows)
            continue;
        if (const Result<Done> goOn = more(proof.rows - told); !goOn)
            return goOn.error();
        told = proof.rows;
        if (!*row)
            break;
    }
    proof.hash = hash.hex();
    return proof;
}

} // namespace evenkeel
