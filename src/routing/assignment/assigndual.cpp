// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assigndual.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace evenkeel {

namespace {

constexpr int MostIterations = 2000;
constexpr int IterationsBetweenLooks = 100;
const int FailuresBeforeSmallerSteps = getenv("FB")?atoi(getenv("FB")):20;
const double SmallestStepFactor = getenv("SF")?atof(getenv("SF")):0.0005;

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

AssignDual::AssignDual(const AssignDomain &domain)
    : m_domain(domain)
    , m_model(domain.model())
    , m_relaxation(domain)
{}

void AssignDual::run(double limit, AssignWork &work)
{
    if (!m_hasStarted)
        start(work);
    while (!m_isConverged && !work.isOver())
        iterate(limit, work);
}

// A job is worth what its second cheapest agent asks: less than that and the cheapest would be taken for granted.
void AssignDual::start(AssignWork &work)
{
    m_hasStarted = true;
    m_best.job.assign(m_model.jobs, 0);
    if (m_model.resources > 1)
        m_best.room.assign(m_model.resources * m_model.agents, 0);
    for (std::size_t job = 0; job < m_model.jobs; ++job) {
        constexpr auto none = std::numeric_limits<std::int64_t>::max();
        std::int64_t cheapest = none;
        std::int64_t second = none;
        for (const std::size_t agent : m_domain.agentsOf(job)) {
            const std::int64_t cost = m_model.cost(agent, job);
            second = std::min(second, std::max(cheapest, cost));
            cheapest = std::min(cheapest, cost);
        }
        second = second == none ? cheapest : second;
        if (second != none)
            m_best.job[job] = static_cast<double>(second) * m_model.scale;
    }
    m_bound = m_relaxation.evaluate(m_best, work);
    m_boundBefore = m_bound;
    m_estimate.assign(m_model.agents * m_model.jobs, 0);
    blend(1);
    m_direction = violation();
}

void AssignDual::iterate(double limit, AssignWork &work)
{
    const double norm = dot(m_direction, m_direction);
    if (m_bound > limit || norm < 1e-9) {
        m_isConverged = true;
        return;
    }
    const double ahead = std::max(0.01 * std::abs(m_bound), m_model.scale);
    const double target = std::min(limit + m_model.scale, m_bound + ahead);
    const AssignMultipliers at = moved(m_stepFactor * (target - m_bound) / norm);
    const double bound = m_relaxation.evaluate(at, work);
    const std::vector<double> gradient = violation();
    std::vector<double> apart(gradient.size());
    for (std::size_t i = 0; i < gradient.size(); ++i)
        apart[i] = gradient[i] - m_direction[i];
    const double apartNorm = dot(apart, apart);
    const double bestShare = apartNorm > 0 ? -dot(apart, m_direction) / apartNorm : m_blendLimit;
    const double share = bestShare < 0 ? m_blendLimit / 10 : std::min(bestShare, m_blendLimit);
    const double agreement = dot(m_direction, gradient);
    blend(share);
    for (std::size_t i = 0; i < gradient.size(); ++i)
        m_direction[i] += share * apart[i];
    if (bound > m_bound)
        m_best = at;
    look(bound, agreement);
    work.spend(static_cast<std::int64_t>(m_model.agents * m_model.jobs / 4));
}

void AssignDual::look(double bound, double agreement)
{
    if (bound > m_bound) {
        m_bound = bound;
        m_failures = 0;
        m_stepFactor = agreement > 0 ? std::min(2.0, m_stepFactor * 1.5) : m_stepFactor * 1.1;
    } else if (++m_failures >= FailuresBeforeSmallerSteps) {
        m_failures = 0;
        m_stepFactor *= 0.66;
    }
    if (++m_iterations % IterationsBetweenLooks == 0) {
        const double gained = m_bound - m_boundBefore;
        if (gained < 0.0005 * std::abs(m_bound))
            m_blendLimit = std::max(0.002, m_blendLimit / 2);
        m_isConverged = m_isConverged || (m_iterations >= 300 && gained < 2e-6 * std::abs(m_bound));
        m_boundBefore = m_bound;
    }
    if (m_iterations >= MostIterations || m_stepFactor < SmallestStepFactor)
        m_isConverged = true;
}

void AssignDual::blend(double share)
{
    const auto keep = static_cast<float>(1 - share);
    for (float &part : m_estimate)
        part *= keep;
    for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
        for (const std::size_t job : m_relaxation.taken(agent))
            m_estimate[m_model.pair(agent, job)] += static_cast<float>(share);
    }
}

std::vector<double> AssignDual::violation() const
{
    std::vector<double> amounts(m_model.jobs);
    for (std::size_t job = 0; job < m_model.jobs; ++job)
        amounts[job] = m_domain.isFixed(job) ? 0 : 1 - m_relaxation.times(job);
    if (m_best.room.empty())
        return amounts;
    const std::vector<double> slack = m_relaxation.slack();
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
            const double room = roomScale(resource, agent);
            amounts.push_back(room > 0 ? -slack[resource * m_model.agents + agent] / room : 0);
        }
    }
    return amounts;
}

AssignMultipliers AssignDual::moved(double step) const
{
    AssignMultipliers at = m_best;
    const double most = m_model.largestMultiplier;
    for (std::size_t job = 0; job < m_model.jobs; ++job)
        at.job[job] = std::clamp(std::nearbyint(at.job[job] + step * m_direction[job]), -most, most);
    for (std::size_t i = 0; i < at.room.size(); ++i) {
        const double room = roomScale(i / m_model.agents, i % m_model.agents);
        if (room > 0)
            at.room[i] = std::max(0.0, at.room[i] + step * m_direction[m_model.jobs + i] / room);
    }
    return at;
}

// 0: the constraint is not relaxed. Otherwise the weight that counts like one job.
double AssignDual::roomScale(std::size_t resource, std::size_t agent) const
{
    if (m_model.mainResource[agent] == resource || (m_model.hasIdle && agent + 1 == m_model.agents))
        return 0;
    const double jobsEach = static_cast<double>(m_model.jobs) / static_cast<double>(m_model.agents);
    return std::max(1.0, static_cast<double>(m_model.capacity(resource, agent)) / jobsEach);
}

} // namespace evenkeel
