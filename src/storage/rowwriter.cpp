// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowwriter.h"

namespace evenkeel {

RowWriter::RowWriter(Database &database, const TableShape &table)
    : m_database(database)
    , m_table(table)
{
    if (database.connection().postgres())
        return;
    std::string values;
    for (const ColumnShape &column : table.columns) {
        m_names.push_back(':' + column.name);
        values += (values.empty() ? "" : ", ") + m_names.back();
    }
    m_insert =
        std::make_unique<Query>(database, WriteRows::ManyAtOnce,
                                "INSERT INTO " + table.name + " (" + table.columnList() + ") VALUES (" + values + ')');
}

Result<Done> RowWriter::write(const TableRow &row)
{
    return m_insert ? insert(row) : copy(row);
}

Result<Done> RowWriter::copy(const TableRow &row)
{
    if (!m_copy) {
        Result<std::unique_ptr<CopyWriter>> begun =
            CopyWriter::begin(m_database.connection(), m_table.name, m_table.columnList());
        if (!begun)
            return begun.error();
        m_copy = std::move(*begun);
    }
    for (std::size_t at = 0; at < m_table.columns.size(); ++at) {
        const int column = static_cast<int>(at);
        if (row.isNull(column))
            m_copy->writeNull();
        else if (m_table.columns[at].kind == ColumnKind::Whole)
            m_copy->writeInteger(row.integer(column));
        else if (m_table.columns[at].kind == ColumnKind::Real)
            m_copy->writeReal(row.real(column));
        else
            m_copy->writeText(row.text(column));
    }
    return m_copy->endRow();
}

Result<Done> RowWriter::insert(const TableRow &row)
{
    for (std::size_t at = 0; at < m_names.size(); ++at) {
        const int column = static_cast<int>(at);
        const char *name = m_names[at].c_str();
        if (row.isNull(column))
            m_insert->bindNull(name);
        else if (m_table.columns[at].kind == ColumnKind::Whole)
            m_insert->bind(name, row.integer(column));
        else if (m_table.columns[at].kind == ColumnKind::Real)
            m_insert->bind(name, row.real(column));
        else
            m_insert->bind(name, row.text(column));
    }
    return m_insert->run();
}

Result<Done> RowWriter::finish()
{
    if (!m_copy)
        return Done{};
    const Result<Done> finished = m_copy->finish();
    m_copy.reset();
    return finished;
}

} // namespace evenkeel
