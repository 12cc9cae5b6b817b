// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/democlock.h"
#include "simulation/demodesk.h"
#include "simulation/demoteam.h"

#include <cstddef>

namespace evenkeel {

/// Desks with fewer agents are one team that serves every queue.
inline constexpr int SmallDesk = 8;

/// The team of an agent by position, by position.
[[nodiscard]] std::size_t demoTeamOf(int index, int agents);

/// Calendars reach so far past `now`.
inline constexpr int DemoDaysAhead = 14;

/// The agents who drown and have room, when there are two: the first two.
inline constexpr std::size_t DrowningAgent = 0;
inline constexpr std::size_t SpareAgent = 1;

/// Invents teams, queues, channels, skills, categories, agents and levels; calendars come from demoroster.h.
[[nodiscard]] DemoTeam makeDemoTeam(const DemoOptions &options, const DemoClock &clock);

} // namespace evenkeel
