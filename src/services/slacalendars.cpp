// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slacalendars.h"

namespace evenkeel {

SlaCalendars::SlaCalendars(const SlaPolicy &policy, Interval span)
{
    std::vector<WorkingTime> hours = slaHours(policy, span);
    m_entries.resize(hours.size());
    for (std::size_t i = 0; i < hours.size(); ++i) {
        Entry &entry = m_entries[i];
        entry.hours = std::move(hours[i]);
        const BusinessCalendar *calendar = i == 0 ? nullptr : &policy.calendars[i - 1];
        if (calendar && calendar->isAroundTheClock)
            continue;
        entry.holidays = holidaySpans(calendar ? calendar->holidays : policy.holidays,
                                      calendar ? calendar->week.zone : policy.hours.zone, span);
        for (const HolidaySpan &holiday : entry.holidays)
            entry.closed.push_back(holiday.span);
    }
}

} // namespace evenkeel
