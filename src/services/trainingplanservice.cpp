// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trainingplanservice.h"

#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/deskreader.h"
#include "services/wallclock.h"

#include <algorithm>

namespace evenkeel {

Result<TrainingProposal> TrainingPlanService::propose(const TrainingWish &wish)
{
    if (wish.total.count() <= 0 || wish.session.count() <= 0)
        return Error{ErrorCode::InvalidArgument, "length"};
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    const auto skill = names->skills.find(wish.skill);
    if (skill == names->skills.end())
        return Error{ErrorCode::NotFound, "skill " + std::to_string(wish.skill.value)};
    const Interval span{std::max(wish.span.from, m_now), wish.span.until};
    const auto agents = CalendarReader(m_database, m_now).agents({span, {}}, *names);
    if (!agents)
        return agents.error();
    const auto who = std::find_if(agents->begin(), agents->end(),
                                  [&wish](const AgentEntries &one) { return one.agent.id == wish.agent; });
    if (who == agents->end())
        return Error{ErrorCode::NotFound, "agent " + std::to_string(wish.agent.value)};
    // From a full step of the clock on, so that sessions begin when people's clocks show something round.
    SessionProblem problem;
    const WallClock clock(who->agent.zone);
    const Interval days{clock.moment(clock.date(span.from), 0), span.until};
    auto view = CoverageService(m_database, m_now).coverage({days, {}});
    if (!view)
        return view.error();
    problem.share = (1 - view->rules.shrinkage) * view->rules.utilization;
    problem.coverage = std::move(view->coverage);
    problem.open = Intervals({span}).without(Intervals({span}).without(who->open));
    problem.days = clock.days(days);
    problem.total = wish.total;
    problem.session = wish.session;
    TrainingProposal proposal;
    proposal.plan = planSessions(problem);
    for (const Interval &session : proposal.plan.sessions)
        proposal.edit.added.push_back({{0, wish.agent, session, ShiftKind::Training, skill->second.name}, {}});
    return proposal;
}

} // namespace evenkeel
