// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarfiles.h"
#include "services/calendarresults.h"
#include "services/dayplanservice.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// What the calendar commands answer: JSON for machines with times in UTC, tables for people with times in the
/// agent's or the desk's zone.
[[nodiscard]] QJsonObject entriesJson(const CalendarView &view);
void writeEntries(Output &output, const CalendarView &view);
[[nodiscard]] QJsonObject conflictsJson(const CalendarView &view);
void writeConflicts(Output &output, const CalendarView &view);
/// {intervals[{from, until, agents, available_minutes, demand_minutes, agents_by_skill{}}], …}
[[nodiscard]] QJsonObject coverageJson(const CoverageView &view, const DeskNames &names);
void writeCoverage(Output &output, const CoverageView &view);
[[nodiscard]] QJsonObject impactJson(const TimeOffImpact &impact, const DeskNames &names);
void writeImpact(Output &output, const TimeOffImpact &impact, const DeskNames &names);
[[nodiscard]] QJsonObject importJson(const CalendarImportOutcome &outcome);
void writeImport(Output &output, const CalendarImportOutcome &outcome);
[[nodiscard]] QJsonObject dayPlanJson(const DayPlanView &view);
void writeDayPlan(Output &output, const DayPlanView &view);

} // namespace evenkeel
