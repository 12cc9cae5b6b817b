// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/workingtime.h"
#include "domain/shift.h"
#include "domain/slapolicy.h"

#include <string>
#include <vector>

namespace evenkeel {

/// The UTC intervals of a weekly pattern that touch the span. An unknown zone counts as UTC. Local times that a
/// change of the clocks skips begin at the change; times that occur twice count once, from their first occurrence.
[[nodiscard]] Intervals expand(const WeekPattern &pattern, Interval span);
/// The same without the days named, which are local dates in the pattern's zone: 2026-12-25. A word that is no date
/// names no day.
[[nodiscard]] Intervals expand(const WeekPattern &pattern, const std::vector<std::string> &holidays, Interval span);
/// A calendar around the clock is the whole span.
[[nodiscard]] Intervals expandCalendar(const BusinessCalendar &calendar, Interval span);
/// All hours SLA clocks may run in, in the order of DeskPicture::slaCalendars: the policy's own, then its calendars.
[[nodiscard]] std::vector<WorkingTime> slaHours(const SlaPolicy &policy, Interval span);

/// A day nobody works, from midnight to midnight in its zone.
struct HolidaySpan
{
    std::string date;
    Interval span;

    friend bool operator==(const HolidaySpan &, const HolidaySpan &) = default;
};

/// The holidays that touch the span, by time.
[[nodiscard]] std::vector<HolidaySpan> holidaySpans(const std::vector<std::string> &holidays, const std::string &zone,
                                                    Interval span);

/// Local time minus UTC in the zone at a moment; zero for an unknown zone.
[[nodiscard]] Millis zoneOffset(const std::string &zone, Instant at);

} // namespace evenkeel
