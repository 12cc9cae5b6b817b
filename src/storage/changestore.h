// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/database.h"

#include <cstdint>
#include <limits>

namespace evenkeel {

/// Stands for "as things are now" wherever a reading as of a change is offered.
inline constexpr ChangeId NewestChange{std::numeric_limits<std::int64_t>::max()};

/// Changes of what decisions look at beside events: agents, categories, levels, paces, calendar, presence. They are
/// numbered as they are stored, one for each call of a store, so that a decision which keeps the number of the last
/// change it could see is told apart from all that was stored in the same millisecond.
class ChangeStore final
{
public:
    explicit ChangeStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<ChangeId> newest();
    /// The last change stored before or with the event, by the order in which both were stored. None when the first
    /// change came later.
    [[nodiscard]] Result<ChangeId> asOf(EventId event);

private:
    Database &m_database;
};

/// A change on its way in, for the stores of this room. Within a transaction:
///
///     Result<ChangeWriter> change = ChangeWriter::begin(database);
///     … write rows with change->id() and count them …
///     change->end();
class ChangeWriter final
{
public:
    [[nodiscard]] static Result<ChangeWriter> begin(Database &database);

    [[nodiscard]] ChangeId id() const { return m_id; }
    void count(std::int64_t rows = 1) { m_rows += rows; }
    /// Stores the change with the count of its rows; one without rows has not happened.
    [[nodiscard]] Result<Done> end();

private:
    ChangeWriter(Database &database, ChangeId id)
        : m_database(&database)
        , m_id(id)
    {}

    Database *m_database;
    ChangeId m_id;
    std::int64_t m_rows = 0;
};

} // namespace evenkeel
