// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignmentcheck.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace evenkeel {

namespace {

constexpr std::int64_t MostWeight = 1'000'000'000'000;
constexpr std::int64_t MostCost = 1'000'000'000'000;

Error broken(std::string_view array, std::size_t at, std::string_view reason)
{
    return {ErrorCode::InvalidArgument, std::string(array) + "[" + std::to_string(at) + "]: " + std::string(reason)};
}

Result<Done> checkSizes(const AssignmentProblem &problem)
{
    if (problem.agents < 0 || problem.jobs < 0 || problem.resources < 1)
        return Error{ErrorCode::InvalidArgument, "agents, jobs, resources: out of range"};
    const auto agents = static_cast<std::size_t>(problem.agents);
    const auto jobs = static_cast<std::size_t>(problem.jobs);
    const auto resources = static_cast<std::size_t>(problem.resources);
    const auto isWrong = [](std::size_t size, std::size_t rows, std::size_t columns) {
        return columns == 0 || rows == 0 ? size != 0 : size % columns != 0 || size / columns != rows;
    };
    if (isWrong(problem.costs.size(), agents, jobs))
        return Error{ErrorCode::InvalidArgument, "costs: not agents x jobs"};
    if (isWrong(problem.capacities.size(), resources, agents))
        return Error{ErrorCode::InvalidArgument, "capacities: not resources x agents"};
    if (isWrong(problem.weights.size(), resources, agents * jobs))
        return Error{ErrorCode::InvalidArgument, "weights: not resources x agents x jobs"};
    if (!problem.forbidden.empty() && problem.forbidden.size() != agents * jobs)
        return Error{ErrorCode::InvalidArgument, "forbidden: not agents x jobs"};
    if (!problem.unassignedCosts.empty() && problem.unassignedCosts.size() != jobs)
        return Error{ErrorCode::InvalidArgument, "unassignedCosts: not one for each job"};
    return Done{};
}

Result<Done> checkAmounts(const std::vector<std::int64_t> &amounts, std::string_view name)
{
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] < 0)
            return broken(name, i, "negative");
        if (amounts[i] > MostWeight)
            return broken(name, i, "too large");
    }
    return Done{};
}

std::int64_t magnitude(std::int64_t number)
{
    return number < -MostCost || number > MostCost ? MostCost + 1 : std::max(number, -number);
}

Result<Done> checkCosts(const AssignmentProblem &problem)
{
    std::int64_t sum = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        std::int64_t dearest = magnitude(problem.unassignedCost(job).value_or(0));
        if (dearest > MostCost)
            return broken("unassignedCosts", static_cast<std::size_t>(job), "too large");
        for (int agent = 0; agent < problem.agents; ++agent) {
            dearest = std::max(dearest, magnitude(problem.cost(agent, job)));
            if (dearest > MostCost)
                return broken("costs", problem.pair(agent, job), "too large");
        }
        sum += dearest;
        if (sum > MostCost)
            return Error{ErrorCode::InvalidArgument, "costs: their sum is too large"};
    }
    return Done{};
}

bool checkJob(const AssignmentProblem &problem, int job, int agent, std::vector<AssignmentFault> &faults)
{
    if (agent == AssignmentPlan::Unassigned) {
        if (problem.unassignedCost(job))
            return true;
        faults.push_back({.kind = AssignmentFaultKind::LeftUnassigned, .job = job});
        return false;
    }
    if (agent < 0 || agent >= problem.agents) {
        faults.push_back({.kind = AssignmentFaultKind::UnknownAgent, .job = job, .agent = agent});
        return false;
    }
    if (problem.isForbidden(agent, job))
        faults.push_back({.kind = AssignmentFaultKind::ForbiddenPair, .job = job, .agent = agent});
    return true;
}

void checkCapacities(const AssignmentProblem &problem, const std::vector<int> &agentOf,
                     std::vector<AssignmentFault> &faults)
{
    for (int resource = 0; resource < problem.resources; ++resource) {
        std::vector<std::int64_t> taken(static_cast<std::size_t>(problem.agents), 0);
        for (int job = 0; job < problem.jobs; ++job) {
            const int agent = agentOf[static_cast<std::size_t>(job)];
            if (agent >= 0 && agent < problem.agents)
                taken[static_cast<std::size_t>(agent)] += problem.weight(resource, agent, job);
        }
        for (int agent = 0; agent < problem.agents; ++agent) {
            const std::int64_t limit = problem.capacity(resource, agent);
            if (const std::int64_t value = taken[static_cast<std::size_t>(agent)]; value > limit)
                faults.push_back({AssignmentFaultKind::OverCapacity, -1, agent, resource, value, limit});
        }
    }
}

} // namespace

Result<Done> checkAssignmentProblem(const AssignmentProblem &problem)
{
    if (auto sizes = checkSizes(problem); !sizes)
        return sizes;
    if (auto weights = checkAmounts(problem.weights, "weights"); !weights)
        return weights;
    if (auto capacities = checkAmounts(problem.capacities, "capacities"); !capacities)
        return capacities;
    return checkCosts(problem);
}

std::vector<AssignmentFault> checkAssignmentPlan(const AssignmentProblem &problem, const AssignmentPlan &plan)
{
    std::vector<AssignmentFault> faults;
    const bool claimsPlan = plan.status == AssignmentStatus::Optimal || plan.status == AssignmentStatus::Feasible;
    if (plan.agentOf.empty() && problem.jobs > 0) {
        if (claimsPlan)
            faults.push_back({.kind = AssignmentFaultKind::FalseStatus});
        return faults;
    }
    if (plan.agentOf.size() != static_cast<std::size_t>(problem.jobs)) {
        faults.push_back({.kind = AssignmentFaultKind::WrongLength});
        return faults;
    }
    std::int64_t sum = 0;
    for (int job = 0; job < problem.jobs; ++job) {
        const int agent = plan.agentOf[static_cast<std::size_t>(job)];
        if (checkJob(problem, job, agent, faults))
            sum += agent == AssignmentPlan::Unassigned ? *problem.unassignedCost(job) : problem.cost(agent, job);
    }
    checkCapacities(problem, plan.agentOf, faults);
    if (claimsPlan && sum != plan.objective)
        faults.push_back({.kind = AssignmentFaultKind::WrongObjective, .value = plan.objective, .limit = sum});
    if (claimsPlan && plan.lowerBound && *plan.lowerBound > sum)
        faults.push_back({.kind = AssignmentFaultKind::BoundAboveCost, .value = *plan.lowerBound, .limit = sum});
    if (plan.status == AssignmentStatus::Optimal && plan.lowerBound != plan.objective)
        faults.push_back({.kind = AssignmentFaultKind::FalseStatus});
    return faults;
}

} // namespace evenkeel
