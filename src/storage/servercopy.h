// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/tablerow.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

class Connection;

/// Whether this program and Qt's driver use one copy of PostgreSQL's client library, so that the driver's connection
/// can be spoken through by both. Not known but on Linux, hence no elsewhere.
[[nodiscard]] bool isClientLibraryShared();

/// What a server remarks on by the way ("terminating connection …") goes to nobody's standard error: what matters of it
/// comes back as the error of a statement. The handle is Connection::postgres().
void keepRemarksQuiet(void *postgres);

/// Rows of a question by COPY, the fastest way out of a server. Until the last one is read or this object is gone,
/// nothing else can be asked of the connection.
class CopyReader final : public TableRow
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CopyReader>> begin(Connection &connection, const std::string &select);
    ~CopyReader() override;

    /// False at the end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const override { return !m_fields[static_cast<std::size_t>(column)].text; }
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;

private:
    struct Field
    {
        const char *text = nullptr; ///< null: NULL
        std::size_t size = 0;
    };

    explicit CopyReader(Connection &connection)
        : m_connection(connection)
    {}
    void split(int size);
    void release();

    Connection &m_connection;
    char *m_line = nullptr; ///< the library's
    bool m_isOpen = true;
    std::vector<Field> m_fields;
};

/// Rows into one table by COPY, the fastest way into a server. Values come column by column. Rows are there once
/// finish() has succeeded; without it they are not.
class CopyWriter final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CopyWriter>> begin(Connection &connection, const std::string &table,
                                                                   const std::string &columns);
    ~CopyWriter();
    CopyWriter(const CopyWriter &) = delete;
    CopyWriter &operator=(const CopyWriter &) = delete;

    void writeNull();
    void writeInteger(std::int64_t value);
    void writeReal(double value);
    void writeText(std::string_view utf8);
    [[nodiscard]] Result<Done> endRow();
    [[nodiscard]] Result<Done> finish();

private:
    explicit CopyWriter(Connection &connection)
        : m_connection(connection)
    {}
    void separate();
    [[nodiscard]] Result<Done> send();

    Connection &m_connection;
    std::string m_rows;
    bool m_isRowBegun = false;
    bool m_isOpen = true;
};

} // namespace evenkeel
