// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slatrace.h"
#include "domain/ticket.h"
#include "metrics/breachtable.h"
#include "services/weekcalendar.h"

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

} // namespace evenkeel
