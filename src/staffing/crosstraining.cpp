// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/crosstraining.h"

#include "staffing/trainingproblem.h"
#include "staffing/trainingsearch.h"

namespace evenkeel {

namespace {

constexpr int MostTrainings = 100;

bool isSound(const TrainingOptions &options)
{
    return options.coverage.needed >= 1 && options.coverage.level > Proficiency::None &&
           options.coverage.level <= Proficiency::Advanced && options.top >= 0 && options.top <= MostTrainings &&
           options.widestStep >= 1 && options.mostPerAgent >= 1 && options.searchNodes >= 0;
}

// Leaves out trainings that the others make needless: nobody is sent for nothing.
void dropNeedless(const TrainingProblem &problem, const TrainingOptions &options, TrainingChoice &choice)
{
    TrainingState state(problem, options.mostPerAgent);
    for (const std::uint32_t pair : choice.pairs)
        state.add(pair);
    for (const std::uint32_t pair : choice.pairs) {
        state.remove(pair);
        if (state.gain(pair) > 0)
            state.add(pair);
    }
    choice.pairs = state.chosen();
}

// What the pair takes away when these are trained already, by skill and group.
Training trained(const SkillDesk &desk, const TrainingProblem &problem, const TrainingOptions &options,
                 std::uint32_t pair, std::vector<std::vector<int>> &done)
{
    const TrainingPair &chosen = problem.pairs[pair];
    const SkilledAgent &agent = desk.agents[chosen.agent];
    Training training;
    training.agent = agent.id;
    training.skill = desk.skills[chosen.skill];
    training.from = agent.levels[chosen.skill];
    training.to = options.coverage.level;
    for (const std::uint32_t group : problem.reach[pair]) {
        const MissedGroup &missed = problem.missed[chosen.skill][group];
        if (done[chosen.skill][group]++ >= missed.missing)
            continue;
        training.covered += missed.length;
        training.tickets += missed.tickets;
        training.value += missed.value;
    }
    return training;
}

TrainingPlan planOf(const SkillDesk &desk, const TrainingProblem &problem, const TrainingOptions &options,
                    const TrainingChoice &choice)
{
    TrainingPlan plan;
    plan.uncoveredBefore = problem.missing;
    plan.uncoveredAfter = problem.missing;
    plan.value = choice.value;
    plan.bound = choice.bound;
    plan.nodes = choice.nodes;
    std::vector<std::vector<int>> done;
    for (const std::vector<MissedGroup> &groups : problem.missed)
        done.emplace_back(groups.size());
    std::vector<std::uint32_t> open = choice.pairs;
    TrainingState order(problem, options.mostPerAgent);
    while (!open.empty()) {
        auto next = open.begin();
        for (auto other = open.begin(); other != open.end(); ++other) {
            if (order.gain(*other) > order.gain(*next) || (order.gain(*other) == order.gain(*next) && *other < *next))
                next = other;
        }
        order.add(*next);
        plan.trainings.push_back(trained(desk, problem, options, *next, done));
        plan.uncoveredAfter -= plan.trainings.back().covered;
        open.erase(next);
    }
    return plan;
}

} // namespace

Result<TrainingPlan> adviseTraining(const SkillDesk &desk, const TrainingOptions &options, const std::stop_token &stop,
                                    const Progress &progress)
{
    if (!isSound(desk) || !isSound(options))
        return Error{ErrorCode::InvalidArgument, "training"};
    const TrainingProblem problem = trainingProblem(desk, options);
    TrainingChoice choice = chooseGreedily(problem, options, stop);
    if (choice.value < choice.bound && options.searchNodes > 0)
        choice = improveExactly(problem, options, std::move(choice), stop, progress);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    dropNeedless(problem, options, choice);
    return planOf(desk, problem, options, choice);
}

} // namespace evenkeel
