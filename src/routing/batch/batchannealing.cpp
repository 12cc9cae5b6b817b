// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that may cost more for a while.
#include "routing/batch/batchsearch.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

/// Heat at the beginning and at the end, as shares of what a place is worth.
constexpr double Hot = 0.02;
constexpr double Cold = 0.0005;
constexpr std::size_t Stage = 1024; ///< tries of one heat

} // namespace

/// What a try would make the plan cost more; Blocked or more where it is not
/// allowed.
double BatchSearch::changeBy(const Try &what) const
{
    const BatchProblem::Ticket &of = m_problem.tickets[what.ticket];
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    double change = what.cost - m_schedule.paid(what.ticket);
    if (what.other == BatchProblem::Nobody) {
        change += m_schedule.growth(what.agent, of.weight);
        return m_schedule.fits(what.ticket, what.agent) ? change : BatchProblem::Blocked;
    }
    const BatchProblem::Ticket &other = m_problem.tickets[what.other];
    if (!m_schedule.fits(what.ticket, what.agent, what.other))
        return BatchProblem::Blocked;
    change += m_schedule.growth(what.agent, of.weight - other.weight) - m_problem.cost(what.other, what.agent);
    if (owner == BatchProblem::Nobody)
        return change + other.leave;
    if (m_problem.passRows[other.passing][owner] > 0 || m_problem.isRefused(what.other, owner) ||
        !m_schedule.fits(what.other, owner, what.ticket))
        return BatchProblem::Blocked;
    // paid() is cost less the growth by leaving; the load changes only by the
    // difference of both.
    return change + m_schedule.growth(owner, other.weight - of.weight) - m_schedule.growth(owner, -of.weight) +
           m_problem.cost(what.other, owner);
}

BatchSearch::Try BatchSearch::draw(Random &random) const
{
    Try what;
    what.agent = static_cast<std::uint32_t>(random.below(m_asking.size()));
    const auto &asking = m_asking[what.agent];
    if (asking.empty())
        return what;
    const Asking &of = asking[random.below(asking.size())];
    what.ticket = of.ticket;
    what.cost = of.cost;
    if (m_schedule.choice()[what.ticket] == what.agent)
        return what;
    const auto &held = m_schedule.held(what.agent);
    const std::uint64_t pick = random.below(held.size() + 1);
    if (pick < held.size())
        what.other = held[pick];
    what.change = changeBy(what);
    return what;
}

void BatchSearch::make(const Try &what)
{
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    m_schedule.takeBack(what.ticket);
    if (what.other != BatchProblem::Nobody)
        m_schedule.takeBack(what.other);
    m_schedule.put(what.ticket, what.agent);
    if (what.other != BatchProblem::Nobody && owner != BatchProblem::Nobody)
        m_schedule.put(what.other, owner);
}

void BatchSearch::anneal(std::size_t tries, double placeWorth, Random &random)
{
    const double hot = Hot * placeWorth;
    const double cold = Cold * placeWorth;
    if (placeWorth <= 0)
        return;
    const double fall = std::pow(cold / hot, 1.0 / std::max(1.0, static_cast<double>(tries) / Stage));
    double heat = hot;
    for (std::size_t i = 0; i < tries; ++i) {
        if (i % Stage == Stage - 1) {
            if (m_stop.stop_requested())
                return;
            heat *= fall;
            m_schedule.forgetSteps();
        }
        const Try what = draw(random);
        if (what.change >= BatchProblem::Blocked)
            continue;
        if (what.change <= 0 || random.uniform() < std::exp(-what.change / heat))
            make(what);
    }
}

} // namespace evenkeel
