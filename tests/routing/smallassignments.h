// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "domain/assignmentproblem.h"

#include <optional>

namespace evenkeel::fixture {

/// A problem small enough to try everything, with or without each of the things that make problems harder.
inline AssignmentProblem smallAssignment(std::uint64_t seed)
{
    Random random(seed);
    AssignmentProblem problem;
    problem.agents = random.between(1, 4);
    problem.jobs = random.between(1, 7);
    problem.resources = random.between(1, 3);
    const bool isLarge = random.chance(0.2);
    const int size = isLarge ? 1'000'000'000 : 20;
    const int tightness = random.between(3, 14);
    const auto pairs = static_cast<std::size_t>(problem.agents) * static_cast<std::size_t>(problem.jobs);
    for (std::size_t i = 0; i < pairs; ++i)
        problem.costs.push_back(random.between(random.chance(0.1) ? -30 : 0, 50));
    for (std::size_t i = 0; i < pairs * static_cast<std::size_t>(problem.resources); ++i)
        problem.weights.push_back(random.chance(0.1) ? 0 : random.between(1, size));
    for (int i = 0; i < problem.agents * problem.resources; ++i)
        problem.capacities.push_back(std::int64_t{size} * problem.jobs * tightness / 20 / problem.agents);
    if (random.chance(0.4)) {
        for (std::size_t i = 0; i < pairs; ++i)
            problem.forbidden.push_back(random.chance(0.2) ? 1 : 0);
    }
    if (random.chance(0.4)) {
        for (int job = 0; job < problem.jobs; ++job)
            problem.unassignedCosts.push_back(random.chance(0.7) ? std::optional<std::int64_t>(random.between(20, 90))
                                                                 : std::nullopt);
    }
    return problem;
}

/// Tries every plan.
class EveryPlan
{
public:
    explicit EveryPlan(const AssignmentProblem &problem)
        : m_problem(problem)
        , m_left(problem.capacities)
    {
        tryJob(0, 0);
    }

    /// What the cheapest plan costs, nothing when there is none.
    [[nodiscard]] std::optional<std::int64_t> least() const { return m_least; }

private:
    void tryJob(int job, std::int64_t cost)
    {
        if (job == m_problem.jobs) {
            m_least = std::min(m_least.value_or(cost), cost);
            return;
        }
        if (const auto price = m_problem.unassignedCost(job))
            tryJob(job + 1, cost + *price);
        for (int agent = 0; agent < m_problem.agents; ++agent) {
            if (m_problem.isForbidden(agent, job))
                continue;
            if (load(agent, job, -1))
                tryJob(job + 1, cost + m_problem.cost(agent, job));
            load(agent, job, 1);
        }
    }

    bool load(int agent, int job, std::int64_t sign)
    {
        bool fits = true;
        for (int resource = 0; resource < m_problem.resources; ++resource) {
            std::int64_t &left = m_left[static_cast<std::size_t>(resource * m_problem.agents + agent)];
            left += sign * m_problem.weight(resource, agent, job);
            fits = fits && left >= 0;
        }
        return fits;
    }

    const AssignmentProblem &m_problem;
    std::vector<std::int64_t> m_left;
    std::optional<std::int64_t> m_least;
};

} // namespace evenkeel::fixture
