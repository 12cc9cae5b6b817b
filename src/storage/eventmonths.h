// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "storage/database.h"

#include <cstdint>
#include <set>

namespace evenkeel {

/// On a server history is kept by month: sees to it that the table of an event's month and the next one are there
/// before the event is added. One that cannot be made at once, since somebody reads, is left for later: the event then
/// goes where everything else goes, and nobody waits. A file needs none of this.
class EventMonths final
{
public:
    explicit EventMonths(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<Done> prepareFor(Instant at);
    /// For all events of another workspace.
    [[nodiscard]] Result<Done> prepareForAllOf(Database &other);

private:
    Database &m_database;
    std::set<std::int64_t> m_prepared; ///< spans of SpanMillis
};

} // namespace evenkeel
