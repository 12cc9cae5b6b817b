// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinedrag.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

constexpr Millis Shortest = std::chrono::minutes{15};

} // namespace

TimelineDrag::TimelineDrag(Kind kind, std::vector<CalendarEntry> entries, Instant from)
    : m_kind(kind)
    , m_before(std::move(entries))
    , m_from(from)
    , m_at(from)
{}

void TimelineDrag::setCopying(bool isCopying)
{
    if (m_kind == Kind::Move || m_kind == Kind::Copy)
        m_kind = isCopying ? Kind::Copy : Kind::Move;
}

void TimelineDrag::moveTo(Instant at, AgentId agent)
{
    m_at = at;
    m_agent = agent;
}

CalendarEntry TimelineDrag::moved(CalendarEntry entry) const
{
    Interval &span = entry.shift.span;
    switch (m_kind) {
    case Kind::Create: {
        const Instant a = TimelineGeometry::snapped(std::min(m_from, m_at));
        const Instant b = TimelineGeometry::snapped(std::max(m_from, m_at));
        span = {a, std::max(b, a + Shortest)};
        break;
    }
    case Kind::Move:
    case Kind::Copy: {
        // The first entry lands on a quarter; the others keep their distance to it.
        const Interval &lead = m_before.front().shift.span;
        const Millis delta = TimelineGeometry::snapped(lead.from + (m_at - m_from)) - lead.from;
        span = {span.from + delta, span.until + delta};
        if (m_agent.isValid() && m_before.size() == 1)
            entry.shift.agent = m_agent;
        break;
    }
    case Kind::StretchStart:
        span.from = std::min(TimelineGeometry::snapped(span.from + (m_at - m_from)), span.until - Shortest);
        break;
    case Kind::StretchEnd:
        span.until = std::max(TimelineGeometry::snapped(span.until + (m_at - m_from)), span.from + Shortest);
        break;
    }
    return entry;
}

std::vector<CalendarEntry> TimelineDrag::result() const
{
    std::vector<CalendarEntry> after;
    after.reserve(m_before.size());
    for (const CalendarEntry &entry : m_before)
        after.push_back(moved(entry));
    return after;
}

CalendarEdit TimelineDrag::edit() const
{
    CalendarEdit edit;
    const std::vector<CalendarEntry> after = result();
    for (std::size_t i = 0; i < after.size(); ++i) {
        const bool isNew = m_kind == Kind::Create || m_kind == Kind::Copy;
        const bool isSame =
            after[i].shift.span == m_before[i].shift.span && after[i].shift.agent == m_before[i].shift.agent;
        if (isSame && m_kind != Kind::Create)
            continue;
        CalendarEntry made = after[i];
        made.shift.id = 0;
        if (isNew)
            made.uid.clear();
        else
            edit.removed.push_back(m_before[i]);
        edit.added.push_back(std::move(made));
    }
    return edit;
}

} // namespace evenkeel
