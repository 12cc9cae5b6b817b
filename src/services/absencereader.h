// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/absence.h"
#include "services/desknames.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Absence that nobody had planned, by team in the order of its id: what of a span's planned days was lost to it.
///
/// The calendar has no kind for it. Two things on record tell: time off that was entered, and asked for, less than a
/// day before it began, and presence set to away or offline within hours in which the agent was to work, which counts
/// for that day. Time off that came with many entries or for many agents at once is a plan or an import that says
/// nothing of when people knew; so is what was entered more than a week after its end. `names` gives the teams; days
/// after `now` are not looked at.
[[nodiscard]] Result<std::vector<TeamAbsence>> readUnplannedAbsence(Database &database, const DeskNames &names,
                                                                    Interval span, Instant now);

} // namespace evenkeel
