// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignmodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenkeel {

namespace {

constexpr std::int64_t Endless = std::int64_t{1} << 60;
constexpr std::int64_t MostUnits = 32768; ///< of one table's width
constexpr double FinestScale = 2048;
constexpr double ExactSums = 4503599627370496.0; ///< 2^52

void copyCosts(AssignModel &model, const AssignmentProblem &problem)
{
    model.costs = problem.costs;
    model.weights.assign(model.resources * model.agents * model.jobs, 0);
    model.capacities.assign(model.resources * model.agents, Endless);
    model.allowed.assign(model.agents * model.jobs, 0);
    const auto real = static_cast<std::size_t>(problem.agents);
    for (std::size_t resource = 0; resource < model.resources; ++resource) {
        for (std::size_t agent = 0; agent < real; ++agent) {
            model.capacities[resource * model.agents + agent] = problem.capacities[resource * real + agent];
            const auto from =
                problem.weights.begin() + static_cast<std::ptrdiff_t>((resource * real + agent) * model.jobs);
            std::copy_n(from, model.jobs,
                        model.weights.begin() +
                            static_cast<std::ptrdiff_t>(model.pair(resource * model.agents + agent, 0)));
        }
    }
    model.costs.resize(model.agents * model.jobs, 0);
}

void strikeOut(AssignModel &model, const AssignmentProblem &problem)
{
    for (std::size_t agent = 0; agent < static_cast<std::size_t>(problem.agents); ++agent) {
        for (std::size_t job = 0; job < model.jobs; ++job) {
            bool fits = problem.forbidden.empty() || problem.forbidden[agent * model.jobs + job] == 0;
            for (std::size_t resource = 0; fits && resource < model.resources; ++resource)
                fits = model.weight(resource, agent, job) <= model.capacity(resource, agent);
            model.allowed[model.pair(agent, job)] = fits ? 1 : 0;
        }
    }
    if (!model.hasIdle)
        return;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        if (const auto &price = problem.unassignedCosts[job]) {
            model.costs[model.pair(model.agents - 1, job)] = *price;
            model.allowed[model.pair(model.agents - 1, job)] = 1;
        }
    }
}

/// The resource of which the agent's allowed jobs ask most, measured in its capacity.
std::uint32_t tightestResource(const AssignModel &model, std::size_t agent)
{
    std::uint32_t tightest = 0;
    double most = -1;
    for (std::size_t resource = 0; resource < model.resources; ++resource) {
        double asked = 0;
        for (std::size_t job = 0; job < model.jobs; ++job) {
            if (model.isAllowed(agent, job))
                asked += static_cast<double>(model.weight(resource, agent, job));
        }
        const double share = asked / (static_cast<double>(model.capacity(resource, agent)) + 1e-9);
        if (share > most) {
            most = share;
            tightest = static_cast<std::uint32_t>(resource);
        }
    }
    return tightest;
}

void cutToUnits(AssignModel &model, std::size_t agent)
{
    const std::size_t main = model.mainResource[agent];
    const std::int64_t capacity = model.capacity(main, agent);
    if (capacity >= Endless)
        return;
    std::int64_t divisor = 0;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        if (model.isAllowed(agent, job))
            divisor = std::gcd(divisor, model.weight(main, agent, job));
    }
    divisor = std::max<std::int64_t>(divisor, 1);
    if (capacity / divisor > MostUnits)
        divisor = (capacity + MostUnits - 1) / MostUnits;
    model.unitSize[agent] = divisor;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        if (model.isAllowed(agent, job))
            model.units[model.pair(agent, job)] = static_cast<std::int32_t>(model.weight(main, agent, job) / divisor);
    }
}

void prepareKnapsacks(AssignModel &model)
{
    model.mainResource.resize(model.agents);
    model.unitSize.assign(model.agents, 1);
    model.units.assign(model.agents * model.jobs, 0);
    for (std::size_t agent = 0; agent < model.agents; ++agent) {
        model.mainResource[agent] = tightestResource(model, agent);
        cutToUnits(model, agent);
    }
}

