// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/batch/batchbound.h"
#include "routing/batch/batchclusters.h"
#include "routing/batch/batchmarket.h"
#include "routing/batch/batchneighbours.h"
#include "routing/batch/batchplan.h"
#include "routing/batch/batchsearch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Makes a plan and its bound better, cycle by cycle: first a plan one ticket after the other, then prices, then all
/// sold at these, and after that by turns looking around where tickets are badly off, annealing, and selling all anew,
/// while the bound is raised beside it.
class BatchPlanner
{
public:
    BatchPlanner(const BatchProblem &problem, const BatchOptions &options, std::stop_token stop,
                 const Progress &progress);

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    /// `start`: a plan that is there already; may be empty.
    void run(const BatchChoice &start);

    /// Of the same problem with some pairs forbidden since: what is left of the
    /// best plan, with the gaps filled.
    void repair(const BatchChoice &choice);

    [[nodiscard]] const BatchChoice &best() const { return m_best; }
    [[nodiscard]] double lowerBound() const;
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    enum class Way { Priced, Sold, Clustered, Around, Annealed };

    [[nodiscard]] double gap() const { return (m_bestCost - lowerBound()) / std::max(1e-9, std::abs(m_bestCost)); }
    [[nodiscard]] bool isEnough() const;
    void keepBest();
    /// The dearest to leave first, by what they ask of the room.
    void makeFirstPlan();
    /// Steps of the bound beside one more plan. Both work from what was known
    /// when the cycle began, so that it makes no difference which is ready first.
    void runCycle();
    /// At least a few rounds of the bound, and as many as take about so many steps.
    void tighten(double effort, double upper);
    bool raiseMarket();
    [[nodiscard]] double provingEffort() const;
    /// On small desks: what a few agents can do together bounds better than what each can do alone.
    void lookTogether();
    void makePlanOfClusters();
    [[nodiscard]] Way nextWay() const;
    void makePlan(Way way);
    /// The first plan that knows the prices.
    void makePricedPlan();
    void sellAll();
    /// Some agents again, where tickets are badly off, and all of them once.
    void lookAround();
    void anneal();
    void pack();
    int barter() { return m_search.barter(m_agents, m_market, nextBarter(), m_random); }

    BatchSearch::Barter nextBarter();
    void shuffleAgents();

    const BatchProblem &m_problem;
    const BatchOptions &m_options;
    std::stop_token m_stop;
    const Progress &m_progress;
    BatchKinds m_kinds;
    BatchSearch m_search;
    BatchResources m_resources;
    BatchMarket m_market;
    std::optional<BatchMarket> m_rising; ///< goes on beside the plan, where bundles prove less than a market
    BatchNeighbours m_neighbours;
    BatchBound m_bound;
    Random m_random;
    std::vector<std::uint32_t> m_agents;
    BatchChoice m_best;
    double m_bestCost = 0;
    std::optional<BatchClusters> m_clusters;
    BatchChoice m_clusterChoice;       ///< who would get what when the cycle began
    std::array<double, 5> m_efforts{}; ///< [way]: of the last plan made that way
    std::size_t m_barters = 0;
    bool m_isRising = false;
    bool m_isBundled = false; ///< the market's last passage
    int m_cycles = 0;
    int m_rounds = 0;
};

} // namespace evenkeel
