// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"

#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// The tickets of a problem dealt into the groups of one breakdown. A group exists where a ticket stands in it, and of
/// teams and agents also where a known agent does: whoever resolved nothing shows as nothing.
class TicketGroups final
{
public:
    /// The breakdown must be of groups that the problem has.
    TicketGroups(const MetricsProblem &problem, const MetricBreakdown &breakdown);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_tuples.size()); }
    /// Group of each ticket.
    [[nodiscard]] const std::vector<std::uint32_t> &groupOf() const { return m_groupOf; }
    /// Positions of the tickets of one group, in the order of the problem.
    [[nodiscard]] std::span<const std::uint32_t> tickets(std::uint32_t group) const;
    /// Positions of the agents a group is about: of its team or agent where broken down so, else all.
    [[nodiscard]] std::span<const std::uint32_t> agents(std::uint32_t group) const;
    /// For each group its position in each dimension of the breakdown.
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>> &tuples() const { return m_tuples; }
    [[nodiscard]] const MetricBreakdown &breakdown() const { return m_breakdown; }
    [[nodiscard]] bool has(MetricDimension dimension) const;
    /// Whether a metric says anything here.
    [[nodiscard]] bool reaches(Metric metric) const;

private:
    void deal(const MetricsProblem &problem);
    void nameAgents(const MetricsProblem &problem);

    MetricBreakdown m_breakdown;
    std::vector<std::vector<std::uint32_t>> m_tuples;
    std::vector<std::uint32_t> m_groupOf;
    std::vector<std::uint32_t> m_order;
    std::vector<std::size_t> m_begin;
    std::vector<std::uint32_t> m_agents;
    std::vector<std::size_t> m_agentBegin; ///< empty: every group is about all agents
};

} // namespace evenkeel
