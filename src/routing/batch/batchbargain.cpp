// SPDX-License-Identifier: GPL-3.0-or-later
// How BatchBound finds prices to begin with: tickets and agents bargain.
#include "routing/batch/batchbound.h"

#include <algorithm>

namespace evenkeel {

void BatchBound::bargainAgent(Worker &worker, std::size_t agent, double damping)
{
    worker.bundle.workOutPrices();
    const double value = m_values[agent];
    const std::size_t agents = m_problem.agents.size();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (m_kinds.most(agent, kind) == 0)
            continue;
        const AgentBundle::Item dummy = m_kinds.item(agent, kind);
        const double price =
            std::min(value - worker.bundle.withDummy(dummy, worker.starts[kind]), BatchProblem::Blocked);
        double &slot = m_slots[kind * agents + agent];
        slot += damping * (price - slot);
    }
    m_seatPrices[agent].clear();
    for (const std::uint32_t item : worker.taken)
        m_seatPrices[agent].push_back(worker.bundle.without(item) - (value - worker.items[item].profit));
}

/// The best and the second best place of each ticket of the range, and what
/// they would cost it.
void BatchBound::lookForPlaces(Worker &worker, std::size_t from, std::size_t until)
{
    const std::size_t agents = m_problem.agents.size();
    std::vector<double> &row = worker.row;
    row.resize(agents);
    for (std::size_t ticket = from; ticket < until; ++ticket) {
        if (ticket % 256 == 0 && m_stop.stop_requested())
            return;
        m_problem.fillRow(ticket, BatchProblem::Who::MayPass, 0, agents, row.data());
        const double *slots = m_slots.data() + m_kinds.of(ticket) * agents;
        for (std::size_t agent = 0; agent < agents; ++agent)
            row[agent] += slots[agent];
        for (const Seat &seat : m_seats[ticket])
            row[seat.agent] += seat.price - slots[seat.agent];
        const double leave = m_problem.tickets[ticket].leave;
        Offer offer{leave, leave, BatchProblem::Nobody};
        for (std::size_t agent = 0; agent < agents; ++agent) {
            if (row[agent] >= offer.second)
                continue;
            if (row[agent] < offer.best) {
                offer.second = offer.best;
                offer.best = row[agent];
                offer.agent = static_cast<std::uint32_t>(agent);
            } else {
                offer.second = row[agent];
            }
        }
        m_offers[ticket] = offer;
    }
    worker.isDone = true;
}

bool BatchBound::bargain(double damping)
{
    const std::size_t agents = m_problem.agents.size();
    const std::size_t tickets = m_problem.tickets.size();
    const bool isLooked = share([this, tickets](Worker &worker, std::size_t thread) {
        lookForPlaces(worker, tickets * thread / m_threads, tickets * (thread + 1) / m_threads);
    });
    if (!isLooked)
        return false;
    for (std::size_t ticket = 0; ticket < tickets; ++ticket)
        m_prices[ticket] = 0.5 * (m_offers[ticket].best + m_offers[ticket].second);
    holdWeightless();
    m_floor = m_firstFloor;
    std::fill(m_filled.begin(), m_filled.end(), 0U);
    const bool isDone = share([this, agents, damping](Worker &worker, std::size_t thread) {
        worker.from = agents * thread / m_threads;
        worker.until = agents * (thread + 1) / m_threads;
        work(worker, true, damping);
    });
    if (!isDone)
        return false;
    for (std::vector<Seat> &seats : m_seats)
        seats.clear();
    for (std::size_t agent = 0; agent < agents; ++agent) {
        for (std::size_t i = 0; i < m_bundles[agent].size(); ++i)
            m_seats[m_bundles[agent][i]].push_back({static_cast<std::uint32_t>(agent), m_seatPrices[agent][i]});
    }
    return true;
}

} // namespace evenkeel
