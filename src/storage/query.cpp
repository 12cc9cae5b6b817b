// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

namespace evenkeel {

Query::Query(Connection &connection, std::string_view sql, std::string_view rest)
    : m_connection(connection)
    , m_sql(sql)
{
    m_sql += rest;
    Result<std::unique_ptr<Statement>> statement = connection.take(m_sql);
    if (statement)
        m_statement = std::move(*statement);
    else
        m_error = statement.error();
}

Query::Query(Database &database, WriteRows rows, std::string_view sql)
    : Query(database.connection(),
            rows == WriteRows::ManyAtOnce && database.isOnServer() ? BatchMark : std::string_view(), sql)
{
    m_isGathering = rows == WriteRows::ManyAtOnce && database.isOnServer();
}

Query::~Query()
{
    if (m_statement)
        m_connection.putBack(m_sql, std::move(m_statement));
}

Query &Query::bind(const char *name, double value)
{
    if (m_statement)
        m_statement->bindReal(name, value);
    return *this;
}

Query &Query::bind(const char *name, std::string_view utf8)
{
    if (m_statement)
        m_statement->bindText(name, utf8);
    return *this;
}

Query &Query::bindNull(const char *name)
{
    if (m_statement)
        m_statement->bindNull(name);
    return *this;
}

Query &Query::bindTextOrNull(const char *name, std::string_view utf8)
{
    return utf8.empty() ? bindNull(name) : bind(name, utf8);
}

bool Query::next()
{
    if (m_error)
        return false;
    if (!m_hasBegun && !m_isGathering) {
        m_hasBegun = true;
        if (const Result<Done> sent = m_connection.sendGathered(); !sent) {
            m_error = sent.error();
            return false;
        }
    }
    Result<bool> row = m_statement->step();
    if (row)
        return *row;
    m_error = row.error();
    return false;
}

Result<Done> Query::run()
{
    while (next())
        continue;
    if (m_error) {
        Error error = *m_error;
        reset();
        return error;
    }
    m_statement->reset();
    m_hasBegun = false;
    return Done{};
}

void Query::reset()
{
    if (!m_statement)
        return;
    m_statement->reset();
    m_error.reset();
    m_hasBegun = false;
}

Error Query::damaged(const std::string &what) const
{
    const QString place = m_connection.place();
    return {ErrorCode::FileDamaged, place == QLatin1String(":memory:") ? what : place.toStdString() + ": " + what};
}

std::optional<Instant> Query::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

std::optional<int> Query::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

std::optional<bool> Query::optionalFlag(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column) != 0;
}

} // namespace evenkeel
