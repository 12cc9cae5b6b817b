// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace evenkeel {

/// Stored as its number.
enum class TicketStatus : std::uint8_t {
    New = 0,     ///< nobody has worked on it
    Open = 1,    ///< in work
    Pending = 2, ///< waiting on the customer
    OnHold = 3,  ///< waiting on somebody else (vendor, another team)
    Resolved = 4,
    Closed = 5,
};

inline constexpr int TicketStatusCount = 6;

/// Neither resolved nor closed.
[[nodiscard]] constexpr bool isOpen(TicketStatus status)
{
    return status < TicketStatus::Resolved;
}

} // namespace evenkeel
