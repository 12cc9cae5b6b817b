// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that follow the prices of a market.
#include "routing/batch/batchsearch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Looks = 8;      ///< while prices are found anew
constexpr double Coarser = 4; ///< than the market's last: what is left must look further

} // namespace

void BatchSearch::listen(const BatchMarket &market)
{
    m_asking.assign(m_problem.agents.size(), {});
    m_bids.clear();
    m_bidStarts.assign(1, 0);
    for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        for (const BatchMarket::Bid &bid : market.bids(ticket)) {
            if (!m_problem.passes(ticket, bid.agent))
                continue;
            m_asking[bid.agent].push_back({ticket, bid.cost});
            m_bids.push_back({bid.agent, bid.cost});
        }
        m_bidStarts.push_back(m_bids.size());
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
        AgentBundle::Item item = m_kinds.item(agent, kind);
        item.ticket = of.ticket;
        item.profit = market.price(of.ticket) - of.cost - market.profilePrice(of.ticket, agent);
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
    const auto all = static_cast<std::size_t>(steps);
    for (std::size_t step = 0; step < all; ++step) {
        if (!market.clear(Coarser * market.finest(), Looks))
            return;
        const std::size_t until = agents.size() * (step + 1) / all;
        for (std::size_t at = agents.size() * step / all; at < until && !m_stop.stop_requested(); ++at)
            sellTo(market, agents[at]);
    }
}

} // namespace evenkeel
