// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/calendarrules.h"
#include "domain/timeoffrequest.h"
#include "storage/calendaredit.h"
#include "storage/database.h"

#include <string>

namespace evenkeel {

/// A decision of a request, and what it wrote, so that it can be taken back.
struct TimeOffDecision
{
    TimeOffRequest request;
    CalendarEdit edit; ///< empty unless it was approved
};

/// Editing the capacity calendar. Routing reads the calendar, so that whatever is stored here holds at once.
class CalendarService final
{
public:
    CalendarService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// Makes an edit as CalendarStore::edit() does. Entries to be removed that have no uid are usual hours; where one
    /// of them goes, or work comes into a week that usual hours stand in for, the rest of that week's usual hours are
    /// written as entries with it, so that an edit changes only what the planner touched. Returns what was stored.
    [[nodiscard]] Result<CalendarEdit> edit(CalendarEdit edit);
    /// An edit that was returned before, as it is: undo is repeat(done.reversed()), redo is repeat(done).
    [[nodiscard]] Result<CalendarEdit> repeat(CalendarEdit edit);

    [[nodiscard]] Result<TimeOffRequest> ask(TimeOffRequest request);
    /// Approving writes the time off in the same transaction. Conflict when it was decided meanwhile.
    [[nodiscard]] Result<TimeOffDecision> decide(std::int64_t request, RequestState state, const std::string &by,
                                                 const std::string &reason);
    /// The way back from approving: the time off goes, the request waits again. Conflict when either has changed.
    [[nodiscard]] Result<Done> takeBack(const TimeOffDecision &decision);

    /// Conflict when other rules were saved since version `basedOn`.
    [[nodiscard]] Result<int> saveRules(const CalendarRules &rules, int basedOn);

private:
    [[nodiscard]] Result<Done> writeUsualWeeks(CalendarEdit &edit);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
