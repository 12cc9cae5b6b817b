// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/calendarstore.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// What breached the tickets whose promises have all ended: it changes only with the ticket or with the desk, so it is
/// read from stories once and not again whenever some other ticket changes. For one workspace, on its storage thread.
class BreachMemory final
{
public:
    /// What the remembered causes rest on: counts up when it changes.
    using Ground = std::uint64_t;

    /// Forgets the tickets that have got events, and all when the policy in force, agents, levels or hours are others.
    /// Errors: those of the stores; nothing is remembered then.
    [[nodiscard]] Result<Ground> refresh(Database &database, Instant now);
    /// Bits of the main causes of the breached promises; nothing when they are not remembered.
    [[nodiscard]] std::optional<std::uint32_t> causes(TicketId ticket) const;
    /// Of a ticket that was read after the refresh which gave this ground; passed over where a newer one holds.
    void remember(Ground ground, TicketId ticket, std::uint32_t causes);

private:
    struct Desk
    {
        int policyVersion = 0;
        ChangeId change;
        std::vector<UsualHours> usual; ///< a version of them can come into force without a change

        friend bool operator==(const Desk &, const Desk &) = default;
    };

    [[nodiscard]] static Result<Desk> deskAt(Database &database, Instant now);

    std::optional<Desk> m_desk;
    Ground m_ground = 0;
    EventId m_last; ///< the newest event at the last refresh
    std::unordered_map<TicketId, std::uint32_t> m_causes;
};

} // namespace evenkeel
