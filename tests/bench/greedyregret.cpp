// SPDX-License-Identifier: GPL-3.0-or-later
#include "greedyregret.h"

#include <algorithm>
#include <limits>

namespace bench {

using evenkeel::AssignmentProblem;

namespace {

using Desire = double (*)(const AssignmentProblem &, int agent, int job);

struct Pick
{
    double regret = -1;
    int job = -1;
    int agent = -1;
};

Pick pickFor(const AssignmentProblem &problem, int job, const std::vector<std::int64_t> &left, Desire desire)
{
    double best = std::numeric_limits<double>::infinity();
    double second = best;
    Pick pick{-1, job, -1};
    for (int agent = 0; agent < problem.agents; ++agent) {
        if (problem.weight(0, agent, job) > left[static_cast<std::size_t>(agent)])
            continue;
        const double value = desire(problem, agent, job);
        if (value < best) {
            second = best;
            best = value;
            pick.agent = agent;
        } else {
            second = std::min(second, value);
        }
    }
    pick.regret = second - best;
    return pick;
}

std::optional<std::vector<int>> greedy(const AssignmentProblem &problem, Desire desire)
{
    std::vector<int> agentOf(static_cast<std::size_t>(problem.jobs), -1);
    std::vector<std::int64_t> left = problem.capacities;
    for (int round = 0; round < problem.jobs; ++round) {
        Pick best;
        for (int job = 0; job < problem.jobs; ++job) {
            if (agentOf[static_cast<std::size_t>(job)] >= 0)
                continue;
            const Pick pick = pickFor(problem, job, left, desire);
            if (pick.agent < 0)
                return std::nullopt;
            if (pick.regret > best.regret)
                best = pick;
        }
        agentOf[static_cast<std::size_t>(best.job)] = best.agent;
        left[static_cast<std::size_t>(best.agent)] -= problem.weight(0, best.agent, best.job);
    }
    for (int job = 0; job < problem.jobs; ++job) {
        int &now = agentOf[static_cast<std::size_t>(job)];
        for (int agent = 0; agent < problem.agents; ++agent) {
            if (problem.cost(agent, job) >= problem.cost(now, job) ||
                problem.weight(0, agent, job) > left[static_cast<std::size_t>(agent)])
                continue;
            left[static_cast<std::size_t>(now)] += problem.weight(0, now, job);
            left[static_cast<std::size_t>(agent)] -= problem.weight(0, agent, job);
            now = agent;
        }
    }
    return agentOf;
}

double byCost(const AssignmentProblem &problem, int agent, int job)
{
    return static_cast<double>(problem.cost(agent, job));
}

double byWeight(const AssignmentProblem &problem, int agent, int job)
{
    return static_cast<double>(problem.weight(0, agent, job));
}

double byShare(const AssignmentProblem &problem, int agent, int job)
{
    return byWeight(problem, agent, job) / (1.0 + static_cast<double>(problem.capacity(0, agent)));
}

double byCostAndShare(const AssignmentProblem &problem, int agent, int job)
{
    return byCost(problem, agent, job) * byShare(problem, agent, job);
}

} // namespace

std::int64_t costOf(const AssignmentProblem &problem, const std::vector<int> &agentOf)
{
    std::int64_t sum = 0;
    for (int job = 0; job < problem.jobs; ++job)
        sum += problem.cost(agentOf[static_cast<std::size_t>(job)], job);
    return sum;
}

std::optional<std::vector<int>> greedyWithRegret(const AssignmentProblem &problem)
{
    std::optional<std::vector<int>> best;
    for (const Desire desire : {byCost, byWeight, byShare, byCostAndShare}) {
        auto agentOf = greedy(problem, desire);
        if (agentOf && (!best || costOf(problem, *agentOf) < costOf(problem, *best)))
            best = std::move(agentOf);
    }
    return best;
}

} // namespace bench
