// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of one ticket or two. Bundles are in batchbundles.cpp.
#include "routing/batch/batchsearch.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr double Enough = 1e-6;             ///< minutes: less is rounding, and rounding must not go in circles
constexpr std::size_t StatesOfBundle = 250; ///< fast; a bundle need not be the best
constexpr double StepsOfPair = 2;
constexpr double StepsOfBid = 10;
constexpr double Stopped = BatchProblem::Blocked / 2;

/// Position of the least value, the first of several. Eight lanes, so that the
/// loop is vector arithmetic.
std::size_t leastOf(const std::vector<double> &row)
{
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> best;
    best.fill(BatchProblem::Blocked);
    const std::size_t whole = row.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            best[lane] = row[i + lane] < best[lane] ? row[i + lane] : best[lane];
    }
    double least = *std::min_element(best.begin(), best.end());
    for (std::size_t i = whole; i < row.size(); ++i)
        least = std::min(least, row[i]);
    return static_cast<std::size_t>(std::find(row.begin(), row.end(), least) - row.begin());
}

} // namespace

BatchSearch::BatchSearch(const BatchProblem &problem, const BatchKinds &kinds, std::stop_token stop)
    : m_problem(problem)
    , m_kinds(kinds)
    , m_stop(std::move(stop))
    , m_schedule(problem)
    , m_bundle(StatesOfBundle)
    , m_roomPrices(problem.agents.size())
    , m_lists(kinds.size())
    , m_worth(problem.tickets.size())
    , m_row(problem.agents.size())
    , m_elsewhere(problem.tickets.size())
    , m_release(problem.agents.size())
    , m_heaviest(problem.agents.size())
{}

BatchSearch::Place BatchSearch::bestPlace(std::size_t ticket, std::uint32_t except)
{
    m_effort += StepsOfPair * static_cast<double>(m_row.size());
    m_problem.fillRow(ticket, BatchProblem::Who::Passing, 0, m_row.size(), m_row.data());
    m_schedule.addGrowth(ticket, m_row.data());
    if (except != BatchProblem::Nobody)
        m_row[except] = BatchProblem::Blocked;
    const double leave = m_problem.tickets[ticket].leave;
    while (!m_row.empty()) {
        const std::size_t agent = leastOf(m_row);
        if (agent == m_row.size() || m_row[agent] >= std::min(leave, Stopped))
            break;
        if (m_schedule.fits(ticket, agent))
            return {static_cast<std::uint32_t>(agent), m_row[agent]};
        m_row[agent] = BatchProblem::Blocked;
    }
    return {BatchProblem::Nobody, leave};
}

/// The same among the agents it bids for.
BatchSearch::Place BatchSearch::bestBid(std::size_t ticket, std::uint32_t except)
{
    const BatchProblem::Ticket &of = m_problem.tickets[ticket];
    m_effort += StepsOfBid * static_cast<double>(bidsOf(ticket).size());
    m_offers.clear();
    for (const Bid &bid : bidsOf(ticket)) {
        const double cost = bid.cost + m_schedule.growth(bid.agent, of.weight);
        if (bid.agent != except && cost < of.leave && m_schedule.mayFit(ticket, bid.agent))
            m_offers.emplace_back(cost, bid.agent);
    }
    std::sort(m_offers.begin(), m_offers.end());
    for (const auto &[cost, agent] : m_offers) {
        if (m_schedule.fits(ticket, agent))
            return {agent, cost};
    }
    return {BatchProblem::Nobody, of.leave};
}

void BatchSearch::give(std::size_t ticket, const Place &place)
{
    if (place.agent != BatchProblem::Nobody)
        m_schedule.put(ticket, place.agent);
}

void BatchSearch::build(std::span<const std::uint32_t> queue)
{
    m_schedule.clear();
    for (const std::uint32_t ticket : queue) {
        if (m_stop.stop_requested())
            return;
        give(ticket, bestPlace(ticket, BatchProblem::Nobody));
    }
}

