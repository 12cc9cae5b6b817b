// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// A generalized assignment problem: every job goes to exactly one agent, the sum of the costs is to be least, and no
/// agent may take more of any resource than it has. A job may have a price for being left without an agent.
///
/// Agents, jobs and resources are counted from 0. Costs and weights are whole numbers in units of the caller's choice;
/// who has fractions scales them. checkAssignmentProblem() tells what is sound.
struct AssignmentProblem
{
    int agents = 0;
    int jobs = 0;
    int resources = 1;
    std::vector<std::int64_t> costs;      ///< agents x jobs, a row an agent; may be negative
    std::vector<std::int64_t> weights;    ///< resources x agents x jobs, 0 or more
    std::vector<std::int64_t> capacities; ///< resources x agents, 0 or more
    std::vector<std::uint8_t> forbidden;  ///< agents x jobs, 1: this agent must not take this job; empty: none
    /// What leaving the job without an agent costs; nothing: it must be assigned. Empty: every job must be.
    std::vector<std::optional<std::int64_t>> unassignedCosts;

    [[nodiscard]] std::size_t pair(int agent, int job) const
    {
        return static_cast<std::size_t>(agent) * static_cast<std::size_t>(jobs) + static_cast<std::size_t>(job);
    }
    [[nodiscard]] std::int64_t cost(int agent, int job) const { return costs[pair(agent, job)]; }
    [[nodiscard]] std::int64_t weight(int resource, int agent, int job) const
    {
        return weights[pair(resource * agents + agent, job)];
    }
    [[nodiscard]] std::int64_t capacity(int resource, int agent) const
    {
        return capacities[static_cast<std::size_t>(resource) * static_cast<std::size_t>(agents) +
                          static_cast<std::size_t>(agent)];
    }
    [[nodiscard]] bool isForbidden(int agent, int job) const
    {
        return !forbidden.empty() && forbidden[pair(agent, job)] != 0;
    }
    [[nodiscard]] std::optional<std::int64_t> unassignedCost(int job) const
    {
        return unassignedCosts.empty() ? std::nullopt : unassignedCosts[static_cast<std::size_t>(job)];
    }

    friend bool operator==(const AssignmentProblem &, const AssignmentProblem &) = default;
};

} // namespace evenkeel
