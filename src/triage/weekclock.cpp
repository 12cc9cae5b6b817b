// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/weekclock.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis Week = std::chrono::days{7};
constexpr Instant FirstMonday = std::chrono::sys_days{std::chrono::year{1970} / 1 / 5};

std::int64_t weeksBefore(Millis sinceMonday)
{
    const std::int64_t weeks = sinceMonday / Week;
    return sinceMonday % Week < Millis{0} ? weeks - 1 : weeks;
}

} // namespace

WeekClock::WeekClock(const WeekPattern &pattern, Millis offset)
    : m_offset(offset)
{
    using std::chrono::minutes;
    std::vector<WeekSpan> spans = pattern.spans;
    if (spans.empty()) {
        for (int weekday = 1; weekday <= 7; ++weekday)
            spans.push_back({weekday, 0, 24 * 60});
    }
    std::sort(spans.begin(), spans.end());
    for (const WeekSpan &span : spans) {
        const Millis midnight = std::chrono::days{span.weekday - 1};
        m_spans.push_back({midnight + minutes{span.fromMinute}, midnight + minutes{span.untilMinute}, m_week});
        m_week += m_spans.back().until - m_spans.back().from;
    }
}

Millis WeekClock::reading(Instant at) const
{
    const Millis since = at + m_offset - FirstMonday;
    const std::int64_t weeks = weeksBefore(since);
    const Millis within = since - weeks * Week;
    const auto after =
        std::partition_point(m_spans.begin(), m_spans.end(), [&](const Span &span) { return span.from <= within; });
    Millis worked{0};
    if (after != m_spans.begin()) {
        const Span &span = *std::prev(after);
        worked = span.before + std::min(within, span.until) - span.from;
    }
    return weeks * m_week + worked;
}

bool WeekClock::contains(Instant at) const
{
    const Millis since = at + m_offset - FirstMonday;
    const Millis within = since - weeksBefore(since) * Week;
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [&](const Span &span) { return span.from <= within && within < span.until; });
}

} // namespace evenkeel
