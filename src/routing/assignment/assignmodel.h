// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignmentproblem.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// Each job's agent in a model's counting.
using AssignPlaces = std::vector<std::uint32_t>;
constexpr std::uint32_t NoAgent = UINT32_MAX;

/// An assignment problem as the solver's parts read it: pairs that can never be are struck out, the price of leaving
/// a job unassigned has become one more agent with room for everything (the last one), and each agent's tightest
/// resource has weights small enough for a table.
struct AssignModel
{
    std::size_t agents = 0;
    std::size_t jobs = 0;
    std::size_t resources = 1;
    bool hasIdle = false; ///< the last agent stands for "unassigned"
    double scale = 1;     ///< multipliers and bounds count in 1 / scale of a cost unit, whole numbers held as doubles
    double largestMultiplier = 0;            ///< beyond it sums would no longer be exact
    std::vector<std::int64_t> costs;         ///< agents x jobs
    std::vector<std::int64_t> weights;       ///< resources x agents x jobs
    std::vector<std::int64_t> capacities;    ///< resources x agents
    std::vector<std::uint8_t> allowed;       ///< agents x jobs
    std::vector<std::uint32_t> mainResource; ///< of each agent: the one its knapsack keeps
    std::vector<std::int64_t> unitSize;      ///< of each agent: main weights are cut to whole units of it
    std::vector<std::int32_t> units;         ///< agents x jobs: main weight / unitSize, rounded down

    [[nodiscard]] std::size_t pair(std::size_t agent, std::size_t job) const { return agent * jobs + job; }
    [[nodiscard]] std::int64_t cost(std::size_t agent, std::size_t job) const { return costs[pair(agent, job)]; }
    [[nodiscard]] std::int64_t weight(std::size_t resource, std::size_t agent, std::size_t job) const
    {
        return weights[pair(resource * agents + agent, job)];
    }
    [[nodiscard]] std::int64_t capacity(std::size_t resource, std::size_t agent) const
    {
        return capacities[resource * agents + agent];
    }
    [[nodiscard]] bool isAllowed(std::size_t agent, std::size_t job) const { return allowed[pair(agent, job)] != 0; }

    /// Sum of costs; every job must have an agent.
    [[nodiscard]] std::int64_t objective(const AssignPlaces &places) const;
    [[nodiscard]] bool isFeasible(const AssignPlaces &places) const;
    /// No feasible plan costs more.
    [[nodiscard]] std::int64_t dearest() const;
};

/// The problem must have passed checkAssignmentProblem().
[[nodiscard]] AssignModel makeAssignModel(const AssignmentProblem &problem);

/// The part of a model that these agents and jobs make, with what else they hold taken off their capacities.
[[nodiscard]] AssignModel makeAssignPart(const AssignModel &model, std::span<const std::uint32_t> agents,
                                         std::span<const std::uint32_t> jobs, std::span<const std::int64_t> capacities);

} // namespace evenkeel
