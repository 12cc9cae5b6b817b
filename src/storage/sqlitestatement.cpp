// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitestatement.h"

#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <cstring>

namespace evenkeel {

namespace {

thread_local bool connectionSeen = false;

int noteConnection(sqlite3 *, char **, const sqlite3_api_routines *)
{
    connectionSeen = true;
    return SQLITE_OK;
}

using ExtensionEntry = void (*)();

Error errorOf(sqlite3 *database)
{
    const int systemError = systemErrorOf(database);
    const char *file = sqlite3_db_filename(database, "main");
    return sqliteError(sqlite3_extended_errcode(database), sqlite3_errmsg(database), file ? file : "", systemError);
}

ExtensionEntry entryPoint()
{
    return reinterpret_cast<ExtensionEntry>(&noteConnection);
}

} // namespace

SqliteProbe::SqliteProbe()
{
    connectionSeen = false;
    sqlite3_auto_extension(entryPoint());
}

SqliteProbe::~SqliteProbe()
{
    // The entry stays registered: another thread may be opening a connection right now, and it only sets a flag.
}

bool SqliteProbe::hasSeenConnection() const
{
    return connectionSeen;
}

Result<std::unique_ptr<Statement>> SqliteStatement::prepare(sqlite3 *database, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(database);
    return std::unique_ptr<Statement>(new SqliteStatement(database, statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

int SqliteStatement::place(const char *name)
{
    // Values are nearly always bound in the order in which they stand in the statement.
    const int next = m_lastPlace + 1;
    const char *nextName = sqlite3_bind_parameter_name(m_statement, next);
    if (nextName && std::strcmp(nextName, name) == 0)
        m_lastPlace = next;
    else
        m_lastPlace = sqlite3_bind_parameter_index(m_statement, name);
    assert(m_lastPlace > 0);
    return m_lastPlace;
}

void SqliteStatement::bindNull(const char *name)
{
    sqlite3_bind_null(m_statement, place(name));
}

void SqliteStatement::bindInteger(const char *name, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, place(name), value);
}

void SqliteStatement::bindReal(const char *name, double value)
{
    sqlite3_bind_double(m_statement, place(name), value);
}

void SqliteStatement::bindText(const char *name, std::string_view utf8)
{
    const char *bytes = utf8.empty() ? "" : utf8.data(); // a null pointer would bind NULL
    sqlite3_bind_text64(m_statement, place(name), bytes, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

Result<bool> SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return errorOf(m_database);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    m_lastPlace = 0;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view SqliteStatement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace evenkeel
