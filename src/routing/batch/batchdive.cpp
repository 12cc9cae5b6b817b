// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that follow the prices of a market.
#include "routing/batch/batchsearch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Enough = 1e-6;
constexpr int Looks = 8;      ///< while prices are found anew
constexpr double Coarser = 2; ///< than what the market found prices with: dear room makes tickets look further
constexpr int StepsAnew = 4;

} // namespace

void BatchSearch::listen(const BatchMarket &market)
{
    m_asking.assign(m_problem.agents.size(), {});
    for (std::uint32_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        const BatchProblem::Ticket &of = m_problem.tickets[ticket];
        for (const BatchMarket::Bid &bid : market.bids(ticket)) {
            if (m_problem.passRows[of.passing][bid.agent] <= 0 && !m_problem.isRefused(ticket, bid.agent))
                m_asking[bid.agent].push_back({ticket, bid.cost});
        }
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

void BatchSearch::sellInSteps(BatchMarket &market, std::span<const std::uint32_t> agents, int steps)
{
    const auto all = static_cast<std::size_t>(steps);
    for (std::size_t step = 0; step < all; ++step) {
        if (!market.clear(Coarser * market.finest(), Looks))
            return;
        const std::size_t until = agents.size() * (step + 1) / all;
        for (std::size_t at = agents.size() * step / all; at < until; ++at)
            sellTo(market, agents[at]);
    }
}

void BatchSearch::sell(BatchMarket &market, std::span<const std::uint32_t> agents, int steps)
{
    m_schedule.clear();
    market.close();
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket)
        market.openTicket(ticket);
    for (const std::uint32_t agent : agents)
        market.openAgent(agent);
    sellInSteps(market, agents, steps);
}

bool BatchSearch::sellAnew(BatchMarket &market, std::span<const std::uint32_t> agents)
{
    m_schedule.forgetSteps();
    const double cost = m_schedule.cost();
    std::vector<std::uint32_t> freed;
    market.close();
    for (const std::uint32_t agent : agents) {
        market.openAgent(agent);
        freed.insert(freed.end(), m_schedule.held(agent).begin(), m_schedule.held(agent).end());
    }
    for (const std::uint32_t ticket : freed)
        m_schedule.takeBack(ticket);
    for (const std::uint32_t agent : agents) {
        for (const Asking &of : m_asking[agent]) {
            if (m_schedule.choice()[of.ticket] == BatchProblem::Nobody)
                market.openTicket(of.ticket);
        }
    }
    sellInSteps(market, agents, StepsAnew);
    for (const std::uint32_t ticket : freed) {
        if (m_schedule.choice()[ticket] == BatchProblem::Nobody)
            give(ticket);
    }
    rebundle(agents);
    if (m_schedule.cost() < cost - Enough)
        return true;
    m_schedule.undoTo(0);
    return false;
}

std::vector<std::uint32_t> BatchSearch::rivals(const BatchMarket &market, std::size_t count, Random &random) const
{
    const std::size_t agents = m_problem.agents.size();
    std::vector<bool> isIn(agents);
    std::vector<std::uint32_t> rivals;
    const auto enter = [&](std::uint32_t agent) {
        if (isIn[agent] || m_asking[agent].empty() || rivals.size() >= count)
            return;
        isIn[agent] = true;
        rivals.push_back(agent);
    };
    for (std::size_t tries = 0; tries < 4 * agents && rivals.size() < count; ++tries) {
        if (rivals.empty() || random.chance(0.1)) {
            enter(static_cast<std::uint32_t>(random.below(agents)));
            continue;
        }
        const auto &asking = m_asking[rivals[random.below(rivals.size())]];
        const auto &bids = market.bids(asking[random.below(asking.size())].ticket);
        enter(bids[random.below(bids.size())].agent);
    }
    return rivals;
}

} // namespace evenkeel
