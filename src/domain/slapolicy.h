// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/priority.h"
#include "domain/shift.h"
#include "domain/ticket.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace evenkeel {

enum class SlaKind : std::uint8_t { FirstResponse = 0, Resolution = 1 };

struct SlaTarget
{
    std::chrono::minutes firstResponse{0};
    std::chrono::minutes resolution{0};

    friend bool operator==(const SlaTarget &, const SlaTarget &) = default;
};

/// Promises per priority, in working hours.
struct SlaPolicy
{
    std::array<SlaTarget, PriorityCount> targets; ///< indexed by Priority
    WeekPattern hours;

    /// Urgent 30 min / 2 h, high 1 h / 4 h, normal 8 h / 24 h, low 24 h / 72 h, Monday to Friday 9 to 17.
    [[nodiscard]] static SlaPolicy standard();
    [[nodiscard]] const SlaTarget &target(Priority priority) const
    {
        return targets[static_cast<std::size_t>(priority)];
    }

    friend bool operator==(const SlaPolicy &, const SlaPolicy &) = default;
};

/// The promise that runs for a ticket now: first response until somebody has answered (or, where the source
/// records no answers, until it left New), then resolution.
[[nodiscard]] SlaKind runningSla(const Ticket &ticket);

/// One SLA clock, made from a ticket once and read at many moments.
struct SlaClock
{
    SlaKind kind = SlaKind::FirstResponse;
    Instant start;
    Millis target{0};      ///< working time allowed
    Millis paused{0};      ///< working time that did not count so far
    bool isPaused = false; ///< stands still at pausedSince
    Instant pausedSince;

    /// Working time that counted up to `at`.
    [[nodiscard]] Millis used(const WorkingTime &hours, Instant at) const;
    /// used / target; over 1 when breached. A target of zero counts as breached at once.
    [[nodiscard]] double share(const WorkingTime &hours, Instant at) const;
    /// When the target will have been used up if nothing pauses any more; nullopt past the calendar's end.
    [[nodiscard]] std::optional<Instant> due(const WorkingTime &hours) const;

    friend bool operator==(const SlaClock &, const SlaClock &) = default;
};

} // namespace evenkeel
