// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assigndual.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace evenkeel {

namespace {

constexpr int MostSteps = 3000;
constexpr int StepsBetweenLooks = 50;
constexpr int FailuresBeforeShorterSteps = 15;
constexpr double ShorterSteps = 0.7;
constexpr double NewShare = 0.6;      ///< of the subgradient in the direction
constexpr double TargetAhead = 0.01;  ///< of the bound
constexpr double LongFactor = 0.0005; ///< above it the search still roams and a pause in the gain means little
constexpr double RoughFactor = 0.5;
constexpr double NearFactor = 0.05;
constexpr double LeastGain = 2e-7;
constexpr float EstimateShare = 0.02F;

} // namespace

AssignDual::AssignDual(const AssignDomain &domain)
    : m_domain(domain)
    , m_model(domain.model())
    , m_relaxation(domain)
    , m_direction(m_model.jobs, 0)
    , m_estimate(m_model.agents * m_model.jobs, 0)
{
    if (m_model.resources > 1) {
        m_at.room.assign(m_model.resources * m_model.agents, 0);
        m_direction.resize(m_model.jobs + m_at.room.size(), 0);
    }
    start();
    m_bestDirection = m_direction;
}

int AssignDual::stage() const
{
    if (m_isConverged)
        return 3;
    if (m_factor < NearFactor)
        return 2;
    return m_factor < RoughFactor ? 1 : 0;
}

void AssignDual::run(double limit, AssignWork &work)
{
    const int before = stage();
    while (!m_isConverged && !work.isOver() && before == stage()) {
        step(work);
        m_isConverged = m_isConverged || m_bound > limit;
    }
}

/// Starts where the bound is higher: at what the second cheapest agent asks (for less, the cheapest would be taken for
/// granted), or at what the job costs where it and the room it takes are cheapest.
void AssignDual::start()
{
    AssignWork work(std::numeric_limits<std::int64_t>::max(), {});
    AssignMultipliers other = m_at;
    m_at.job = secondCheapest();
    other.job = cheapestWithRoom();
    for (const double worth : m_at.job)
        m_size += std::abs(worth);
    const double bound = m_relaxation.evaluate(m_at, work);
    if (m_relaxation.evaluate(other, work) > bound)
        m_at = std::move(other);
    m_best = m_at;
    m_bound = -std::numeric_limits<double>::infinity();
}

std::vector<double> AssignDual::secondCheapest() const
{
    std::vector<double> worth(m_model.jobs, 0);
    for (std::size_t job = 0; job < m_model.jobs; ++job) {
        constexpr auto none = std::numeric_limits<std::int64_t>::max();
        std::int64_t cheapest = none;
        std::int64_t second = none;
        for (const std::size_t agent : m_domain.agentsOf(job)) {
            const std::int64_t cost = m_model.cost(agent, job);
            second = std::min(second, std::max(cheapest, cost));
            cheapest = std::min(cheapest, cost);
        }
        if (cheapest != none)
            worth[job] = whole(static_cast<double>(second == none ? cheapest : second) * m_model.scale);
    }
    return worth;
}

/// Room being worth what jobs cost on average.
std::vector<double> AssignDual::cheapestWithRoom() const
{
    std::vector<double> price(m_model.agents, 0);
    for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
        double costs = 0;
        double units = 0;
        for (const std::size_t job : m_domain.jobsOf(agent)) {
            costs += std::abs(static_cast<double>(m_model.cost(agent, job)));
            units += m_model.units[m_model.pair(agent, job)];
        }
        price[agent] = units > 0 ? costs / units : 0;
    }
    std::vector<double> worth(m_model.jobs, 0);
    for (std::size_t job = 0; job < m_model.jobs; ++job) {
        double least = std::numeric_limits<double>::infinity();
        for (const std::size_t agent : m_domain.agentsOf(job))
            least = std::min(least, static_cast<double>(m_model.cost(agent, job)) +
                                        price[agent] * m_model.units[m_model.pair(agent, job)]);
        if (std::isfinite(least))
            worth[job] = whole(least * m_model.scale);
    }
    return worth;
}

