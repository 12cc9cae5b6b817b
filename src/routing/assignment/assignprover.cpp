// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignprover.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::int64_t QuicklyShown = 20'000'000;

} // namespace

AssignProver::AssignProver(const AssignModel &model)
    : m_model(model)
    , m_domain(model)
    , m_isPossible(m_domain.settle())
    , m_dual(m_domain)
{
    if (m_isPossible)
        publish();
    else
        raise(model.dearest() + 1);
}

void AssignProver::run(std::int64_t upper, AssignWork &work)
{
    while (!work.isOver() && (!m_lower || *m_lower < upper)) {
        if (m_dual.isConverged())
            branch(upper, work);
        else
            climb(upper, work);
        if (m_plan)
            upper = std::min(upper, m_model.objective(*m_plan));
    }
}

void AssignProver::climb(std::int64_t upper, AssignWork &work)
{
    const int before = m_dual.stage();
    m_dual.run(static_cast<double>(upper - 1) * m_model.scale, work);
    if (std::isfinite(m_dual.bound()))
        raise(static_cast<std::int64_t>(std::ceil(m_dual.bound() / m_model.scale)));
    if (m_dual.stage() != before)
        publish();
}

void AssignProver::branch(std::int64_t upper, AssignWork &work)
{
    if (!m_branching) {
        const std::int64_t limit = std::min(*m_lower + m_stride, upper - 1);
        m_branching = std::make_unique<AssignBranching>(m_model, m_dual.best(), limit);
        m_branchingWork = 0;
        work.spend(static_cast<std::int64_t>(m_model.agents * m_model.jobs));
    }
    m_branching->lowerLimit(upper - 1);
    const std::int64_t before = work.spent();
    const bool isDone = m_branching->run(work);
    m_branchingWork += work.spent() - before;
    if (m_branching->plan() && (!m_plan || m_model.objective(*m_branching->plan()) < m_model.objective(*m_plan)))
        m_plan = m_branching->plan();
    if (!isDone)
        return;
    // Everything up to the limit is known; a plan found on the way has lowered the limit to just below it.
    raise(m_branching->limit() + 1);
    m_stride = m_branchingWork < QuicklyShown ? m_stride * 2 + 1 : 0;
    m_branching.reset();
}

void AssignProver::raise(std::int64_t bound)
{
    m_lower = std::max(m_lower.value_or(bound), bound);
}

void AssignProver::publish()
{
    AssignGuide guide = makeAssignGuide(m_domain, m_dual.best(), m_dual.estimate());
    guide.stage = m_dual.stage();
    m_guide = std::make_shared<const AssignGuide>(std::move(guide));
}

} // namespace evenkeel
