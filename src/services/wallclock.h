// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "scheduling/localdays.h"
#include "scheduling/rotation.h"

#include <QDate>
#include <QTimeZone>

#include <string>

namespace evenkeel {

/// What clocks in one zone show, and when they show it: where calendars, which people write in local time, become
/// moments. An unknown zone counts as UTC.
class WallClock final
{
public:
    explicit WallClock(const std::string &zone);

    /// When the clocks first show so many minutes after the date's midnight, or a later time: minutes that a change of
    /// the clocks skips fall together at the change. Minutes beyond 1440 are on the days after.
    [[nodiscard]] Instant moment(QDate date, int minute) const;
    [[nodiscard]] QDate date(Instant at) const;
    /// Minutes since the local midnight, as the clock shows them: a quarter past two is 135 on every day.
    [[nodiscard]] int minute(Instant at) const;
    [[nodiscard]] Interval day(QDate date) const { return {moment(date, 0), moment(date.addDays(1), 0)}; }
    /// Midnights of the days that hold the span, with whole weeks from Monday around it.
    [[nodiscard]] LocalDays days(Interval span) const;
    /// The Monday on or before the date.
    [[nodiscard]] static QDate monday(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

    /// An entry as the wall shows it, days counted from `first`; and back.
    [[nodiscard]] WallEntry onWall(const Shift &entry, QDate first) const;
    [[nodiscard]] Shift fromWall(const WallEntry &entry, QDate first, AgentId agent) const;

private:
    [[nodiscard]] qint64 offsetAt(qint64 utc) const;

    QTimeZone m_zone;
};

} // namespace evenkeel
