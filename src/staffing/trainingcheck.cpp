// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/trainingcheck.h"

#include "staffing/skillcoverage.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

Result<Millis> missingTime(const SkillDesk &desk, const CoverageOptions &options)
{
    const auto coverage = coverSkills(desk, options);
    if (!coverage)
        return coverage.error();
    Millis missing{0};
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        const std::vector<int> &counts = (*coverage)[skill].counts;
        for (std::size_t cell = 0; cell < desk.cells.size() && desk.isAskedFor(skill); ++cell) {
            if (counts[cell] >= 0)
                missing += desk.cells[cell].span.length() * std::max(0, options.needed - counts[cell]);
        }
    }
    return missing;
}

} // namespace

std::string checkTraining(const SkillDesk &desk, const TrainingOptions &options, const TrainingPlan &plan)
{
    if (plan.value > plan.bound)
        return "value above bound";
    if (plan.trainings.size() > static_cast<std::size_t>(std::max(0, options.top)))
        return "too many trainings";
    SkillDesk after = desk;
    std::map<AgentId, int> perAgent;
    Millis before = plan.uncoveredBefore;
    for (const Training &training : plan.trainings) {
        const auto agent = std::find_if(after.agents.begin(), after.agents.end(),
                                        [&](const SkilledAgent &other) { return other.id == training.agent; });
        const auto skill = std::find(after.skills.begin(), after.skills.end(), training.skill);
        if (agent == after.agents.end() || skill == after.skills.end())
            return "unknown agent or skill";
        Proficiency &level = agent->levels[static_cast<std::size_t>(skill - after.skills.begin())];
        if (level != training.from || training.to != options.coverage.level || level >= training.to)
            return "wrong level";
        if (static_cast<int>(training.to) - static_cast<int>(level) > options.widestStep)
            return "step too wide";
        if (++perAgent[training.agent] > options.mostPerAgent)
            return "agent trained too often";
        level = training.to;
        const auto left = missingTime(after, options.coverage);
        if (!left || before - *left != training.covered)
            return "covered time does not add up";
        before = *left;
    }
    const auto first = missingTime(desk, options.coverage);
    if (!first || *first != plan.uncoveredBefore || before != plan.uncoveredAfter)
        return "uncovered time does not add up";
    return {};
}

} // namespace evenkeel
