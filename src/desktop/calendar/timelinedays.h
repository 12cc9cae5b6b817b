// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <QDate>
#include <QTimeZone>

#include <span>
#include <vector>

namespace evenkeel {

/// The days of a span as clocks in one zone have them: nights in which clocks change are of 23 or 25 hours.
class TimelineDays
{
public:
    struct Day
    {
        QDate date;
        Interval span;
    };
    /// A mark of the axis: the clock shows a full hour there.
    struct Hour
    {
        Instant at;
        QTime time;
    };

    TimelineDays() = default;
    TimelineDays(Interval span, const QTimeZone &zone);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Days that touch the span.
    [[nodiscard]] std::span<const Day> within(Interval span) const;
    /// Moments of the day after midnight at which the clock shows an hour that `every` divides; one that comes twice
    /// is there twice, one that is skipped is not.
    [[nodiscard]] std::vector<Hour> hours(const Day &day, int every) const;

private:
    QTimeZone m_zone;
    std::vector<Day> m_days;
};

} // namespace evenkeel
