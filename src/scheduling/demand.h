// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// What a week usually asks: the mean of arrivals x handling time by weekday and interval.
///
/// Times are local ones, written as if they were UTC: on a wall clock Monday is Monday. Only whole days between the
/// first and the last that were observed are averaged, days without any arrival among them.
///
///     WeekDemand demand(30min, firstDay, lastDay);
///     for (…) demand.add(createdLocal, handlingMinutes);
///     demand.minutesAt(mondayAtNine); // effort minutes that arrive between 9:00 and 9:30 on a mean Monday
class WeekDemand
{
public:
    /// `from` and `until` are local midnights; [from, until). step divides a day.
    WeekDemand(std::chrono::minutes step, Instant from, Instant until);

    /// An arrival outside of the days observed is passed over.
    void add(Instant local, double handlingMinutes);

    /// Of the interval that holds the local time; 0 for a weekday that was never observed.
    [[nodiscard]] double minutesAt(Instant local) const;
    [[nodiscard]] double arrivalsAt(Instant local) const;
    /// How many days of that weekday the mean rests on; 1 Monday … 7 Sunday.
    [[nodiscard]] int daysObserved(int weekday) const { return m_days[static_cast<std::size_t>(weekday - 1)]; }
    [[nodiscard]] std::int64_t arrivals() const { return m_arrivals; }

private:
    [[nodiscard]] std::size_t slotOf(Instant local) const;

    std::chrono::minutes m_step;
    Instant m_from;
    Instant m_until;
    std::array<int, 7> m_days{};
    std::vector<double> m_minutes; ///< sums, weekday by weekday
    std::vector<std::int64_t> m_counts;
    std::int64_t m_arrivals = 0;
};

} // namespace evenkeel
