// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that follow the prices of a market.
#include "routing/batch/batchsearch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Looks = 25;      ///< while all that are left find prices anew
constexpr double Coarser = 60; ///< than the market's last: at coarse prices less is left to the last ones

} // namespace

void BatchSearch::listen(const BatchMarket &market)
{
    m_asking.assign(m_problem.agents.size(), {});
    m_bids.clear();
    m_bidStarts.assign(1, 0);
    for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        for (const Bid &bid : market.bids(ticket)) {
            if (!m_problem.passes(ticket, bid.agent))
                continue;
            m_asking[bid.agent].push_back({ticket, bid.cost});
            m_bids.push_back(bid);
        }
        m_bidStarts.push_back(m_bids.size());
    }
    market.readRoomPrices(m_kinds, m_roomPrices);
}

void BatchSearch::buy(const BatchMarket &market)
{
    m_schedule.clear();
    std::vector<std::pair<double, std::uint32_t>> queue;
    for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket)
        queue.emplace_back(market.bestTicketPrices()[ticket] - m_problem.tickets[ticket].leave, ticket);
    std::sort(queue.begin(), queue.end());
    for (const auto &[gain, ticket] : queue) {
        m_offers.clear();
        for (const Bid &bid : bidsOf(ticket)) {
            const double cost = bid.cost + market.bestAsked(ticket, bid.agent);
            if (cost < m_problem.tickets[ticket].leave && m_schedule.mayFit(ticket, bid.agent))
                m_offers.emplace_back(cost, bid.agent);
        }
        std::sort(m_offers.begin(), m_offers.end());
        const auto place = std::find_if(m_offers.begin(), m_offers.end(), [this, ticket = ticket](const auto &offer) {
            return m_schedule.fits(ticket, offer.second);
        });
        if (place != m_offers.end())
            m_schedule.put(ticket, place->second);
    }
}

void BatchSearch::sellTo(BatchMarket &market, std::uint32_t agent)
{
    for (auto &list : m_lists)
        list.clear();
    for (const Asking &of : m_asking[agent]) {
        if (market.isOut(of.ticket))
            continue;
        const std::size_t kind = m_kinds.of(of.ticket);
        const std::size_t most = m_kinds.most(agent, kind);
        AgentBundle::Item item = m_kinds.item(agent, kind, m_problem.tickets[of.ticket].cap);
        item.ticket = of.ticket;
        item.profit = market.price(of.ticket) - of.cost;
        if (item.profit > 0 && most > 0)
            listItem(kind, item, most);
    }
    collectItems();
    takeBundle(agent);
    for (const std::uint32_t ticket : m_schedule.held(agent))
        market.take(ticket);
    market.closeAgent(agent);
}

void BatchSearch::sell(BatchMarket &market, std::span<const std::uint32_t> agents, int steps)
{
    m_schedule.clear();
    market.close();
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket)
        market.openTicket(ticket);
    for (const std::uint32_t agent : agents)
        market.openAgent(agent);
    sellInSteps(agents, market, steps, {Coarser, Looks});
}

} // namespace evenkeel
