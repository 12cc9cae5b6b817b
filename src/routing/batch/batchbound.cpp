// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchbound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace evenkeel {

namespace {

constexpr double LeastNewest = 0.02; ///< share of the last slope in the direction, when steps have become short
constexpr double Calmer = 0.7;       ///< that share, each time they do
constexpr double Grow = 1.1;         ///< of the steps' length after a round with gain
constexpr double Shrink = 0.7;       ///< after Patience rounds without
constexpr double StepsOfPair = 1.5;
constexpr int Patience = 8;
constexpr std::size_t LeastStates = 300; ///< of a bundle
constexpr std::size_t MostStates = 30'000;
constexpr std::size_t FirstStatesOfAll = 600'000; ///< until steps become short
constexpr std::size_t StatesOfAll = 6'000'000;

} // namespace

BatchBound::BatchBound(const BatchProblem &problem, const BatchKinds &kinds, const BatchResources &resources,
                       unsigned threads, std::stop_token stop)
    : m_problem(problem)
    , m_kinds(kinds)
    , m_resources(resources)
    , m_stop(std::move(stop))
    , m_threads(std::max(1U, threads))
    , m_values(problem.agents.size())
    , m_bundles(problem.agents.size())
    , m_roomPrices(problem.agents.size())
    , m_prices(problem.tickets.size())
    , m_direction(problem.tickets.size())
    , m_best(-std::numeric_limits<double>::infinity())
{
    m_mostStates = std::clamp(StatesOfAll / std::max<std::size_t>(1, m_values.size()), LeastStates, MostStates);
    m_states = std::clamp(FirstStatesOfAll / std::max<std::size_t>(1, m_values.size()), LeastStates, m_mostStates);
    sizeLists();
}

void BatchBound::startFrom(const BatchMarket &market)
{
    m_prices = market.bestTicketPrices();
    market.readRoomPrices(m_kinds, m_roomPrices);
    priceWeightless();
    holdWeightless();
}

/// Room for the tickets of each kind an agent could hold, and from which profit
/// on it would.
void BatchBound::sizeLists()
{
    const std::size_t agents = m_problem.agents.size();
    m_firstFloor.assign(agents * m_kinds.size(), std::numeric_limits<double>::infinity());
    std::size_t entries = 0;
    for (std::size_t agent = 0; agent < agents; ++agent) {
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            m_starts.push_back(entries);
            entries += m_kinds.most(agent, kind);
            if (m_kinds.most(agent, kind) > 0)
                m_firstFloor[kind * agents + agent] = m_kinds.leastGrowth(agent, kind);
        }
    }
    m_entries.resize(entries);
    m_filled.resize(m_starts.size());
}

/// Work without weight is in no bundle: it pays what it costs at its cheapest.
void BatchBound::priceWeightless()
{
    const std::size_t agents = m_problem.agents.size();
    std::vector<double> row(agents);
    m_weightless.clear();
    for (std::size_t ticket = 0; ticket < m_prices.size(); ++ticket) {
        if (m_kinds.list()[m_kinds.of(ticket)].weight > 0)
            continue;
        m_problem.fillRow(ticket, BatchProblem::Who::MayPass, 0, agents, row.data());
        const std::vector<double> &never = m_resources.uses()[m_resources.useOf(ticket)].never;
        double least = m_problem.tickets[ticket].leave;
        for (std::size_t agent = 0; agent < agents; ++agent)
            least = std::min(least, row[agent] + never[agent]);
        m_weightless.emplace_back(static_cast<std::uint32_t>(ticket), least);
    }
}

void BatchBound::holdWeightless()
{
    for (const auto &[ticket, price] : m_weightless)
        m_prices[ticket] = price;
}

void BatchBound::list(std::size_t kind, std::size_t agent, Entry entry)
{
    const std::size_t place = agent * m_kinds.size() + kind;
    Entry *entries = m_entries.data() + m_starts[place];
    std::uint32_t &filled = m_filled[place];
    const std::uint32_t most = m_kinds.most(agent, kind);
    std::uint32_t at = filled < most ? filled++ : most - 1;
    for (; at > 0 && entries[at - 1].profit < entry.profit; --at)
        entries[at] = entries[at - 1];
    entries[at] = entry;
    if (filled == most) {
        double &floor = m_floor[kind * m_problem.agents.size() + agent];
        floor = std::max(floor, entries[most - 1].profit);
    }
}

/// Finds for each agent of the range the tickets that pay best, then the best
/// bundle of them.
void BatchBound::work(Worker &worker)
{
    const std::size_t agents = m_problem.agents.size();
    const std::size_t size = worker.until - worker.from;
    worker.row.assign(size, BatchProblem::Blocked);
    for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
        if (ticket % 256 == 0 && m_stop.stop_requested())
            return;
        m_problem.fillRow(ticket, BatchProblem::Who::MayPass, worker.from, worker.until, worker.row.data());
        const std::size_t kind = m_kinds.of(ticket);
        const double price = m_prices[ticket];
        const double *never = m_resources.uses()[m_resources.useOf(ticket)].never.data() + worker.from;
        const double *floors = m_floor.data() + kind * agents + worker.from;
        for (std::size_t i = 0; i < size; ++i) {
            const double profit = price - worker.row[i] - never[i];
            if (profit > floors[i])
                list(kind, worker.from + i, {static_cast<std::uint32_t>(ticket), profit});
        }
    }
    for (std::size_t agent = worker.from; agent < worker.until; ++agent) {
        if (m_stop.stop_requested())
            return;
        m_values[agent] = solveAgent(worker, agent);
    }
    worker.isDone = true;
}

