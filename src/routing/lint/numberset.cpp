// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/numberset.h"

#include "domain/effort.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr double Endless = std::numeric_limits<double>::infinity();

bool isCounted(ConditionField field)
{
    return field != ConditionField::AgeMinutes && field != ConditionField::SlaShare;
}

} // namespace

NumberSet NumberSet::all(ConditionField field)
{
    NumberSet set;
    switch (field) {
    case ConditionField::Effort:
        set.m_spans = {{{LowestEffort, false}, {HighestEffort + 1, false}}};
        break;
    case ConditionField::Weekday:
        set.m_spans = {{{1, false}, {8, false}}};
        break;
    case ConditionField::TimeOfDay:
        set.m_spans = {{{0, false}, {24 * 60, false}}};
        break;
    default:
        set.m_spans = {{{0, false}, {Endless, true}}};
    }
    return set;
}

NumberSet NumberSet::of(const Condition &test)
{
    NumberSet set;
    if (!isAllowed(test.field, test.test))
        return set;
    set.addTest(test);
    set.merge();
    set = set.intersected(all(test.field));
    return test.test == FieldTest::IsNot ? set.complemented(all(test.field)) : set;
}

void NumberSet::addTest(const Condition &test)
{
    const bool isNoNumber = std::isnan(test.low) || std::isnan(test.high);
    switch (test.test) {
    case FieldTest::Is:
    case FieldTest::IsNot:
        return addPoints(test);
    case FieldTest::AtLeast:
        if (!std::isnan(test.low))
            add(test.field, {test.low, false}, {Endless, true});
        return;
    case FieldTest::AtMost:
        if (!std::isnan(test.high))
            add(test.field, {-Endless, false}, {test.high, true});
        return;
    case FieldTest::Between:
        if (test.field == ConditionField::TimeOfDay && test.low > test.high) {
            add(test.field, {test.low, false}, {Endless, true});
            add(test.field, {-Endless, false}, {test.high, false});
        } else if (!isNoNumber) {
            add(test.field, {test.low, false}, {test.high, false});
        }
        return;
    default:
        return;
    }
}

void NumberSet::addPoints(const Condition &test)
{
    for (const std::string &value : test.values) {
        double number = 0;
        const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (failure == std::errc() && end == value.data() + value.size() && !std::isnan(number))
            add(test.field, {number, false}, {number, true});
    }
}

bool NumberSet::has(double number) const
{
    const Cut from{number, false};
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [&from](const Span &span) { return span.from <= from && from < span.until; });
}

NumberSet NumberSet::intersected(const NumberSet &other) const
{
    NumberSet both;
    for (auto mine = m_spans.begin(), theirs = other.m_spans.begin();
         mine != m_spans.end() && theirs != other.m_spans.end();) {
        const Span span{std::max(mine->from, theirs->from), std::min(mine->until, theirs->until)};
        if (span.from < span.until)
            both.m_spans.push_back(span);
        if (mine->until < theirs->until)
            ++mine;
        else
            ++theirs;
    }
    return both;
}

NumberSet NumberSet::complemented(const NumberSet &all) const
{
    NumberSet gaps;
    Cut from{-Endless, false};
    for (const Span &span : m_spans) {
        if (from < span.from)
            gaps.m_spans.push_back({from, span.from});
        from = span.until;
    }
    if (from < Cut{Endless, true})
        gaps.m_spans.push_back({from, {Endless, true}});
    return gaps.intersected(all);
}

/// The next place before a whole number.
NumberSet::Cut NumberSet::whole(Cut cut)
{
    if (std::isinf(cut.at))
        return cut;
    const double number = std::ceil(cut.at);
    return {cut.isAfter && number == cut.at ? number + 1 : number, false};
}

void NumberSet::add(ConditionField field, Cut from, Cut until)
{
    if (isCounted(field)) {
        from = whole(from);
        until = whole(until);
    }
    if (from < until)
        m_spans.push_back({from, until});
}

void NumberSet::merge()
{
    std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    std::vector<Span> merged;
    for (const Span &span : m_spans) {
        if (!merged.empty() && span.from <= merged.back().until)
            merged.back().until = std::max(merged.back().until, span.until);
        else
            merged.push_back(span);
    }
    m_spans = std::move(merged);
}

} // namespace evenkeel
