// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/batch/batchkinds.h"
#include "routing/batch/batchmarket.h"
#include "routing/batch/batchschedule.h"

#include <span>
#include <stop_token>

namespace evenkeel {

/// Makes plans and makes them better.
///
/// Steps that are kept only where the whole plan costs less:
///   - shift: a ticket moves to the agent where it costs least, or waits;
///   - ejection: it takes the place of another, which goes to the next best
///   agent or waits;
///   - bundle: an agent puts out all it was given and takes what is best for
///   the plan of its own, waiting and others'
///     tickets, by AgentBundle; so packing is exact.
///   - barter: an agent takes a bundle that is best at the prices of a market, so
///   that others may have to give something; these take bundles in turn, and what
///   lost its place finds another;
///   - reselling: a few agents put out all they were given, prices are found for
///   what is there then, and they take bundles at these.
/// And two that may cost more for a while: selling all at the prices of a
/// market, and annealing.
/// A sweep of shifts is O(tickets x agents) arithmetic, of others O(bids x what an agent holds). Deterministic; ties
/// go to the lower position. May stop after any step: the plan is sound at
/// every moment.
class BatchSearch
{
public:
    BatchSearch(const BatchProblem &problem, const BatchKinds &kinds, std::stop_token stop);

    /// From nothing: one ticket after the other, in this order, to whoever takes
    /// it at least cost.
    void build(std::span<const std::uint32_t> queue);
    /// From another plan, as far as it fits.
    void startFrom(const BatchChoice &choice);

    /// Each ticket once, over all agents. Returns how many steps were kept, as do the others.
    int shift();

    /// Learns from a market that has settled which tickets bid for whom. What follows looks at these pairs only.
    void listen(const BatchMarket &market);
    /// Such pairs.
    [[nodiscard]] double bids() const { return static_cast<double>(m_bids.size()); }
    int eject();
    int rebundle(std::span<const std::uint32_t> agents);
    /// From nothing: one ticket after the other, those first whose waiting would cost most more, to the agent with room
    /// where its cost and its use of the agent cost least. O(bids). Good where room is plenty, sell() where it is
    /// short.
    void buy(const BatchMarket &market);
    /// How daring barter is.
    struct Barter
    {
        double shareOfRoom = 1; ///< of what the room a ticket leaves is worth at its price, that counts
        double friction = 0;    ///< minutes, on average, against a change
    };
    int barter(std::span<const std::uint32_t> agents, const BatchMarket &market, const Barter &how, Random &random);
    /// What leaving would cost each agent's tickets: to be known before a few of them are sold again.
    void weighAll();
    /// In so many steps; true where it was kept.
    bool resell(std::span<const std::uint32_t> agents, BatchMarket &market, int steps, const Barter &how,
                Random &random);
    /// From nothing: in so many steps a part of the agents each takes the bundle
    /// that is best at the prices of what is left, which then find their prices
    /// anew.
    void sell(BatchMarket &market, std::span<const std::uint32_t> agents, int steps);
    /// Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983): so many tries of a
    /// ticket on an agent it bids for, by itself, in exchange for another or in
    /// its place. What costs more is kept, too, with a chance that falls with how
    /// much more it costs, and as time goes by. `placeWorth`: minutes that a place
    /// for a ticket is worth, the measure of all this.
    /// `heat`: at the beginning, as a share of that.
    void anneal(std::size_t tries, double heat, double placeWorth, Random &random);

    /// Steps so far, each about as long as an addition; those of a market are not among them.
    [[nodiscard]] double effort() const { return m_effort + m_bundle.effort(); }

    [[nodiscard]] const BatchSchedule &schedule() const { return m_schedule; }

private:
    struct Place
    {
        std::uint32_t agent = BatchProblem::Nobody;
        double cost = 0; ///< growth of unfairness included
    };

    struct Try
    {
        std::uint32_t ticket = BatchProblem::Nobody;
        std::uint32_t agent = BatchProblem::Nobody;
        std::uint32_t other = BatchProblem::Nobody; ///< held by the agent: exchanged with the ticket, or left to wait
        double cost = 0;                            ///< of the pair
        double change = BatchProblem::Blocked;
    };
    /// A ticket that bids for an agent.
    struct Asking
    {
        std::uint32_t ticket = 0;
        double cost = 0;
    };

    using Bid = BatchMarket::Bid;

    [[nodiscard]] Place bestPlace(std::size_t ticket, std::uint32_t except);
    [[nodiscard]] Place bestBid(std::size_t ticket, std::uint32_t except);
    [[nodiscard]] std::span<const Bid> bidsOf(std::size_t ticket) const
    {
        return {m_bids.data() + m_bidStarts[ticket], m_bidStarts[ticket + 1] - m_bidStarts[ticket]};
    }
    void give(std::size_t ticket, const Place &place);
    bool shift(std::size_t ticket);
    bool eject(std::size_t ticket);
    bool exchange(std::size_t ticket, std::size_t agent, std::uint32_t held);
    [[nodiscard]] Try draw(Random &random, double most) const;
    [[nodiscard]] double changeBy(const Try &what, double most) const;
    void make(const Try &what);
    void sellTo(BatchMarket &market, std::uint32_t agent);
    void listItem(std::size_t kind, AgentBundle::Item item, std::size_t most);
    void collectItems();
    void weighLeaving(std::size_t agent);
    void weighBarter(std::size_t agent, const std::vector<std::uint32_t> &before, const BatchMarket &market,
                     const Barter &how, Random &random);
    [[nodiscard]] std::vector<std::uint32_t> takeFromOthers(std::size_t agent);
    void addWaiting(std::span<const std::uint32_t> agents, std::vector<std::uint32_t> &waiting) const;
    void placeWaiting(std::span<const std::uint32_t> tickets);
    bool barter(std::size_t agent, const BatchMarket &market, const Barter &how, Random &random);
    /// How prices of what is left are found.
    struct Clearing
    {
        double coarser = 1; ///< than the market's last, in roundings
        int looks = 1;
    };
    void sellInSteps(std::span<const std::uint32_t> agents, BatchMarket &market, int steps, const Clearing &how);
    void listProfits(std::size_t agent, std::span<const double> worth);
    void findBundle(std::size_t agent, std::vector<std::uint32_t> &taken);
    void takeBundle(std::size_t agent);
    bool rebundle(std::size_t agent);

    const BatchProblem &m_problem;
    const BatchKinds &m_kinds;
    std::stop_token m_stop;
    BatchSchedule m_schedule;
    AgentBundle m_bundle;
    std::vector<BundleStates::Prices> m_roomPrices; ///< by agent: of the last bundle
    std::vector<AgentBundle::Item> m_items;
    std::vector<std::vector<AgentBundle::Item>> m_lists;    ///< by kind, most profitable first
    std::vector<std::vector<Asking>> m_asking;              ///< [agent]
    std::vector<Bid> m_bids;                                ///< by ticket
    std::vector<std::size_t> m_bidStarts;                   ///< [ticket]: in m_bids, and their end
    std::vector<std::pair<double, std::uint32_t>> m_offers; ///< of one ticket
    std::vector<double> m_worth;                            ///< by ticket: what it costs now, or would elsewhere
    std::vector<double> m_row;
    std::vector<double> m_elsewhere; ///< by ticket in place: what another place,
                                     ///< or none, would cost
    std::vector<double> m_release;   ///< by agent: the least its tickets would cost more elsewhere
    std::vector<double> m_heaviest;  ///< by agent
    double m_effort = 0;
};

} // namespace evenkeel
