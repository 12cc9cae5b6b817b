// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/calendarresults.h"

#include <QString>
#include <QTimeZone>

namespace evenkeel {

/// "9.0 h of rest, at least 11.0 h"
[[nodiscard]] QString conflictRuleText(const CalendarConflict &conflict);
/// "A shift of Wen Zhao, 9:00–12:00, would mend it."; says so when nothing is known that would.
[[nodiscard]] QString conflictFixText(const CalendarConflict &conflict, const QTimeZone &zone, const DeskNames &names);
/// Rule and fix in one line, as hover says it.
[[nodiscard]] QString conflictText(const CalendarConflict &conflict, const QTimeZone &zone);

} // namespace evenkeel
