// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinedays.h"

#include <QDateTime>

#include <algorithm>

namespace evenkeel {

TimelineDays::TimelineDays(Interval span, const QTimeZone &zone)
    : m_zone(zone)
{
    const auto midnight = [&zone](QDate date) {
        return instantFromMillis(QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch());
    };
    QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(span.from), zone).date();
    for (Instant from = midnight(date); from < span.until; date = date.addDays(1)) {
        const Instant until = midnight(date.addDays(1));
        m_days.push_back({date, {from, until}});
        from = until;
    }
}

std::span<const TimelineDays::Day> TimelineDays::within(Interval span) const
{
    const auto first = std::partition_point(m_days.begin(), m_days.end(),
                                            [&span](const Day &day) { return day.span.until <= span.from; });
    const auto last =
        std::partition_point(first, m_days.end(), [&span](const Day &day) { return day.span.from < span.until; });
    return {first, last};
}

std::vector<TimelineDays::Hour> TimelineDays::hours(const Day &day, int every) const
{
    // Clocks change by whole or half hours, so that every full hour falls on a half hour after midnight.
    constexpr Millis step = std::chrono::minutes{30};
    std::vector<Hour> hours;
    for (Instant at = day.span.from + step; at < day.span.until; at += step) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(toMillis(at), m_zone).time();
        if (time.minute() == 0 && time.hour() > 0 && time.hour() % every == 0)
            hours.push_back({at, time});
    }
    return hours;
}

} // namespace evenkeel
