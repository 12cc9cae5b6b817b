// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchplan.h"

#include "base/random.h"
#include "routing/batch/batchbound.h"
#include "routing/batch/batchclusters.h"
#include "routing/batch/batchmarket.h"
#include "routing/batch/batchneighbours.h"
#include "routing/batch/batchreading.h"
#include "routing/batch/batchrecord.h"
#include "routing/batch/batchsearch.h"
#include "routing/deskcheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

namespace evenkeel {

namespace {

constexpr std::size_t MostRounds = 8;           ///< of the bound in a cycle, while the plan is made better
constexpr std::size_t PairsInCycle = 4'000'000; ///< that these rounds look at
constexpr int IdleCycles = 45;                  ///< without gain, before the search ends by itself
constexpr double LeastGain = 1e-5;              ///< of the gap, that counts as one
constexpr int MostRepairs = 3;
constexpr int SellingSteps = 12; ///< of a plan made from nothing
constexpr int MostPacks = 2;
constexpr int ResellingSteps = 6;
constexpr std::size_t MostToResell = 10;                              ///< agents at a time
constexpr int Resells = 20;                                           ///< in a cycle
constexpr int MostBarters = 9;                                        ///< sweeps of a new plan
constexpr std::array<double, 3> SharesOfRoom{1, 0.5, 0};              ///< of barter, sweep by sweep
constexpr std::array<double, 5> Frictions{0.5, 0.15, 0.05, 1, 0.015}; ///< likewise, as shares of what a place is worth
constexpr std::size_t TriesForAnAgent = 500;                          ///< of annealing in a cycle
constexpr std::size_t TriesForATicket = 20;                           ///< likewise
/// Of annealing, cycle by cycle, as shares of what a place is worth: what is best depends on how rugged the desk is.
constexpr std::array<double, 3> Heats{0.02, 0.1, 0.3};
constexpr int CyclesToSell = 6;            ///< after so many cycles all is sold again, in another order
constexpr std::size_t MostToCluster = 400; ///< tickets, and agents

class BatchPlanner
{
public:
    BatchPlanner(const BatchProblem &problem, const BatchOptions &options, std::stop_token stop,
                 const Progress &progress)
        : m_problem(problem)
        , m_options(options)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_kinds(problem)
        , m_search(problem, m_kinds, m_stop)
        , m_resources(problem)
        , m_market(problem, m_resources, std::max(1U, options.threads), m_stop)
        , m_neighbours(problem, m_market)
        , m_bound(problem, m_kinds, m_resources, std::max(1U, options.threads), m_stop)
        , m_random(options.seed)
        , m_agents(problem.agents.size())
    {
        std::iota(m_agents.begin(), m_agents.end(), 0U);
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    /// `start`: a plan that is there already; may be empty.
    void run(const BatchChoice &start)
    {
        if (!start.empty()) {
            m_search.startFrom(start);
            keepBest();
        }
        makeFirstPlan();
        m_market.open();
        if (m_market.settle()) {
            m_search.listen(m_market);
            m_bound.startFrom(m_market.bestTicketPrices());
            lookTogether();
        }
        int idle = 0;
        while (!isEnough() && idle < IdleCycles) {
            const double before = gap();
            runCycle();
            idle = before - gap() > LeastGain ? 0 : idle + 1;
        }
    }

    /// Of the same problem with some pairs forbidden since: what is left of the
    /// best plan, with the gaps filled.
    void repair(const BatchChoice &choice)
    {
        BatchSearch search(m_problem, m_kinds, m_stop);
        search.startFrom(choice);
        search.shift();
        m_best = search.schedule().choice();
    }

    [[nodiscard]] const BatchChoice &best() const { return m_best; }
    [[nodiscard]] double lowerBound() const { return std::max({m_market.bound(), m_bound.best(), m_clusterBound}); }
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    [[nodiscard]] double gap() const { return (m_bestCost - lowerBound()) / std::max(1e-9, std::abs(m_bestCost)); }
    [[nodiscard]] bool isEnough() const
    {
        return m_stop.stop_requested() || gap() <= m_options.enoughGap ||
               (m_options.rounds > 0 && m_rounds >= m_options.rounds);
    }

    void keepBest()
    {
        const double cost = batchCost(m_problem, m_search.schedule().choice());
        if (!m_best.empty() && cost >= m_bestCost)
            return;
        m_bestCost = cost;
        m_best = m_search.schedule().choice();
    }

    /// The dearest to leave first, by what they ask of the room.
    void makeFirstPlan()
    {
        std::vector<std::uint32_t> queue(m_problem.tickets.size());
        std::iota(queue.begin(), queue.end(), 0U);
        const auto worth = [this](std::uint32_t ticket) {
            const BatchProblem::Ticket &of = m_problem.tickets[ticket];
            return of.leave / static_cast<double>(std::max<MilliUnits>(1, of.weight));
        };
        std::stable_sort(queue.begin(), queue.end(), [&](auto a, auto b) { return worth(a) > worth(b); });
        m_search.build(queue);
        m_search.shift();
        keepBest();
    }

    /// Steps of the bound beside one more plan. Both work from what was known
    /// when the cycle began, so that it makes no difference which is ready first.
    void runCycle()
    {
        const std::size_t pairs = m_problem.tickets.size() * m_agents.size() + 1;
        const int most = static_cast<int>(std::clamp<std::size_t>(PairsInCycle / pairs, 1, MostRounds));
        const int rounds = m_options.rounds > 0 ? std::min(most, m_options.rounds - m_rounds) : most;
        const double upper = m_bestCost;
        const auto tighten = [&] {
            for (int i = 0; i < rounds && m_bound.round(upper); ++i)
                ++m_rounds;
        };
        if (m_options.threads > 1) {
            m_bound.setThreads(std::max(1U, m_options.threads - 1));
            const std::jthread other(tighten);
            makePlan();
        } else {
            makePlan();
            tighten();
        }
        keepBest();
        if (m_progress)
            m_progress({m_rounds, m_options.rounds});
    }

    /// On small desks: what a few agents can do together bounds better than what each can do alone.
    void lookTogether()
    {
        if (m_problem.tickets.size() > MostToCluster || m_agents.size() > MostToCluster)
            return;
        BatchClusters clusters(m_problem, m_kinds);
        m_clusterBound = clusters.climb(m_market.bestTicketPrices(), m_bestCost, m_stop);
        if (clusters.choice().empty())
            return;
        m_search.startFrom(clusters.choice());
        m_search.shift();
        pack();
        m_search.shift();
        keepBest();
    }

    void makePlan()
    {
        if (m_cycles++ == 0)
            makePricedPlan();
        else if (m_cycles % CyclesToSell == 0)
            sellAll();
        else if (m_cycles % 2 == 0)
            lookAround();
        else
            anneal();
    }

    /// The first plan that knows the prices.
    void makePricedPlan()
    {
        m_search.buy(m_market);
        m_search.shift();
        keepBest();
        sellAll();
    }

    void sellAll()
    {
        shuffleAgents();
        m_search.sell(m_market, m_agents, SellingSteps);
        m_search.shift();
        if (m_search.schedule().cost() > m_bestCost && m_cycles == 1)
            m_search.startFrom(m_best);
        for (int i = 0; i < MostPacks; ++i) {
            pack();
            m_search.shift();
        }
        int idle = 0;
        for (int i = 0; i < MostBarters && idle < 2 && !isStopped(); ++i)
            idle = barter() > 0 ? 0 : idle + 1;
    }

    /// Some agents again, where tickets are badly off, and all of them once.
    void lookAround()
    {
        m_search.startFrom(m_best);
        m_search.shift();
        for (int i = 0; i < Resells && !isStopped(); ++i) {
            const auto agents = m_neighbours.draw(m_search.schedule().choice(), MostToResell, m_random);
            m_search.resell(agents, m_market, ResellingSteps, nextBarter(), m_random);
        }
        shuffleAgents();
        barter();
        m_search.shift();
    }

    void anneal()
    {
        m_search.startFrom(m_best);
        const std::size_t tries = TriesForAnAgent * m_agents.size() + TriesForATicket * m_problem.tickets.size();
        const double heat = Heats[static_cast<std::size_t>(m_cycles) % Heats.size()];
        m_search.anneal(tries, heat, m_market.placeWorth(), m_random);
        m_search.shift();
        pack();
        m_search.shift();
    }

    void pack()
    {
        m_search.eject();
        m_search.rebundle(m_agents);
    }

    int barter() { return m_search.barter(m_agents, m_market, nextBarter(), m_random); }

    BatchSearch::Barter nextBarter()
    {
        const std::size_t at = m_barters++;
        return {SharesOfRoom[at % SharesOfRoom.size()], Frictions[at % Frictions.size()] * m_market.placeWorth()};
    }

    void shuffleAgents()
    {
        for (std::size_t i = m_agents.size(); i > 1; --i)
            std::swap(m_agents[i - 1], m_agents[m_random.below(i)]);
    }

    const BatchProblem &m_problem;
    const BatchOptions &m_options;
    std::stop_token m_stop;
    const Progress &m_progress;
    BatchKinds m_kinds;
    BatchSearch m_search;
    BatchResources m_resources;
    BatchMarket m_market;
    BatchNeighbours m_neighbours;
    BatchBound m_bound;
    Random m_random;
    std::vector<std::uint32_t> m_agents;
    BatchChoice m_best;
    double m_bestCost = 0;
    double m_clusterBound = -std::numeric_limits<double>::infinity();
    std::size_t m_barters = 0;
    int m_cycles = 0;
    int m_rounds = 0;
};

/// As the dispatcher would see it when told to choose by least cost: so a trace
/// can be recomputed from the record.
DeskPicture leastCostPicture(const DeskPicture &picture)
{
    DeskPicture asked = picture;
    asked.askedMethod = AssignmentMethod::LeastCost;
    return asked;
}

std::vector<const TicketAsk *> firstWaiting(const LiveDesk &desk, std::size_t limit)
{
    std::vector<const TicketAsk *> waiting = desk.waiting();
    if (limit > 0 && waiting.size() > limit)
        waiting.resize(limit);
    return waiting;
}

} // namespace

double BatchPlan::gap() const
{
    return objective == lowerBound ? 0.0 : (objective - lowerBound) / std::max(1e-9, std::abs(objective));
}

Result<BatchPlan> planBatch(const DeskPicture &picture, const BatchOptions &options, std::stop_token stop,
                            const Progress &progress)
{
    if (const auto checked = checkPicture(picture); !checked)
        return checked.error();
    const DeskPicture asked = leastCostPicture(picture);
    auto desk = std::make_unique<LiveDesk>(asked);
    const std::vector<const TicketAsk *> waiting = firstWaiting(*desk, options.limit);
    BatchProblem problem = readBatch(*desk, waiting);
    const BatchRecord oneByOne = decideOneByOne(*desk, problem, waiting, stop);

    BatchPlanner planner(problem, options, std::move(stop), progress);
    planner.run(oneByOne.choice);
    desk = std::make_unique<LiveDesk>(asked);
    BatchRecord record = carryOut(*desk, problem, planner.best());
    BatchRecord repaired = record;
    for (int i = 0; i < MostRepairs && !repaired.refused.empty() && (i == 0 || !planner.isStopped()); ++i) {
        problem.refused.insert(problem.refused.end(), repaired.refused.begin(), repaired.refused.end());
        std::sort(problem.refused.begin(), problem.refused.end());
        planner.repair(repaired.choice);
        desk = std::make_unique<LiveDesk>(asked);
        repaired = carryOut(*desk, problem, planner.best());
        if (batchCost(problem, repaired.choice) < batchCost(problem, record.choice))
            record = repaired;
    }
    if (!oneByOne.choice.empty() && batchCost(problem, oneByOne.choice) < batchCost(problem, record.choice))
        record = oneByOne;

    BatchPlan plan;
    plan.decisions = std::move(record.decisions);
    plan.objective = batchCost(problem, record.choice);
    plan.lowerBound = std::min(planner.lowerBound(), plan.objective);
    plan.unassigned = static_cast<int>(std::count(record.choice.begin(), record.choice.end(), BatchProblem::Nobody));
    plan.assigned = static_cast<int>(record.choice.size()) - plan.unassigned;
    plan.rounds = planner.rounds();
    plan.wasStopped = planner.isStopped();
    return plan;
}

} // namespace evenkeel
