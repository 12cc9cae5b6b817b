// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace evenkeel {

namespace {

void countWork(TimelineRow &row, Interval span)
{
    std::vector<Interval> work;
    std::vector<Interval> off;
    std::set<std::int64_t> days;
    for (const CalendarEntry &entry : row.entries) {
        const Shift &shift = entry.shift;
        row.longest = std::max(row.longest, shift.span.length());
        if (shift.kind == ShiftKind::Work) {
            ++row.workCount;
            work.push_back(shift.span);
            days.insert(std::chrono::floor<std::chrono::days>(shift.span.from).time_since_epoch().count());
        } else if (shift.kind == ShiftKind::Break || shift.kind == ShiftKind::TimeOff) {
            off.push_back(shift.span);
        }
    }
    row.work = Intervals(work).without(Intervals(off)).lengthWithin(span);
    row.days = static_cast<int>(days.size());
}

// Entries by start, none of them longer than `longest`.
std::span<const CalendarEntry> within(std::span<const CalendarEntry> entries, Interval span, Millis longest)
{
    const auto first = std::partition_point(entries.begin(), entries.end(), [&](const CalendarEntry &entry) {
        return entry.shift.span.from + longest <= span.from;
    });
    const auto last = std::partition_point(
        first, entries.end(), [&](const CalendarEntry &entry) { return entry.shift.span.from < span.until; });
    return {first, last};
}

Millis distance(const CalendarEntry &entry, Instant at)
{
    const Interval &span = entry.shift.span;
    if (span.contains(at))
        return Millis{0};
    return at < span.from ? span.from - at : at - span.until;
}

} // namespace

std::span<const CalendarEntry> TimelineRow::workWithin(Interval span) const
{
    return within(std::span(entries).first(workCount), span, longest);
}

std::span<const CalendarEntry> TimelineRow::restWithin(Interval span) const
{
    return within(std::span(entries).subspan(workCount), span, longest);
}

TimelineRows::TimelineRows(const CalendarView &view)
{
    for (const Agent &agent : view.agents) {
        m_places.emplace(agent.id.value, static_cast<int>(m_rows.size()));
        m_rows.emplace_back().agent = agent;
    }
    const auto line = [this](AgentId agent) -> TimelineRow * {
        const int row = rowOf(agent);
        return row < 0 ? nullptr : &m_rows[static_cast<std::size_t>(row)];
    };
    for (const CalendarEntry &entry : view.entries) {
        if (TimelineRow *row = line(entry.shift.agent))
            row->entries.push_back(entry);
    }
    for (const CalendarConflict &conflict : view.conflicts) {
        if (!conflict.agent.isValid())
            m_deskConflicts.push_back(conflict);
        else if (TimelineRow *row = line(conflict.agent))
            row->conflicts.push_back(conflict);
    }
    for (const TimeOffRequest &request : view.requests) {
        TimelineRow *row = line(request.agent);
        if (row && request.state == RequestState::Asked)
            row->requests.push_back(request);
    }
    for (TimelineRow &row : m_rows) {
        if (const auto closed = view.closedDays.find(row.agent.id); closed != view.closedDays.end())
            row.holidays = closed->second;
        std::stable_sort(row.entries.begin(), row.entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
            return std::tuple(a.shift.kind != ShiftKind::Work, a.shift.span.from) <
                   std::tuple(b.shift.kind != ShiftKind::Work, b.shift.span.from);
        });
        countWork(row, view.scope.span);
    }
}

std::string TimelineRows::commonZone() const
{
    std::map<std::string, int> counts;
    for (const TimelineRow &row : m_rows)
        ++counts[row.agent.zone];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
}

int TimelineRows::rowOf(AgentId agent) const
{
    const auto found = m_places.find(agent.value);
    return found == m_places.end() ? -1 : found->second;
}

QString TimelineRows::keyOf(const CalendarEntry &entry)
{
    if (!entry.uid.empty())
        return QString::fromStdString(entry.uid) + u'/' + QString::number(entry.shift.agent.value);
    return QStringLiteral("%1/%2").arg(toMillis(entry.shift.span.from)).arg(entry.shift.agent.value);
}

TimelineRows::Place TimelineRows::find(const CalendarEntry &entry) const
{
    const int row = rowOf(entry.shift.agent);
    if (row < 0)
        return {};
    const auto &entries = m_rows[static_cast<std::size_t>(row)].entries;
    const QString key = keyOf(entry);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (keyOf(entries[i]) == key)
            return {row, static_cast<int>(i)};
    }
    return {};
}

TimelineRows::Place TimelineRows::beside(Place place, int step) const
{
    const auto &entries = m_rows[static_cast<std::size_t>(place.row)].entries;
    std::vector<int> order(entries.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [&entries](int a, int b) {
        return entries[static_cast<std::size_t>(a)].shift.span.from <
               entries[static_cast<std::size_t>(b)].shift.span.from;
    });
    const auto found = std::find(order.begin(), order.end(), place.entry) - order.begin() + step;
    if (found < 0 || found >= static_cast<std::ptrdiff_t>(order.size()))
        return place;
    return {place.row, order[static_cast<std::size_t>(found)]};
}

TimelineRows::Place TimelineRows::nearest(int row, Instant at) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const auto &entries = m_rows[static_cast<std::size_t>(row)].entries;
    const auto found =
        std::min_element(entries.begin(), entries.end(), [at](const CalendarEntry &a, const CalendarEntry &b) {
            return distance(a, at) < distance(b, at);
        });
    return found == entries.end() ? Place{} : Place{row, static_cast<int>(found - entries.begin())};
}

} // namespace evenkeel