void BatchSearch::startFrom(const BatchChoice &choice)
{
    m_schedule.clear();
    for (std::size_t ticket = 0; ticket < choice.size(); ++ticket) {
        if (choice[ticket] == BatchProblem::Nobody)
            continue;
        if (m_problem.passes(ticket, choice[ticket]) && m_schedule.fits(ticket, choice[ticket]))
            m_schedule.put(ticket, choice[ticket]);
    }
}

bool BatchSearch::shift(std::size_t ticket)
{
    const double paid = m_schedule.paid(ticket);
    const Place place = bestPlace(ticket, m_schedule.choice()[ticket]);
    m_elsewhere[ticket] = place.cost;
    if (place.cost >= paid - Enough)
        return false;
    m_schedule.takeBack(ticket);
    if (place.agent != BatchProblem::Nobody)
        m_schedule.put(ticket, place.agent);
    m_elsewhere[ticket] = paid;
    return true;
}

int BatchSearch::shift()
{
    int kept = 0;
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size() && !m_stop.stop_requested(); ++ticket)
        kept += shift(ticket) ? 1 : 0;
    return kept;
}

void BatchSearch::weighLeaving(std::size_t agent)
{
    double release = BatchProblem::Blocked;
    double heaviest = 0;
    for (const std::uint32_t held : m_schedule.held(agent)) {
        release = std::min(release, m_elsewhere[held] - m_problem.cost(held, agent));
        heaviest = std::max(heaviest, static_cast<double>(m_problem.tickets[held].weight));
    }
    m_release[agent] = release;
    m_heaviest[agent] = heaviest;
}

bool BatchSearch::exchange(std::size_t ticket, std::size_t agent, std::uint32_t held)
{
    const std::size_t mark = m_schedule.mark();
    const double cost = m_schedule.cost();
    const std::uint32_t before = m_schedule.choice()[ticket];
    m_schedule.takeBack(ticket);
    m_schedule.takeBack(held);
    m_schedule.put(ticket, agent);
    give(held, bestBid(held, BatchProblem::Nobody)); // the price of another place was looked up a while ago: look
                                                     // again before it is believed
    if (m_schedule.cost() >= cost - Enough) {
        m_schedule.undoTo(mark);
        return false;
    }
    m_elsewhere[held] = m_problem.tickets[held].leave;
    m_elsewhere[ticket] = m_problem.tickets[ticket].leave;
    for (const std::uint32_t changed : {before, static_cast<std::uint32_t>(agent), m_schedule.choice()[held]}) {
        if (changed != BatchProblem::Nobody)
            weighLeaving(changed);
    }
    return true;
}

bool BatchSearch::eject(std::size_t ticket)
{
    const BatchProblem::Ticket &of = m_problem.tickets[ticket];
    const std::uint32_t own = m_schedule.choice()[ticket];
    const double weight = static_cast<double>(of.weight);
    const double paid = m_schedule.paid(ticket);
    double best = -Enough;
    std::uint32_t bestAgent = BatchProblem::Nobody;
    std::uint32_t bestHeld = BatchProblem::Nobody;
    m_effort += StepsOfBid * static_cast<double>(bidsOf(ticket).size());
    for (const auto &[agent, cost] : bidsOf(ticket)) {
        const double by = weight - m_heaviest[agent];
        const double growth = m_problem.bend[agent] * by * (2.0 * m_schedule.loads()[agent] + by);
        if (agent == own || cost + m_release[agent] + growth - paid >= best)
            continue;
        for (const std::uint32_t held : m_schedule.held(agent)) {
            const double change = cost - paid + m_schedule.growth(agent, of.weight - m_problem.tickets[held].weight) +
                                  m_elsewhere[held] - m_problem.cost(held, agent);
            if (change < best && m_schedule.fits(ticket, agent, held)) {
                best = change;
                bestAgent = agent;
                bestHeld = held;
            }
        }
    }
    return bestHeld != BatchProblem::Nobody && exchange(ticket, bestAgent, bestHeld);
}

void BatchSearch::weighAll()
{
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent)
        weighLeaving(agent);
}

int BatchSearch::eject()
{
    weighAll();
    int kept = 0;
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size() && !m_stop.stop_requested(); ++ticket)
        kept += eject(ticket) ? 1 : 0;
    return kept;
}

} // namespace evenkeel
