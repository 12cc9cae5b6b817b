// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/assignmentproblem.h"
#include "routing/assignment/assignmentsolver.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// Whether the arrays have the sizes the counts call for and the numbers lie where the solver computes exactly: at
/// least one resource, weights and capacities from 0 to 10^12, costs that sum to at most 10^12 over the jobs even at
/// the dearest agents. Errors: InvalidArgument, the detail names the array and the place ("weights[12]: negative").
[[nodiscard]] Result<Done> checkAssignmentProblem(const AssignmentProblem &problem);

enum class AssignmentFaultKind : std::uint8_t {
    WrongLength,    ///< not one entry for each job
    UnknownAgent,   ///< `job` is with `agent`, who does not exist
    LeftUnassigned, ///< `job` has no agent and no price for that
    ForbiddenPair,  ///< `job` is with `agent`, who must not take it
    OverCapacity,   ///< `agent` takes `value` of `resource` and has `limit`
    WrongObjective, ///< the plan costs `limit` and says `value`
    BoundAboveCost, ///< the bound `value` lies above the cost `limit`
    FalseStatus,    ///< called optimal above its bound, or feasible without a plan
};

/// One thing wrong with a plan; fields that do not apply are -1 or 0.
struct AssignmentFault
{
    AssignmentFaultKind kind = AssignmentFaultKind::WrongLength;
    int job = -1;
    int agent = -1;
    int resource = -1;
    std::int64_t value = 0;
    std::int64_t limit = 0;

    friend bool operator==(const AssignmentFault &, const AssignmentFault &) = default;
};

/// Adds everything up again, job by job, sharing no code with the solver. O(jobs x resources + agents x resources).
/// The problem must have passed checkAssignmentProblem().
[[nodiscard]] std::vector<AssignmentFault> checkAssignmentPlan(const AssignmentProblem &problem,
                                                               const AssignmentPlan &plan);

} // namespace evenkeel
