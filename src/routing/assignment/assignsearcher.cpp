// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignsearcher.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr std::array<double, 4> FirstBoldness{0.3, 0.2, 0.1, 0.05};
constexpr std::int64_t StepsForRepair = 300'000'000;
constexpr int FailuresBeforeLeaving = 120;

} // namespace

AssignSearcher::AssignSearcher(const AssignModel &model, std::uint64_t seed)
    : m_model(model)
    , m_random(seed)
{}

void AssignSearcher::follow(std::shared_ptr<const AssignGuide> guide)
{
    if (guide == m_guide)
        return;
    m_shifts = std::make_unique<AssignShifts>(m_model, *guide, m_random.next());
    m_regroup = std::make_unique<AssignRegroup>(m_model, *guide, m_random.next());
    m_guide = std::move(guide); // the former one is let go only now, after those who read it
    m_dives = 0;
    m_isRepaired = false;
    m_isStarted = false;
    m_isShaken = false;
    m_shifts->start(m_guide->first);
}

void AssignSearcher::adopt(const AssignPlaces &places)
{
    const std::int64_t before = m_cost;
    const bool hadPlan = m_plan.has_value();
    keep(places);
    if (hadPlan && m_cost == before)
        return;
    m_isStarted = false;
    m_isShaken = false;
}

void AssignSearcher::run(AssignWork &work)
{
    while (!work.isOver())
        step(work);
}

void AssignSearcher::step(AssignWork &work)
{
    if (!m_isRepaired) {
        repair(work);
    } else if (isDiveDue()) {
        dive(work);
    } else if (!m_isStarted) {
        m_regroup->start(*m_plan);
        m_isStarted = true;
    } else if (m_regroup->tryGroup(work)) {
        if (m_regroup->cost() < m_cost) {
            keep(m_regroup->places());
            m_isShaken = false;
        }
    } else if (m_regroup->failures() >= FailuresBeforeLeaving) {
        leave(work);
    }
}

/// What the relaxation leans to, made feasible. Where that takes long it is only waited for while there is no plan.
void AssignSearcher::repair(AssignWork &work)
{
    AssignWork share = work.share(m_plan ? StepsForRepair : work.left());
    if (m_shifts->repair(share))
        keep(m_shifts->places());
    work.spend(share.spent());
    m_isRepaired = m_plan.has_value();
}

bool AssignSearcher::isDiveDue() const
{
    constexpr int near = 2;
    return m_guide->stage >= near && m_dives < static_cast<int>(FirstBoldness.size());
}

void AssignSearcher::dive(AssignWork &work)
{
    const double boldness = FirstBoldness[static_cast<std::size_t>(m_dives++)];
    AssignDive dive(m_model, m_guide->multipliers, m_cost - 1);
    if (const auto places = dive.run(boldness, m_random, work))
        keep(*places);
}

/// Regrouping is stuck: back to the best plan, or away from it.
void AssignSearcher::leave(AssignWork &work)
{
    if (m_isShaken) {
        m_isStarted = false;
        m_isShaken = false;
        return;
    }
    m_isShaken = true;
    const std::size_t jobs = 2 + m_random.below(1 + m_model.jobs / 20);
    m_shifts->start(*m_plan);
    if (m_shifts->shake(jobs, work))
        m_regroup->start(m_shifts->places());
}

void AssignSearcher::keep(const AssignPlaces &places)
{
    const std::int64_t cost = m_model.objective(places);
    if (m_plan && cost >= m_cost)
        return;
    m_plan = places;
    m_cost = cost;
}

} // namespace evenkeel
