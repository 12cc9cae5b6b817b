// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchkinds.h"
#include "routing/batch/batchresources.h"
#include "routing/batch/marketfloor.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Prices of everything an agent has little of, and what they prove.
///
/// Method: Lagrangian relaxation of all limits. At prices p >= 0 every ticket
/// goes where its cost and what it takes up cost least, or waits:
///     bound = sum over t of min(leave(t), min over a of cost(t, a) + p(a) . use(t, a))
///           - sum over a of the most that p(a) . z - unfairness(z) can be for any z within the room.
/// No plan costs less. The best prices are those of the linear relaxation, which
/// comes near the best plan where tickets are small against rooms.
///
/// They are found by climbing the bound with its corners rounded off, ever less
/// (smoothing: Nesterov 2005; entropic as in Cuturi 2013), over the few agents
/// of each ticket that are worth looking at, its bids. After each climb a look
/// at all pairs proves a bound and finds further bids. O(bids) for a look,
/// O(tickets x agents) for one at all.
///
/// A search may take tickets and agents out and let what is left find its
/// prices anew. Deterministic whatever the threads: sums are made in blocks.
class BatchMarket
{
public:
    using Bid = MarketFloor::Bid;

    BatchMarket(const BatchProblem &problem, const BatchResources &resources, unsigned threads, std::stop_token stop);

    /// Proves a first bound, whether stopped or not.
    void open();
    /// Finds prices and bids. False when stopped halfway; what was proved by then
    /// holds.
    bool settle();
    /// Goes on from the best prices once it has settled, by one step from coarse to fine. False where all steps
    /// together brought little, or stopped halfway.
    bool rise();
    /// The next step of rise() is a coarse one again.
    [[nodiscard]] bool hasPassed() const { return m_rising <= finestRising(); }
    /// Prices that prove more.
    void adopt(const BatchMarket &other);
    void setThreads(unsigned threads) { m_threads = threads; }

    [[nodiscard]] double bound() const { return m_best; }
    /// [ticket]: what it pays at the prices that prove the bound.
    [[nodiscard]] const std::vector<double> &bestTicketPrices() const { return m_bestTickets; }
    /// What the ticket's use of the agent costs it, at these prices.
    [[nodiscard]] double bestAsked(std::size_t ticket, std::size_t agent) const;
    /// [agent]: the same prices as a search for bundles counts them: of complex tickets, turns, and rooms in profiles.
    void readRoomPrices(const BatchKinds &kinds, std::vector<BundleStates::Prices> &prices) const;
    /// What room for a ticket is worth on average, at these prices.
    [[nodiscard]] double placeWorth() const;
    [[nodiscard]] const std::vector<Bid> &bids(std::size_t ticket) const { return m_bids[ticket]; }
    /// Steps of all looks so far, each about as long as an addition.
    [[nodiscard]] double effort() const { return m_effort; }
    /// Costs that differ by less make no difference to the prices found.
    [[nodiscard]] double finest() const { return m_finest; }

    // What is left when some are gone.

    /// Takes every ticket and agent out.
    void close();
    void openTicket(std::size_t ticket) { m_isOut[ticket] = false; }
    void openAgent(std::size_t agent) { m_isClosed[agent] = false; }
    void take(std::size_t ticket) { m_isOut[ticket] = true; }
    void closeAgent(std::size_t agent) { m_isClosed[agent] = true; }
    [[nodiscard]] bool isOut(std::size_t ticket) const { return m_isOut[ticket]; }
    /// Finds prices for those who are left, with so many looks at most.
    bool clear(double rounding, int looks);
    /// What the ticket pays now.
    [[nodiscard]] double price(std::size_t ticket) const { return m_tickets[ticket]; }

private:
    struct Block
    {
        double value = 0;
        bool isDone = false;
    };

    void share(std::size_t pairs, const std::function<void(std::size_t)> &work) const;
    [[nodiscard]] double usualLeave() const;
    [[nodiscard]] double finestRising() const;
    void priceUses(const std::vector<double> &prices);
    [[nodiscard]] double worthOfRoom(const std::vector<double> &prices) const;
    /// Returns how many tickets there are.
    double layOut(double rounding, std::size_t every, std::vector<double> &point);
    /// isFar: the prices may be far from where they belong, and steps must not be too long. `every`: only each so many
    /// a ticket is looked at, and counts for all of them.
    bool climb(double rounding, int looks, bool isFar, std::size_t every);
    bool lookAtAll(bool mayStop, std::size_t every);
    void chooseBids(std::size_t ticket, const std::vector<double> &row);

    const BatchProblem &m_problem;
    const BatchResources &m_resources;
    unsigned m_threads = 1;
    std::stop_token m_stop;
    MarketFloor m_floor;
    std::vector<std::vector<double>> m_asked; ///< [use][agent]: price of it; Blocked where it never fits
    std::vector<std::vector<Bid>> m_bids;
    std::vector<double> m_prices; ///< minutes for what a ticket takes up on average
    std::vector<double> m_tickets;
    std::vector<double> m_bestTickets;
    std::vector<double> m_bestPrices;
    std::vector<bool> m_isClosed;
    std::vector<bool> m_isOut;
    double m_best = 0;
    double m_finest = 1;
    double m_rising = 0; ///< the rounding of the next step
    double m_risen = 0;  ///< bound before the first
    double m_effort = 0;
};

} // namespace evenkeel
