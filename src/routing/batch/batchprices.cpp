// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchprices.h"

#include <algorithm>

namespace evenkeel {

namespace {

class PriceReader
{
public:
    PriceReader(const BatchProblem &problem, const BatchSchedule &schedule)
        : m_problem(problem)
        , m_row(problem.agents.size())
    {
        const std::size_t agents = problem.agents.size();
        m_prices.units.resize(agents);
        m_prices.complex.resize(agents);
        m_prices.turns.resize(agents);
        for (std::size_t agent = 0; agent < agents; ++agent) {
            const BatchProblem::Agent &of = problem.agents[agent];
            int complexLeft = of.complexLeft;
            for (const std::uint32_t held : schedule.held(agent))
                complexLeft -= problem.tickets[held].countsAsComplex ? 1 : 0;
            m_isClosed.push_back(static_cast<std::size_t>(std::max(0, of.turnsLeft)) <= schedule.held(agent).size());
            m_isPastComplex.push_back(complexLeft <= 0);
            m_prices.units[agent] = 2.0 * problem.bend[agent] * schedule.loads()[agent];
        }
        for (std::size_t ticket = 0; ticket < problem.tickets.size(); ++ticket) {
            if (schedule.choice()[ticket] == BatchProblem::Nobody)
                m_waiting.push_back(ticket);
        }
    }

    /// What tickets without a place would pay for one: room first, then the rest
    /// of what stands in their way.
    void askThoseWhoWait()
    {
        for (const std::size_t ticket : m_waiting) {
            const BatchProblem::Ticket &of = m_problem.tickets[ticket];
            fill(ticket);
            const double weight = static_cast<double>(of.weight);
            for (std::size_t agent = 0; agent < m_row.size() && of.weight > 0; ++agent) {
                const double gain = of.leave - m_row[agent];
                if (gain > m_prices.units[agent] * weight && !m_isClosed[agent] &&
                    !(of.asksComplexity && m_isPastComplex[agent]))
                    m_prices.units[agent] = gain / weight;
            }
        }
        for (const std::size_t ticket : m_waiting) {
            const BatchProblem::Ticket &of = m_problem.tickets[ticket];
            fill(ticket);
            for (std::size_t agent = 0; agent < m_row.size(); ++agent) {
                const double rest = of.leave - m_row[agent] - m_prices.units[agent] * static_cast<double>(of.weight);
                if (m_isClosed[agent])
                    m_prices.turns[agent] = std::max(m_prices.turns[agent], rest);
                else if (of.asksComplexity && m_isPastComplex[agent])
                    m_prices.complex[agent] = std::max(m_prices.complex[agent], rest);
            }
        }
    }

    void priceTickets()
    {
        for (std::size_t ticket = 0; ticket < m_problem.tickets.size(); ++ticket) {
            const BatchProblem::Ticket &of = m_problem.tickets[ticket];
            fill(ticket);
            const double weight = static_cast<double>(of.weight);
            const double *units = m_prices.units.data();
            const double *turns = m_prices.turns.data();
            const double *complex = m_prices.complex.data();
            const double isComplex = of.asksComplexity ? 1.0 : 0.0;
            double least = of.leave;
            for (std::size_t agent = 0; agent < m_row.size(); ++agent) {
                const double pays = m_row[agent] + units[agent] * weight + turns[agent] + isComplex * complex[agent];
                least = pays < least ? pays : least;
            }
            m_prices.tickets.push_back(least);
        }
    }

    [[nodiscard]] BatchPrices take() { return std::move(m_prices); }

private:
    void fill(std::size_t ticket)
    {
        m_problem.fillRow(ticket, BatchProblem::Who::Passing, 0, m_row.size(), m_row.data());
    }

    const BatchProblem &m_problem;
    std::vector<double> m_row;
    std::vector<bool> m_isClosed;
    std::vector<bool> m_isPastComplex;
    std::vector<std::size_t> m_waiting;
    BatchPrices m_prices;
};

} // namespace

BatchPrices pricesOf(const BatchProblem &problem, const BatchSchedule &schedule)
{
    PriceReader reader(problem, schedule);
    reader.askThoseWhoWait();
    reader.priceTickets();
    return reader.take();
}

} // namespace evenkeel
