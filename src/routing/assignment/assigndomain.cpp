// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assigndomain.h"

#include <algorithm>

namespace evenkeel {

AssignDomain::AssignDomain(const AssignModel &model)
    : m_model(model)
    , m_open(model.allowed)
    , m_choices(model.jobs, 0)
    , m_places(model.jobs, NoAgent)
    , m_room(model.capacities)
    , m_jobsOf(model.agents)
    , m_agentsOf(model.jobs)
{
    compact();
}

bool AssignDomain::settle()
{
    for (std::uint32_t job = 0; job < m_model.jobs; ++job) {
        if (m_choices[job] == 0)
            return false;
        if (m_choices[job] == 1)
            m_single.push_back(job);
    }
    return followUp();
}

bool AssignDomain::strike(std::size_t agent, std::size_t job)
{
    return drop(agent, job) && followUp();
}

bool AssignDomain::place(std::size_t agent, std::size_t job)
{
    for (const std::size_t other : m_agentsOf[job]) {
        if (other != agent && isOpen(other, job) && !drop(other, job))
            return false;
    }
    return followUp();
}

void AssignDomain::undo(std::size_t mark)
{
    m_single.clear();
    while (m_trail.size() > mark) {
        const Step step = m_trail.back();
        m_trail.pop_back();
        if (!step.isFix) {
            m_open[m_model.pair(step.agent, step.job)] = 1;
            ++m_choices[step.job];
            continue;
        }
        m_places[step.job] = NoAgent;
        --m_fixedJobs;
        m_fixedCost -= m_model.cost(step.agent, step.job);
        for (std::size_t resource = 0; resource < m_model.resources; ++resource)
            m_room[resource * m_model.agents + step.agent] += m_model.weight(resource, step.agent, step.job);
    }
}

void AssignDomain::compact()
{
    m_trail.clear();
    for (auto &agents : m_agentsOf)
        agents.clear();
    std::fill(m_choices.begin(), m_choices.end(), 0);
    for (std::uint32_t agent = 0; agent < m_model.agents; ++agent) {
        m_jobsOf[agent].clear();
        for (std::uint32_t job = 0; job < m_model.jobs; ++job) {
            if (!isOpen(agent, job))
                continue;
            ++m_choices[job];
            m_jobsOf[agent].push_back(job);
            m_agentsOf[job].push_back(agent);
        }
    }
}

bool AssignDomain::drop(std::size_t agent, std::size_t job)
{
    m_open[m_model.pair(agent, job)] = 0;
    m_trail.push_back({static_cast<std::uint32_t>(agent), static_cast<std::uint32_t>(job), false});
    const std::uint32_t left = --m_choices[job];
    if (left == 1)
        m_single.push_back(static_cast<std::uint32_t>(job));
    return left > 0;
}

bool AssignDomain::followUp()
{
    while (!m_single.empty()) {
        const std::uint32_t job = m_single.back();
        m_single.pop_back();
        if (!isFixed(job) && !fix(job)) {
            m_single.clear();
            return false;
        }
    }
    return true;
}

bool AssignDomain::fix(std::size_t job)
{
    const auto &agents = m_agentsOf[job];
    const auto found =
        std::find_if(agents.begin(), agents.end(), [this, job](std::uint32_t agent) { return isOpen(agent, job); });
    if (found == agents.end())
        return false;
    const std::size_t agent = *found;
    if (!fits(agent, job))
        return false;
    m_places[job] = *found;
    ++m_fixedJobs;
    m_fixedCost += m_model.cost(agent, job);
    m_trail.push_back({*found, static_cast<std::uint32_t>(job), true});
    for (std::size_t resource = 0; resource < m_model.resources; ++resource)
        m_room[resource * m_model.agents + agent] -= m_model.weight(resource, agent, job);
    for (const std::size_t other : m_jobsOf[agent]) {
        if (!isFixed(other) && isOpen(agent, other) && !fits(agent, other) && !drop(agent, other))
            return false;
    }
    return true;
}

bool AssignDomain::fits(std::size_t agent, std::size_t job) const
{
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        if (m_model.weight(resource, agent, job) > room(resource, agent))
            return false;
    }
    return true;
}

} // namespace evenkeel
