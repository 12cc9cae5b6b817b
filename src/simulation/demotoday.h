// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/demosetting.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// How many tickets the agent who drowns holds, how many of them count, and how many the colleague holds.
inline constexpr int DrowningTickets = 47;
inline constexpr int DrowningCounting = 10;
inline constexpr int SpareTickets = 8;

/// A ticket that is open at `now`, as it stands then; its story is told toward it.
struct DemoOpenTicket
{
    Instant created;
    Instant assigned;                 ///< when there is an agent
    std::optional<std::size_t> agent; ///< position; none: waiting
    TicketStatus status = TicketStatus::New;
    std::size_t category = 0;
    DemoLanguage language = DemoLanguage::English;
    Priority priority = Priority::Normal;
    std::size_t channel = 0;
    int effort = 3;

    friend bool operator==(const DemoOpenTicket &, const DemoOpenTicket &) = default;
};

/// The desk's open tickets at `now`, ordered by creation: 40 to 85 % load on everyone but the pair, waiting ones,
/// a few at risk or breached by the standard promises in office hours. At most `limit`, the pair's first.
[[nodiscard]] std::vector<DemoOpenTicket> openTickets(const DemoSetting &setting, std::size_t limit);

} // namespace evenkeel
