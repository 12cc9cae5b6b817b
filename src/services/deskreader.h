// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decision.h"
#include "domain/ticket.h"
#include "routing/deskpicture.h"
#include "services/desknames.h"
#include "services/desksources.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// The desk at one moment: what routing looks at, the tickets it came from (same order), and what the ids mean.
struct DeskMoment
{
    DeskPicture picture;
    std::vector<Ticket> tickets;
    DeskNames names;
    std::int64_t totalTickets = 0;
    ChangeId asOfChange; ///< the last change of agents, levels, calendar … seen; for Decision::asOfChange
};

/// Gathers the desk from the stores: the one place where calendars become intervals, categories become needs and
/// events become SLA clocks.
class DeskReader final
{
public:
    explicit DeskReader(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<DeskMoment> read(Instant now);
    /// The same desk as it would be seen under another policy than the one in force.
    [[nodiscard]] Result<DeskMoment> readUnder(Policy policy, Instant now);
    /// As the decision saw it: tickets as of its last event; agents, categories, levels, paces, calendar and presence
    /// as of its last change; under its policy. Decisions from before versions were kept see the oldest there are.
    /// Conflict for a decision whose input a newer program made otherwise.
    [[nodiscard]] Result<DeskMoment> readAsOf(const Decision &decision);
    [[nodiscard]] Result<DeskNames> names(ChangeId asOf = NewestChange);
    /// The desk now, of tickets, names and history that are known already as of `seen`; the rest is read.
    [[nodiscard]] Result<DeskMoment> complete(DeskSources known, Instant now);
    /// The policy in force; the standard one, version 0, when none was saved.
    [[nodiscard]] Result<Policy> policyAt(Instant now);

private:
    [[nodiscard]] Result<DeskMoment> finish(DeskSources sources, Instant now);
    [[nodiscard]] Result<DeskMoment> assemble(DeskSources sources);

    Database &m_database;
};

/// One ticket as routing sees it; `language` and category defaults filled in from the names.
[[nodiscard]] RoutingTicket routingTicket(const Ticket &ticket, const DeskNames &names, const Policy &policy);

} // namespace evenkeel
