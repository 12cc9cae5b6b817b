// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/conflicts.h"

#include <vector>

namespace evenkeel {

/// Adds a conflict for every stretch of the desk's hours in which fewer agents are open than rules.minimumAgents.
/// The fix is work for the agent who works least in the problem's span and is rested before and after.
/// O(n log n) in the entries.
void findThinCover(const ConflictProblem &problem, std::vector<CalendarConflict> &conflicts);

/// When the agent is there for tickets: work less everything that lies on it.
[[nodiscard]] Intervals openOf(const AgentCalendar &calendar);

} // namespace evenkeel
