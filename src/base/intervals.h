// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// A half-open span of time, [from, until).
struct Interval
{
    Instant from;
    Instant until;

    [[nodiscard]] Millis length() const { return until - from; }
    [[nodiscard]] bool isEmpty() const { return until <= from; }
    [[nodiscard]] bool contains(Instant at) const { return from <= at && at < until; }
    friend auto operator<=>(const Interval &, const Interval &) = default;
};

/// A set of moments kept as sorted, disjoint, non-touching intervals. Look-ups are O(log n), set operations O(n + m).
class Intervals
{
public:
    Intervals() = default;
    /// Any order, overlapping and empty intervals allowed; they are merged.
    explicit Intervals(std::vector<Interval> intervals);

    [[nodiscard]] const std::vector<Interval> &list() const { return m_list; }
    [[nodiscard]] bool isEmpty() const { return m_list.empty(); }
    [[nodiscard]] bool contains(Instant at) const { return around(at).has_value(); }
    /// The interval that holds the moment, if any.
    [[nodiscard]] std::optional<Interval> around(Instant at) const;
    /// The first interval that starts after the moment, if any.
    [[nodiscard]] std::optional<Interval> nextAfter(Instant at) const;
    /// Time of this set within the span.
    [[nodiscard]] Millis lengthWithin(Interval span) const;

    [[nodiscard]] Intervals united(const Intervals &other) const;
    [[nodiscard]] Intervals without(const Intervals &other) const;

    friend bool operator==(const Intervals &, const Intervals &) = default;

private:
    std::vector<Interval> m_list;
};

} // namespace evenkeel
