// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketfacts.h"
#include "metrics/storymeasure.h"
#include "services/desknames.h"
#include "services/slacalendars.h"
#include "services/zoneoffsets.h"
#include "storage/database.h"

#include <map>
#include <memory>

namespace evenkeel {

/// Which policy judges a ticket of the past, with its calendars and the facts its SLA rules may ask for. Policies are
/// read once; calendars reach back as far as the oldest ticket asked about.
class StoryPolicies final
{
public:
    /// For tickets as they stood at `end`. `names` must outlive it.
    [[nodiscard]] static Result<StoryPolicies> read(Database &database, const DeskNames &names, Instant end);

    /// The one in force when the ticket was finished, else at the end. References hold until the next call.
    [[nodiscard]] StoryPolicy of(const Ticket &ticket);
    [[nodiscard]] TicketFacts factsOf(const Ticket &ticket);

private:
    struct Version
    {
        Instant validFrom;
        Policy policy;
        Instant calendarsFrom;
        std::vector<WorkingTime> calendars;
        std::unique_ptr<ZoneOffsets> offsets;
    };

    StoryPolicies(const DeskNames &names, Instant end)
        : m_names(&names)
        , m_end(end)
    {}
    [[nodiscard]] Version &versionOf(const Ticket &ticket);

    const DeskNames *m_names;
    Instant m_end;
    std::vector<Version> m_versions; ///< by validFrom, the standard policy first
};

} // namespace evenkeel
