// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/weekcalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace evenkeel {

namespace {

QTimeZone zoneNamed(const std::string &name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

// Local time is at most so far from UTC, with room for a zone that crosses the date line.
constexpr qint64 FarthestZone = 26LL * 60 * 60 * 1000;
constexpr qint64 DayMillis = 24LL * 60 * 60 * 1000;

qint64 offsetAt(const QTimeZone &zone, qint64 utc)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
}

// When the offset changes between the two moments.
qint64 changeBetween(const QTimeZone &zone, qint64 before, qint64 after)
{
    const qint64 old = offsetAt(zone, before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == old ? before : after) = middle;
    }
    return after;
}

// One local date: its minutes as moments. The first moment at which a clock on the wall shows the minute or a later
// one, so that minutes which a change of the clocks skips fall together at the change and those it repeats count once.
class LocalDay final
{
public:
    LocalDay(QDate date, const QTimeZone &zone)
        : m_zone(zone)
        , m_midnight(QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
        , m_early(offsetAt(zone, m_midnight - FarthestZone))
        , m_late(offsetAt(zone, m_midnight + DayMillis + FarthestZone))
    {}

    [[nodiscard]] Instant moment(int minute) const { return instantFromMillis(millis(m_midnight + minute * 60'000LL)); }

private:
    [[nodiscard]] qint64 millis(qint64 reading) const
    {
        const qint64 early = reading - m_early;
        if (m_early == m_late || offsetAt(m_zone, early) == m_early)
            return early;
        const qint64 late = reading - m_late;
        return offsetAt(m_zone, late) == m_late ? late : changeBetween(m_zone, late, early);
    }

    const QTimeZone &m_zone;
    qint64 m_midnight; ///< of the date, as if it were in UTC
    qint64 m_early;    ///< offsets well before and well after the day
    qint64 m_late;
};

bool isNamed(const std::vector<std::string> &dates, QDate date)
{
    return !dates.empty() &&
           std::find(dates.begin(), dates.end(), date.toString(Qt::ISODate).toStdString()) != dates.end();
}

} // namespace

Intervals expand(const WeekPattern &pattern, Interval span)
{
    return expand(pattern, {}, span);
}

Intervals expand(const WeekPattern &pattern, const std::vector<std::string> &holidays, Interval span)
{
    if (span.isEmpty() || pattern.spans.empty())
        return {};
    const QTimeZone zone = zoneNamed(pattern.zone);
    // A day on either side, since the zone's day begins at another moment than the UTC day.
    QDate date = QDateTime::fromMSecsSinceEpoch(toMillis(span.from), zone).date().addDays(-1);
    const QDate last = QDateTime::fromMSecsSinceEpoch(toMillis(span.until), zone).date().addDays(1);
    std::vector<Interval> intervals;
    for (; date <= last; date = date.addDays(1)) {
        if (isNamed(holidays, date))
            continue;
        const LocalDay day(date, zone);
        for (const WeekSpan &daily : pattern.spans) {
            if (daily.weekday != date.dayOfWeek())
                continue;
            const Interval interval{day.moment(daily.fromMinute), day.moment(daily.untilMinute)};
            if (interval.until > span.from && interval.from < span.until)
                intervals.push_back(interval);
        }
    }
    return Intervals(std::move(intervals));
}

Intervals expandCalendar(const BusinessCalendar &calendar, Interval span)
{
    return calendar.isAroundTheClock ? Intervals({span}) : expand(calendar.week, calendar.holidays, span);
}

std::vector<WorkingTime> slaHours(const SlaPolicy &policy, Interval span)
{
    std::vector<WorkingTime> hours;
    hours.reserve(1 + policy.calendars.size());
    hours.emplace_back(expand(policy.hours, policy.holidays, span));
    for (const BusinessCalendar &calendar : policy.calendars)
        hours.emplace_back(expandCalendar(calendar, span));
    return hours;
}

std::vector<HolidaySpan> holidaySpans(const std::vector<std::string> &holidays, const std::string &zone, Interval span)
{
    const QTimeZone local = zoneNamed(zone);
    std::vector<HolidaySpan> spans;
    for (const std::string &holiday : holidays) {
        const QDate date = QDate::fromString(QString::fromStdString(holiday), Qt::ISODate);
        if (!date.isValid())
            continue;
        const LocalDay day(date, local);
        const Interval whole{day.moment(0), day.moment(24 * 60)};
        if (whole.until > span.from && whole.from < span.until)
            spans.push_back({holiday, whole});
    }
    std::sort(spans.begin(), spans.end(), [](const HolidaySpan &a, const HolidaySpan &b) { return a.span < b.span; });
    return spans;
}

Millis zoneOffset(const std::string &zone, Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone::utc());
    return std::chrono::seconds{zoneNamed(zone).offsetFromUtc(moment)};
}

} // namespace evenkeel
