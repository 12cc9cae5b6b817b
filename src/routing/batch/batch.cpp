// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchplan.h"

#include "routing/batch/batchplanner.h"
#include "routing/batch/batchreading.h"
#include "routing/batch/batchrecord.h"
#include "routing/deskcheck.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int MostRepairs = 3;

/// As the dispatcher would see it when told to choose by least cost: so a trace
/// can be recomputed from the record.
DeskPicture leastCostPicture(const DeskPicture &picture)
{
    DeskPicture asked = picture;
    asked.askedMethod = AssignmentMethod::LeastCost;
    return asked;
}

std::vector<const TicketAsk *> firstWaiting(const LiveDesk &desk, std::size_t limit)
{
    std::vector<const TicketAsk *> waiting = desk.waiting();
    if (limit > 0 && waiting.size() > limit)
        waiting.resize(limit);
    return waiting;
}

} // namespace

double BatchPlan::gap() const
{
    return objective == lowerBound ? 0.0 : (objective - lowerBound) / std::max(1e-9, std::abs(objective));
}

Result<BatchPlan> planBatch(const DeskPicture &picture, const BatchOptions &options, std::stop_token stop,
                            const Progress &progress)
{
    if (const auto checked = checkPicture(picture); !checked)
        return checked.error();
    const DeskPicture asked = leastCostPicture(picture);
    auto desk = std::make_unique<LiveDesk>(asked);
    const std::vector<const TicketAsk *> waiting = firstWaiting(*desk, options.limit);
    BatchProblem problem = readBatch(*desk, waiting);
    const BatchRecord oneByOne = decideOneByOne(*desk, problem, waiting, stop);

    BatchPlanner planner(problem, options, std::move(stop), progress);
    planner.run(oneByOne.choice);
    desk = std::make_unique<LiveDesk>(asked);
    BatchRecord record = carryOut(*desk, problem, planner.best());
    BatchRecord repaired = record;
    for (int i = 0; i < MostRepairs && !repaired.refused.empty() && (i == 0 || !planner.isStopped()); ++i) {
        problem.refused.insert(problem.refused.end(), repaired.refused.begin(), repaired.refused.end());
        std::sort(problem.refused.begin(), problem.refused.end());
        planner.repair(repaired.choice);
        desk = std::make_unique<LiveDesk>(asked);
        repaired = carryOut(*desk, problem, planner.best());
        if (batchCost(problem, repaired.choice) < batchCost(problem, record.choice))
            record = repaired;
    }
    if (!oneByOne.choice.empty() && batchCost(problem, oneByOne.choice) < batchCost(problem, record.choice))
        record = oneByOne;

    BatchPlan plan;
    plan.decisions = std::move(record.decisions);
    plan.objective = batchCost(problem, record.choice);
    plan.lowerBound = std::min(planner.lowerBound(), plan.objective);
    plan.unassigned = static_cast<int>(std::count(record.choice.begin(), record.choice.end(), BatchProblem::Nobody));
    plan.assigned = static_cast<int>(record.choice.size()) - plan.unassigned;
    plan.rounds = planner.rounds();
    plan.wasStopped = planner.isStopped();
    return plan;
}

} // namespace evenkeel
