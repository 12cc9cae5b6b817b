// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/deskreader.h"
#include "storage/desknews.h"
#include "storage/historyrows.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// The desk for those who look at it again and again: what was read stays, and only what has been stored since is read
/// anew, so that looking costs what has changed and not what waits.
///
/// Whoever writes looks twice: catchUp() before they take the writer's turn, which may read for long and holds nobody
/// up, and read() in the turn, where little is left to read and nobody else can store anything. What read() gives is
/// what DeskReader::read() would give at that moment.
class StandingDesk final
{
public:
    /// Reads what has been stored since it was last called; everything, the first time.
    [[nodiscard]] Result<Done> catchUp(Database &database, Instant now);
    /// The desk as it stands, in a transaction that writes or a snapshot.
    [[nodiscard]] Result<DeskMoment> read(Database &database, Instant now);
    /// After a transaction was taken back, or with another connection: what was read in it may never have been.
    void forget() { *this = StandingDesk(); }

private:
    struct Kept
    {
        Ticket ticket;
        std::vector<TicketEvent> moments;
    };

    [[nodiscard]] Result<Done> readAll(Database &database, Instant now);
    [[nodiscard]] Result<Done> readNews(Database &database, Instant now, const DeskNews &news);
    [[nodiscard]] Result<Done> keep(Database &database, std::vector<Ticket> tickets);
    void keep(std::span<const AgentAssignment> assignments, Instant now);
    void noteLast(Instant now);

    std::optional<DeskMark> m_mark;
    DeskNames m_names;
    std::map<TicketId, Kept> m_tickets; ///< open ones
    std::map<AgentId, AgentAssignment> m_lastAssignments;
    std::vector<AgentAssignment> m_assignments; ///< of the last LongestLookBack, and what imports tell of later
};

} // namespace evenkeel
