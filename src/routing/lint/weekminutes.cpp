// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/weekminutes.h"

#include <algorithm>
#include <bit>

namespace evenkeel {

namespace {

/// 1 January 1970 was a Thursday.
constexpr std::int64_t MinutesFromMonday = std::int64_t{3} * 24 * 60;

std::int64_t floorMinutes(std::int64_t millis)
{
    constexpr std::int64_t minute = 60'000;
    return millis / minute - (millis % minute < 0 ? 1 : 0);
}

} // namespace

WeekMinutes WeekMinutes::always()
{
    WeekMinutes all;
    all.addWithin(0, Count);
    return all;
}

WeekMinutes WeekMinutes::of(const std::vector<WeekSpan> &spans)
{
    WeekMinutes minutes;
    for (const WeekSpan &span : spans) {
        const int day = (std::clamp(span.weekday, 1, 7) - 1) * MinutesPerDay;
        const int from = std::clamp(span.fromMinute, 0, MinutesPerDay);
        minutes.addWithin(day + from, day + std::clamp(span.untilMinute, from, MinutesPerDay));
    }
    return minutes;
}

WeekMinutes WeekMinutes::of(const Intervals &intervals, Millis offset)
{
    WeekMinutes minutes;
    for (const Interval &interval : intervals.list()) {
        const std::int64_t from = floorMinutes(toMillis(interval.from + offset));
        const std::int64_t until = floorMinutes(toMillis(interval.until + offset));
        minutes.add(from + MinutesFromMonday, until - from);
    }
    return minutes;
}

void WeekMinutes::add(std::int64_t from, std::int64_t minutes)
{
    if (minutes >= Count)
        return addWithin(0, Count);
    const int start = static_cast<int>((from % Count + Count) % Count);
    const int until = start + static_cast<int>(std::max<std::int64_t>(minutes, 0));
    addWithin(start, std::min(until, Count));
    addWithin(0, std::max(0, until - Count));
}

void WeekMinutes::addWithin(int from, int until)
{
    for (int minute = from; minute < until;) {
        const int bit = minute % 64;
        const int length = std::min(64 - bit, until - minute);
        const std::uint64_t ones = length == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << length) - 1;
        m_words[static_cast<std::size_t>(minute / 64)] |= ones << bit;
        minute += length;
    }
}

void WeekMinutes::unite(const WeekMinutes &other)
{
    for (std::size_t word = 0; word < Words; ++word)
        m_words[word] |= other.m_words[word];
}

void WeekMinutes::intersect(const WeekMinutes &other)
{
    for (std::size_t word = 0; word < Words; ++word)
        m_words[word] &= other.m_words[word];
}

void WeekMinutes::remove(const WeekMinutes &other)
{
    for (std::size_t word = 0; word < Words; ++word)
        m_words[word] &= ~other.m_words[word];
}

bool WeekMinutes::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

int WeekMinutes::count() const
{
    int minutes = 0;
    for (const std::uint64_t word : m_words)
        minutes += std::popcount(word);
    return minutes;
}

bool WeekMinutes::has(int minute) const
{
    return (m_words[static_cast<std::size_t>(minute / 64)] >> (minute % 64) & 1) != 0;
}

std::vector<WeekSpan> WeekMinutes::spans() const
{
    std::vector<WeekSpan> spans;
    for (int minute = 0; minute < Count; ++minute) {
        if (!has(minute))
            continue;
        const int weekday = minute / MinutesPerDay + 1;
        const int ofDay = minute % MinutesPerDay;
        if (!spans.empty() && spans.back().weekday == weekday && spans.back().untilMinute == ofDay)
            ++spans.back().untilMinute;
        else
            spans.push_back({weekday, ofDay, ofDay + 1});
    }
    return spans;
}

} // namespace evenkeel
