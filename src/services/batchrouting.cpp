// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/batchrouting.h"

#include "routing/batch/batchplan.h"
#include "services/timelimit.h"

#include <chrono>
#include <thread>

namespace evenkeel {

Result<RouteOutcome> routeTogether(const DeskPicture &picture, const RouteOptions &options, std::stop_token stop,
                                   const Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    const TimeLimit limit(std::move(stop), options.timeLimit);
    BatchOptions batch;
    batch.limit = options.limit;
    batch.threads = std::max(1U, std::thread::hardware_concurrency());
    auto plan = planBatch(picture, batch, limit.token(), progress);
    if (!plan)
        return plan.error();
    RouteOutcome outcome;
    outcome.waiting = plan->assigned + plan->unassigned;
    outcome.assigned = plan->assigned;
    outcome.unassigned = plan->unassigned;
    outcome.batch = BatchFigures{plan->objective, plan->lowerBound, plan->gap(), plan->wasStopped};
    outcome.decisions = std::move(plan->decisions);
    for (const Decision &decision : outcome.decisions) {
        if (const auto gate = decision.blockingGate())
            ++outcome.blockedBy[static_cast<std::size_t>(*gate)];
    }
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (outcome.seconds > 0)
        outcome.decisionsPerSecond = static_cast<double>(outcome.decisions.size()) / outcome.seconds;
    return outcome;
}

} // namespace evenkeel
