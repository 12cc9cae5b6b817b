// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignbranching.h"
#include "routing/assignment/assigndual.h"
#include "routing/assignment/assignguide.h"

#include <memory>

namespace evenkeel {

/// Raises the lower bound of a problem: first by its dual, then by branching, which shows for one cost after the other
/// that no plan is as cheap, until one turns out to be. Where that is quickly shown it takes several costs at once.
///
/// Deterministic; works in slices. The model outlives it.
class AssignProver
{
public:
    explicit AssignProver(const AssignModel &model);

    /// Until the work is over or lower() >= upper. `upper`: what the best known plan costs, or one more than the
    /// dearest plan could.
    void run(std::int64_t upper, AssignWork &work);

    /// No plan costs less; nothing before the first bound.
    [[nodiscard]] std::optional<std::int64_t> lower() const { return m_lower; }
    /// The cheapest plan branching came upon.
    [[nodiscard]] const std::optional<AssignPlaces> &plan() const { return m_plan; }
    /// Made anew at each stage of the dual; a rough one before.
    [[nodiscard]] const std::shared_ptr<const AssignGuide> &guide() const { return m_guide; }

private:
    void climb(std::int64_t upper, AssignWork &work);
    void branch(std::int64_t upper, AssignWork &work);
    void raise(std::int64_t bound);
    void publish();

    const AssignModel &m_model;
    AssignDomain m_domain;
    bool m_isPossible;
    AssignDual m_dual;
    std::unique_ptr<AssignBranching> m_branching;
    std::int64_t m_stride = 0;        ///< how many costs above the bound are looked at together
    std::int64_t m_branchingWork = 0; ///< on the present ones
    std::optional<std::int64_t> m_lower;
    std::optional<AssignPlaces> m_plan;
    std::shared_ptr<const AssignGuide> m_guide;
};

} // namespace evenkeel
