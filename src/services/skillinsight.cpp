// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillinsight.h"

#include <utility>

namespace evenkeel {

Result<SkillInsightGround> readInsightGround(Database &database, Instant now, const std::stop_token &stop,
                                             std::shared_ptr<const KeptDemand> known)
{
    SkillInsightGround ground;
    ground.now = now;
    auto view = readSkillDesk(database, now);
    if (!view)
        return view.error();
    ground.view = std::move(*view);
    const std::vector<SkillId> &skills = ground.view.desk.skills;
    if (known != nullptr && known->skills == skills && known->zone == ground.view.zone) {
        ground.demand = std::move(known);
        return ground;
    }
    auto demand = readSkillDemand(database, ground.view.names, skills, ground.view.zone, now, stop, {});
    if (!demand)
        return demand.error();
    ground.demand = std::make_shared<const KeptDemand>(KeptDemand{std::move(*demand), skills, ground.view.zone});
    return ground;
}

Result<SkillInsight> skillInsight(SkillInsightGround ground, const TrainingOptions &options,
                                  const std::stop_token &stop)
{
    SkillDeskView *view = &ground.view;
    const SkillDemand *demand = &ground.demand->demand;
    SkillDesk &desk = view->desk;
    if (demand->isKnown())
        desk.demand = demand->expected;
    auto coverage = coverSkills(desk, options.coverage, stop);
    if (!coverage)
        return coverage.error();
    SiloOptions siloOptions;
    siloOptions.coverage = options.coverage;
    auto silos = findSilos(desk, demand->solved, siloOptions, stop);
    if (!silos)
        return silos.error();
    auto plan = adviseTraining(desk, options, stop);
    if (!plan)
        return plan.error();
    SkillInsight insight;
    insight.coverage.names = view->names;
    insight.coverage.span = view->span;
    insight.coverage.zone = view->zone;
    insight.coverage.options = options.coverage;
    insight.coverage.skills = std::move(*coverage);
    insight.silos.names = view->names;
    insight.silos.period = demand->period;
    insight.silos.span = view->span;
    insight.silos.tickets = demand->tickets;
    insight.silos.options = siloOptions;
    insight.silos.silos = std::move(*silos);
    insight.silos.crowd = findCrowd(desk, demand->lastAsked, ground.now);
    auto leave = std::make_shared<LeaveGround>();
    leave->names = view->names;
    leave->period = demand->period;
    leave->span = view->span;
    leave->desk = std::move(desk);
    leave->solved = demand->solved;
    insight.leave = std::move(leave);
    insight.advice.names = std::move(view->names);
    insight.advice.period = demand->period;
    insight.advice.span = view->span;
    insight.advice.options = options;
    insight.advice.plan = std::move(*plan);
    insight.demand = std::move(ground.demand);
    return insight;
}

} // namespace evenkeel
