// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <cstdint>
#include <string>

namespace evenkeel {

enum class HandoverState : std::uint8_t { Asked = 0, Accepted = 1, Declined = 2, Withdrawn = 3 };

/// Work that one agent asks another to take over, and what came of it.
struct HandoverRecord
{
    std::int64_t id = 0;
    TicketId ticket;
    AgentId from;
    AgentId to;
    std::string why;
    Instant askedAt;
    HandoverState state = HandoverState::Asked;
    std::string answer;  ///< the other's words
    Instant answeredAt;  ///< the epoch while it waits
    std::string outcome; ///< written when the work is done

    friend bool operator==(const HandoverRecord &, const HandoverRecord &) = default;
};

} // namespace evenkeel
