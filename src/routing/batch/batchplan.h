// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/decision.h"
#include "routing/deskpicture.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

struct BatchOptions
{
    std::size_t limit = 0; ///< at most so many waiting tickets, in routing order; 0: all
    int rounds = 0;        ///< rounds of improvement at most; 0: until the gap closes,
                           ///< nothing helps, or stop is asked
    double enoughGap = 0;  ///< a relative gap that is good enough to end with
    unsigned threads = 1;  ///< does not change the answer
    std::uint64_t seed = 1;
};

/// What a batch decided for all waiting tickets at once.
struct BatchPlan
{
    /// One a ticket, in the order in which they must be carried out: tickets with
    /// a lower cap first, so that urgent work, which alone may use the buffer,
    /// comes last; then in routing order. isByBatch, method LeastCost; ranking by
    /// this ticket's own cost as the desk stands when its turn comes, the chosen
    /// agent first. Left to wait although somebody could take it now: agent none,
    /// candidates above 0, no ranking.
    std::vector<Decision> decisions;
    double objective = 0;  ///< minutes: cost of all pairs chosen and of all tickets left waiting
    double lowerBound = 0; ///< no plan that respects every gate and capacity can cost less
    int assigned = 0;
    int unassigned = 0;
    int rounds = 0;          ///< the same picture and seed with as many give the same plan, unless it was stopped
    bool wasStopped = false; ///< ended by the stop token; the plan is sound all the same

    /// (objective - lowerBound) / |objective|; 0 where both are 0.
    [[nodiscard]] double gap() const;
};

/// Assigns all waiting tickets at once at least cost: lateness, skill gap,
/// unfairness and lost context in minutes under every gate and capacity. What
/// is summed is in batchproblem.h, the search in batchsearch.h, the proofs of
/// the bound in batchmarket.h and batchbound.h.
///
/// Anytime: the first plan is there after one look at every pair; then prices
/// are found, all is sold at them, and rounds make bound and plan better. The same picture, options and
/// seed give the same plan whatever the threads, unless the stop token ends the
/// search: then the plan depends on how far it had come.
/// Errors: InvalidArgument for a picture that is not sound.
[[nodiscard]] Result<BatchPlan> planBatch(const DeskPicture &picture, const BatchOptions &options, std::stop_token stop,
                                          const Progress &progress);

} // namespace evenkeel
