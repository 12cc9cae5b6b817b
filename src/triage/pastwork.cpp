// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/pastwork.h"

#include "base/quantile.h"

#include <algorithm>
#include <cassert>

namespace evenkeel {

namespace {

template <class T>
void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template <class T>
std::uint32_t positionOf(const std::vector<T> &sorted, const T &value)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), value);
    return at != sorted.end() && *at == value ? static_cast<std::uint32_t>(at - sorted.begin()) : NoPosition;
}

Instant endOf(const History &history)
{
    Instant end = Instant::min();
    for (const HistoryTicket &ticket : history.tickets)
        end = std::max({end, ticket.createdAt, ticket.resolvedAt.value_or(ticket.createdAt)});
    for (const AgentAction &action : history.actions)
        end = std::max(end, action.at);
    return end;
}

PastTicket place(const HistoryTicket &ticket, const PastWork &work, Instant end)
{
    PastTicket past;
    past.id = ticket.id;
    past.agent = positionOf(work.agents, ticket.lastAgent);
    past.category = ticket.category.isValid() ? positionOf(work.categories, ticket.category) : NoPosition;
    past.language = ticket.language.empty() ? NoPosition : positionOf(work.languages, ticket.language);
    past.isSolved = ticket.resolvedAt.has_value();
    past.resolved = ticket.resolvedAt.value_or(end);
    past.assigned = std::min(ticket.assignedAt ? *ticket.assignedAt : ticket.firstAssignedAt.value_or(past.resolved),
                             past.resolved);
    past.effort = ticket.effort;
    return past;
}

std::vector<Activity> readActivities(const std::vector<AgentAction> &actions, const PastWork &work)
{
    std::vector<Activity> activities(work.agents.size());
    constexpr std::size_t Compact = 4'096;
    for (const AgentAction &action : actions) {
        if (!action.agent.isValid())
            continue;
        Activity &own = activities[work.agentAt(action.agent)];
        ++own.actions;
        if (own.halfHours.size() >= Compact && own.halfHours.size() == own.halfHours.capacity())
            sortUnique(own.halfHours);
        own.halfHours.push_back(halfHourOf(action.at));
    }
    for (Activity &own : activities)
        sortUnique(own.halfHours);
    return activities;
}

} // namespace

std::int64_t halfHourOf(Instant at)
{
    const std::int64_t millis = toMillis(at);
    const std::int64_t whole = millis / HalfHour.count();
    return millis % HalfHour.count() < 0 ? whole - 1 : whole;
}

std::uint32_t PastWork::agentAt(AgentId id) const
{
    return positionOf(agents, id);
}

const PastTicket *PastWork::find(TicketId id) const
{
    const auto at = std::lower_bound(tickets.begin(), tickets.end(), id,
                                     [](const PastTicket &ticket, TicketId wanted) { return ticket.id < wanted; });
    return at != tickets.end() && at->id == id ? &*at : nullptr;
}

PastWork readPast(const History &history)
{
    PastWork work;
    const auto note = [](auto &list, const auto &value) {
        constexpr std::size_t Compact =
            65'536; // so that a million tickets of few agents do not make a list of a million
        list.push_back(value);
        if (list.size() >= Compact && list.size() == list.capacity())
            sortUnique(list);
    };
    for (const HistoryTicket &ticket : history.tickets) {
        if (!ticket.lastAgent.isValid())
            continue;
        note(work.agents, ticket.lastAgent);
        if (ticket.category.isValid())
            note(work.categories, ticket.category);
        if (!ticket.language.empty() && (work.languages.empty() || work.languages.back() != ticket.language))
            note(work.languages, ticket.language);
    }
    for (const AgentAction &action : history.actions) {
        if (action.agent.isValid())
            note(work.agents, action.agent);
    }
    sortUnique(work.agents);
    sortUnique(work.categories);
    sortUnique(work.languages);
    const Instant end = endOf(history);
    for (const HistoryTicket &ticket : history.tickets) {
        if (ticket.lastAgent.isValid())
            work.tickets.push_back(place(ticket, work, end));
    }
    std::sort(work.tickets.begin(), work.tickets.end());
    work.activities = readActivities(history.actions, work);
    return work;
}

double medianOf(std::vector<double> &values)
{
    assert(!values.empty());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace evenkeel
