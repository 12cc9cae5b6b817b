// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportdue.h"

#include "services/reportperiod.h"
#include "services/wallclock.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostLeftOut = 520; ///< ten years of weeks: enough to say that there were many

/// When the report on the period that begins with `first` is to be made.
Instant timeOf(const ReportSchedule &schedule, const WallClock &clock, QDate first)
{
    return clock.moment(laterPeriod(schedule.kind, first, 1).addDays(schedule.day - 1), schedule.minute);
}

/// The first day of the newest period whose time has come.
QDate newestDue(const ReportSchedule &schedule, const WallClock &clock, Instant now)
{
    const QDate current = firstDayOf(schedule.kind, clock.date(now));
    const QDate last = laterPeriod(schedule.kind, current, -1);
    return timeOf(schedule, clock, last) <= now ? last : laterPeriod(schedule.kind, current, -2);
}

const ReportRun *runOf(std::span<const ReportRun> runs, const std::string &period)
{
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [&](const ReportRun &run) { return run.isScheduled && run.period == period; });
    return found == runs.end() ? nullptr : &*found;
}

} // namespace

Millis pauseAfter(int tries)
{
    return std::min(Millis{std::chrono::minutes{1LL << std::clamp(tries - 1, 0, 6)}}, Millis{std::chrono::hours{1}});
}

std::optional<DueReport> dueReport(const ReportSchedule &schedule, const std::string &zone,
                                   std::span<const ReportRun> runs, Instant now)
{
    if (!schedule.isOn)
        return std::nullopt;
    const WallClock clock(zone);
    const QDate newest = newestDue(schedule, clock, now);
    DueReport due;
    due.period = periodLabel(schedule.kind, newest).toStdString();
    due.since = timeOf(schedule, clock, newest);
    const ReportRun *run = runOf(runs, due.period);
    if (due.since < schedule.since || (run && run->state == ReportRunState::Made))
        return std::nullopt;
    due.tryAt = due.since;
    if (run) {
        due.before = *run;
        if (run->state == ReportRunState::Failed)
            due.tryAt = run->endedAt.value_or(run->startedAt) + pauseAfter(run->tries);
    }
    for (QDate first = laterPeriod(schedule.kind, newest, -1);
         due.leftOut < MostLeftOut && timeOf(schedule, clock, first) >= schedule.since;
         first = laterPeriod(schedule.kind, first, -1)) {
        const ReportRun *earlier = runOf(runs, periodLabel(schedule.kind, first).toStdString());
        if (earlier && earlier->state == ReportRunState::Made)
            break;
        ++due.leftOut;
    }
    return due;
}

ComingReport comingReport(const ReportSchedule &schedule, const std::string &zone, Instant now)
{
    const WallClock clock(zone);
    const QDate next = laterPeriod(schedule.kind, newestDue(schedule, clock, now), 1);
    return {periodLabel(schedule.kind, next).toStdString(), timeOf(schedule, clock, next)};
}

} // namespace evenkeel
