// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace evenkeel {

/// A statement through SQLite's own interface: three to four times the rows per second of Qt's, which turns every
/// value into a QVariant and every text into UTF-16.
class SqliteStatement final : public Statement
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Statement>> prepare(sqlite3 *database, std::string_view sql);
    ~SqliteStatement() override;

    void bindNull(const char *name) override;
    void bindInteger(const char *name, std::int64_t value) override;
    void bindReal(const char *name, double value) override;
    void bindText(const char *name, std::string_view utf8) override;
    [[nodiscard]] Result<bool> step() override;
    void reset() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;

private:
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement)
        : m_database(database)
        , m_statement(statement)
    {}
    [[nodiscard]] int place(const char *name);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    int m_lastPlace = 0;
};

/// Finds out whether a connection opened while it lives runs on the same copy of SQLite that this program links.
/// Qt's driver may carry a copy of its own, and a handle must never cross from one copy to another.
class SqliteProbe final
{
public:
    SqliteProbe();
    ~SqliteProbe();
    SqliteProbe(const SqliteProbe &) = delete;
    SqliteProbe &operator=(const SqliteProbe &) = delete;

    [[nodiscard]] bool hasSeenConnection() const;
};

} // namespace evenkeel
