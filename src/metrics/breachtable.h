// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slatrace.h"
#include "domain/ticket.h"
#include "metrics/breachcause.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

inline constexpr int SlaKindCount = 3;

/// A breached promise in a table of many.
struct BreachLine
{
    TicketId ticket;
    std::string reference;
    SlaKind kind = SlaKind::FirstResponse;
    Instant due;
    Millis over{0}; ///< used beyond the target, up to the end or to now
    BreachSplit split;
};

/// Breaches of a period by their main cause. Kept: ended in the period, in time. Breached: due in the period and not
/// kept, whether ended or not.
struct BreachTable
{
    Interval period;
    std::int64_t tickets = 0; ///< with a promise that counts
    std::array<std::int64_t, SlaKindCount> kept{};
    std::array<std::int64_t, SlaKindCount> breached{};
    std::array<std::array<std::int64_t, BreachCauseCount>, SlaKindCount> byCause{}; ///< main causes
    std::array<Millis, BreachCauseCount> time{};                                    ///< used by all breached promises
    Millis paused{0};                                                               ///< beside it
    std::vector<BreachLine> worst; ///< the most over, at most WorstBreaches
};

inline constexpr std::size_t WorstBreaches = 20;

} // namespace evenkeel
