// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/authorship.h"
#include "services/calendarservice.h"
#include "storage/calendaredit.h"
#include "storage/calendarrulestore.h"

#include <QFuture>

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

class Workspace;

/// An entry that an edit found otherwise than it stands now.
struct CalendarClash
{
    CalendarEntry seen;
    std::optional<CalendarEntry> mine;   ///< what the edit makes of it; nothing: it goes
    std::optional<CalendarEntry> theirs; ///< as it stands now; nothing: it is gone
    Authorship author;
};

/// What stands against an edit of the calendar that was refused. None when it could be made by now.
[[nodiscard]] Result<std::vector<CalendarClash>> calendarClashes(Database &database, const CalendarEdit &edit);
/// What is wanted all the same: all that nobody contests, and of the rest what is marked, now in the place of what
/// stands there. `areMine` goes with `clashes`.
[[nodiscard]] CalendarEdit settledEdit(const CalendarEdit &edit, std::span<const CalendarClash> clashes,
                                       const std::vector<bool> &areMine);

/// Decides a request that was decided otherwise: one that was approved loses its time off first. To the state Asked it
/// waits again. Conflict when it is no longer as `seen`.
[[nodiscard]] Result<TimeOffDecision> overruleTimeOff(Database &database, Instant now, const TimeOffRequest &seen,
                                                      RequestState state, const std::string &by,
                                                      const std::string &reason);
/// The same on the workspace's thread; what was stored is announced.
[[nodiscard]] QFuture<Result<TimeOffDecision>> overruleTimeOff(Workspace &workspace, TimeOffRequest seen,
                                                               RequestState state, QString by, QString reason);

/// The rules in force and who saved them.
struct AuthoredRules
{
    StoredCalendarRules stored;
    Authorship author;
};
[[nodiscard]] Result<AuthoredRules> newestRules(Database &database);

} // namespace evenkeel
