// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that change a few agents at once, led by the prices of a market.
#include "routing/batch/batchsearch.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Enough = 1e-6;
constexpr int Looks = 8;      ///< while a few agents find prices anew
constexpr double Coarser = 4; ///< than the market's last: what is left must look further

} // namespace

/// What tickets are worth to the agent, whose own wait now. Another's also for the part of the room there that would
/// become free, in which others find a place; its own what they would cost at their prices elsewhere, and some
/// friction, so that less moves.
void BatchSearch::weighBarter(std::size_t agent, const std::vector<std::uint32_t> &before, const BatchMarket &market,
                              const Barter &how, Random &random)
{
    for (const Asking &of : m_asking[agent]) {
        const std::uint32_t owner = m_schedule.choice()[of.ticket];
        const double room = owner != BatchProblem::Nobody ? market.bestAsked(of.ticket, owner) : 0.0;
        m_worth[of.ticket] = m_schedule.paid(of.ticket) + how.shareOfRoom * room;
    }
    for (const std::uint32_t ticket : before) {
        const double priced = market.bestTicketPrices()[ticket] + 2 * how.friction * random.uniform();
        m_worth[ticket] = std::min(bestBid(ticket, static_cast<std::uint32_t>(agent)).cost, priced);
    }
}

/// Gives the agent the best bundle of the items listed. Returns who gave tickets of theirs.
std::vector<std::uint32_t> BatchSearch::takeFromOthers(std::size_t agent)
{
    std::vector<std::uint32_t> taken;
    findBundle(agent, taken);
    std::vector<std::uint32_t> givers;
    for (const std::uint32_t item : taken) {
        const std::uint32_t ticket = m_items[item].ticket;
        if (!m_schedule.fits(ticket, agent))
            continue;
        if (m_schedule.choice()[ticket] != BatchProblem::Nobody)
            givers.push_back(m_schedule.choice()[ticket]);
        m_schedule.takeBack(ticket);
        m_schedule.put(ticket, agent);
    }
    std::sort(givers.begin(), givers.end());
    givers.erase(std::unique(givers.begin(), givers.end()), givers.end());
    return givers;
}

/// Tickets that wait find a place of their own, or in exchange for another.
void BatchSearch::placeWaiting(std::span<const std::uint32_t> tickets)
{
    for (const std::uint32_t ticket : tickets) {
        if (m_schedule.choice()[ticket] == BatchProblem::Nobody)
            give(ticket, bestBid(ticket, BatchProblem::Nobody));
    }
    for (const std::uint32_t ticket : tickets) {
        if (m_schedule.choice()[ticket] == BatchProblem::Nobody)
            eject(ticket);
    }
}

bool BatchSearch::barter(std::size_t agent, const BatchMarket &market, const Barter &how, Random &random)
{
    const std::size_t mark = m_schedule.mark();
    const double cost = m_schedule.cost();
    const std::vector<std::uint32_t> before = m_schedule.held(agent);
    for (const std::uint32_t ticket : before)
        m_schedule.takeBack(ticket);
    weighBarter(agent, before, market, how, random);
    listProfits(agent, m_worth);
    const std::vector<std::uint32_t> givers = takeFromOthers(agent);
    for (const std::uint32_t ticket : before) {
        if (m_schedule.choice()[ticket] == BatchProblem::Nobody)
            give(ticket, bestBid(ticket, BatchProblem::Nobody));
    }
    for (const std::uint32_t giver : givers)
        rebundle(giver);
    weighLeaving(agent);
    for (const std::uint32_t giver : givers)
        weighLeaving(giver);
    placeWaiting(before);
    if (m_schedule.cost() < cost - Enough)
        return true;
    m_schedule.undoTo(mark);
    return false;
}

int BatchSearch::barter(std::span<const std::uint32_t> agents, const BatchMarket &market, const Barter &how,
                        Random &random)
{
    weighAll();
    int kept = 0;
    for (const std::uint32_t agent : agents) {
        if (m_stop.stop_requested())
            break;
        kept += barter(agent, market, how, random) ? 1 : 0;
    }
    return kept;
}

/// Adds tickets that nobody has and that bid for one of these. In order.
void BatchSearch::addWaiting(std::span<const std::uint32_t> agents, std::vector<std::uint32_t> &waiting) const
{
    for (const std::uint32_t agent : agents) {
        for (const Asking &of : m_asking[agent]) {
            if (m_schedule.choice()[of.ticket] == BatchProblem::Nobody)
                waiting.push_back(of.ticket);
        }
    }
    std::sort(waiting.begin(), waiting.end());
    waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
}

bool BatchSearch::resell(std::span<const std::uint32_t> agents, BatchMarket &market, int steps, const Barter &how,
                         Random &random)
{
    const std::size_t mark = m_schedule.mark();
    const double cost = m_schedule.cost();
    market.close();
    std::vector<std::uint32_t> waiting;
    for (const std::uint32_t agent : agents) {
        const std::vector<std::uint32_t> held = m_schedule.held(agent);
        waiting.insert(waiting.end(), held.begin(), held.end());
        for (const std::uint32_t ticket : held)
            m_schedule.takeBack(ticket);
        market.openAgent(agent);
    }
    addWaiting(agents, waiting);
    for (const std::uint32_t ticket : waiting)
        market.openTicket(ticket);
    sellInSteps(agents, market, steps, {Coarser, Looks});
    for (const std::uint32_t agent : agents)
        weighLeaving(agent);
    placeWaiting(waiting);
    rebundle(agents);
    for (const std::uint32_t agent : agents)
        barter(agent, market, how, random);
    if (m_schedule.cost() < cost - Enough)
        return true;
    m_schedule.undoTo(mark);
    return false;
}

void BatchSearch::sellInSteps(std::span<const std::uint32_t> agents, BatchMarket &market, int steps,
                              const Clearing &how)
{
    const auto all = static_cast<std::size_t>(steps);
    for (std::size_t step = 0; step < all; ++step) {
        if (!market.clear(how.coarser * market.finest(), how.looks))
            return;
        const std::size_t until = agents.size() * (step + 1) / all;
        for (std::size_t at = agents.size() * step / all; at < until && !m_stop.stop_requested(); ++at)
            sellTo(market, agents[at]);
    }
}

} // namespace evenkeel
