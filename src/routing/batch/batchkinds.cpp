// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchkinds.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

constexpr int FinestRooms = 1500; ///< states of room of the roomiest agent, at most
constexpr int MostParts = 60;     ///< of the smallest weight

auto orderOf(const BatchKinds::Kind &kind)
{
    return std::tuple(kind.cap, kind.units, kind.isComplex);
}

} // namespace

BatchKinds::BatchKinds(const BatchProblem &problem)
    : m_problem(problem)
{
    chooseGrid();
    sortTickets();
    countPlaces();
}

int BatchKinds::onGrid(MilliUnits units) const
{
    return static_cast<int>(units >= 0 ? units / m_grid : -1);
}

/// The grid on which rounding down loses least of all weights: a fraction of
/// the smallest.
void BatchKinds::chooseGrid()
{
    std::map<MilliUnits, int> weights;
    for (const BatchProblem::Ticket &ticket : m_problem.tickets)
        ++weights[ticket.weight];
    weights.erase(0);
    MilliUnits widest = 1;
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        for (const auto &limits : m_problem.limits)
            widest = std::max(widest, limits[agent] - m_problem.agents[agent].load);
    }
    const MilliUnits finest = std::max<MilliUnits>(1, widest / FinestRooms);
    const MilliUnits least = weights.empty() ? widest : weights.begin()->first;
    double fewestLost = std::numeric_limits<double>::infinity();
    m_grid = finest;
    for (MilliUnits parts = 1; parts <= MostParts && least / parts >= finest; ++parts) {
        const MilliUnits grid = least / parts;
        double lost = 0;
        for (const auto &[weight, count] : weights)
            lost += static_cast<double>(weight % grid) * count;
        if (lost < fewestLost * 0.9) { // a finer grid must be worth its time
            fewestLost = lost;
            m_grid = grid;
        }
    }
}

void BatchKinds::sortTickets()
{
    const std::size_t tickets = m_problem.tickets.size();
    std::vector<Kind> kinds;
    kinds.reserve(tickets);
    for (std::size_t ticket = 0; ticket < tickets; ++ticket) {
        const BatchProblem::Ticket &of = m_problem.tickets[ticket];
        kinds.push_back({onGrid(of.weight), of.mostCap, of.countsAsComplex});
    }
    const auto isBefore = [](const Kind &a, const Kind &b) { return orderOf(a) < orderOf(b); };
    m_kinds = kinds;
    std::sort(m_kinds.begin(), m_kinds.end(), isBefore);
    m_kinds.erase(std::unique(m_kinds.begin(), m_kinds.end()), m_kinds.end());
    for (const Kind &kind : kinds) {
        const auto place = std::lower_bound(m_kinds.begin(), m_kinds.end(), kind, isBefore);
        m_kindOf.push_back(static_cast<std::uint32_t>(place - m_kinds.begin()));
    }
}

void BatchKinds::countPlaces()
{
    std::vector<int> count(m_kinds.size());
    for (const std::uint32_t kind : m_kindOf)
        ++count[kind];
    for (std::size_t agent = 0; agent < m_problem.agents.size(); ++agent) {
        const BatchProblem::Agent &of = m_problem.agents[agent];
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const Kind &what = m_kinds[kind];
            const int room = onGrid(m_problem.limits[what.cap][agent] - of.load);
            int most = room < 0 || what.units == 0 ? 0 : room / what.units;
            most = of.load == 0 && of.capacity > 0 && what.units > 0 ? std::max(1, most) : most;
            most = std::min({most, std::max(0, of.turnsLeft), count[kind]});
            most = what.isComplex ? std::min(most, of.complexLeft) : most;
            m_most.push_back(static_cast<std::uint32_t>(most));
        }
    }
}

AgentBundle::Agent BatchKinds::agent(std::size_t agent) const
{
    const BatchProblem::Agent &of = m_problem.agents[agent];
    AgentBundle::Agent bundle;
    bundle.room = m_problem.limits.empty() ? -1 : onGrid(m_problem.limits.back()[agent] - of.load);
    bundle.complex = of.complexLeft;
    bundle.turns = of.turnsLeft;
    bundle.isIdle = of.load == 0 && of.capacity > 0;
    bundle.load = static_cast<double>(of.load);
    bundle.grid = static_cast<double>(m_grid);
    bundle.bend = m_problem.bend[agent];
    return bundle;
}

AgentBundle::Item BatchKinds::item(std::size_t agent, std::size_t kind) const
{
    const Kind &what = m_kinds[kind];
    const int limit = onGrid(m_problem.limits[what.cap][agent] - m_problem.agents[agent].load);
    return {.ticket = 0, .units = what.units, .limit = limit, .isComplex = what.isComplex, .profit = 0};
}

double BatchKinds::leastGrowth(std::size_t agent, std::size_t kind) const
{
    const double weight = static_cast<double>(m_kinds[kind].units * m_grid);
    return m_problem.bend[agent] * weight * (2.0 * static_cast<double>(m_problem.agents[agent].load) + weight);
}

} // namespace evenkeel
