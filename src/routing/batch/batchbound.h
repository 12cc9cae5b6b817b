// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchkinds.h"
#include "routing/batch/batchmarket.h"
#include "routing/batch/batchresources.h"

#include <functional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace evenkeel {

/// A proven lower bound of what any plan costs, and prices that tell what each
/// ticket's place is worth.
///
/// Method: Lagrangian relaxation of "a ticket goes to one agent" (Fisher 1981).
/// With a price y(t) <= leave(t) for every ticket, any plan that respects every
/// gate costs
///     sum over assigned t of cost(t, a(t)) + sum over a of unfairness(a) + sum
///     over waiting t of leave(t)
///   >= sum over all t of y(t)  -  sum over a of max over bundles S for a of
///   [sum over S of (y(t) - cost(t, a))
///                                                                            - unfairness of S],
/// because what a plan gives to an agent is one of the bundles the maximum
/// looks at. The maximum is computed exactly by AgentBundle over a set that
/// contains every bundle the dispatcher could allow:
///   - weights are rounded down to a grid and rooms too: what fits truly fits
///   on the grid, and its unfairness is less;
///   - a ticket must fit beside all those whose limit is no higher than its
///   own. That is necessary in whatever order
///     they are given: of those tickets, the one that comes last sees all the
///     others, and its limit is no higher;
///   - likewise room in capacity profiles, of which a ticket uses no more than it
///   truly does;
///   - of tickets that no limit tells apart (same grid weight, cap, complexity, use
///   of profiles) an agent needs to look at the most
///     profitable ones only, as many as it could hold: exchanging one for a
///     better one breaks nothing;
///   - work without weight is left out of bundles; its price is never more than
///   its cheapest agent's cost, so that no
///     bundle would gain by it;
///   - who declined passes.
/// So the bound holds for every y; steps only make it better. They go from the
/// best prices seen along an average of all slopes, by Polyak's length (volume
/// algorithm, Barahona and Anbil 2000): among tickets of nearly the same worth
/// one slope alone says little. A round is O(tickets x agents) arithmetic, and no
/// pairs are kept.
///
/// Deterministic whatever the threads: each takes a range of agents, and all
/// sums are made in order of position.
class BatchBound
{
public:
    BatchBound(const BatchProblem &problem, const BatchKinds &kinds, const BatchResources &resources, unsigned threads,
               std::stop_token stop);

    void setThreads(unsigned threads) { m_threads = threads; }
    /// From the prices that prove most in a market.
    void startFrom(const BatchMarket &market);
    /// Computes the bound at the present prices, keeps the best, moves the
    /// prices. `upper` is the cost of a known plan. False when it was stopped
    /// halfway; nothing changed then.
    bool round(double upper);

    /// Steps of all rounds so far, each about as long as an addition, as if one thread made them.
    [[nodiscard]] double effort() const;
    /// Below every number where nothing was proved yet.
    [[nodiscard]] double best() const { return m_best; }

private:
    struct Entry
    {
        std::uint32_t ticket = 0;
        double profit = 0;
    };
    /// What one thread works with: a range of agents.
    struct Worker
    {
        std::size_t from = 0;
        std::size_t until = 0;
        std::vector<double> row;
        std::vector<AgentBundle::Item> items;
        std::vector<std::uint32_t> taken;
        AgentBundle bundle;
        bool isDone = false;
    };

    void sizeLists();
    void priceWeightless();
    void holdWeightless();
    void work(Worker &worker);
    void list(std::size_t kind, std::size_t agent, Entry entry);
    double solveAgent(Worker &worker, std::size_t agent);
    /// Gives each thread its worker and its number. False where one was stopped
    /// before its end.
    bool share(const std::function<void(Worker &, std::size_t)> &work);
    [[nodiscard]] std::vector<double> slope() const;
    void step(double bound, double upper);

    const BatchProblem &m_problem;
    const BatchKinds &m_kinds;
    const BatchResources &m_resources;
    std::stop_token m_stop;
    unsigned m_threads = 1;

    double m_effort = 0;           ///< that of bundles apart
    std::vector<Worker> m_workers; ///< kept, since each has much memory
    std::size_t m_mostStates = 0;
    std::size_t m_states = 0; ///< of a bundle: more as steps become short

    std::vector<std::size_t> m_starts; ///< [agent x kinds + kind]: of its entries in m_entries
    std::vector<std::uint32_t> m_filled;
    std::vector<Entry> m_entries;
    std::vector<double> m_floor; ///< [kind x agents + agent]: profits no greater are of no use
    std::vector<double> m_firstFloor;
    std::vector<double> m_values; ///< by agent
    std::vector<std::vector<std::uint32_t>> m_bundles;
    std::vector<BundleStates::Prices> m_roomPrices;             ///< by agent: of the last round
    std::vector<std::pair<std::uint32_t, double>> m_weightless; ///< tickets, and what they cost at their cheapest agent
    std::vector<double> m_prices;
    std::vector<double> m_bestPrices;
    std::vector<double> m_direction;
    double m_best = 0;
    double m_pull = 0.05;  ///< Polyak's factor
    double m_newest = 0.1; ///< share of the last slope in the direction
    int m_sinceBetter = 0;
};

} // namespace evenkeel
