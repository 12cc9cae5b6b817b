// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/ticketgroups.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace evenkeel {

namespace {

/// Groups by the number that their positions make together.
class Numbering final
{
public:
    Numbering(const MetricsProblem &problem, const MetricBreakdown &breakdown)
    {
        for (const MetricDimension dimension : breakdown) {
            m_dimensions.push_back(static_cast<std::size_t>(dimension));
            m_sizes.push_back(std::uint64_t{problem.groupCounts[m_dimensions.back()]} + 1);
        }
    }

    [[nodiscard]] std::uint64_t of(const MetricTicket &ticket) const
    {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < m_dimensions.size(); ++i)
            number = number * m_sizes[i] + std::min<std::uint64_t>(ticket.groups[m_dimensions[i]], m_sizes[i] - 1);
        return number;
    }

    [[nodiscard]] std::vector<std::uint32_t> tuple(std::uint64_t number) const
    {
        std::vector<std::uint32_t> tuple(m_sizes.size());
        for (std::size_t i = m_sizes.size(); i-- > 0;) {
            const std::uint64_t place = number % m_sizes[i];
            tuple[i] = place == m_sizes[i] - 1 ? NoGroup : static_cast<std::uint32_t>(place);
            number /= m_sizes[i];
        }
        return tuple;
    }

private:
    std::vector<std::size_t> m_dimensions;
    std::vector<std::uint64_t> m_sizes;
};

} // namespace

TicketGroups::TicketGroups(const MetricsProblem &problem, const MetricBreakdown &breakdown)
    : m_breakdown(breakdown)
{
    const Numbering numbering(problem, breakdown);
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    std::vector<std::uint64_t> numbers;
    const auto groupFor = [&](const MetricTicket &ticket) {
        const std::uint64_t number = numbering.of(ticket);
        const auto [place, isNew] = known.try_emplace(number, static_cast<std::uint32_t>(numbers.size()));
        if (isNew)
            numbers.push_back(number);
        return place->second;
    };
    m_groupOf.resize(problem.tickets.size());
    for (std::size_t i = 0; i < problem.tickets.size(); ++i)
        m_groupOf[i] = breakdown.empty() ? 0 : groupFor(problem.tickets[i]);
    const bool isOfAgents = breakdown.size() == 1 && (has(MetricDimension::Agent) || has(MetricDimension::Team));
    for (std::uint32_t agent = 0; isOfAgents && agent < problem.agents.size(); ++agent) {
        MetricTicket stand;
        stand.groups[static_cast<std::size_t>(MetricDimension::Agent)] = agent;
        stand.groups[static_cast<std::size_t>(MetricDimension::Team)] = problem.agents[agent].team;
        groupFor(stand);
    }
    if (breakdown.empty())
        numbers = {0};
    // Groups stand in the order of their positions, those without any last.
    std::vector<std::uint32_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return numbers[a] < numbers[b]; });
    std::vector<std::uint32_t> rank(numbers.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        m_tuples.push_back(numbering.tuple(numbers[order[i]]));
    }
    for (std::uint32_t &group : m_groupOf)
        group = rank[group];
    deal(problem);
    nameAgents(problem);
}

void TicketGroups::deal(const MetricsProblem &problem)
{
    m_begin.assign(m_tuples.size() + 1, 0);
    for (const std::uint32_t group : m_groupOf)
        ++m_begin[group + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_order.resize(problem.tickets.size());
    std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
    for (std::uint32_t i = 0; i < m_groupOf.size(); ++i)
        m_order[next[m_groupOf[i]]++] = i;
}

void TicketGroups::nameAgents(const MetricsProblem &problem)
{
    const auto placeOf = [this](MetricDimension dimension) {
        return static_cast<std::size_t>(std::find(m_breakdown.begin(), m_breakdown.end(), dimension) -
                                        m_breakdown.begin());
    };
    const bool isByAgent = has(MetricDimension::Agent);
    const bool isByTeam = has(MetricDimension::Team);
    if (!isByAgent && !isByTeam) {
        m_agents.resize(problem.agents.size());
        std::iota(m_agents.begin(), m_agents.end(), 0U);
        return;
    }
    const std::size_t place = placeOf(isByAgent ? MetricDimension::Agent : MetricDimension::Team);
    std::vector<std::vector<std::uint32_t>> ofTeam(problem.groupCounts[0] + std::size_t{1});
    for (std::uint32_t agent = 0; agent < problem.agents.size(); ++agent)
        ofTeam[std::min<std::size_t>(problem.agents[agent].team, ofTeam.size() - 1)].push_back(agent);
    for (const std::vector<std::uint32_t> &tuple : m_tuples) {
        m_agentBegin.push_back(m_agents.size());
        if (isByAgent && tuple[place] != NoGroup)
            m_agents.push_back(tuple[place]);
        if (isByAgent)
            continue;
        const std::vector<std::uint32_t> &team = ofTeam[std::min<std::size_t>(tuple[place], ofTeam.size() - 1)];
        m_agents.insert(m_agents.end(), team.begin(), team.end());
    }
    m_agentBegin.push_back(m_agents.size());
}

std::span<const std::uint32_t> TicketGroups::tickets(std::uint32_t group) const
{
    return std::span(m_order).subspan(m_begin[group], m_begin[group + 1] - m_begin[group]);
}

std::span<const std::uint32_t> TicketGroups::agents(std::uint32_t group) const
{
    if (m_agentBegin.empty())
        return m_agents;
    return std::span(m_agents).subspan(m_agentBegin[group], m_agentBegin[group + 1] - m_agentBegin[group]);
}

bool TicketGroups::has(MetricDimension dimension) const
{
    return std::find(m_breakdown.begin(), m_breakdown.end(), dimension) != m_breakdown.end();
}

bool TicketGroups::reaches(Metric metric) const
{
    switch (specOf(metric).reach) {
    case MetricReach::Everywhere:
        return true;
    case MetricReach::AcrossAgents:
        return !has(MetricDimension::Agent);
    case MetricReach::TeamsOnly:
        break;
    }
    return m_breakdown.empty() || (m_breakdown.size() == 1 && has(MetricDimension::Team));
}

} // namespace evenkeel
