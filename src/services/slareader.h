// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/desknames.h"
#include "services/slacalendars.h"
#include "services/slacover.h"
#include "services/slaresults.h"
#include "storage/database.h"

#include <span>

namespace evenkeel {

/// Reads what the SLA clocks of tickets did, one ticket at a time, with policy, names, calendars and shifts read once.
class SlaReader final
{
public:
    /// For tickets created at or after `earliest`.
    [[nodiscard]] static Result<SlaReader> open(Database &database, Instant earliest, Instant now);

    [[nodiscard]] Result<TicketSla> read(const Ticket &ticket, std::span<const TicketEvent> story);

private:
    SlaReader(Database &database, Policy policy, DeskNames names, SlaCover cover, Interval span, Instant now);
    [[nodiscard]] Result<BreachStory> storyOf(const RoutingTicket &ticket, std::span<const TicketEvent> story);

    Database *m_database;
    Policy m_policy;
    DeskNames m_names;
    SlaCover m_cover;
    SlaCalendars m_calendars;
    Instant m_now;
};

} // namespace evenkeel
