// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "storage/database.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Stored as its number; never renumber.
enum class AuditAction : std::uint8_t { Added = 0, Changed = 1, Removed = 2 };

struct AuditValue
{
    std::string column;
    std::optional<std::string> value; ///< of NULL nothing; numbers as they are written

    friend bool operator==(const AuditValue &, const AuditValue &) = default;
};

/// One change of one row that people edit. Triggers enter it, so that no program can forget to.
struct AuditEntry
{
    std::int64_t id = 0;
    Instant at;      ///< by the clock of the machine that holds the workspace, whatever --now says
    std::string who; ///< the server's login or the machine's user; empty: another program, in a file
    AuditAction action = AuditAction::Added;
    std::string subject;            ///< the table, "skill_level"
    std::string rowKey;             ///< of the row; several columns are joined by strokes: "4/12"
    std::vector<AuditValue> oldRow; ///< as it was, in the table's order; empty of what was added
    std::vector<AuditValue> newRow; ///< as it became; empty of what was removed
};

/// The value of a column; nothing where it is NULL or not told.
[[nodiscard]] std::optional<std::string> valueOf(const std::vector<AuditValue> &row, std::string_view column);

/// What is not said is not asked.
struct AuditQuestion
{
    std::optional<std::string> subject;
    std::optional<std::string> rowKey;
    std::optional<std::string> who;
    std::optional<Instant> from;
    std::optional<Instant> until; ///< before then
};

/// Reads the trail. Nothing here writes it: see resources/schema, steps 12 and 13.
class AuditStore final
{
public:
    explicit AuditStore(Database &database)
        : m_database(database)
    {}

    /// The newest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> entries(const AuditQuestion &question, std::size_t most);
    [[nodiscard]] Result<std::int64_t> count(const AuditQuestion &question);
    /// Who touched this row last. Nothing of rows that are older than the trail.
    [[nodiscard]] Result<std::optional<AuditEntry>> last(const std::string &subject, const std::string &rowKey);

private:
    Database &m_database;
};

} // namespace evenkeel
