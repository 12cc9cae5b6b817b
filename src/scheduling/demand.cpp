// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/demand.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace evenkeel {

namespace {

using std::chrono::days;

// 0 Monday … 6 Sunday. 1 January 1970 was a Thursday.
std::size_t weekdayOf(Instant local)
{
    const auto day = std::chrono::floor<days>(local).time_since_epoch().count();
    return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
}

} // namespace

WeekDemand::WeekDemand(std::chrono::minutes step, Instant from, Instant until, std::vector<Instant> holidays)
    : m_step(step)
    , m_from(from)
    , m_until(until)
    , m_holidays(std::move(holidays))
{
    assert(step.count() > 0 && days{1} % step == std::chrono::minutes{0});
    std::sort(m_holidays.begin(), m_holidays.end());
    const auto slots = static_cast<std::size_t>(days{1} / step) * m_days.size();
    m_minutes.resize(slots);
    m_counts.resize(slots);
    for (Instant day = from; day < until; day += days{1})
        ++m_days[kindOf(day)];
}

bool WeekDemand::isHoliday(Instant local) const
{
    return std::binary_search(m_holidays.begin(), m_holidays.end(), Instant{std::chrono::floor<days>(local)});
}

std::size_t WeekDemand::kindOf(Instant local) const
{
    return isHoliday(local) ? HolidayKind : weekdayOf(local);
}

// A holiday nobody has seen yet is like a Sunday.
std::size_t WeekDemand::askedKindOf(Instant local) const
{
    const std::size_t kind = kindOf(local);
    return kind == HolidayKind && m_days[HolidayKind] == 0 ? HolidayKind - 1 : kind;
}

std::size_t WeekDemand::slotOf(std::size_t kind, Instant local) const
{
    const auto day = std::chrono::floor<days>(local);
    const auto slot = static_cast<std::size_t>((local - day) / m_step);
    return kind * static_cast<std::size_t>(days{1} / m_step) + slot;
}

void WeekDemand::add(Instant local, double handlingMinutes)
{
    if (local < m_from || local >= m_until)
        return;
    const std::size_t slot = slotOf(kindOf(local), local);
    m_minutes[slot] += handlingMinutes;
    ++m_counts[slot];
    ++m_arrivals;
}

double WeekDemand::minutesAt(Instant local) const
{
    const std::size_t kind = askedKindOf(local);
    return m_days[kind] == 0 ? 0 : m_minutes[slotOf(kind, local)] / m_days[kind];
}

double WeekDemand::arrivalsAt(Instant local) const
{
    const std::size_t kind = askedKindOf(local);
    return m_days[kind] == 0 ? 0 : static_cast<double>(m_counts[slotOf(kind, local)]) / m_days[kind];
}

} // namespace evenkeel
