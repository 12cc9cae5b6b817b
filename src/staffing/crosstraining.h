// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "staffing/skilldesk.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace evenkeel {

struct TrainingOptions
{
    CoverageOptions coverage;
    int top = 3;                       ///< trainings to choose together
    int widestStep = 2;                ///< levels one training may bridge
    int mostPerAgent = 1;              ///< nobody is sent to more trainings than this
    std::int64_t searchNodes = 20'000; ///< effort of the exact search; 0: the heuristic's answer with its bound
};

/// One agent brought to the level that counts in one skill.
struct Training
{
    AgentId agent;
    SkillId skill;
    Proficiency from = Proficiency::None;
    Proficiency to = Proficiency::Intermediate;
    Millis covered{0};  ///< uncovered time it takes away after those before it in the list
    double tickets = 0; ///< expected in that time
    std::int64_t value = 0;

    friend bool operator==(const Training &, const Training &) = default;
};

struct TrainingPlan
{
    std::vector<Training> trainings; ///< the most useful first
    Millis uncoveredBefore{0};       ///< missing agents · time, over all skills
    Millis uncoveredAfter{0};
    std::int64_t value = 0; ///< thousandths of a second, see adviseTraining()
    std::int64_t bound = 0; ///< no choice of so many trainings is worth more
    std::int64_t nodes = 0; ///< visited by the exact search

    [[nodiscard]] bool isProven() const { return value == bound; }
};

/// The trainings that together take away most uncovered time.
///
/// Problem: skill s misses d(s,t) = max(0, needed - agents at the level) agents at time t, while the desk is open.
/// Bringing agent a to the level in s takes one off d(s,t) wherever a is at work and d(s,t) > 0. Choose at most `top`
/// pairs (a, s), at most `mostPerAgent` an agent, such that the sum of what they take away is greatest. An hour counts
/// once for itself and once for each ticket expected in it, so that uncovered time with work comes before idle time;
/// skills that no ticket asks for at any hour count not at all, where tickets are known.
/// Two trainings in one skill share what they cover, so the best three are not the three best ones.
/// Method: the sum is monotone submodular, so greedy reaches 1 - 1/e of the best without the limit for each agent
/// (Nemhauser, Wolsey, Fisher 1978); then single exchanges while one gains; then depth-first branch and bound from
/// that answer. Bound of a node: what a skill can still gain is at most its remaining deficit, and at most the sum of
/// its best single gains; both are concave in the number of trainings, so taking the best increments is exact.
/// Complexity: gains are kept a skill, one choice costs agents · groups of equal cells; 300 agents by 40 skills over
/// four weeks take well under a second. Deterministic: ties go to the smaller step, then to the desk's order of skills,
/// then to the agent's id. Errors: InvalidArgument, Cancelled.
[[nodiscard]] Result<TrainingPlan> adviseTraining(const SkillDesk &desk, const TrainingOptions &options,
                                                  const std::stop_token &stop = {}, const Progress &progress = {});

} // namespace evenkeel
