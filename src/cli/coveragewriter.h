// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// Effort minutes against demand, and what a time off would cost: JSON for machines with times in UTC, text for people
/// with times in the desk's zone.
///
/// {intervals[{from, until, agents, available_minutes, demand_minutes, agents_by_skill{}}], …}
[[nodiscard]] QJsonObject coverageJson(const CoverageView &view, const DeskNames &names);
void writeCoverage(Output &output, const CoverageView &view);
[[nodiscard]] QJsonObject impactJson(const TimeOffImpact &impact, const DeskNames &names);
void writeImpact(Output &output, const TimeOffImpact &impact, const DeskNames &names);

} // namespace evenkeel
