// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/calendarfiles.h"

#include <QFuture>

namespace evenkeel {

class Workspace;

/// Imports of calendar files into an open workspace, as CalendarFiles reads them: on the storage thread, announced as a
/// change of agents once they are stored.
[[nodiscard]] QFuture<Result<CalendarImportOutcome>> importCalendar(Workspace &workspace,
                                                                    CalendarImportRequest request);
/// An import once more or, reversed, back.
[[nodiscard]] QFuture<Result<CalendarImportStep>> repeatCalendarImport(Workspace &workspace, CalendarImportStep step);

} // namespace evenkeel
