// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/breachedtickets.h"
#include "services/desknames.h"
#include "services/ticketfilter.h"
#include "storage/decisionquestion.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace evenkeel {

class Database;

/// What the conditions waited:, decided: and breach: of a filter say about tickets, looked up in the decision records
/// and in what SLA clocks did.
struct DecidedTickets
{
    std::optional<std::vector<TicketId>> with; ///< one record fits all conditions; sorted; absent: none was asked
    std::vector<TicketId> without;             ///< a record fits a condition that was turned round; sorted

    [[nodiscard]] bool fits(TicketId ticket) const;

    friend bool operator==(const DecidedTickets &, const DecidedTickets &) = default;
};

/// Reads them, some records at a time, so that other work on the same connection finds its turn in between.
///
/// One and the same record must fit all conditions: "waited:skill decided:last-week" are the tickets that waited for a
/// skill in that week. Of a condition turned round no record may fit, in the time that the filter names. Conditions
/// breach: stand beside the records; they are read last, and only for tickets that can still fit.
class DecidedReading final
{
public:
    /// What is remembered of breaches is not read again.
    DecidedReading(const TicketFilter &filter, const DeskNames &names, Instant now,
                   std::shared_ptr<BreachMemory> memory = {});

    /// At most this many records more; true when there are no further ones. Errors: those of the stores.
    [[nodiscard]] Result<bool> readSome(Database &database, std::size_t most);
    /// What has been read; ends the reading.
    [[nodiscard]] DecidedTickets take();

private:
    struct Ask
    {
        DecisionQuestion question;
        bool isTurnedRound = false;
    };

    [[nodiscard]] Result<Done> readRecords(Database &database, std::size_t most);
    [[nodiscard]] Result<Done> readBreaches(Database &database, std::size_t most);

    std::vector<Ask> m_asks;
    std::size_t m_next = 0;
    std::optional<DecisionPlace> m_place; ///< in the question being read
    BreachedReading m_breaches;
    bool m_isBreachRead = false;
    DecidedTickets m_tickets;
};

/// All at once.
[[nodiscard]] Result<DecidedTickets> readDecidedTickets(Database &database, const TicketFilter &filter,
                                                        const DeskNames &names, Instant now);

} // namespace evenkeel
