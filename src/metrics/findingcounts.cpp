// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findingcounts.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis Hour = std::chrono::hours{1};

template <class GroupOf>
std::vector<GroupCount> counted(const MetricsProblem &problem, std::size_t groups, GroupOf groupOf, TicketMark part,
                                TicketMark whole)
{
    std::vector<GroupCount> counts(groups);
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t group = groupOf(ticket);
        if (group == NoGroup || !ticket.is(whole))
            continue;
        ++counts[group].whole;
        counts[group].part += ticket.is(part) ? 1 : 0;
    }
    return counts;
}

std::size_t queuesOf(const MetricsProblem &problem)
{
    return problem.groupCounts[static_cast<std::size_t>(MetricDimension::Queue)];
}

} // namespace

std::vector<double> loadRatios(const MetricsProblem &problem)
{
    std::vector<double> ratios(problem.agents.size(), 0);
    const double length = static_cast<double>((problem.end() - problem.period.from) / Hour);
    if (length <= 0)
        return ratios;
    for (const TicketHold &hold : problem.holds) {
        const Instant from = std::max(hold.span.from, problem.period.from);
        const Instant until = std::min(hold.span.until, problem.end());
        const double capacity = problem.agents[hold.agent].capacity;
        if (until > from && capacity > 0)
            ratios[hold.agent] += static_cast<double>((until - from).count()) / static_cast<double>(Hour.count()) *
                                  static_cast<double>(hold.load) / capacity / length;
    }
    return ratios;
}

std::vector<GroupCount> complexByAgent(const MetricsProblem &problem)
{
    return counted(
        problem, problem.agents.size(), [](const MetricTicket &ticket) { return ticket.group(MetricDimension::Agent); },
        TicketMark::Complex, TicketMark::Created);
}

void addSolved(const MetricsProblem &problem, std::vector<std::int64_t> &solved)
{
    solved.resize(problem.skills.size() * problem.agents.size());
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t skill = ticket.group(MetricDimension::Skill);
        const std::uint32_t agent = ticket.group(MetricDimension::Agent);
        if (skill != NoGroup && agent != NoGroup && ticket.is(TicketMark::Resolved))
            ++solved[skill * problem.agents.size() + agent];
    }
}

std::vector<GroupCount> countedByQueue(const MetricsProblem &problem, TicketMark part, TicketMark whole)
{
    return counted(
        problem, queuesOf(problem), [](const MetricTicket &ticket) { return ticket.group(MetricDimension::Queue); },
        part, whole);
}

std::vector<GroupCount> countedByCategory(const MetricsProblem &problem, TicketMark part, TicketMark whole)
{
    return counted(
        problem, problem.categories, [](const MetricTicket &ticket) { return ticket.category; }, part, whole);
}

std::vector<std::vector<double>> timesByQueue(const MetricsProblem &problem, double MetricTicket::*duration)
{
    std::vector<std::vector<double>> values(queuesOf(problem));
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t queue = ticket.group(MetricDimension::Queue);
        if (queue != NoGroup && ticket.*duration >= 0)
            values[queue].push_back(ticket.*duration);
    }
    return values;
}

std::vector<CategoryEffort> effortByCategory(const MetricsProblem &problem)
{
    std::vector<CategoryEffort> efforts(problem.categories);
    for (const MetricTicket &ticket : problem.tickets) {
        if (ticket.category == NoGroup || !ticket.is(TicketMark::Resolved))
            continue;
        efforts[ticket.category].minutes += static_cast<double>(ticket.handlingMinutes);
        ++efforts[ticket.category].tickets;
        efforts[ticket.category].reopened += ticket.is(TicketMark::ReopenedIn14Days) ? 1 : 0;
    }
    return efforts;
}

} // namespace evenkeel
