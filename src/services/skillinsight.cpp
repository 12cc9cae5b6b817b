// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillinsight.h"

#include "services/skilldeskreader.h"
#include "services/skillhistory.h"

namespace evenkeel {

Result<SkillInsight> readSkillInsight(Database &database, Instant now, const TrainingOptions &options,
                                      const std::stop_token &stop)
{
    auto view = readSkillDesk(database, now);
    if (!view)
        return view.error();
    SkillDesk &desk = view->desk;
    auto demand = readSkillDemand(database, view->names, desk.skills, view->zone, now, stop, {});
    if (!demand)
        return demand.error();
    if (demand->isKnown())
        desk.demand = std::move(demand->expected);
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
    insight.silos.crowd = findCrowd(desk, demand->lastAsked, now);
    insight.advice.names = std::move(view->names);
    insight.advice.period = demand->period;
    insight.advice.span = view->span;
    insight.advice.options = options;
    insight.advice.plan = std::move(*plan);
    return insight;
}

} // namespace evenkeel
