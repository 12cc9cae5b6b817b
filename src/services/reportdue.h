// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportrun.h"

#include <optional>
#include <span>
#include <string>

namespace evenkeel {

/// A report that a schedule asks for and nobody has made.
struct DueReport
{
    std::string period; ///< 2016-W11
    Instant since;      ///< when it was to be made
    Instant tryAt;      ///< not before: later than `since` where it has failed
    int leftOut = 0;    ///< earlier ones that were missed, behind the last that was made, and are not made any more
    std::optional<ReportRun> before; ///< what came of it so far
};

/// The one report of this schedule that is to be made, whenever that may be: of all whose time has come the newest.
/// None once it is made, while the schedule is off, and of times before it was set. A period's time comes after its
/// end, at the schedule's day and minute as clocks in the zone show them; a minute that a change of the clocks leaves
/// out is the moment of the change, one that comes twice is the first. `runs` are those of this schedule.
[[nodiscard]] std::optional<DueReport> dueReport(const ReportSchedule &schedule, const std::string &zone,
                                                 std::span<const ReportRun> runs, Instant now);

/// When the next one is to be made, and of which period; also of a schedule that is off.
struct ComingReport
{
    std::string period;
    Instant at;
};
[[nodiscard]] ComingReport comingReport(const ReportSchedule &schedule, const std::string &zone, Instant now);

/// After so many tries that failed: a minute, two, four … an hour.
[[nodiscard]] Millis pauseAfter(int tries);

} // namespace evenkeel
