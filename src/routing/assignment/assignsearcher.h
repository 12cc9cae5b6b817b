// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assigndive.h"
#include "routing/assignment/assignregroup.h"
#include "routing/assignment/assignshifts.h"

#include <memory>

namespace evenkeel {

/// Looks for ever cheaper plans: one by shifts for a start, some dives, then regrouping; where that has nothing more
/// to give, another dive or a shaken plan is regrouped in its turn.
///
/// Deterministic for a seed and for what it is told; works in slices. The model outlives it.
class AssignSearcher
{
public:
    AssignSearcher(const AssignModel &model, std::uint64_t seed);

    /// From now on this guide; searches under the former end.
    void follow(std::shared_ptr<const AssignGuide> guide);
    /// A plan somebody else found.
    void adopt(const AssignPlaces &places);
    /// Until the work is over; a step under way is finished.
    void run(AssignWork &work);

    [[nodiscard]] const std::optional<AssignPlaces> &plan() const { return m_plan; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }

private:
    void step(AssignWork &work);
    void repair(AssignWork &work);
    [[nodiscard]] bool isDiveDue() const;
    void dive(AssignWork &work);
    void leave(AssignWork &work);
    void keep(const AssignPlaces &places);

    const AssignModel &m_model;
    Random m_random;
    std::shared_ptr<const AssignGuide> m_guide;
    std::unique_ptr<AssignShifts> m_shifts;
    std::unique_ptr<AssignRegroup> m_regroup;
    std::optional<AssignPlaces> m_plan;
    std::int64_t m_cost = 0;
    int m_dives = 0;
    bool m_isShaken = false;   ///< the regrouped plan is not the best one
    bool m_isRepaired = false; ///< the guide's own plan has been tried
    bool m_isStarted = false;
};

} // namespace evenkeel
