// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/assignmentproblem.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

struct AssignmentOptions
{
    std::uint64_t seed = 1;
    /// Threads to compute on. The first tightens the bound and branches, the others search for better plans; with one
    /// thread both take turns. A fixed count gives a fixed answer, another count may give another.
    int threads = 1;
    /// How much work to do at most, in millions of elementary steps of each thread (roughly milliseconds); 0: until
    /// the plan is proved best or a stop is requested.
    std::int64_t work = 0;
    /// Enough once (objective - bound) / |objective| is not above this; 0: only a proof ends the search.
    double gap = 0;
    /// A plan to start from, as AssignmentPlan::agentOf; used where it is feasible. Empty: none.
    std::vector<int> start{};
};

enum class AssignmentStatus : std::uint8_t {
    Optimal,    ///< the plan's objective equals the bound
    Feasible,   ///< a plan, with a bound below it
    Unknown,    ///< no plan was found before the end of work, nor was it proved that there is none
    Infeasible, ///< proved: no plan respects every capacity
};

struct AssignmentPlan
{
    static constexpr int Unassigned = -1;

    AssignmentStatus status = AssignmentStatus::Unknown;
    std::vector<int> agentOf;                 ///< for each job its agent or Unassigned; empty when there is no plan
    std::int64_t objective = 0;               ///< sum of costs, prices of unassigned jobs included
    std::optional<std::int64_t> lowerBound{}; ///< no plan costs less; nothing when proved infeasible or not known yet
    std::int64_t work = 0;                    ///< done, in millions of elementary steps of one thread

    [[nodiscard]] bool isFeasible() const
    {
        return status == AssignmentStatus::Optimal || status == AssignmentStatus::Feasible;
    }
    /// (objective - bound) / |objective|; 0 for a proved plan, nothing while one of the two is missing.
    [[nodiscard]] std::optional<double> gap() const;

    friend bool operator==(const AssignmentPlan &, const AssignmentPlan &) = default;
};

/// Solves a generalized assignment problem: jobs to agents at least cost, each agent within every capacity.
///
/// Method: relaxing "each job once" leaves a knapsack for each agent; its multipliers are driven by the volume
/// algorithm and give the bound, in whole numbers, so that rounding cannot make it false. The same knapsacks price
/// each single assignment ("what would the bound be if this job went there?"), which removes most of them and guides
/// both the search for plans (shifts, swaps, ejection chains under moving capacity penalties; a few agents at a time
/// solved anew) and the branching that raises the bound by one until it meets the plan. Further resources are
/// relaxed with multipliers of their own; leaving a job unassigned is one more agent with room for everything.
///
/// Complexity: a bound costs O(agents x (jobs + positive items x capacity)); the proof is exponential, the rest is
/// better the longer it runs. Memory O(agents x jobs x resources + items x capacity).
/// Deterministic: the same problem, options and work give the same plan on every machine, whatever the timing of
/// threads. Only a stop that comes from outside, at a time limit for instance, ends it at a moment of its own; what
/// is then returned is the best so far, never an error.
///
///     AssignmentProblem problem{.agents = 2, .jobs = 2, .costs = {4, 9, 3, 5}, .weights = {5, 5, 5, 5},
///                               .capacities = {5, 5}};
///     const auto plan = solveAssignment(problem, {.work = 100}, {}, {});
///     // plan->objective == 9, plan->lowerBound == 9, plan->agentOf == {0, 1}
///
/// Progress is told in thousandths of `work`, or as steps of unknown total without one.
/// Errors: InvalidArgument as checkAssignmentProblem() says.
///
/// Barahona and Anbil, The volume algorithm (2000). Posta, Ferland and Michelon, An exact method with variable fixing
/// for solving the generalized assignment problem (2012). Yagiura, Ibaraki and Glover, An ejection chain approach for
/// the generalized assignment problem (2004).
[[nodiscard]] Result<AssignmentPlan> solveAssignment(const AssignmentProblem &problem, const AssignmentOptions &options,
                                                     std::stop_token stop, const Progress &progress);

} // namespace evenkeel
