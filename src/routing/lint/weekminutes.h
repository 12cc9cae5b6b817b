// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/shift.h"

#include <array>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// A set of the minutes of a week, Monday 0:00 first.
class WeekMinutes final
{
public:
    static constexpr int MinutesPerDay = 24 * 60;
    static constexpr int Count = 7 * MinutesPerDay;

    [[nodiscard]] static WeekMinutes always();
    [[nodiscard]] static WeekMinutes of(const std::vector<WeekSpan> &spans);
    /// The minutes that lie in one of the intervals in some week; `offset` is local time minus UTC.
    [[nodiscard]] static WeekMinutes of(const Intervals &intervals, Millis offset);

    /// From `from` on, as many minutes; past Sunday it goes on with Monday.
    void add(std::int64_t from, std::int64_t minutes);
    void unite(const WeekMinutes &other);
    void intersect(const WeekMinutes &other);
    void remove(const WeekMinutes &other);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int count() const;
    /// By weekday, merged, each within its day.
    [[nodiscard]] std::vector<WeekSpan> spans() const;

    friend bool operator==(const WeekMinutes &, const WeekMinutes &) = default;

private:
    static constexpr std::size_t Words = (Count + 63) / 64;

    [[nodiscard]] bool has(int minute) const;
    void addWithin(int from, int until);

    std::array<std::uint64_t, Words> m_words{};
};

} // namespace evenkeel
