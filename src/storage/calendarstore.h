// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/shift.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// One version of the hours an agent usually works; the newest with validFrom at or before a moment holds then.
struct UsualHours
{
    AgentId agent;
    Instant validFrom;
    WeekPattern pattern;

    friend bool operator==(const UsualHours &, const UsualHours &) = default;
};

/// The capacity calendar: shifts and other entries, and usual weekly hours. Nothing is ever forgotten: a removed
/// entry stays, so that the past can be looked at as it was known then.
class CalendarStore final
{
public:
    explicit CalendarStore(Database &database)
        : m_database(database)
    {}

    /// Entries that touch the span and are not removed, ordered by agent, start, id.
    [[nodiscard]] Result<std::vector<Shift>> shifts(Interval span);
    /// The same as the calendar stood at the moment `knownAt`.
    [[nodiscard]] Result<std::vector<Shift>> shiftsKnownAt(Interval span, Instant knownAt);
    /// The same as the calendar stood after the change.
    [[nodiscard]] Result<std::vector<Shift>> shiftsAsOf(Interval span, ChangeId change);
    /// Adds entries, all or none, their ids given by the store and returned in order. Empty spans: InvalidArgument.
    [[nodiscard]] Result<std::vector<std::int64_t>> add(std::span<const Shift> shifts, Instant addedAt);
    /// NotFound when there is no such entry or it is removed already.
    [[nodiscard]] Result<Done> remove(std::int64_t shift, Instant removedAt);

    /// The pattern in force for every agent that has one, ordered by agent; of those stored up to and including the
    /// change.
    [[nodiscard]] Result<std::vector<UsualHours>> patternsAt(Instant at, ChangeId asOf = NewestChange);
    /// Adds versions, all or none; of two with the same validFrom the later added holds.
    [[nodiscard]] Result<Done> addPatterns(std::span<const UsualHours> patterns);

private:
    Database &m_database;
};

} // namespace evenkeel
