// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/database.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Stored nowhere; codes for people and machines to act on.
enum class ProblemCode {
    FileIntegrity,     ///< SQLite's own check
    MissingReference,  ///< a row refers to one that is not there
    ProjectionDiffers, ///< a ticket is not what its events make; the detail names the fields
    TicketWithoutEvents,
    EventWithoutTicket,
    OriginTwice,       ///< a ticket has the same imported fact twice
    DecisionDisagrees, ///< an event's decision is missing, of another ticket, or chose another agent; or its counts,
                       ///< its gate or its repeats do not fit together
    LevelOutOfRange,
    EffortOutOfRange,
    GuardMissing,    ///< a trigger that keeps events append-only is gone or does something else
    SchemaDiffers,   ///< a table or an index is missing, changed, or not ours; the detail names it
    RowLost,         ///< a row of what is only ever added is gone
    VersionDiffers,  ///< a thing is not as its newest version says
    VersionLost,     ///< a change has lost versions, or has some it did not come with
    UnreadableValue, ///< JSON, a code, a number or a kind of value that cannot be read
};
[[nodiscard]] std::string_view codeOf(ProblemCode code);

struct Problem
{
    ProblemCode code = ProblemCode::FileIntegrity;
    std::string table;
    std::int64_t row = 0; ///< the row's id, 0 for the table as a whole
    std::string detail;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Proves that a workspace holds what it promises: rebuilds every projection from its events and compares field by
/// field, checks references, ranges and guards. Reads only. Memory does not grow with the workspace, except for the
/// problems found, of which at most `limit` are listed.
class Checker final
{
public:
    explicit Checker(Database &database, std::size_t limit = 1000)
        : m_database(database)
        , m_limit(limit)
    {}

    /// Cancelled when stopped. Progress counts tickets, the last report all of them.
    [[nodiscard]] Result<std::vector<Problem>> check(std::stop_token stop = {}, const Progress &progress = {});

private:
    Database &m_database;
    std::size_t m_limit;
};

} // namespace evenkeel
