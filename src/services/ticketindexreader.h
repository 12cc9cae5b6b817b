// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/ticketindex.h"
#include "services/ticketsearch.h"
#include "storage/database.h"

#include <memory>
#include <span>
#include <vector>

namespace evenkeel {

class TicketRowMaker;

/// Reads all tickets of a workspace into an index, some at a time, so that other work on the same connection finds
/// its turn in between: running promises by the policy in force at `now`, settled ones by the source's own verdict
/// or, where it gives none, by the policy. Tickets that change while it reads have to be brought up to date
/// afterwards with readTicketRecords().
class TicketIndexReading final
{
public:
    explicit TicketIndexReading(Instant now);
    ~TicketIndexReading();

    /// At most this many tickets more; true when there are no further ones. Errors: those of the stores.
    [[nodiscard]] Result<bool> readSome(Database &database, int most);
    /// What has been read; ends the reading.
    [[nodiscard]] std::unique_ptr<TicketIndex> takeIndex();

private:
    [[nodiscard]] Result<Done> begin(Database &database);
    [[nodiscard]] Result<Done> readClocks();

    Instant m_now;
    std::unique_ptr<TicketRowMaker> m_maker;
    std::unique_ptr<TicketIndex> m_index;
    std::vector<Ticket> m_open; ///< whose clocks are still to be read
    TicketId m_last;            ///< read so far
};

/// All at once.
[[nodiscard]] Result<std::unique_ptr<TicketIndex>> readTicketIndex(Database &database, Instant now);

/// Some tickets, to bring an index up to date.
[[nodiscard]] Result<std::vector<TicketRecord>> readTicketRecords(Database &database, std::span<const TicketId> tickets,
                                                                  Instant now);

} // namespace evenkeel
