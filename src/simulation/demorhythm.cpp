// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demorhythm.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::floor;

// By the desk's clock; customers in America carry the evening.
constexpr std::array<std::int64_t, 24> HourShares{6,  4,  3,  3,  4,  8,  20, 48, 84, 104, 108, 98,
                                                  78, 86, 98, 96, 86, 70, 52, 40, 30, 22,  14,  9};
constexpr std::array<std::int64_t, 7> WeekdayShares{122, 112, 105, 100, 92, 33, 26};
constexpr int LaunchDaysAgo = 35;
constexpr std::array<std::int64_t, 7> LaunchPercent{270, 235, 190, 160, 140, 125, 110};

std::int64_t share(LocalTime shown, std::chrono::local_days today, std::int64_t dayOfHistory, int dayCount)
{
    const std::chrono::local_days day = floor<days>(shown);
    const auto hour = static_cast<std::size_t>(floor<std::chrono::hours>(shown - day).count());
    std::int64_t result = HourShares[hour] * WeekdayShares[static_cast<std::size_t>(weekdayOf(day) - 1)];
    result *= 920 + 160 * dayOfHistory / std::max(1, dayCount);
    const std::int64_t sinceLaunch = LaunchDaysAgo - (today - day).count();
    if (sinceLaunch >= 0 && sinceLaunch < static_cast<std::int64_t>(LaunchPercent.size()) && dayCount > LaunchDaysAgo)
        result = result * LaunchPercent[static_cast<std::size_t>(sinceLaunch)] / 100;
    return result / 1000;
}

/// floor(whole · part / total) in two steps, so that it fits 64 bits.
std::int64_t portion(std::int64_t whole, std::int64_t part, std::int64_t total)
{
    total = std::max<std::int64_t>(1, total);
    return whole / total * part + whole % total * part / total;
}

} // namespace

DemoRhythm::DemoRhythm(const DemoClock &clock, Instant now, int dayCount, std::int64_t tickets,
                       std::span<const Instant> apart)
    : m_start(now - days{dayCount})
{
    const auto hourCount = static_cast<std::size_t>(dayCount) * 24;
    std::vector<std::int64_t> sums{0};
    for (std::size_t hour = 0; hour < hourCount; ++hour) {
        const LocalTime middle = clock.local(0, start(hour) + std::chrono::minutes{30});
        sums.push_back(sums.back() + share(middle, clock.today(), static_cast<std::int64_t>(hour) / 24, dayCount));
    }
    for (const std::int64_t sum : sums)
        m_before.push_back(portion(tickets, sum, sums.back()));
    if (dayCount > LaunchDaysAgo) {
        const std::chrono::local_days day = clock.today() - days{LaunchDaysAgo};
        m_launch =
            Interval{clock.instant(0, day, 0), clock.instant(0, day + days{static_cast<int>(LaunchPercent.size())}, 0)};
    }
    makeRoom(tickets, apart);
}

void DemoRhythm::makeRoom(std::int64_t tickets, std::span<const Instant> apart)
{
    std::vector<std::int64_t> apartOn(hours() / 24, 0);
    for (const Instant at : apart) {
        const auto day = std::chrono::floor<days>(at - m_start).count();
        ++apartOn[static_cast<std::size_t>(
            std::clamp<std::int64_t>(day, 0, static_cast<std::int64_t>(apartOn.size()) - 1))];
    }
    std::vector<std::int64_t> sums{0};
    for (std::size_t day = 0; day < apartOn.size(); ++day) {
        const std::int64_t usual = std::max<std::int64_t>(1, m_before[(day + 1) * 24] - m_before[day * 24]);
        const std::int64_t percent = std::max<std::int64_t>(30, 100 - 100 * apartOn[day] / usual);
        for (std::size_t hour = day * 24; hour < (day + 1) * 24; ++hour)
            sums.push_back(sums.back() + ticketsIn(hour) * percent);
    }
    const std::int64_t left = tickets - static_cast<std::int64_t>(apart.size());
    for (std::size_t hour = 0; hour < sums.size(); ++hour)
        m_before[hour] = portion(left, sums[hour], sums.back());
    m_before.back() = left; // also where nothing was left to share by
}

} // namespace evenkeel
