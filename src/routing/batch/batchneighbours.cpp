// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchneighbours.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double LeastLoss = 0.1; ///< minutes: also who is well off may be drawn
constexpr int MostTickets = 10;

} // namespace

BatchNeighbours::BatchNeighbours(const BatchProblem &problem, const BatchMarket &market)
    : m_problem(problem)
    , m_market(market)
    , m_losses(problem.tickets.size())
    , m_isDrawn(problem.agents.size())
{}

double BatchNeighbours::loss(std::size_t ticket, std::uint32_t agent) const
{
    const double price = m_market.bestTicketPrices()[ticket];
    if (agent == BatchProblem::Nobody)
        return m_problem.tickets[ticket].leave - price;
    return m_problem.cost(ticket, agent) + m_market.bestAsked(ticket, agent) - price;
}

void BatchNeighbours::addBidders(std::size_t ticket, std::size_t most, std::vector<std::uint32_t> &drawn)
{
    std::vector<std::pair<double, std::uint32_t>> bidders;
    for (const BatchMarket::Bid &bid : m_market.bids(ticket))
        bidders.emplace_back(bid.cost + m_market.bestAsked(ticket, bid.agent), bid.agent);
    std::sort(bidders.begin(), bidders.end());
    bidders.resize(std::min(bidders.size(), most / 2));
    for (const auto &[cost, agent] : bidders) {
        if (drawn.size() >= most || m_isDrawn[agent])
            continue;
        m_isDrawn[agent] = true;
        drawn.push_back(agent);
    }
}

void BatchNeighbours::weigh(const BatchChoice &choice)
{
    double sum = 0;
    for (std::size_t ticket = 0; ticket < choice.size(); ++ticket) {
        sum += std::max(0.0, loss(ticket, choice[ticket])) + LeastLoss;
        m_losses[ticket] = sum;
    }
}

std::vector<std::uint32_t> BatchNeighbours::draw(const BatchChoice &choice, std::size_t most, Random &random)
{
    const double sum = m_losses.empty() ? 0.0 : m_losses.back();
    std::vector<std::uint32_t> drawn;
    m_isDrawn.assign(m_isDrawn.size(), false);
    for (int i = 0; i < MostTickets && drawn.size() < most; ++i) {
        const auto at = std::upper_bound(m_losses.begin(), m_losses.end(), random.uniform() * sum) - m_losses.begin();
        const std::size_t ticket = std::min(static_cast<std::size_t>(at), choice.size() - 1);
        if (const std::uint32_t owner = choice[ticket]; owner != BatchProblem::Nobody && !m_isDrawn[owner]) {
            m_isDrawn[owner] = true;
            drawn.push_back(owner);
        }
        addBidders(ticket, most, drawn);
    }
    for (std::size_t i = drawn.size(); i > 1; --i)
        std::swap(drawn[i - 1], drawn[random.below(i)]);
    return drawn;
}

} // namespace evenkeel
