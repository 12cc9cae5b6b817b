// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// A driver connection with its prepared statements. Private to the room.
class Connection final
{
public:
    enum class Access { ReadWrite, ReadOnly, Immutable };

    /// Opens the driver; nothing is read or written yet, so that a file's faults show at the first statement.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Access access,
                                                                  const OpenOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    /// A statement ready to be bound, from those that lie idle or newly prepared. Give it back with putBack().
    [[nodiscard]] Result<std::unique_ptr<Statement>> take(const std::string &sql);
    void putBack(const std::string &sql, std::unique_ptr<Statement> statement);

    /// Runs one statement that gives nothing back, without keeping it.
    [[nodiscard]] Result<Done> run(std::string_view sql);
    /// The first column of the first row; empty without rows.
    [[nodiscard]] Result<std::string> textOf(const std::string &sql);

    int depth = 0;             ///< transactions that are open within each other
    std::uint32_t commits = 0; ///< outermost transactions committed so far

private:
    explicit Connection(QString file)
        : m_file(std::move(file))
    {}
    [[nodiscard]] Result<std::unique_ptr<Statement>> prepare(std::string_view sql);

    QString m_file;
    QString m_name; ///< of the connection, unique in the process
    QSqlDatabase m_database;
    void *m_sqlite = nullptr; ///< the driver's handle, where we share its copy of SQLite
    std::unordered_map<std::string, std::vector<std::unique_ptr<Statement>>> m_idle; ///< by their text
};

} // namespace evenkeel
