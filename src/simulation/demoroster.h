// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "simulation/democlock.h"
#include "simulation/demofaults.h"
#include "simulation/demoteam.h"

#include <vector>

namespace evenkeel {

/// Fills in shifts with breaks, focus blocks, meetings, training and time off, and a few presences set by hand.
void addDemoRoster(DemoTeam &team, const DemoOptions &options, const DemoFaultPlaces &faults, const DemoClock &clock);

/// When each agent was open to tickets, by position in DemoTeam::agents.
[[nodiscard]] std::vector<WorkingTime> openTimes(const DemoTeam &team);

} // namespace evenkeel
