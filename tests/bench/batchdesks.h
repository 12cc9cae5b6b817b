// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <cstdint>

namespace bench {

enum class Rules { Plain, Full };

/// A support desk in the middle of a working day.
struct DeskSize
{
    int agents = 1000;
    int waiting = 10'000;
    double held = 2; ///< tickets that an agent works on already, on average
    /// Weight of what waits, as a multiple of the room left below the usual cap at agents who are on shift.
    double crowd = 1;
    Rules rules = Rules::Full;
    std::uint64_t seed = 7;
};

/// Eight queues, twelve skills, forty categories of tickets and twelve teams. People work in a few queues, have some
/// skills at some level, start at different hours, and are part-time or senior; a quarter is not on shift. What
/// categories ask, how much effort they take and how often they occur differs widely. Priorities, SLAs and ages are
/// mixed, a third of the customers has been with somebody before, and one in six tickets is a chat.
[[nodiscard]] evenkeel::DeskPicture batchDesk(const DeskSize &size);

/// 10,000 or so open tickets, all owned; every fifth agent owns much more than the others.
[[nodiscard]] evenkeel::DeskPicture unevenDesk(int agents, int tickets, Rules rules);

} // namespace bench
