// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that choose all of an agent's tickets at once.
#include "routing/batch/batchsearch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Enough = 1e-6;
constexpr double StepsOfBid = 10;

} // namespace

/// The tickets that would pay best to come to the agent, a ticket's profit
/// being its worth less what it costs here.
void BatchSearch::listProfits(std::size_t agent, std::span<const double> worth)
{
    m_effort += StepsOfBid * static_cast<double>(m_asking[agent].size());
    for (auto &list : m_lists)
        list.clear();
    for (const Asking &of : m_asking[agent]) {
        const std::size_t kind = m_kinds.of(of.ticket);
        const std::size_t most = m_kinds.most(agent, kind);
        const double profit = worth[of.ticket] - of.cost;
        if (profit <= 0 || most == 0 || (m_lists[kind].size() >= most && m_lists[kind].back().profit >= profit))
            continue;
        AgentBundle::Item item = m_kinds.item(agent, kind, m_problem.tickets[of.ticket].cap);
        item.ticket = of.ticket;
        item.profit = profit;
        listItem(kind, item, most);
    }
    collectItems();
}

/// Of each kind the most profitable, as many as could be of use.
void BatchSearch::listItem(std::size_t kind, AgentBundle::Item item, std::size_t most)
{
    auto &list = m_lists[kind];
    if (list.size() >= most && list.back().profit >= item.profit)
        return;
    const auto place = std::upper_bound(list.begin(), list.end(), item,
                                        [](const auto &a, const auto &b) { return a.profit > b.profit; });
    list.insert(place, item);
    if (list.size() > most)
        list.pop_back();
}

void BatchSearch::collectItems()
{
    m_items.clear();
    for (const auto &list : m_lists)
        m_items.insert(m_items.end(), list.begin(), list.end());
    std::sort(m_items.begin(), m_items.end(), [](const auto &a, const auto &b) { return a.ticket < b.ticket; });
}

/// Places of the best bundle of the items listed.
void BatchSearch::findBundle(std::size_t agent, std::vector<std::uint32_t> &taken)
{
    AgentBundle::Agent bundle = m_kinds.agent(agent);
    bundle.roomPrices = m_roomPrices[agent];
    m_bundle.solve(bundle, m_items);
    m_bundle.readBundle(taken);
}

/// Gives the agent, who holds nothing of the batch now, the best bundle of the
/// items listed.
void BatchSearch::takeBundle(std::size_t agent)
{
    std::vector<std::uint32_t> taken;
    findBundle(agent, taken);
    for (const std::uint32_t item : taken) {
        const std::uint32_t ticket = m_items[item].ticket;
        if (!m_schedule.fits(ticket, agent)) // a profile, or the grid
            continue;
        m_schedule.takeBack(ticket);
        m_schedule.put(ticket, agent);
    }
}

bool BatchSearch::rebundle(std::size_t agent)
{
    const std::size_t mark = m_schedule.mark();
    const double cost = m_schedule.cost();
    const std::vector<std::uint32_t> before = m_schedule.held(agent);
    for (const std::uint32_t ticket : before)
        m_schedule.takeBack(ticket);
    for (const Asking &of : m_asking[agent])
        m_worth[of.ticket] = m_schedule.paid(of.ticket);
    for (const std::uint32_t ticket : before)
        m_worth[ticket] = bestBid(ticket, static_cast<std::uint32_t>(agent)).cost;
    listProfits(agent, m_worth);
    takeBundle(agent);
    for (const std::uint32_t ticket : before) {
        if (m_schedule.choice()[ticket] == BatchProblem::Nobody)
            give(ticket, bestBid(ticket, BatchProblem::Nobody));
    }
    if (m_schedule.cost() < cost - Enough)
        return true;
    m_schedule.undoTo(mark);
    return false;
}

int BatchSearch::rebundle(std::span<const std::uint32_t> agents)
{
    int kept = 0;
    for (const std::uint32_t agent : agents) {
        if (m_stop.stop_requested())
            break;
        kept += rebundle(agent) ? 1 : 0;
    }
    return kept;
}

} // namespace evenkeel
