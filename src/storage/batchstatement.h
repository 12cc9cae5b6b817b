// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

namespace evenkeel {

/// "INSERT INTO table (…) VALUES (:a, :b, …)" for a server: rows are gathered and sent many at a time, since each
/// row alone costs a journey. The connection sends what is gathered before it runs anything else; a row that is refused
/// is told of then. "… ON CONFLICT (a) DO UPDATE SET …" may follow, where the first value is the row's key: one that
/// comes again sends those before it first, since no statement changes a row twice.
class BatchStatement final : public Statement
{
public:
    using SendAll = std::function<Result<Done>()>;

    /// Every value must be a name with its colon. `sendAll` is called when many rows are gathered: rows of other
    /// tables that these name must go first.
    BatchStatement(std::string_view sql, SendAll sendAll);

    void bindNull(const char *name) override;
    void bindInteger(const char *name, std::int64_t value) override;
    void bindReal(const char *name, double value) override;
    void bindText(const char *name, std::string_view utf8) override;
    /// Takes the row. Always false.
    [[nodiscard]] Result<bool> step() override;
    void reset() override;
    [[nodiscard]] bool isNull(int) const override { return true; }
    [[nodiscard]] std::int64_t integer(int) const override { return 0; }
    [[nodiscard]] double real(int) const override { return 0; }
    [[nodiscard]] std::string_view text(int) const override { return {}; }

    [[nodiscard]] bool hasRows() const { return m_rows > 0; }
    /// The statement with all rows gathered so far, which are gone then.
    [[nodiscard]] std::string takeRows();

private:
    [[nodiscard]] std::string &place(const char *name);
    [[nodiscard]] bool isRepeated();

    SendAll m_sendAll;
    std::string m_head;               ///< to "VALUES "
    std::string m_tail;               ///< behind the values
    std::vector<std::string> m_names; ///< of the values, in their order
    std::vector<std::string> m_values;
    std::size_t m_lastPlace = 0;
    std::string m_text;                     ///< the statement as far as it is gathered
    std::unordered_set<std::string> m_keys; ///< of the rows gathered, where there is a tail
    int m_rows = 0;
};

} // namespace evenkeel
