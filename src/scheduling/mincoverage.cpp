// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/mincoverage.h"

#include <algorithm>
#include <map>
#include <optional>

namespace evenkeel {

namespace {

struct Rested
{
    AgentId agent;
    Intervals work;
    Intervals busy; ///< work and time off
    Millis worked{0};
};

std::vector<Rested> restedOf(const ConflictProblem &problem)
{
    std::vector<Rested> agents;
    for (const AgentCalendar &calendar : problem.agents) {
        std::vector<Interval> busy;
        for (const Shift &entry : calendar.entries)
            busy.push_back(entry.span);
        Rested rested{calendar.agent, workOf(calendar), Intervals(std::move(busy)), Millis{0}};
        rested.worked = rested.work.lengthWithin(problem.span);
        agents.push_back(std::move(rested));
    }
    std::sort(agents.begin(), agents.end(), [](const Rested &a, const Rested &b) {
        return a.worked != b.worked ? a.worked < b.worked : a.agent < b.agent;
    });
    return agents;
}

ConflictFix fixFor(Interval gap, const std::vector<Rested> &agents, std::chrono::minutes rest)
{
    for (const Rested &one : agents) {
        if (one.busy.lengthWithin(gap) > Millis{0})
            continue;
        if (one.work.lengthWithin({gap.from - rest, gap.until + rest}) == Millis{0})
            return {FixKind::Add, 0, one.agent, gap};
    }
    return {};
}

} // namespace

Intervals openOf(const AgentCalendar &calendar)
{
    std::vector<Interval> work;
    std::vector<Interval> closed;
    for (const Shift &entry : calendar.entries)
        (entry.kind == ShiftKind::Work ? work : closed).push_back(entry.span);
    return Intervals(std::move(work)).without(Intervals(std::move(closed)));
}

void findThinCover(const ConflictProblem &problem, std::vector<CalendarConflict> &conflicts)
{
    std::map<Instant, int> changes; // of the number of agents who are open
    const Intervals whole({problem.span});
    const Intervals closedHours = problem.deskHours.isEmpty() ? Intervals() : whole.without(problem.deskHours);
    const Intervals asked = whole.without(closedHours);
    for (const Interval &span : asked.list()) {
        changes[span.from];
        changes[span.until];
    }
    for (const AgentCalendar &calendar : problem.agents) {
        const Intervals there = openOf(calendar);
        for (const Interval &span : there.list()) {
            ++changes[span.from];
            --changes[span.until];
        }
    }
    const std::vector<Rested> agents = restedOf(problem);
    int open = 0;
    std::optional<CalendarConflict> thin;
    const auto end = [&](Instant at) {
        if (!thin)
            return;
        thin->span.until = at;
        thin->fix = fixFor(thin->span, agents, problem.rules.rest);
        conflicts.push_back(*thin);
        thin.reset();
    };
    for (const auto &[at, change] : changes) {
        open += change;
        const bool isThin = open < problem.rules.minimumAgents && asked.contains(at);
        if (!isThin || (thin && thin->measured != open))
            end(at);
        if (isThin && !thin) {
            thin.emplace();
            thin->rule = CalendarRule::MinimumCoverage;
            thin->span.from = at;
            thin->measured = open;
            thin->limit = problem.rules.minimumAgents;
        }
    }
}

} // namespace evenkeel
