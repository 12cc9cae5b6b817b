// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingtime.h"

#include <algorithm>

namespace evenkeel {

WorkingTime::WorkingTime(Intervals working)
    : m_working(std::move(working))
{
    Millis sum{0};
    m_before.reserve(m_working.list().size());
    for (const Interval &interval : m_working.list()) {
        m_before.push_back(sum);
        sum += interval.length();
    }
}

Millis WorkingTime::reading(Instant at) const
{
    const auto &list = m_working.list();
    const auto after = std::upper_bound(
        list.begin(), list.end(), at, [](Instant moment, const Interval &interval) { return moment < interval.from; });
    if (after == list.begin())
        return Millis{0};
    const auto last = static_cast<std::size_t>(std::distance(list.begin(), after)) - 1;
    return m_before[last] + std::min(at - list[last].from, list[last].length());
}

std::optional<Instant> WorkingTime::advance(Instant from, Millis amount) const
{
    if (amount <= Millis{0})
        return from;
    const Millis wanted = reading(from) + amount;
    // The last interval that starts with less than the wanted reading holds the moment.
    const auto after = std::lower_bound(m_before.begin(), m_before.end(), wanted);
    if (after == m_before.begin())
        return std::nullopt;
    const auto holder = static_cast<std::size_t>(std::distance(m_before.begin(), after)) - 1;
    const Interval &interval = m_working.list()[holder];
    const Millis inside = wanted - m_before[holder];
    if (inside > interval.length())
        return std::nullopt;
    return interval.from + inside;
}

} // namespace evenkeel