/// Multipliers are whole and not so large that sums would lose digits.
double AssignDual::whole(double multiplier) const
{
    return std::clamp(std::nearbyint(multiplier), -m_model.largestMultiplier, m_model.largestMultiplier);
}

void AssignDual::step(AssignWork &work)
{
    double bound = m_relaxation.evaluate(m_at, work);
    average();
    double norm = turn();
    work.spend(static_cast<std::int64_t>(m_model.agents * m_model.jobs / 4));
    if (bound > m_bound) {
        m_bound = bound;
        m_best = m_at;
        m_bestDirection = m_direction;
        m_failures = 0;
    } else if (++m_failures >= FailuresBeforeShorterSteps) {
        m_failures = 0;
        m_factor *= ShorterSteps;
        m_at = m_best;
        m_direction = m_bestDirection;
        norm = std::inner_product(m_direction.begin(), m_direction.end(), m_direction.begin(), 0.0);
        bound = m_bound;
    }
    ++m_steps;
    look();
    if (norm < 1e-12)
        m_isConverged = true; // every job exactly once: the relaxed solution is a plan
    else
        move(m_factor * (m_bound + TargetAhead * std::max({std::abs(m_bound), m_size / 4, m_model.scale}) - bound) /
             norm);
}

void AssignDual::look()
{
    if (m_steps % StepsBetweenLooks == 0) {
        const double gained = m_bound - m_boundBefore;
        m_isConverged = m_factor < LongFactor && gained < LeastGain * std::max(std::abs(m_bound), m_model.scale);
        m_boundBefore = m_bound;
    }
    m_isConverged = m_isConverged || m_steps >= MostSteps;
}

void AssignDual::average()
{
    const float share = m_steps == 0 ? 1 : EstimateShare;
    for (float &part : m_estimate)
        part *= 1 - share;
    for (std::size_t agent = 0; agent < m_model.agents; ++agent) {
        for (const std::size_t job : m_relaxation.taken(agent))
            m_estimate[m_model.pair(agent, job)] += share;
    }
}

/// Turns the direction towards the new subgradient; its squared length.
double AssignDual::turn()
{
    double norm = 0;
    const auto blend = [this, &norm](std::size_t i, double violation) {
        m_direction[i] = NewShare * violation + (1 - NewShare) * m_direction[i];
        norm += m_direction[i] * m_direction[i];
    };
    for (std::size_t job = 0; job < m_model.jobs; ++job)
        blend(job, 1 - m_relaxation.times(job));
    if (m_at.room.empty())
        return norm;
    const std::vector<double> slack = m_relaxation.slack();
    for (std::size_t i = 0; i < slack.size(); ++i) {
        const double room = roomScale(i / m_model.agents, i % m_model.agents);
        if (room > 0)
            blend(m_model.jobs + i, -slack[i] / room);
    }
    return norm;
}

void AssignDual::move(double length)
{
    for (std::size_t job = 0; job < m_model.jobs; ++job)
        m_at.job[job] = whole(m_at.job[job] + length * m_direction[job]);
    for (std::size_t i = 0; i < m_at.room.size(); ++i) {
        const double room = roomScale(i / m_model.agents, i % m_model.agents);
        if (room > 0)
            m_at.room[i] = std::max(0.0, m_at.room[i] + length * m_direction[m_model.jobs + i] / room);
    }
}

// The weight that counts like one job; 0: the knapsack keeps the constraint, it is not relaxed.
double AssignDual::roomScale(std::size_t resource, std::size_t agent) const
{
    if (m_model.mainResource[agent] == resource || (m_model.hasIdle && agent + 1 == m_model.agents))
        return 0;
    const double jobsEach = static_cast<double>(m_model.jobs) / static_cast<double>(m_model.agents);
    return std::max(1.0, static_cast<double>(m_model.capacity(resource, agent)) / jobsEach);
}

} // namespace evenkeel
