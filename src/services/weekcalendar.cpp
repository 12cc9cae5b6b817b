// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/weekcalendar.h"

#include <QDateTime>
#include <QTimeZone>

namespace evenkeel {

namespace {

QTimeZone zoneNamed(const std::string &name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

Instant localMoment(QDate date, int minute, const QTimeZone &zone)
{
    if (minute >= 24 * 60)
        return localMoment(date.addDays(1), minute - 24 * 60, zone);
    return instantFromMillis(QDateTime(date, QTime(minute / 60, minute % 60), zone).toMSecsSinceEpoch());
}

} // namespace

Intervals expand(const WeekPattern &pattern, Interval span)
{
    if (span.isEmpty() || pattern.spans.empty())
        return {};
    const QTimeZone zone = zoneNamed(pattern.zone);
    // A day on either side, since the zone's day begins at another moment than the UTC day.
    QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(span.from), zone).date().addDays(-1);
    const QDate last = QDateTime::fromMSecsSinceEpoch(toMillis(span.until), zone).date().addDays(1);
    std::vector<Interval> intervals;
    for (; date <= last; date = date.addDays(1)) {
        for (const WeekSpan &daily : pattern.spans) {
            if (daily.weekday != date.dayOfWeek())
                continue;
            const Interval interval{localMoment(date, daily.fromMinute, zone),
                                    localMoment(date, daily.untilMinute, zone)};
            if (interval.until > span.from && interval.from < span.until)
                intervals.push_back(interval);
        }
    }
    return Intervals(std::move(intervals));
}

Millis zoneOffset(const std::string &zone, Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc());
    return std::chrono::seconds{zoneNamed(zone).offsetFromUtc(moment)};
}

} // namespace evenkeel
