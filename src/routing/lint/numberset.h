// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"

#include <compare>
#include <vector>

namespace evenkeel {

/// The numbers a field of a ticket can have, and the part of them that a test lets through: sorted disjoint spans.
/// Fields that are counted (effort, weekday …) hold whole numbers only, so that "over 3" and "at least 4" are equal.
class NumberSet final
{
public:
    /// Every number the field can have: effort 1..10, weekday 1..7, minutes of a day, and from 0 upwards otherwise.
    [[nodiscard]] static NumberSet all(ConditionField field);
    /// Numbers for which the test holds; none where the field does not answer the test.
    [[nodiscard]] static NumberSet of(const Condition &test);

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool has(double number) const;
    [[nodiscard]] NumberSet intersected(const NumberSet &other) const;
    /// Those of `all` that are not here.
    [[nodiscard]] NumberSet complemented(const NumberSet &all) const;

    friend bool operator==(const NumberSet &, const NumberSet &) = default;

private:
    /// A place between numbers: before `at`, or just after it.
    struct Cut
    {
        double at = 0;
        bool isAfter = false;
        friend auto operator<=>(const Cut &, const Cut &) = default;
    };
    struct Span
    {
        Cut from;
        Cut until;
        friend bool operator==(const Span &, const Span &) = default;
    };

    static Cut whole(Cut cut);
    void add(ConditionField field, Cut from, Cut until);
    void addTest(const Condition &test);
    void addPoints(const Condition &test);
    void merge();

    std::vector<Span> m_spans;
};

} // namespace evenkeel
