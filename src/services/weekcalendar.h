// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/shift.h"

#include <string>

namespace evenkeel {

/// The UTC intervals of a weekly pattern that touch the span. An unknown zone counts as UTC. Local times that a
/// change of the clocks skips begin at the change; times that occur twice count once, from their first occurrence.
[[nodiscard]] Intervals expand(const WeekPattern &pattern, Interval span);

/// Local time minus UTC in the zone at a moment; zero for an unknown zone.
[[nodiscard]] Millis zoneOffset(const std::string &zone, Instant at);

} // namespace evenkeel
