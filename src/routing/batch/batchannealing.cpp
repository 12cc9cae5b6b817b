// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of BatchSearch that may cost more for a while.
#include "routing/batch/batchsearch.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double StepsOfTry = 40;
constexpr double Cold = 0.0005;     ///< heat at the end, as a share of what a place is worth
constexpr double Hopeless = 20;     ///< heats: what costs so much more is never kept
constexpr std::size_t Stage = 1024; ///< tries of one heat

} // namespace

/// What a try would make the plan cost more; Blocked where it is not allowed or
/// more than `most`, which is known before any limit is looked at.
double BatchSearch::changeBy(const Try &what, double most) const
{
    const BatchProblem::Ticket &of = m_problem.tickets[what.ticket];
    const std::uint32_t owner = m_schedule.choice()[what.ticket];
    double change = what.cost - m_schedule.paid(what.ticket);
    if (what.other == BatchProblem::Nobody) {
        change += m_schedule.growth(what.agent, of.weight);
        return change <= most && m_schedule.fits(what.ticket, what.agent) ? change : BatchProblem::Blocked;
    }
    const BatchProblem::Ticket &other = m_problem.tickets[what.other];
    change += m_schedule.growth(what.agent, of.weight - other.weight) - m_problem.cost(what.other, what.agent);
    if (owner == BatchProblem::Nobody) {
        change += other.leave;
        return change <= most && m_schedule.fits(what.ticket, what.agent, what.other) ? change : BatchProblem::Blocked;
    }
    if (!m_problem.passes(what.other, owner))
        return BatchProblem::Blocked;
    // paid() is cost less the growth by leaving; the load changes only by the
    // difference of both.
    change += m_schedule.growth(owner, other.weight - of.weight) - m_schedule.growth(owner, -of.weight) +
              m_problem.cost(what.other, owner);
    const bool fits = change <= most && m_schedule.fits(what.ticket, what.agent, what.other) &&
                      m_schedule.fits(what.other, owner, what.ticket);
    return fits ? change : BatchProblem::Blocked;
}

BatchSearch::Try BatchSearch::draw(Random &random, double most) const
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
    what.change = changeBy(what, most);
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

void BatchSearch::anneal(std::size_t tries, double heat, double placeWorth, Random &random)
{
    if (placeWorth <= 0)
        return;
    const double fall = std::pow(Cold / heat, 1.0 / std::max(1.0, static_cast<double>(tries) / Stage));
    heat *= placeWorth;
    m_effort += StepsOfTry * static_cast<double>(tries);
    for (std::size_t i = 0; i < tries; ++i) {
        if (i % Stage == Stage - 1) {
            if (m_stop.stop_requested())
                return;
            heat *= fall;
            m_schedule.forgetSteps();
        }
        const Try what = draw(random, Hopeless * heat);
        if (what.change >= BatchProblem::Blocked)
            continue;
        if (what.change <= 0 || random.uniform() < std::exp(-what.change / heat))
            make(what);
    }
}

} // namespace evenkeel
