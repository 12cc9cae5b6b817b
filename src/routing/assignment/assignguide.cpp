// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignguide.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::size_t MostCandidates = 12;

void setRoomPrices(AssignGuide &guide, const AssignDomain &domain, const AssignRelaxation &relaxation)
{
    const AssignModel &model = domain.model();
    guide.roomPrice.assign(model.resources * model.agents, 0);
    for (std::size_t i = 0; i < guide.multipliers.room.size(); ++i)
        guide.roomPrice[i] = guide.multipliers.room[i] / model.scale;
    for (std::size_t agent = 0; agent < model.agents; ++agent)
        guide.roomPrice[model.mainResource[agent] * model.agents + agent] =
            relaxation.unitPrice(agent) / model.scale / static_cast<double>(model.unitSize[agent]);
}

/// Before the multipliers mean anything: room for a job is worth what jobs cost on average. So neither the cheap but
/// heavy pairs nor the light but dear ones crowd the others out.
void setRoughPrices(AssignGuide &guide, const AssignModel &model)
{
    for (std::size_t i = 0; i < guide.roomPrice.size(); ++i) {
        const std::size_t agent = i % model.agents;
        double costs = 0;
        double weights = 0;
        for (std::size_t job = 0; job < model.jobs; ++job) {
            if (!model.isAllowed(agent, job))
                continue;
            costs += std::abs(static_cast<double>(model.cost(agent, job)));
            weights += static_cast<double>(model.weight(i / model.agents, agent, job));
        }
        if (weights > 0)
            guide.roomPrice[i] = costs / weights / static_cast<double>(model.resources);
    }
}

double reducedCost(const AssignGuide &guide, const AssignModel &model, std::size_t agent, std::size_t job)
{
    auto cost = static_cast<double>(model.cost(agent, job));
    for (std::size_t resource = 0; resource < model.resources; ++resource)
        cost +=
            guide.roomPrice[resource * model.agents + agent] * static_cast<double>(model.weight(resource, agent, job));
    return cost;
}

} // namespace

AssignGuide makeAssignGuide(const AssignDomain &domain, const AssignMultipliers &at, const std::vector<float> &estimate)
{
    const AssignModel &model = domain.model();
    AssignGuide guide;
    guide.multipliers = at;
    AssignRelaxation relaxation(domain);
    AssignWork work(INT64_MAX, {});
    relaxation.evaluate(at, work);
    setRoomPrices(guide, domain, relaxation);
    if (std::all_of(estimate.begin(), estimate.end(), [](float share) { return share == 0; }))
        setRoughPrices(guide, model);
    guide.candidates.resize(model.jobs);
    guide.isCandidate.assign(model.agents * model.jobs, 0);
    std::vector<std::pair<double, std::uint32_t>> order;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        order.clear();
        std::uint32_t first = NoAgent;
        float most = 0;
        for (std::uint32_t agent = 0; agent < model.agents; ++agent) {
            if (!model.isAllowed(agent, job))
                continue;
            order.emplace_back(reducedCost(guide, model, agent, job), agent);
            if (const float share = estimate[model.pair(agent, job)]; share > most) {
                most = share;
                first = agent;
            }
        }
        std::sort(order.begin(), order.end());
        order.resize(std::min(order.size(), MostCandidates));
        for (const auto &[cost, agent] : order) {
            guide.candidates[job].push_back(agent);
            guide.isCandidate[model.pair(agent, job)] = 1;
        }
        guide.first.push_back(first == NoAgent && !order.empty() ? order.front().second : first);
    }
    return guide;
}

} // namespace evenkeel