double BatchBound::solveAgent(Worker &worker, std::size_t agent)
{
    worker.items.clear();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const std::size_t place = agent * m_kinds.size() + kind;
        AgentBundle::Item item = m_kinds.item(agent, kind);
        for (std::uint32_t i = 0; i < m_filled[place]; ++i) {
            const Entry &entry = m_entries[m_starts[place] + i];
            item.ticket = entry.ticket;
            item.profit = entry.profit;
            worker.items.push_back(item);
        }
    }
    AgentBundle::sortByLimit(worker.items);
    AgentBundle::Agent bundle = m_kinds.agent(agent);
    bundle.roomPrices = m_roomPrices[agent];
    const double value = worker.bundle.solve(bundle, worker.items);
    worker.bundle.readBundle(worker.taken);
    m_bundles[agent].clear();
    for (const std::uint32_t item : worker.taken)
        m_bundles[agent].push_back(worker.items[item].ticket);
    return value;
}

bool BatchBound::share(const std::function<void(Worker &, std::size_t)> &work)
{
    m_workers.resize(m_threads);
    for (Worker &worker : m_workers)
        worker.bundle.keepAtMost(m_states);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < m_workers.size(); ++i)
            threads.emplace_back([&work, &worker = m_workers[i], i] { work(worker, i); });
        work(m_workers.front(), std::size_t{0});
    }
    return std::all_of(m_workers.begin(), m_workers.end(), [](const Worker &worker) { return worker.isDone; });
}

bool BatchBound::round(double upper)
{
    m_floor = m_firstFloor;
    std::fill(m_filled.begin(), m_filled.end(), 0U);
    const std::size_t agents = m_problem.agents.size();
    const bool isDone = share([this, agents](Worker &worker, std::size_t thread) {
        worker.isDone = false;
        worker.from = agents * thread / m_threads;
        worker.until = agents * (thread + 1) / m_threads;
        work(worker);
    });
    if (!isDone)
        return false;
    m_effort += StepsOfPair * static_cast<double>(m_prices.size() * agents);
    double bound = 0;
    double magnitude = 0;
    for (const double price : m_prices) {
        bound += price;
        magnitude += std::abs(price);
    }
    for (const double value : m_values) {
        bound -= value;
        magnitude += value;
    }
    bound -= magnitude * 1e-12 * static_cast<double>(m_prices.size() + agents); // sums of doubles are rounded
    step(bound, upper);
    return true;
}

double BatchBound::effort() const
{
    double effort = m_effort;
    for (const Worker &worker : m_workers)
        effort += worker.bundle.effort();
    return effort;
}

/// How far each ticket's constraint is from holding: 1 less the agents whose
/// best bundle has it. A ticket whose price is what leaving it costs may as
/// well be left.
std::vector<double> BatchBound::slope() const
{
    std::vector<double> slope(m_prices.size(), 1.0);
    for (const auto &bundle : m_bundles) {
        for (const std::uint32_t ticket : bundle)
            slope[ticket] -= 1.0;
    }
    for (const auto &[ticket, price] : m_weightless)
        slope[ticket] = 0;
    for (std::size_t ticket = 0; ticket < slope.size(); ++ticket) {
        if (slope[ticket] > 0 && m_prices[ticket] >= m_problem.tickets[ticket].leave)
            slope[ticket] = 0;
    }
    return slope;
}

void BatchBound::step(double bound, double upper)
{
    const std::vector<double> now = slope();
    if (m_bestPrices.empty())
        m_direction = now;
    double along = 0;
    for (std::size_t ticket = 0; ticket < now.size(); ++ticket) {
        m_direction[ticket] += m_newest * (now[ticket] - m_direction[ticket]);
        along += now[ticket] * m_direction[ticket];
    }
    if (m_bestPrices.empty() || bound > m_best) {
        m_best = bound;
        m_bestPrices = m_prices;
        m_sinceBetter = 0;
        m_pull = along > 0 ? std::min(1.5, m_pull * Grow) : m_pull;
    } else if (++m_sinceBetter >= Patience) { // overshooting
        m_sinceBetter = 0;
        m_pull *= Shrink;
        m_states = std::min(m_mostStates, 2 * m_states);
        m_newest = std::max(LeastNewest, m_newest * Calmer);
    }
    double square = 0;
    for (std::size_t ticket = 0; ticket < now.size(); ++ticket) {
        const bool isAtTop = m_direction[ticket] > 0 && m_bestPrices[ticket] >= m_problem.tickets[ticket].leave;
        square += isAtTop ? 0 : m_direction[ticket] * m_direction[ticket];
    }
    if (square <= 0)
        return;
    const double by = m_pull * std::max(0.0, upper - m_best) / square;
    for (std::size_t ticket = 0; ticket < now.size(); ++ticket)
        m_prices[ticket] = std::min(m_bestPrices[ticket] + by * m_direction[ticket], m_problem.tickets[ticket].leave);
    holdWeightless();
}

} // namespace evenkeel