void chooseScale(AssignModel &model)
{
    double total = 1;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        std::int64_t dearest = 0;
        for (std::size_t agent = 0; agent < model.agents; ++agent)
            dearest = std::max(dearest, std::abs(model.cost(agent, job)));
        total += static_cast<double>(dearest);
    }
    const auto agents = static_cast<double>(std::max<std::size_t>(model.agents, 1));
    while (model.scale < FinestScale && model.scale * total * agents * 16 <= ExactSums)
        model.scale *= 2;
    model.largestMultiplier =
        std::floor(ExactSums / (agents * static_cast<double>(std::max<std::size_t>(model.jobs, 1))));
}

} // namespace

std::int64_t AssignModel::objective(const AssignPlaces &places) const
{
    std::int64_t sum = 0;
    for (std::size_t job = 0; job < jobs; ++job)
        sum += cost(places[job], job);
    return sum;
}

bool AssignModel::isFeasible(const AssignPlaces &places) const
{
    std::vector<std::int64_t> left = capacities;
    for (std::size_t job = 0; job < jobs; ++job) {
        const std::size_t agent = places[job];
        if (agent >= agents || !isAllowed(agent, job))
            return false;
        for (std::size_t resource = 0; resource < resources; ++resource)
            left[resource * agents + agent] -= weight(resource, agent, job);
    }
    return std::all_of(left.begin(), left.end(), [](std::int64_t room) { return room >= 0; });
}

std::int64_t AssignModel::dearest() const
{
    std::int64_t sum = 0;
    for (std::size_t job = 0; job < jobs; ++job) {
        std::optional<std::int64_t> most;
        for (std::size_t agent = 0; agent < agents; ++agent) {
            if (isAllowed(agent, job))
                most = std::max(most.value_or(cost(agent, job)), cost(agent, job));
        }
        sum += most.value_or(0);
    }
    return sum;
}

AssignModel makeAssignModel(const AssignmentProblem &problem)
{
    AssignModel model;
    model.hasIdle = std::any_of(problem.unassignedCosts.begin(), problem.unassignedCosts.end(),
                                [](const auto &price) { return price.has_value(); });
    model.agents = static_cast<std::size_t>(problem.agents) + (model.hasIdle ? 1 : 0);
    model.jobs = static_cast<std::size_t>(problem.jobs);
    model.resources = static_cast<std::size_t>(problem.resources);
    copyCosts(model, problem);
    strikeOut(model, problem);
    prepareKnapsacks(model);
    chooseScale(model);
    return model;
}

AssignModel makeAssignPart(const AssignModel &model, std::span<const std::uint32_t> agents,
                           std::span<const std::uint32_t> jobs, std::span<const std::int64_t> capacities)
{
    AssignModel part;
    part.agents = agents.size();
    part.jobs = jobs.size();
    part.resources = model.resources;
    part.scale = model.scale;
    part.largestMultiplier = model.largestMultiplier;
    part.capacities.assign(capacities.begin(), capacities.end());
    part.costs.resize(part.agents * part.jobs);
    part.units.resize(part.agents * part.jobs);
    part.allowed.resize(part.agents * part.jobs);
    part.weights.resize(part.resources * part.agents * part.jobs);
    for (std::size_t agent = 0; agent < part.agents; ++agent) {
        part.mainResource.push_back(model.mainResource[agents[agent]]);
        part.unitSize.push_back(model.unitSize[agents[agent]]);
        for (std::size_t job = 0; job < part.jobs; ++job) {
            const std::size_t from = model.pair(agents[agent], jobs[job]);
            const std::size_t to = part.pair(agent, job);
            part.costs[to] = model.costs[from];
            part.units[to] = model.units[from];
            bool fits = model.allowed[from] != 0;
            for (std::size_t resource = 0; resource < part.resources; ++resource) {
                const std::int64_t weight = model.weight(resource, agents[agent], jobs[job]);
                part.weights[part.pair(resource * part.agents + agent, job)] = weight;
                fits = fits && weight <= part.capacity(resource, agent);
            }
            part.allowed[to] = fits ? 1 : 0;
        }
    }
    return part;
}

} // namespace evenkeel
