// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallclock.h"

#include <QDateTime>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qint64 MinuteMillis = 60'000;
constexpr qint64 DayMillis = 24 * 60 * MinuteMillis;

} // namespace

WallClock::WallClock(const std::string &zone)
    : m_zone(QByteArray::fromStdString(zone))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

qint64 WallClock::offsetAt(qint64 utc) const
{
    return 1000LL * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
}

Instant WallClock::moment(QDate date, int minute) const
{
    const qint64 reading = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * MinuteMillis;
    const qint64 first = reading - offsetAt(reading - DayMillis);
    const qint64 second = reading - offsetAt(reading + DayMillis);
    for (const qint64 moment : {std::min(first, second), std::max(first, second)}) {
        if (moment + offsetAt(moment) == reading)
            return instantFromMillis(moment);
    }
    qint64 before = std::min(first, second);
    qint64 after = std::max(first, second);
    const qint64 old = offsetAt(before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle) == old ? before : after) = middle;
    }
    return instantFromMillis(after);
}

QDate WallClock::date(Instant at) const
{
    const qint64 utc = toMillis(at);
    return QDateTime::fromMSecsSinceEpoch(utc + offsetAt(utc), Qt::UTC).date();
}

int WallClock::minute(Instant at) const
{
    const qint64 utc = toMillis(at);
    const QTime time = QDateTime::fromMSecsSinceEpoch(utc + offsetAt(utc), Qt::UTC).time();
    return time.hour() * 60 + time.minute();
}

LocalDays WallClock::days(Interval span) const
{
    LocalDays days;
    const QDate last = monday(date(span.until)).addDays(14);
    for (QDate day = monday(date(span.from)).addDays(-7); day <= last; day = day.addDays(1))
        days.starts.push_back(moment(day, 0));
    return days;
}

WallEntry WallClock::onWall(const Shift &entry, QDate first) const
{
    const QDate from = date(entry.span.from);
    const QDate until = date(entry.span.until);
    return {static_cast<int>(first.daysTo(from)), minute(entry.span.from),
            minute(entry.span.until) + static_cast<int>(from.daysTo(until)) * 24 * 60, entry.kind, entry.note};
}

Shift WallClock::fromWall(const WallEntry &entry, QDate first, AgentId agent) const
{
    const auto at = [&](int minute) {
        return moment(first.addDays(entry.day + minute / (24 * 60)), minute % (24 * 60));
    };
    return {0, agent, {at(entry.fromMinute), at(entry.untilMinute)}, entry.kind, entry.note};
}

} // namespace evenkeel
