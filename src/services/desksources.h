// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/shift.h"
#include "services/desknames.h"
#include "storage/changestore.h"
#include "storage/ticketstore.h"

#include <chrono>
#include <vector>

namespace evenkeel {

// Far enough back to see that a shift follows a pause or a leave over a long weekend, far enough ahead to name the
// next one.
inline constexpr Millis DeskCalendarBack = std::chrono::days{5};
inline constexpr Millis DeskCalendarAhead = std::chrono::days{14};
// A whole week is looked at to tell whether usual hours stand in for it.
inline constexpr Millis DeskWeekAround = std::chrono::days{7};

/// What a picture of the desk is made of, as of an event and a change: now, or as a decision saw it.
struct DeskSources
{
    Instant now;
    EventId seen;                           ///< the last event
    ChangeId change = NewestChange;         ///< the last change
    bool isPast = false;                    ///< things have happened since that must not be seen
    int inputVersion = CurrentInputVersion; ///< the desk is read as decisions of this version saw it
    Instant levelsFrom = Instant::min();    ///< levels are those of this moment where `now` lies before it
    Policy policy;
    TicketsAsOf tickets;
    std::vector<Shift> shifts; ///< from DeskCalendarBack to DeskCalendarAhead, and DeskWeekAround beyond
    DeskNames names;
};

} // namespace evenkeel
