// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignbranching.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenkeel {

namespace {

constexpr int RootSteps = 80;
constexpr int NodeSteps = 10;
constexpr int MostRounds = 4; ///< of pricing in one node
constexpr double NewShare = 0.6;

} // namespace

AssignBranching::AssignBranching(const AssignModel &model, AssignMultipliers at, std::int64_t limit)
    : m_model(model)
    , m_domain(model)
    , m_relaxation(m_domain)
    , m_at(std::move(at))
    , m_limit(limit)
{}

bool AssignBranching::run(AssignWork &work)
{
    if (!m_isSettled) {
        m_isSettled = true;
        m_isNodeAlive = m_domain.settle();
    }
    while (!m_isDone && !work.isOver()) {
        const bool isOpen = m_isNodeAlive && examine(work);
        if (work.isStopped())
            return false; // in the middle of a node: nothing may be concluded from it
        if (isOpen)
            descend(choose());
        else
            m_isDone = !turnBack();
    }
    return m_isDone;
}

/// False: nothing below the node costs at most the limit, or all that does is known.
bool AssignBranching::examine(AssignWork &work)
{
    ++m_nodes;
    work.spend(static_cast<std::int64_t>(m_model.jobs));
    const bool isRoot = m_frames.empty();
    for (int round = 0; round < MostRounds; ++round) {
        if (m_domain.fixedJobs() == m_model.jobs) {
            tryPlan(m_domain.places());
            return false;
        }
        const std::size_t fixedBefore = m_domain.fixedJobs();
        if (!climb(isRoot ? RootSteps : NodeSteps, work) || !strikeDear(work))
            return false;
        if (isRoot)
            m_domain.compact();
        if (m_domain.fixedJobs() == fixedBefore || work.isStopped())
            break;
    }
    if (m_domain.fixedJobs() < m_model.jobs)
        return true;
    tryPlan(m_domain.places());
    return false;
}

/// Subgradient steps towards the limit; false once the bound exceeds it.
bool AssignBranching::climb(int steps, AssignWork &work)
{
    std::vector<double> best = m_at.job;
    std::vector<double> direction(m_model.jobs, 0);
    double bestBound = -std::numeric_limits<double>::infinity();
    double factor = 1;
    for (int step = 0; step < steps; ++step) {
        const double bound = m_relaxation.evaluate(m_at, work);
        double norm = 0;
        bool isPlan = true;
        for (std::size_t job = 0; job < m_model.jobs; ++job) {
            const double violation = 1 - m_relaxation.times(job);
            isPlan = isPlan && violation == 0;
            direction[job] = NewShare * violation + (1 - NewShare) * direction[job];
            norm += direction[job] * direction[job];
        }
        if (isPlan)
            tryPlan(relaxedPlaces());
        if (bound > bestBound) {
            bestBound = bound;
            best = m_at.job;
        } else {
            factor *= 0.8;
        }
        if (bestBound > scaledLimit() || work.isStopped())
            break;
        if (norm < 1e-12)
            break;
        const double length = factor * (scaledLimit() + 0.5 * m_model.scale - bound) / norm;
        for (std::size_t job = 0; job < m_model.jobs; ++job) {
            if (!m_domain.isFixed(job))
                m_at.job[job] = std::clamp(std::nearbyint(m_at.job[job] + length * direction[job]),
                                           -m_model.largestMultiplier, m_model.largestMultiplier);
        }
    }
    m_at.job = std::move(best);
    return bestBound <= scaledLimit();
}

bool AssignBranching::strikeDear(AssignWork &work)
{
    m_bound = m_relaxation.price(m_at, scaledLimit(), work);
    for (std::size_t job = 0; job < m_model.jobs; ++job) {
        for (const std::size_t agent : m_domain.agentsOf(job)) {
            if (m_domain.isFixed(job))
                break;
            if (m_domain.isOpen(agent, job) && m_relaxation.boundIf(agent, job) > scaledLimit() &&
                !m_domain.strike(agent, job))
                return false;
        }
    }
    return true;
}

AssignBranching::Choice AssignBranching::choose() const
{
    Choice best;
    double bestScore = -1;
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
        const double room = scaledLimit() + m_model.scale - m_bound;
        const double score =
            (1 + std::max(0.0, least - m_bound)) * (1 + std::max(0.0, std::min(second - m_bound, room)));
        if (score > bestScore) {
            bestScore = score;
            best = {cheapest, job};
        }
    }
    return best;
}

void AssignBranching::descend(Choice choice)
{
    m_frames.push_back({choice, m_domain.mark(), false, m_at.job});
    m_isNodeAlive = m_domain.place(choice.agent, choice.job);
}

/// To the nearest choice whose other side is still to be seen; false: there is none.
bool AssignBranching::turnBack()
{
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        m_domain.undo(frame.mark);
        if (!frame.isSecond) {
            frame.isSecond = true;
            m_at.job = frame.multipliers;
            m_isNodeAlive = m_domain.strike(frame.choice.agent, frame.choice.job);
            return true;
        }
        m_frames.pop_back();
    }
    return false;
}

AssignPlaces AssignBranching::relaxedPlaces() const
{
    AssignPlaces places = m_domain.places();
    for (std::uint32_t agent = 0; agent < m_model.agents; ++agent) {
        for (const std::size_t job : m_relaxation.taken(agent))
            places[job] = agent;
    }
    return places;
}

void AssignBranching::tryPlan(AssignPlaces places)
{
    if (!m_model.isFeasible(places))
        return;
    const std::int64_t cost = m_model.objective(places);
    if (cost > m_limit)
        return;
    m_limit = cost - 1;
    m_plan = std::move(places);
}

} // namespace evenkeel
