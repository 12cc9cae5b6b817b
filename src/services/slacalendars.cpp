// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slacalendars.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis CalendarAhead = std::chrono::days{400};
constexpr Millis CalendarBack = std::chrono::days{7};

} // namespace

SlaCalendars::SlaCalendars(const SlaPolicy &policy, Interval span)
    : m_hours(slaHours(policy, span))
    , m_days(m_hours.size())
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        Days &days = m_days[i];
        const BusinessCalendar *calendar = i == 0 ? nullptr : &policy.calendars[i - 1];
        if (calendar && calendar->isAroundTheClock)
            continue;
        days.holidays = holidaySpans(calendar ? calendar->holidays : policy.holidays,
                                     calendar ? calendar->week.zone : policy.hours.zone, span);
        for (const HolidaySpan &holiday : days.holidays)
            days.closed.push_back(holiday.span);
    }
}

Interval slaSpan(Instant earliest, Instant now)
{
    return {std::min(earliest, now) - CalendarBack, std::max(earliest, now) + CalendarAhead};
}

} // namespace evenkeel
