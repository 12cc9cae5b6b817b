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
/// first and the last that were observed are averaged, days without any arrival among them. Holidays are a kind of day
/// of their own: they neither pull their weekday's mean down nor are expected to ask as much; until one was observed
/// a holiday asks what a Sunday does.
///
///     WeekDemand demand(30min, firstDay, lastDay);
///     for (…) demand.add(createdLocal, handlingMinutes);
///     demand.minutesAt(mondayAtNine); // effort minutes that arrive between 9:00 and 9:30 on a mean Monday
class WeekDemand
{
public:
    /// `from` and `until` are local midnights; [from, until). step divides a day. Holidays are local midnights, too,
    /// of days observed and of days that are asked about, in any order.
    WeekDemand(std::chrono::minutes step, Instant from, Instant until, std::vector<Instant> holidays = {});

    /// An arrival outside of the days observed is passed over.
    void add(Instant local, double handlingMinutes);

    /// Of the interval that holds the local time; 0 for a weekday that was never observed.
    [[nodiscard]] double minutesAt(Instant local) const;
    [[nodiscard]] double arrivalsAt(Instant local) const;
    [[nodiscard]] bool isHoliday(Instant local) const;
    [[nodiscard]] int holidaysObserved() const { return m_days[HolidayKind]; }
    /// How many days of that weekday the mean rests on, holidays left out; 1 Monday … 7 Sunday.
    [[nodiscard]] int daysObserved(int weekday) const { return m_days[static_cast<std::size_t>(weekday - 1)]; }
    [[nodiscard]] std::int64_t arrivals() const { return m_arrivals; }

private:
    static constexpr std::size_t HolidayKind = 7; ///< after 0 Monday … 6 Sunday

    [[nodiscard]] std::size_t kindOf(Instant local) const;
    [[nodiscard]] std::size_t askedKindOf(Instant local) const;
    [[nodiscard]] std::size_t slotOf(std::size_t kind, Instant local) const;

    std::chrono::minutes m_step;
    Instant m_from;
    Instant m_until;
    std::vector<Instant> m_holidays; ///< sorted
    std::array<int, 8> m_days{};
    std::vector<double> m_minutes; ///< sums, kind of day by kind of day
    std::vector<std::int64_t> m_counts;
    std::int64_t m_arrivals = 0;
};

} // namespace evenkeel
