// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assigndive.h"

#include "routing/assignment/assignbranching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr int StepsInRound = 6;
constexpr std::size_t LastJobs = 30;
constexpr std::int64_t StepsForLast = 30'000'000;
constexpr std::int64_t StepsForAnyDive = 10'000; ///< spent on setting it up
constexpr double NewShare = 0.6;
constexpr double Noise = 0.2;

} // namespace

AssignDive::AssignDive(const AssignModel &model, AssignMultipliers at, std::int64_t limit)
    : m_model(model)
    , m_domain(model)
    , m_relaxation(m_domain)
    , m_at(std::move(at))
    , m_limit(limit)
{}

std::optional<AssignPlaces> AssignDive::run(double boldness, Random &random, AssignWork &work)
{
    work.spend(StepsForAnyDive);
    if (!m_domain.settle())
        return std::nullopt;
    while (m_domain.fixedJobs() + LastJobs < m_model.jobs) {
        climb(work);
        if (m_bound > static_cast<double>(m_limit) * m_model.scale || work.isStopped())
            return std::nullopt;
        const std::vector<Regret> order = regrets(random);
        const auto open = static_cast<double>(order.size());
        if (!settle(order, 1 + static_cast<std::size_t>(open * boldness)))
            return std::nullopt;
    }
    return finish(work);
}

/// A few subgradient steps towards a bound a little higher than the present one, then all pairs priced.
void AssignDive::climb(AssignWork &work)
{
    std::vector<double> best = m_at.job;
    std::vector<double> direction(m_model.jobs, 0);
    double bestBound = -std::numeric_limits<double>::infinity();
    double factor = 0.5;
    for (int step = 0; step < StepsInRound; ++step) {
        const double bound = m_relaxation.evaluate(m_at, work);
        double norm = 0;
        for (std::size_t job = 0; job < m_model.jobs; ++job) {
            direction[job] = NewShare * (1 - m_relaxation.times(job)) + (1 - NewShare) * direction[job];
            norm += direction[job] * direction[job];
        }
        if (bound > bestBound) {
            bestBound = bound;
            best = m_at.job;
        } else {
            factor *= 0.7;
        }
        if (norm < 1e-12)
            break;
        const double ahead = 0.001 * std::abs(bound) + m_model.scale;
        for (std::size_t job = 0; job < m_model.jobs; ++job) {
            if (!m_domain.isFixed(job))
                m_at.job[job] = std::clamp(std::nearbyint(m_at.job[job] + factor * ahead / norm * direction[job]),
                                           -m_model.largestMultiplier, m_model.largestMultiplier);
        }
    }
    m_at.job = std::move(best);
    const double open = static_cast<double>(m_model.jobs - m_domain.fixedJobs());
    const double perJob = std::abs(bestBound) / static_cast<double>(m_model.jobs);
    m_bound = m_relaxation.price(m_at, bestBound + perJob * std::min(1.0, 0.01 * open), work);
}

/// The open jobs, that which would lose most anywhere but at its cheapest agent first.
std::vector<AssignDive::Regret> AssignDive::regrets(Random &random) const
{
    std::vector<Regret> order;
    for (std::uint32_t job = 0; job < m_model.jobs; ++job) {
        if (m_domain.isFixed(job))
            continue;
        double least = std::numeric_limits<double>::infinity();
        double second = least;
        std::uint32_t cheapest = NoAgent;
        for (const std::uint32_t agent : m_domain.agentsOf(job)) {
            if (!m_domain.isOpen(agent, job))
                continue;
            const double bound = m_relaxation.boundIf(agent, job);
            if (cheapest == NoAgent || bound < least) {
                second = cheapest == NoAgent ? second : least;
                least = bound;
                cheapest = agent;
            } else {
                second = std::min(second, bound);
            }
        }
        const double loss = std::isinf(second) ? m_model.largestMultiplier : second - least;
        order.push_back({loss * (1 - Noise * random.uniform()), job, cheapest});
    }
    std::sort(order.begin(), order.end(),
              [](const Regret &a, const Regret &b) { return a.loss != b.loss ? a.loss > b.loss : a.job < b.job; });
    return order;
}

bool AssignDive::settle(const std::vector<Regret> &order, std::size_t count)
{
    for (std::size_t i = 0; i < std::min(count, order.size()); ++i) {
        const Regret &next = order[i];
        if (m_domain.isFixed(next.job) || !m_domain.isOpen(next.agent, next.job))
            continue; // the agent filled up meanwhile: priced again in the next round
        if (!m_domain.place(next.agent, next.job))
            return false;
    }
    m_domain.compact();
    return true;
}

std::optional<AssignPlaces> AssignDive::finish(AssignWork &work) const
{
    std::vector<std::uint32_t> agents;
    std::vector<std::uint32_t> jobs;
    std::vector<std::int64_t> room;
    AssignMultipliers at{.job = {}, .room = m_at.room};
    for (std::uint32_t agent = 0; agent < m_model.agents; ++agent)
        agents.push_back(agent);
    for (std::uint32_t job = 0; job < m_model.jobs; ++job) {
        if (m_domain.isFixed(job))
            continue;
        jobs.push_back(job);
        at.job.push_back(m_at.job[job]);
    }
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        for (const std::uint32_t agent : agents)
            room.push_back(m_domain.room(resource, agent));
    }
    const AssignModel rest = makeAssignPart(m_model, agents, jobs, room);
    AssignBranching branching(rest, std::move(at), m_limit - m_domain.fixedCost());
    AssignWork share = work.share(StepsForLast);
    (void)branching.run(share);
    work.spend(share.spent());
    if (!branching.plan())
        return std::nullopt;
    AssignPlaces places = m_domain.places();
    for (std::size_t i = 0; i < jobs.size(); ++i)
        places[jobs[i]] = (*branching.plan())[i];
    return places;
}

} // namespace evenkeel
