// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/agentseries.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

namespace {

constexpr Millis Hour = std::chrono::hours{1};

/// The first full hour of the period at or after the moment.
std::int64_t hourFrom(Instant from, Instant at)
{
    const Millis since = at - from;
    return since.count() <= 0 ? 0 : (since + Hour - Millis{1}) / Hour;
}

DepthHour spreadOf(std::span<const std::int64_t> held, Instant at)
{
    DepthHour hour;
    hour.at = at;
    if (held.empty())
        return hour;
    double sum = 0;
    for (const std::int64_t one : held)
        sum += static_cast<double>(one);
    hour.mean = sum / static_cast<double>(held.size());
    double squares = 0;
    for (const std::int64_t one : held)
        squares += (static_cast<double>(one) - hour.mean) * (static_cast<double>(one) - hour.mean);
    hour.deviation = std::sqrt(squares / static_cast<double>(held.size()));
    const auto [least, most] = std::minmax_element(held.begin(), held.end());
    hour.least = *least;
    hour.most = *most;
    // The first of several: minmax_element gives the last of the largest.
    hour.mostAgent = static_cast<std::uint32_t>(std::find(held.begin(), held.end(), *most) - held.begin());
    return hour;
}

} // namespace

std::vector<DepthHour> depthByHour(const MetricsProblem &problem)
{
    const Instant from = problem.period.from;
    const std::int64_t hours = std::max<std::int64_t>(0, hourFrom(from, problem.end()));
    struct Step
    {
        std::int64_t hour;
        std::uint32_t agent;
        int by;
    };
    std::vector<Step> steps;
    steps.reserve(2 * problem.holds.size());
    for (const TicketHold &hold : problem.holds) {
        const std::int64_t first = hourFrom(from, hold.span.from);
        const std::int64_t last = hold.span.until == Instant::max() ? hours : hourFrom(from, hold.span.until);
        if (first >= std::min(last, hours))
            continue;
        steps.push_back({first, hold.agent, 1});
        if (last < hours)
            steps.push_back({last, hold.agent, -1});
    }
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.hour < b.hour; });
    std::vector<DepthHour> depth;
    std::vector<std::int64_t> held(problem.agents.size(), 0);
    auto step = steps.begin();
    for (std::int64_t hour = 0; hour < hours; ++hour) {
        for (; step != steps.end() && step->hour == hour; ++step)
            held[step->agent] += step->by;
        depth.push_back(spreadOf(held, from + hour * Hour));
    }
    return depth;
}

std::vector<TicketId> heldByAgents(const MetricsProblem &problem, Instant at, std::uint32_t agent)
{
    std::vector<TicketId> tickets;
    for (const TicketHold &hold : problem.holds) {
        if (hold.span.contains(at) && (agent == NoGroup || hold.agent == agent))
            tickets.push_back(problem.tickets[hold.ticket].id);
    }
    std::sort(tickets.begin(), tickets.end());
    tickets.erase(std::unique(tickets.begin(), tickets.end()), tickets.end());
    return tickets;
}

std::vector<AgentWork> agentWork(const MetricsProblem &problem)
{
    std::vector<AgentWork> work(problem.agents.size());
    for (std::uint32_t agent = 0; agent < work.size(); ++agent) {
        work[agent].agent = agent;
        work[agent].availableMinutes = problem.agents[agent].availableMinutes;
    }
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t agent = ticket.group(MetricDimension::Agent);
        const std::uint32_t effort = ticket.group(MetricDimension::Effort);
        if (!ticket.is(TicketMark::Resolved) || agent >= work.size() || effort >= EffortClasses)
            continue;
        work[agent].resolved[effort].push_back(ticket.id);
        work[agent].handledMinutes += static_cast<double>(ticket.handlingMinutes);
    }
    return work;
}

TeamProblem onlyTeams(const MetricsProblem &problem, std::span<const std::uint32_t> teams)
{
    TeamProblem part;
    MetricsProblem &made = part.problem;
    made = problem;
    made.tickets.clear();
    made.holds.clear();
    made.agents.clear();
    const auto isOfTeams = [teams](std::uint32_t team) {
        return team != NoGroup && std::find(teams.begin(), teams.end(), team) != teams.end();
    };
    std::vector<std::uint32_t> agentAt(problem.agents.size(), NoGroup);
    for (std::uint32_t agent = 0; agent < problem.agents.size(); ++agent) {
        if (!isOfTeams(problem.agents[agent].team))
            continue;
        agentAt[agent] = static_cast<std::uint32_t>(made.agents.size());
        made.agents.push_back(problem.agents[agent]);
        part.agents.push_back(agent);
    }
    std::vector<std::uint32_t> ticketAt(problem.tickets.size(), NoGroup);
    for (std::uint32_t place = 0; place < problem.tickets.size(); ++place) {
        MetricTicket ticket = problem.tickets[place];
        std::uint32_t &agent = ticket.groups[static_cast<std::size_t>(MetricDimension::Agent)];
        if (agent >= agentAt.size() || agentAt[agent] == NoGroup)
            continue;
        agent = agentAt[agent];
        ticketAt[place] = static_cast<std::uint32_t>(made.tickets.size());
        made.tickets.push_back(ticket);
    }
    for (TicketHold hold : problem.holds) {
        if (ticketAt[hold.ticket] == NoGroup || agentAt[hold.agent] == NoGroup)
            continue;
        hold.ticket = ticketAt[hold.ticket];
        hold.agent = agentAt[hold.agent];
        made.holds.push_back(hold);
    }
    made.groupCounts[static_cast<std::size_t>(MetricDimension::Agent)] = static_cast<std::uint32_t>(made.agents.size());
    return part;
}

} // namespace evenkeel
