// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/breachmemory.h"
#include "services/slareader.h"
#include "services/ticketfilter.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

class Database;

/// Looks up what the conditions breach: of a filter say about tickets, by what their SLA clocks did under the policy in
/// force: a ticket fits a cause that is the main one of any of its breached promises. Some tickets at a time, so that
/// other work on the same connection finds its turn in between; created:, status:, priority: and is: of the same
/// filter keep stories from being read at all.
class BreachedReading final
{
public:
    /// With a memory the clocks of tickets that it knows are not read again.
    BreachedReading(const TicketFilter &filter, Instant now, std::shared_ptr<BreachMemory> memory = {});

    [[nodiscard]] bool isAsked() const { return !m_asked.empty(); }
    /// Every condition is turned round: what is found then are the tickets that do not fit.
    [[nodiscard]] bool isTurnedRound() const;
    /// Goes through so many tickets more, or reads the clocks of a part of them; true when there are no further ones.
    /// Others than `only`, sorted, are passed over. Errors: those of the stores.
    [[nodiscard]] Result<bool> readSome(Database &database, const std::optional<std::vector<TicketId>> &only,
                                        std::size_t most);
    /// Tickets whose clocks are read; all of them are known only when some have been.
    [[nodiscard]] std::size_t clocksToRead() const { return m_tickets.size(); }
    /// Sorted; ends the reading.
    [[nodiscard]] std::vector<TicketId> take();

private:
    [[nodiscard]] Result<Done> list(Database &database, const std::optional<std::vector<TicketId>> &only,
                                    std::size_t most);
    [[nodiscard]] Result<Done> readClocks(Database &database, TicketId ticket);
    void judge(TicketId ticket, std::uint32_t causes);
    /// `causes` are bits of the main causes.
    [[nodiscard]] bool isFound(std::uint32_t causes) const;

    Instant m_now;
    std::shared_ptr<BreachMemory> m_memory;
    std::optional<BreachMemory::Ground> m_ground; ///< of the memory, when it was looked into
    std::vector<FilterTerm> m_asked;              ///< of breach:
    std::vector<FilterTerm> m_others;             ///< that a ticket's own row answers
    std::vector<TicketId> m_tickets;              ///< whose clocks are read; ordered by id
    Instant m_earliest;                           ///< when the first of them was created
    TicketId m_listed;
    bool m_isListed = false;
    std::size_t m_next = 0;
    std::optional<SlaReader> m_reader;
    std::vector<TicketId> m_found;
};

} // namespace evenkeel
