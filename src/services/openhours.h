// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/shift.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// The usual hours of one agent that stand in for work: those of weeks, from Monday in the pattern's zone, in which
/// the agent has no work entry at all, and on none of the agent's public holidays, which are local dates. One planned
/// week takes the usual hours from no other. Entries must be those of one agent and reach a week beyond the span on
/// either side.
[[nodiscard]] std::vector<Interval> standIns(std::span<const Shift> entries, const WeekPattern &usual,
                                             const std::vector<std::string> &holidays, Interval span);

/// When one agent is there for tickets: work entries, or the usual hours that stand in (none where `usual` is null),
/// less everything else.
[[nodiscard]] Intervals openHours(std::span<const Shift> entries, const WeekPattern *usual,
                                  const std::vector<std::string> &holidays, Interval span);

} // namespace evenkeel
