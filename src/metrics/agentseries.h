// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricsproblem.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// How unevenly open tickets lay on the agents at one full hour.
struct DepthHour
{
    Instant at;
    double mean = 0;
    double deviation = 0; ///< standard deviation across the agents
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::uint32_t mostAgent = NoGroup; ///< who had the most; the first of several

    friend bool operator==(const DepthHour &, const DepthHour &) = default;
};

/// At every full hour of the period, as far as it is known: the metric queue_depth_sd is the mean of the deviations.
/// O(holds + hours · agents).
[[nodiscard]] std::vector<DepthHour> depthByHour(const MetricsProblem &problem);
/// The tickets that agents held at that moment, of one agent or of all (NoGroup).
[[nodiscard]] std::vector<TicketId> heldByAgents(const MetricsProblem &problem, Instant at,
                                                 std::uint32_t agent = NoGroup);

inline constexpr std::size_t EffortClasses = 3;

/// What one agent resolved in the period.
struct AgentWork
{
    std::uint32_t agent = 0;                                   ///< position
    std::array<std::vector<TicketId>, EffortClasses> resolved; ///< simple, medium, complex
    double handledMinutes = 0;                                 ///< expected, of the resolved
    std::optional<double> availableMinutes;

    [[nodiscard]] std::size_t count() const { return resolved[0].size() + resolved[1].size() + resolved[2].size(); }
    /// Absent where nothing is known of the agent's hours, or there were none.
    [[nodiscard]] std::optional<double> utilization() const
    {
        return availableMinutes && *availableMinutes > 0 ? std::optional(handledMinutes / *availableMinutes)
                                                         : std::nullopt;
    }
    friend bool operator==(const AgentWork &, const AgentWork &) = default;
};

/// Of every agent of the problem, by position.
[[nodiscard]] std::vector<AgentWork> agentWork(const MetricsProblem &problem);

/// The part of a problem that some teams see: their agents and the tickets these have or had last.
struct TeamProblem
{
    MetricsProblem problem;            ///< agents and holds renumbered; other groups as they were
    std::vector<std::uint32_t> agents; ///< by new position the one in the whole problem
};
[[nodiscard]] TeamProblem onlyTeams(const MetricsProblem &problem, std::span<const std::uint32_t> teams);

} // namespace evenkeel
