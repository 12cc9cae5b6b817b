// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slatrace.h"
#include "domain/ticket.h"
#include "metrics/breachcause.h"
#include "services/weekcalendar.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// One promise to a ticket: what its clock did, and where it was breached, why.
struct SlaPromiseTrace
{
    SlaTrace trace;
    std::optional<BreachSplit> split; ///< of a breached one
};

/// Everything about the promises to one ticket, under the policy in force.
struct TicketSla
{
    Ticket ticket;
    int policyVersion = 0;
    std::string rule;     ///< name of the SLA rule that holds; empty: the table by priority
    std::string calendar; ///< name of the business calendar; empty: the policy's own hours
    std::string zone;     ///< of the calendar
    bool isAroundTheClock = false;
    std::vector<HolidaySpan> holidays;     ///< what SlaSegment::holiday points into
    std::vector<SlaPromiseTrace> promises; ///< first response, resolution, then next responses by time
    std::size_t leading = 0;               ///< the one the ticket is judged by now
};

inline constexpr int SlaKindCount = 3;

/// A breached promise in a table of many.
struct BreachLine
{
    TicketId ticket;
    std::string reference;
    SlaKind kind = SlaKind::FirstResponse;
    Instant due;
    Millis over{0}; ///< used beyond the target, up to the end or to now
    BreachSplit split;
};

/// Breaches of a period by their main cause. Kept: ended in the period, in time. Breached: due in the period and not
/// kept, whether ended or not.
struct BreachTable
{
    Interval period;
    std::int64_t tickets = 0; ///< with a promise that counts
    std::array<std::int64_t, SlaKindCount> kept{};
    std::array<std::int64_t, SlaKindCount> breached{};
    std::array<std::array<std::int64_t, BreachCauseCount>, SlaKindCount> byCause{}; ///< main causes
    std::array<Millis, BreachCauseCount> time{};                                    ///< used by all breached promises
    Millis paused{0};                                                               ///< beside it
    std::vector<BreachLine> worst; ///< the most over, at most WorstBreaches
};

inline constexpr std::size_t WorstBreaches = 20;

} // namespace evenkeel
