// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that may cost more for a while.
#include "routing/batch/batchsearch.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

/// Of the tickets that would be left by those who go by prices: so many for each agent, those that pay most for room.
constexpr std::size_t SpareCandidates = 24;
/// Heat at the beginning and at the end, as shares of what a place is worth.
constexpr double Hot = 0.025;
constexpr double Cold = 0.0008;
/// What free room that comes together is taken to be worth at the beginning, as a share of a place for each square of
/// a ticket's weight: two halves of a place are no place.
constexpr double Gather = 0.25;

} // namespace

void BatchSearch::lookAround(std::span<const double> prices)
{
    const std::size_t agents = m_problem.agents.size();
    std::vector<std::vector<std::pair<double, std::uint32_t>>> spare(agents);
    for (auto &candidates : m_candidates)
        candidates.clear();
    for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size() && !m_stop.stop_requested(); ++ticket) {
        const BatchProblem::Ticket &of = m_problem.tickets[ticket];
        if (of.weight <= 0)
            continue;
        const bool isWanted = m_schedule.choice()[ticket] != BatchProblem::Nobody || prices[ticket] < of.leave;
        m_problem.fillRow(ticket, BatchProblem::Who::Passing, 0, agents, m_row.data());
        for (std::size_t agent = 0; agent < agents; ++agent) {
            if (m_row[agent] >= of.leave || m_kinds.most(agent, m_kinds.of(ticket)) == 0)
                continue;
            const double density = (of.leave - m_row[agent]) / static_cast<double>(of.weight);
            auto &others = spare[agent];
            if (isWanted) {
                m_candidates[agent].push_back(ticket);
            } else if (others.size() < SpareCandidates || density > others.front().first) {
                const auto isDenser = [](const auto &a, const auto &b) { return a > b; };
                others.emplace_back(density, ticket);
                std::push_heap(others.begin(), others.end(), isDenser);
                if (others.size() > SpareCandidates) {
                    std::pop_heap(others.begin(), others.end(), isDenser);
                    others.pop_back();
                }
            }
        }
    }
    m_active.clear();
    for (std::uint32_t agent = 0; agent < agents; ++agent) {
        for (const auto &[density, ticket] : spare[agent])
            m_candidates[agent].push_back(ticket);
        if (!m_candidates[agent].empty())
            m_active.push_back(agent);
    }
}

/// What a try would make the plan cost more; Blocked or more where it is not allowed.
double BatchSearch::changeBy(const Try &what) const
{
    const BatchProblem::Ticket &of = m_problem.tickets[what.ticket];
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    double change = m_problem.cost(what.ticket, what.agent) - m_schedule.paid(what.ticket);
    if (what.other == BatchProblem::Nobody) {
        change += m_schedule.growth(what.agent, of.weight);
        return m_schedule.fits(what.ticket, what.agent) ? change : BatchProblem::Blocked;
    }
    const BatchProblem::Ticket &other = m_problem.tickets[what.other];
    change += m_schedule.growth(what.agent, of.weight - other.weight) - m_problem.cost(what.other, what.agent);
    if (!m_schedule.fits(what.ticket, what.agent, what.other))
        return BatchProblem::Blocked;
    if (owner == BatchProblem::Nobody)
        return change + other.leave;
    if (m_problem.passRows[other.passing][owner] > 0 || m_problem.isRefused(what.other, owner) ||
        !m_schedule.fits(what.other, owner, what.ticket))
        return BatchProblem::Blocked;
    // paid() is cost less the growth by leaving; the load changes only by the difference of both.
    return change + m_schedule.growth(owner, other.weight - of.weight) - m_schedule.growth(owner, -of.weight) +
           m_problem.cost(what.other, owner);
}

/// How much more the squares of all free rooms would sum to.
double BatchSearch::gathered(const Try &what) const
{
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    const double weight = static_cast<double>(m_problem.tickets[what.ticket].weight);
    const double other =
        what.other == BatchProblem::Nobody ? 0.0 : static_cast<double>(m_problem.tickets[what.other].weight);
    const auto gain = [this](std::size_t agent, double by) { // of the square of its free room when its load changes
        const double room = static_cast<double>(m_problem.limits.back()[agent]) - m_schedule.loads()[agent];
        return by * (by - 2.0 * room);
    };
    double sum = gain(what.agent, weight - other);
    if (owner != BatchProblem::Nobody)
        sum += gain(owner, other - weight);
    return sum;
}

BatchSearch::Try BatchSearch::draw(Random &random) const
{
    Try what;
    what.agent = m_active[random.below(m_active.size())];
    const auto &candidates = m_candidates[what.agent];
    what.ticket = candidates[random.below(candidates.size())];
    if (m_schedule.choice()[what.ticket] == what.agent)
        return what;
    const auto &held = m_schedule.held(what.agent);
    const std::uint64_t pick = random.below(held.size() + 1);
    if (pick < held.size())
        what.other = held[pick];
    what.change = changeBy(what);
    return what;
}

void BatchSearch::make(const Try &what)
{
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    m_schedule.takeBack(what.ticket);
    if (what.other != BatchProblem::Nobody)
        m_schedule.takeBack(what.other);
    m_schedule.put(what.ticket, what.agent);
    if (what.other != BatchProblem::Nobody && owner != BatchProblem::Nobody)
        m_schedule.put(what.other, owner);
}

void BatchSearch::anneal(std::size_t tries, double placeWorth, Random &random)
{
    const double hot = Hot * placeWorth;
    const double cold = Cold * placeWorth;
    constexpr std::size_t stage = 1024; // tries of one heat
    if (m_active.empty() || placeWorth <= 0)
        return;
    const double fall = std::pow(cold / hot, 1.0 / std::max(1.0, static_cast<double>(tries) / stage));
    double weights = 0;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        weights += static_cast<double>(ticket.weight) / static_cast<double>(m_problem.tickets.size());
    const double gather = Gather * placeWorth / std::max(1.0, weights * weights);
    double heat = hot;
    for (std::size_t i = 0; i < tries; ++i) {
        if (i % stage == stage - 1) {
            if (m_stop.stop_requested())
                return;
            heat *= fall;
            m_schedule.forgetSteps();
        }
        const Try what = draw(random);
        if (what.change >= BatchProblem::Blocked)
            continue;
        const double felt = what.change - gather * heat / hot * gathered(what);
        if (felt <= 0 || random.uniform() < std::exp(-felt / heat))
            make(what);
    }
}

} // namespace evenkeel
