// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace evenkeel {

/// How an INSERT reaches a server. Many at once, a row that is refused is told of by a later statement, at the latest
/// by the end of the transaction. In a file each row is written as it comes.
enum class WriteRows { OneByOne, ManyAtOnce };

/// Binds, runs and reads one prepared statement, and gives it back to its connection. The first error stays:
/// `while (query.next()) …; if (query.hasFailed()) return query.error();`
class Query final
{
public:
    /// The statement may come in two parts: what is read, and which rows.
    Query(Connection &connection, std::string_view sql, std::string_view rest = {});
    Query(Database &database, std::string_view sql, std::string_view rest = {})
        : Query(database.connection(), sql, rest)
    {}
    /// An INSERT, on a server many rows at once if wished.
    Query(Database &database, WriteRows rows, std::string_view sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <class T>
    requires std::integral<T> || std::is_enum_v<T> Query &bind(const char *name, T value)
    {
        if (m_statement)
            m_statement->bindInteger(name, static_cast<std::int64_t>(value));
        return *this;
    }
    Query &bind(const char *name, double value);
    Query &bind(const char *name, std::string_view utf8);
    Query &bind(const char *name, Instant at) { return bind(name, toMillis(at)); }
    /// No id is NULL; an id of 0 inside an optional is 0, since "now none" differs from "as before".
    template <class Tag>
    Query &bind(const char *name, Id<Tag> id)
    {
        return id.isValid() ? bind(name, id.value) : bindNull(name);
    }
    template <class Tag>
    Query &bind(const char *name, std::optional<Id<Tag>> id)
    {
        return id ? bind(name, id->value) : bindNull(name);
    }
    template <class T>
    Query &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Query &bindNull(const char *name);
    /// NULL when empty.
    Query &bindTextOrNull(const char *name, std::string_view utf8);

    /// Steps to the next row. False at the end and on failure.
    [[nodiscard]] bool next();
    /// Runs it to its end and makes it ready to be bound and run again.
    [[nodiscard]] Result<Done> run();
    /// Ready to be bound and read anew.
    void reset();

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    /// What to return when a row cannot be read; `what` names the row, to which the file's name is added.
    [[nodiscard]] Error damaged(const std::string &what) const;

    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->integer(column); }
    [[nodiscard]] int number(int column) const { return static_cast<int>(m_statement->integer(column)); }
    [[nodiscard]] double real(int column) const { return m_statement->real(column); }
    [[nodiscard]] std::string_view view(int column) const { return m_statement->text(column); }
    [[nodiscard]] std::string text(int column) const { return std::string(m_statement->text(column)); }
    [[nodiscard]] Instant instant(int column) const { return instantFromMillis(integer(column)); }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)}; // NULL reads as 0
    }
    template <class Code>
    [[nodiscard]] Code code(int column) const
    {
        return static_cast<Code>(integer(column));
    }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] std::optional<bool> optionalFlag(int column) const;

private:
    Connection &m_connection;
    std::string m_sql;
    std::unique_ptr<Statement> m_statement; ///< null when it could not be prepared
    std::optional<Error> m_error;
    bool m_isGathering = false; ///< ManyAtOnce on a server
    bool m_hasBegun = false;
};

} // namespace evenkeel
