// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"

#include <cstdint>
#include <string>

namespace evenkeel {

enum class RequestState : std::uint8_t { Asked = 0, Approved = 1, Declined = 2, Withdrawn = 3 };

/// Somebody asks to be away. Decided once; an approved request is time off in the calendar.
struct TimeOffRequest
{
    std::int64_t id = 0;
    AgentId agent;
    Interval span;
    std::string note;
    std::string askedBy;
    Instant askedAt;
    RequestState state = RequestState::Asked;
    std::string decidedBy;
    Instant decidedAt;      ///< the epoch while it waits
    std::string reason;     ///< of the decision
    std::int64_t entry = 0; ///< the time off in the calendar, of an approved one

    friend bool operator==(const TimeOffRequest &, const TimeOffRequest &) = default;
};

} // namespace evenkeel
