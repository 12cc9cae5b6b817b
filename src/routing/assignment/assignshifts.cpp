// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignshifts.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

constexpr double Dearer = 2;
constexpr double LeastGain = 1e-6;

} // namespace

AssignShifts::AssignShifts(const AssignModel &model, const AssignGuide &guide, std::uint64_t seed)
    : m_model(model)
    , m_guide(guide)
    , m_random(seed)
    , m_held(model.agents)
    , m_heldAt(model.jobs, 0)
    , m_price(guide.roomPrice)
    , m_order(model.jobs)
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    // Where room has no price yet a hundredth of what an average job costs for its weight is one to start from.
    double costs = 1;
    double weights = 1;
    for (std::size_t job = 0; job < model.jobs; ++job) {
        for (const std::size_t agent : guide.candidates[job]) {
            costs += std::abs(static_cast<double>(model.cost(agent, job)));
            weights += static_cast<double>(model.weight(0, agent, job));
        }
    }
    for (double &price : m_price)
        price = std::max(price, costs / weights / 100);
}

void AssignShifts::start(AssignPlaces places)
{
    m_places = std::move(places);
    m_left = m_model.capacities;
    for (auto &jobs : m_held)
        jobs.clear();
    m_cost = 0;
    for (std::uint32_t job = 0; job < m_model.jobs; ++job) {
        const std::size_t agent = m_places[job];
        m_heldAt[job] = static_cast<std::uint32_t>(m_held[agent].size());
        m_held[agent].push_back(job);
        m_cost += m_model.cost(agent, job);
        for (std::size_t resource = 0; resource < m_model.resources; ++resource)
            m_left[resource * m_model.agents + agent] -= m_model.weight(resource, agent, job);
    }
}

bool AssignShifts::repair(AssignWork &work)
{
    while (!work.isOver()) {
        if (descend(work) && !adjustPrices())
            return true;
    }
    return !isOverfull();
}

bool AssignShifts::shake(std::size_t jobs, AssignWork &work)
{
    for (std::size_t i = 0; i < jobs && m_model.jobs > 0; ++i) {
        const auto job = static_cast<std::uint32_t>(m_random.below(m_model.jobs));
        const auto &candidates = m_guide.candidates[job];
        if (!candidates.empty())
            shift(job, candidates[m_random.below(std::min<std::size_t>(candidates.size(), 4))]);
    }
    return repair(work);
}

/// Takes every move that helps; true when none is left.
bool AssignShifts::descend(AssignWork &work)
{
    for (std::size_t i = m_order.size(); i > 1; --i)
        std::swap(m_order[i - 1], m_order[m_random.below(i)]);
    std::size_t quiet = 0;
    while (quiet < m_order.size()) {
        for (const std::uint32_t job : m_order) {
            quiet = moveJob(job, work) ? 0 : quiet + 1;
            if (quiet >= m_order.size())
                break;
            if (work.isOver())
                return false;
        }
    }
    return true;
}

bool AssignShifts::moveJob(std::uint32_t job, AssignWork &work)
{
    const std::uint32_t from = m_places[job];
    double best = LeastGain;
    std::uint32_t to = NoAgent;
    std::size_t exchanged = NoJob;
    std::int64_t looked = 0;
    for (const std::uint32_t agent : m_guide.candidates[job]) {
        if (agent == from)
            continue;
        if (const double gain = shiftGain(job, agent); gain > best) {
            best = gain;
            to = agent;
            exchanged = NoJob;
        }
        for (const std::size_t other : m_held[agent]) {
            if (m_guide.isCandidate[m_model.pair(from, other)] == 0)
                continue;
            if (const double gain = swapGain(job, other); gain > best) {
                best = gain;
                to = agent;
                exchanged = other;
            }
        }
        looked += static_cast<std::int64_t>(m_held[agent].size()) * 4 + 8;
    }
    work.spend(looked);
    if (to == NoAgent)
        return false;
    shift(job, to);
    if (exchanged != NoJob)
        shift(static_cast<std::uint32_t>(exchanged), from);
    return true;
}

double AssignShifts::shiftGain(std::size_t job, std::size_t to) const
{
    const std::size_t from = m_places[job];
    return static_cast<double>(m_model.cost(from, job) - m_model.cost(to, job)) - penalty(from, job, NoJob) -
           penalty(to, NoJob, job);
}

double AssignShifts::swapGain(std::size_t job, std::size_t other) const
{
    const std::size_t from = m_places[job];
    const std::size_t to = m_places[other];
    const std::int64_t saved =
        m_model.cost(from, job) + m_model.cost(to, other) - m_model.cost(to, job) - m_model.cost(from, other);
    return static_cast<double>(saved) - penalty(from, job, other) - penalty(to, other, job);
}

/// How much more the agent pays for being overfull once one job went and another came.
double AssignShifts::penalty(std::size_t agent, std::size_t out, std::size_t in) const
{
    double sum = 0;
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        const std::size_t place = resource * m_model.agents + agent;
        const std::int64_t before = m_left[place];
        std::int64_t after = before;
        after += out == NoJob ? 0 : m_model.weight(resource, agent, out);
        after -= in == NoJob ? 0 : m_model.weight(resource, agent, in);
        const std::int64_t more = std::min<std::int64_t>(before, 0) - std::min<std::int64_t>(after, 0);
        sum += m_price[place] * static_cast<double>(more);
    }
    return sum;
}

void AssignShifts::shift(std::uint32_t job, std::uint32_t to)
{
    const std::uint32_t from = m_places[job];
    if (from == to)
        return;
    const std::uint32_t last = m_held[from].back();
    m_held[from][m_heldAt[job]] = last;
    m_heldAt[last] = m_heldAt[job];
    m_held[from].pop_back();
    m_heldAt[job] = static_cast<std::uint32_t>(m_held[to].size());
    m_held[to].push_back(job);
    m_places[job] = to;
    m_cost += m_model.cost(to, job) - m_model.cost(from, job);
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        m_left[resource * m_model.agents + from] += m_model.weight(resource, from, job);
        m_left[resource * m_model.agents + to] -= m_model.weight(resource, to, job);
    }
}

/// Overfull agents become dearer; false when there is none.
bool AssignShifts::adjustPrices()
{
    bool isAny = false;
    for (std::size_t i = 0; i < m_price.size(); ++i) {
        if (m_left[i] < 0) {
            isAny = true;
            m_price[i] *= Dearer;
        } else {
            m_price[i] = std::max(m_price[i] * 0.98, m_guide.roomPrice[i]);
        }
    }
    return isAny;
}

bool AssignShifts::isOverfull() const
{
    return std::any_of(m_left.begin(), m_left.end(), [](std::int64_t left) { return left < 0; });
}

} // namespace evenkeel
