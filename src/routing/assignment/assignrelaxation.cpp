// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignrelaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr std::int64_t StepsForAnyAgent = 100;

} // namespace

AssignRelaxation::AssignRelaxation(const AssignDomain &domain)
    : m_domain(domain)
    , m_model(domain.model())
    , m_taken(m_model.agents)
    , m_times(m_model.jobs, 0)
    , m_unitPrice(m_model.agents, 0)
{}

double AssignRelaxation::begin(const AssignMultipliers &at)
{
    double sum = static_cast<double>(m_domain.fixedCost()) * m_model.scale;
    for (std::size_t job = 0; job < m_model.jobs; ++job) {
        m_times[job] = m_domain.isFixed(job) ? 1 : 0;
        if (!m_domain.isFixed(job))
            sum += at.job[job];
    }
    return sum;
}

double AssignRelaxation::evaluate(const AssignMultipliers &at, AssignWork &work)
{
    m_bound = begin(at);
    for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
        if (work.isStopped())
            return m_bound = -std::numeric_limits<double>::infinity();
        collect(agent, at);
        m_bound -= m_knapsack.solve() + paidForRoom(agent, at);
        noteTaken(agent);
        work.spend(m_knapsack.steps() + static_cast<std::int64_t>(m_domain.jobsOf(agent).size()) + StepsForAnyAgent);
    }
    return m_bound;
}

double AssignRelaxation::price(const AssignMultipliers &at, double limit, AssignWork &work)
{
    m_loss.resize(m_model.agents * m_model.jobs);
    m_isTaken.assign(m_model.agents * m_model.jobs, 0);
    m_lossOut.assign(m_model.jobs, 0);
    const double slack = std::max(0.0, limit - evaluate(at, work));
    for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
        if (work.isStopped())
            return m_bound = -std::numeric_limits<double>::infinity();
        collect(agent, at);
        std::int32_t reach = 0;
        for (const Refused &refused : m_refused) {
            if (m_knapsack.leastLoss(refused.weight, refused.profit) <= slack)
                reach = std::max(reach, refused.weight);
        }
        const double value = m_knapsack.solveBothWays(slack, reach);
        pricePairs(agent, value, slack);
        work.spend(m_knapsack.steps() + static_cast<std::int64_t>(m_domain.jobsOf(agent).size()));
    }
    return m_bound;
}

void AssignRelaxation::pricePairs(std::size_t agent, double value, double slack)
{
    for (std::size_t item = 0; item < m_knapsack.size(); ++item) {
        const std::size_t pair = m_model.pair(agent, m_knapsack.job(item));
        if (m_knapsack.isTaken(item)) {
            m_isTaken[pair] = 1;
            m_loss[pair] = value - m_knapsack.without(item);
            m_lossOut[m_knapsack.job(item)] += m_loss[pair];
        } else {
            m_loss[pair] = value - m_knapsack.with(item);
        }
    }
    for (const Refused &refused : m_refused) {
        const double least = m_knapsack.leastLoss(refused.weight, refused.profit);
        m_loss[m_model.pair(agent, refused.job)] =
            least > slack ? least : value - refused.profit - m_knapsack.most(refused.weight);
    }
}

double AssignRelaxation::boundIf(std::size_t agent, std::size_t job) const
{
    const std::size_t pair = m_model.pair(agent, job);
    const double own = m_isTaken[pair] != 0 ? -m_loss[pair] : m_loss[pair];
    return m_bound + m_lossOut[job] + own;
}

std::vector<double> AssignRelaxation::slack() const
{
    std::vector<double> slack(m_model.resources * m_model.agents, 0);
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
            std::int64_t left = m_domain.room(resource, agent);
            for (const std::size_t job : m_taken[agent])
                left -= m_model.weight(resource, agent, job);
            slack[resource * m_model.agents + agent] = static_cast<double>(left);
        }
    }
    return slack;
}

std::int32_t AssignRelaxation::room(std::size_t agent) const
{
    const std::int64_t units = m_domain.room(m_model.mainResource[agent], agent) / m_model.unitSize[agent];
    return static_cast<std::int32_t>(std::min<std::int64_t>(units, INT32_MAX / 2));
}

void AssignRelaxation::collect(std::size_t agent, const AssignMultipliers &at)
{
    m_knapsack.clear(room(agent));
    m_refused.clear();
    for (const std::uint32_t job : m_domain.jobsOf(agent)) {
        if (!m_domain.isOpen(agent, job) || m_domain.isFixed(job))
            continue;
        const double worth = profit(agent, job, at);
        const std::int32_t weight = m_model.units[m_model.pair(agent, job)];
        if (worth > 0)
            m_knapsack.add(job, weight, worth);
        else
            m_refused.push_back({job, weight, worth});
    }
    m_knapsack.relax();
    m_unitPrice[agent] = m_knapsack.unitPrice();
}

double AssignRelaxation::profit(std::size_t agent, std::size_t job, const AssignMultipliers &at) const
{
    const double worth = at.job[job] - static_cast<double>(m_model.cost(agent, job)) * m_model.scale;
    if (at.room.empty())
        return worth;
    double asked = 0;
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        if (const double price = at.room[resource * m_model.agents + agent]; price > 0)
            asked += price * static_cast<double>(m_model.weight(resource, agent, job));
    }
    // A whole number again, and rather too much worth than too little: that only lowers the bound.
    return asked > 0 ? std::floor(worth - asked) + 1 : worth;
}

double AssignRelaxation::paidForRoom(std::size_t agent, const AssignMultipliers &at) const
{
    if (at.room.empty())
        return 0;
    double paid = 0;
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        if (const double price = at.room[resource * m_model.agents + agent]; price > 0)
            paid += price * static_cast<double>(m_domain.room(resource, agent));
    }
    return paid > 0 ? std::floor(paid) + 1 : 0;
}

void AssignRelaxation::noteTaken(std::size_t agent)
{
    m_taken[agent].clear();
    for (std::size_t item = 0; item < m_knapsack.size(); ++item) {
        if (!m_knapsack.isTaken(item))
            continue;
        m_taken[agent].push_back(m_knapsack.job(item));
        ++m_times[m_knapsack.job(item)];
    }
}

} // namespace evenkeel
