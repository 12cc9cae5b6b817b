// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/policy.h"
#include "domain/shift.h"
#include "services/desknames.h"
#include "storage/changestore.h"
#include "storage/historyrows.h"
#include "storage/ticketstore.h"

#include <chrono>
#include <optional>
#include <vector>

namespace evenkeel {

// Far enough back to see that a shift follows a pause or a leave over a long weekend, far enough ahead to name the
// next one.
inline constexpr Millis DeskCalendarBack = std::chrono::days{5};
inline constexpr Millis DeskCalendarAhead = std::chrono::days{14};
// A whole week is looked at to tell whether usual hours stand in for it.
inline constexpr Millis DeskWeekAround = std::chrono::days{7};

// Assignments are looked back upon so far, no conversation with somebody on the line lasting longer.
inline constexpr Millis LongestLookBack = std::chrono::hours{24};

/// What events tell of the desk, for those who know it already; the open tickets' moments as HistoryStore reads them.
struct DeskHistory
{
    std::vector<TicketEvent> moments;             ///< by ticket, all of them
    std::vector<AgentAssignment> lastAssignments; ///< by agent
    std::vector<AgentAssignment> assignments;     ///< by (agent, at, event), LongestLookBack and more
};

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
    std::optional<DeskHistory> history; ///< absent: still to be read
};

} // namespace evenkeel
