// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarfiles.h"
#include "services/calendarresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// What stands in the calendar, what breaks its rules, and what an import did: JSON for machines with times in UTC,
/// tables for people with times in the agent's zone.
[[nodiscard]] QJsonObject entriesJson(const CalendarView &view);
void writeEntries(Output &output, const CalendarView &view);
[[nodiscard]] QJsonObject conflictsJson(const CalendarView &view);
void writeConflicts(Output &output, const CalendarView &view);
[[nodiscard]] QJsonObject importJson(const CalendarImportOutcome &outcome);
void writeImport(Output &output, const CalendarImportOutcome &outcome);

} // namespace evenkeel
