// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"
#include "storage/database.h"

#include <chrono>

namespace evenkeel {

/// What a team's event history shows when it is read from its first event to its last, by rules written here once
/// more and not by the routing core.
struct TeamHistory
{
    int tickets = 0;
    int assignedByRule = 0;
    int assignedByHand = 0;
    int resolved = 0;
    int assignedTwice = 0; ///< given to somebody while somebody had it
    int neverAssigned = 0; ///< neither with anybody nor ever resolved in the end
    int capsExceeded = 0;  ///< events after which an agent had more than the cap, or too many complex tickets
    int changedHands = 0;  ///< tokens given out beyond the first of each group
    /// The longest time in which no ticket of one queue was given out by rule, while tickets kept arriving there.
    std::chrono::milliseconds longestPause{0};
};

[[nodiscard]] Result<TeamHistory> readTeamHistory(Database &database, const Policy &policy);

} // namespace evenkeel
