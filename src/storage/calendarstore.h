// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/shift.h"
#include "storage/calendaredit.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
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

/// An entry as it stands now, or stood before it was removed.
struct NamedEntry
{
    CalendarEntry entry;
    bool isRemoved = false;
    Instant changedAt; ///< added or removed
};

/// When an entry came into the calendar, and with which others: those of one change were entered together.
struct EntryOrigin
{
    std::int64_t entry = 0;
    AgentId agent;
    Instant addedAt;
    ChangeId change; ///< 0: from before changes were numbered
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
    /// Of the entries that shifts() gives, ordered by id.
    [[nodiscard]] Result<std::vector<EntryOrigin>> origins(Interval span);
    /// Adds entries, all or none, their ids given by the store and returned in order. Empty spans: InvalidArgument.
    [[nodiscard]] Result<std::vector<std::int64_t>> add(std::span<const Shift> shifts, Instant addedAt);
    /// NotFound when there is no such entry or it is removed already.
    [[nodiscard]] Result<Done> remove(std::int64_t shift, Instant removedAt);

    /// Entries that touch the span, are not removed and still named; ordered by agent, start, id.
    [[nodiscard]] Result<std::vector<CalendarEntry>> entries(Interval span);
    /// Those with one of the uids, ordered by id.
    [[nodiscard]] Result<std::vector<CalendarEntry>> entriesNamed(std::span<const std::string> uids);
    /// How the entry stands now, or stood last; nothing of a uid that was never there.
    [[nodiscard]] Result<std::optional<NamedEntry>> newestNamed(const std::string &uid);
    /// Makes an edit, all or nothing, and returns it with the ids and uids it was stored under. Conflict, detail
    /// naming the uid, when an entry to be removed is gone or is no longer as the edit says: somebody else was first.
    /// InvalidArgument for an empty span.
    [[nodiscard]] Result<CalendarEdit> edit(CalendarEdit edit, Instant at);

    /// The pattern in force for every agent that has one, ordered by agent; of those stored up to and including the
    /// change.
    [[nodiscard]] Result<std::vector<UsualHours>> patternsAt(Instant at, ChangeId asOf = NewestChange);
    /// Adds versions, all or none; of two with the same validFrom the later added holds.
    [[nodiscard]] Result<Done> addPatterns(std::span<const UsualHours> patterns);

private:
    [[nodiscard]] Result<Done> removeSeen(CalendarEntry &entry, Instant at, ChangeId change);
    [[nodiscard]] Result<Done> addNamed(CalendarEntry &entry, Instant at, ChangeId change);

    Database &m_database;
};

} // namespace evenkeel
