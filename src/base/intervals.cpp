// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/intervals.h"

#include <algorithm>

namespace evenkeel {

Intervals::Intervals(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval &interval) { return interval.isEmpty(); });
    std::sort(intervals.begin(), intervals.end());
    for (const Interval &next : intervals) {
        if (!m_list.empty() && next.from <= m_list.back().until)
            m_list.back().until = std::max(m_list.back().until, next.until);
        else
            m_list.push_back(next);
    }
}

std::optional<Interval> Intervals::around(Instant at) const
{
    const auto after = std::upper_bound(m_list.begin(), m_list.end(), at, [](Instant moment, const Interval &interval) {
        return moment < interval.from;
    });
    if (after == m_list.begin() || !std::prev(after)->contains(at))
        return std::nullopt;
    return *std::prev(after);
}

std::optional<Interval> Intervals::nextAfter(Instant at) const
{
    const auto after = std::upper_bound(m_list.begin(), m_list.end(), at, [](Instant moment, const Interval &interval) {
        return moment < interval.from;
    });
    if (after == m_list.end())
        return std::nullopt;
    return *after;
}

Millis Intervals::lengthWithin(Interval span) const
{
    Millis sum{0};
    auto it = std::lower_bound(m_list.begin(), m_list.end(), span.from,
                               [](const Interval &interval, Instant moment) { return interval.until <= moment; });
    for (; it != m_list.end() && it->from < span.until; ++it)
        sum += std::min(it->until, span.until) - std::max(it->from, span.from);
    return sum;
}

Intervals Intervals::united(const Intervals &other) const
{
    std::vector<Interval> all = m_list;
    all.insert(all.end(), other.m_list.begin(), other.m_list.end());
    return Intervals(std::move(all));
}

Intervals Intervals::without(const Intervals &other) const
{
    std::vector<Interval> rest;
    auto hole = other.m_list.begin();
    for (Interval interval : m_list) {
        while (hole != other.m_list.end() && hole->until <= interval.from)
            ++hole;
        for (auto next = hole; next != other.m_list.end() && next->from < interval.until; ++next) {
            if (next->from > interval.from)
                rest.push_back({interval.from, next->from});
            interval.from = std::max(interval.from, next->until);
        }
        if (!interval.isEmpty())
            rest.push_back(interval);
    }
    return Intervals(std::move(rest));
}

} // namespace evenkeel
