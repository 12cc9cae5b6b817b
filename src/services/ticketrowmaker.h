// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"
#include "domain/ticket.h"
#include "domain/ticketpromises.h"
#include "services/desknames.h"
#include "services/ticketindex.h"
#include "services/zoneoffsets.h"
#include "storage/database.h"
#include "storage/historyrows.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Turns tickets into rows of the index: with the clock that runs for an open one, and of a finished one whether its
/// promise was kept, by the source's word or else by the policy.
class TicketRowMaker final
{
public:
    /// For tickets created at or after `oldest`. Reads policy and names.
    [[nodiscard]] static Result<TicketRowMaker> create(Database &database, Instant oldest, Instant now);

    /// Reads the clocks of these open tickets, whose rows are made with them afterwards; their events are in memory at
    /// once.
    [[nodiscard]] Result<Done> readClocks(std::span<const Ticket> openTickets);

    [[nodiscard]] SlaTerms terms() const { return {m_calendars, m_policy.atRiskShare}; }
    /// SLA rules may ask for anything a ticket has; then narrow rows do not do.
    [[nodiscard]] bool needsWholeTickets() const { return !m_policy.sla.rules.empty(); }

    /// The texts of what is made live as long as those given.
    [[nodiscard]] IndexedTicket make(const TicketIndexRow &row);
    [[nodiscard]] IndexedTicket make(const Ticket &ticket);

private:
    struct Clock
    {
        SlaClock clock;
        std::uint16_t calendar = 0;
    };

    TicketRowMaker(Database &database, Policy policy, DeskNames names, Interval span, Instant now);
    [[nodiscard]] IndexedTicket indexed(const TicketIndexRow &row) const;
    [[nodiscard]] TicketFacts facts(const Ticket &ticket);
    [[nodiscard]] TicketPromises promises(const Ticket &ticket, std::span<const TicketEvent> story);
    [[nodiscard]] bool isKept(const TicketPromises &promises) const;
    [[nodiscard]] std::optional<bool> verdict(const Ticket &ticket);

    Database *m_database;
    Policy m_policy;
    DeskNames m_names;
    std::vector<WorkingTime> m_calendars;
    ZoneOffsets m_offsets;
    Instant m_now;
    std::unordered_map<TicketId, Clock> m_clocks; ///< of the open tickets
    Ticket m_bare;                                ///< for rows, one after the other
};

} // namespace evenkeel
