// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/demand.h"

#include <cassert>

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

WeekDemand::WeekDemand(std::chrono::minutes step, Instant from, Instant until)
    : m_step(step)
    , m_from(from)
    , m_until(until)
{
    assert(step.count() > 0 && days{1} % step == std::chrono::minutes{0});
    const auto slots = static_cast<std::size_t>(days{1} / step) * 7;
    m_minutes.resize(slots);
    m_counts.resize(slots);
    for (Instant day = from; day < until; day += days{1})
        ++m_days[weekdayOf(day)];
}

std::size_t WeekDemand::slotOf(Instant local) const
{
    const auto day = std::chrono::floor<days>(local);
    const auto slot = static_cast<std::size_t>((local - day) / m_step);
    return weekdayOf(local) * static_cast<std::size_t>(days{1} / m_step) + slot;
}

void WeekDemand::add(Instant local, double handlingMinutes)
{
    if (local < m_from || local >= m_until)
        return;
    const std::size_t slot = slotOf(local);
    m_minutes[slot] += handlingMinutes;
    ++m_counts[slot];
    ++m_arrivals;
}

double WeekDemand::minutesAt(Instant local) const
{
    const int observed = m_days[weekdayOf(local)];
    return observed == 0 ? 0 : m_minutes[slotOf(local)] / observed;
}

double WeekDemand::arrivalsAt(Instant local) const
{
    const int observed = m_days[weekdayOf(local)];
    return observed == 0 ? 0 : static_cast<double>(m_counts[slotOf(local)]) / observed;
}

} // namespace evenkeel
