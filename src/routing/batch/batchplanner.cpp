// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchplanner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <thread>
#include <utility>

namespace evenkeel {

namespace {

constexpr std::size_t RoundsAtLeast = 8;        ///< of the bound in a cycle, while the plan is made better
constexpr std::size_t PairsInCycle = 4'000'000; ///< that these rounds look at
constexpr int IdleCycles = 45;                  ///< without gain, before the search ends by itself
constexpr double LeastGain = 1e-5;              ///< of the gap, that counts as one
constexpr int SellingSteps = 12;                ///< of a plan made from nothing
constexpr int MostPacks = 2;
constexpr int ResellingSteps = 6;
constexpr std::size_t MostToResell = 10;                              ///< agents at a time
constexpr int Resells = 60;                                           ///< in a cycle
constexpr int MostBarters = 9;                                        ///< sweeps of a new plan
constexpr std::array<double, 3> SharesOfRoom{1, 0.5, 0};              ///< of barter, sweep by sweep
constexpr std::array<double, 5> Frictions{0.5, 0.15, 0.05, 1, 0.015}; ///< likewise, as shares of what a place is worth
constexpr std::size_t TriesForAnAgent = 500;                          ///< of annealing in a cycle
constexpr std::size_t TriesForATicket = 20;                           ///< likewise
/// Of annealing, cycle by cycle, as shares of what a place is worth: what is best depends on how rugged the desk is.
constexpr std::array<double, 3> Heats{0.02, 0.1, 0.3};
constexpr int CyclesToSell = 6;            ///< after so many cycles all is sold again, in another order
constexpr std::size_t MostToCluster = 400; ///< tickets, and agents
constexpr std::size_t ManyTickets = 1000;  ///< of which bundles are priced only after prices of a market have risen
constexpr double StepsOfBid = 3000;        ///< that the first plan takes, about
constexpr double HardStepsOfBid = 8000;
constexpr int ClusterStepsAtFirst = 40;
constexpr int ClusterSteps = 8; ///< in a cycle

} // namespace

BatchPlanner::BatchPlanner(const BatchProblem &problem, const BatchOptions &options, std::stop_token stop,
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

void BatchPlanner::run(const BatchChoice &start)
{
    if (!start.empty()) {
        m_search.startFrom(start);
        keepBest();
    }
    makeFirstPlan();
    m_market.open();
    if (m_market.settle()) {
        m_search.listen(m_market);
        m_bound.startFrom(m_market);
        if (m_kinds.areBundlesHard() || m_problem.tickets.size() > ManyTickets) {
            m_rising.emplace(m_market);
            m_isRising = true;
        }
        lookTogether();
    }
    int idle = 0;
    while (!isEnough() && idle < IdleCycles) {
        const double before = gap();
        runCycle();
        idle = before - gap() > LeastGain ? 0 : idle + 1;
    }
}

void BatchPlanner::repair(const BatchChoice &choice)
{
    BatchSearch search(m_problem, m_kinds, m_stop);
    search.startFrom(choice);
    search.shift();
    m_best = search.schedule().choice();
}

double BatchPlanner::lowerBound() const
{
    const double known = std::max({m_market.bound(), m_bound.best(), m_rising ? m_rising->bound() : m_bound.best()});
    return m_clusters ? std::max(known, m_clusters->bound()) : known;
}

bool BatchPlanner::isEnough() const
{
    return m_stop.stop_requested() || gap() <= m_options.enoughGap ||
           (m_options.rounds > 0 && m_rounds >= m_options.rounds);
}

void BatchPlanner::keepBest()
{
    const double cost = batchCost(m_problem, m_search.schedule().choice());
    if (!m_best.empty() && cost >= m_bestCost)
        return;
    m_bestCost = cost;
    m_best = m_search.schedule().choice();
}

void BatchPlanner::makeFirstPlan()
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

void BatchPlanner::tighten(double effort, double upper)
{
    const std::size_t pairs = m_problem.tickets.size() * m_agents.size() + 1;
    const int atLeast = static_cast<int>(std::clamp<std::size_t>(PairsInCycle / pairs, 1, RoundsAtLeast));
    const double until = provingEffort() + effort;
    for (int i = 0; i < atLeast || provingEffort() < until; ++i) {
        if (m_options.rounds > 0 && m_rounds >= m_options.rounds)
            break;
        if (!raiseMarket() && !m_bound.round(upper))
            break;
        ++m_rounds;
    }
    if (m_clusters)
        m_clusters->climb(ClusterSteps, upper, m_stop);
}

/// False where there is nothing to raise any more, and where bundles prove something at once: at the prices found by
/// each passage from coarse to fine.
bool BatchPlanner::raiseMarket()
{
    if (!m_isRising)
        return false;
    if (m_rising->hasPassed() && !m_isBundled) {
        m_bound.startFrom(*m_rising);
        m_isBundled = true;
        return false;
    }
    m_isBundled = false;
    m_isRising = m_rising->rise();
    if (!m_isRising)
        m_bound.startFrom(*m_rising);
    return m_isRising;
}

double BatchPlanner::provingEffort() const
{
    return m_bound.effort() + (m_rising ? m_rising->effort() : 0.0);
}

void BatchPlanner::runCycle()
{
    const double upper = m_bestCost;
    const Way way = nextWay();
    if (m_clusters)
        m_clusterChoice = m_clusters->choice();
    double &effort = m_efforts[static_cast<std::size_t>(way)];
    if (way == Way::Priced) // not known yet
        effort = (m_kinds.areBundlesHard() ? HardStepsOfBid : StepsOfBid) * m_search.bids();
    const double before = m_search.effort() + m_market.effort();
    if (m_options.threads > 1) {
        m_bound.setThreads(m_options.threads - 1);
        if (m_rising)
            m_rising->setThreads(m_options.threads - 1);
        const std::jthread other([this, last = effort, upper] { tighten(last, upper); });
        makePlan(way);
    } else {
        makePlan(way);
        tighten(effort, upper);
    }
    effort = m_search.effort() + m_market.effort() - before;
    if (m_rising)
        m_market.adopt(*m_rising);
    keepBest();
    if (m_progress)
        m_progress({m_rounds, m_options.rounds});
}

void BatchPlanner::lookTogether()
{
    if (m_problem.tickets.size() > MostToCluster || m_agents.size() > MostToCluster)
        return;
    m_clusters.emplace(m_problem, m_kinds);
    m_clusters->startFrom(m_market.bestTicketPrices());
    m_clusters->climb(ClusterStepsAtFirst, m_bestCost, m_stop);
    m_clusterChoice = m_clusters->choice();
    makePlanOfClusters();
    keepBest();
}

void BatchPlanner::makePlanOfClusters()
{
    if (m_clusterChoice.empty())
        return;
    m_search.startFrom(m_clusterChoice);
    m_search.shift();
    pack();
    m_search.shift();
    barter();
}

BatchPlanner::Way BatchPlanner::nextWay() const
{
    const int turn = (m_cycles + 1) % CyclesToSell;
    if (m_cycles == 0)
        return Way::Priced;
    if (turn == 0)
        return Way::Sold;
    if (turn == CyclesToSell / 2 && m_clusters)
        return Way::Clustered;
    return turn % 2 == 0 ? Way::Around : Way::Annealed;
}

void BatchPlanner::makePlan(Way way)
{
    ++m_cycles;
    switch (way) {
    case Way::Priced:
        makePricedPlan();
        break;
    case Way::Sold:
        sellAll();
        break;
    case Way::Clustered:
        makePlanOfClusters();
        break;
    case Way::Around:
        lookAround();
        break;
    case Way::Annealed:
        anneal();
        break;
    }
}

void BatchPlanner::makePricedPlan()
{
    m_search.buy(m_market);
    m_search.shift();
    keepBest();
    sellAll();
}

void BatchPlanner::sellAll()
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

void BatchPlanner::lookAround()
{
    m_search.startFrom(m_best);
    m_search.shift();
    m_search.weighAll();
    m_neighbours.weigh(m_search.schedule().choice());
    for (int i = 0; i < Resells && !isStopped(); ++i) {
        const auto agents = m_neighbours.draw(m_search.schedule().choice(), MostToResell, m_random);
        m_search.resell(agents, m_market, ResellingSteps, nextBarter(), m_random);
    }
    shuffleAgents();
    barter();
    m_search.shift();
}

void BatchPlanner::anneal()
{
    m_search.startFrom(m_best);
    const std::size_t tries = TriesForAnAgent * m_agents.size() + TriesForATicket * m_problem.tickets.size();
    const double heat = Heats[static_cast<std::size_t>(m_cycles) % Heats.size()];
    m_search.anneal(tries, heat, m_market.placeWorth(), m_random);
    m_search.shift();
    pack();
    m_search.shift();
}

void BatchPlanner::pack()
{
    m_search.eject();
    m_search.rebundle(m_agents);
}

BatchSearch::Barter BatchPlanner::nextBarter()
{
    const std::size_t at = m_barters++;
    return {SharesOfRoom[at % SharesOfRoom.size()], Frictions[at % Frictions.size()] * m_market.placeWorth()};
}

void BatchPlanner::shuffleAgents()
{
    for (std::size_t i = m_agents.size(); i > 1; --i)
        std::swap(m_agents[i - 1], m_agents[m_random.below(i)]);
}

} // namespace evenkeel
