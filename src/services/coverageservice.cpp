// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coverageservice.h"

#include "services/agentholidays.h"
#include "services/calendarreader.h"
#include "services/demandmemory.h"
#include "services/demandreader.h"
#include "services/deskreader.h"
#include "services/tickettakers.h"
#include "services/zoneoffsets.h"
#include "storage/calendarrulestore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t MostIntervals = 1'000'000;

Result<Done> checkAxis(Interval span, std::chrono::minutes step)
{
    if (span.isEmpty())
        return Error{ErrorCode::InvalidArgument, "span"};
    if (step.count() < 1 || std::chrono::days{1} % step != std::chrono::minutes{0} ||
        span.length() / step > MostIntervals)
        return Error{ErrorCode::InvalidArgument, "interval"};
    return Done{};
}

constexpr std::chrono::days LongestHistory{14 * 7};

} // namespace

Result<std::vector<std::string>> CoverageService::holidays(const CoverageProblem &problem)
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    const Interval span{std::min(problem.span.from, m_now - LongestHistory), std::max(problem.span.until, m_now)};
    const auto closed = readAgentHolidays(m_database, span);
    if (!closed)
        return closed.error();
    std::vector<AgentId> agents;
    for (const CoverageAgent &agent : problem.agents)
        agents.push_back(agent.agent);
    return deskHolidays(policy->sla.holidays, *closed, agents);
}

Result<Done> CoverageService::addDemand(CoverageProblem &problem, TeamId team, const DeskNames &names,
                                        CoverageView &view)
{
    const auto last = TicketStore(m_database).lastTicket();
    if (!last)
        return last.error();
    const auto closed = holidays(problem);
    if (!closed)
        return closed.error();
    const DemandMemory::Key key{
        *last, std::chrono::floor<std::chrono::days>(m_now), problem.step.count(), team, view.zone, *closed};
    std::shared_ptr<const WeekDemand> demand = m_memory ? m_memory->find(key) : nullptr;
    if (!demand) {
        auto read = readDemand(m_database, names, m_now, problem.step, view.zone, team, *closed);
        if (!read)
            return read.error();
        demand = std::make_shared<const WeekDemand>(std::move(*read));
        if (m_memory)
            m_memory->keep(key, demand);
    }
    ZoneOffsets offsets(view.zone);
    for (Instant at = problem.span.from; at < problem.span.until; at += problem.step) {
        const Millis length = std::min<Millis>(problem.step, problem.span.until - at);
        const double share = static_cast<double>(length.count()) / static_cast<double>(Millis{problem.step}.count());
        problem.demand.push_back(share * demand->minutesAt(at + offsets.at(at)));
    }
    int days = 0;
    for (int weekday = 1; weekday <= 7; ++weekday)
        days += demand->daysObserved(weekday);
    view.weeksObserved = (days + demand->holidaysObserved() + 6) / 7;
    view.holidays = holidaySpans(*closed, view.zone, problem.span);
    view.holidaysObserved = demand->holidaysObserved();
    view.arrivals = demand->arrivals();
    return Done{};
}

Result<CoverageProblem> CoverageService::problem(const CalendarScope &scope, std::chrono::minutes step,
                                                 const DeskNames &names, CoverageView &view)
{
    const auto rules = CalendarRuleStore(m_database).newest();
    if (!rules)
        return rules.error();
    view.rules = rules->rules;
    CoverageProblem problem;
    problem.span = scope.span;
    problem.step = step.count() == 0 ? rules->rules.interval : step;
    problem.shrinkage = rules->rules.shrinkage;
    problem.utilization = rules->rules.utilization;
    if (const auto sound = checkAxis(problem.span, problem.step); !sound)
        return sound.error();
    CalendarReader reader(m_database, m_now);
    const auto zone = reader.deskZone();
    if (!zone)
        return zone.error();
    view.zone = *zone;
    const auto agents = reader.agents(scope, names);
    if (!agents)
        return agents.error();
    const auto levels = SkillStore(m_database).levelsAt(m_now);
    if (!levels)
        return levels.error();
    std::map<SkillId, std::uint16_t> places;
    for (const auto &[id, skill] : names.skills) {
        places.emplace(id, static_cast<std::uint16_t>(view.skills.size()));
        view.skills.push_back(id);
    }
    problem.skills = view.skills.size();
    std::map<AgentId, std::vector<std::uint16_t>> skills;
    for (const SkillLevel &level : *levels) {
        if (const auto place = places.find(level.skill); place != places.end() && level.level != Proficiency::None)
            skills[level.agent].push_back(place->second);
    }
    for (const AgentEntries &agent : *agents)
        problem.agents.push_back({agent.agent.id, agent.open, skills[agent.agent.id]});
    if (const auto added = addDemand(problem, scope.team, names, view); !added)
        return added.error();
    return problem;
}

Result<CoverageView> CoverageService::coverage(const CalendarScope &scope, std::chrono::minutes step)
{
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    CoverageView view;
    const auto asked = problem(scope, step, *names, view);
    if (!asked)
        return asked.error();
    view.coverage = coverageOf(*asked);
    return view;
}

Result<Done> CoverageService::addTickets(TimeOffImpact &impact, const CoverageProblem &around)
{
    const auto desk = DeskReader(m_database).read(m_now);
    if (!desk)
        return desk.error();
    std::map<AgentId, const Intervals *> open;
    for (const CoverageAgent &agent : around.agents)
        open.emplace(agent.agent, &agent.open);
    for (std::size_t i = 0; i < desk->picture.tickets.size(); ++i) {
        const RoutingTicket &ticket = desk->picture.tickets[i];
        if (ticket.agent != impact.agent)
            continue;
        TouchedTicket touched;
        touched.ticket = ticket.id;
        touched.reference = desk->tickets[i].reference;
        touched.due = ticket.sla.due(desk->picture.hoursOf(ticket), m_now);
        touched.isDueWithin = touched.due && *touched.due < impact.span.until;
        Interval window = impact.span;
        if (touched.isDueWithin && *touched.due > window.from)
            window.until = *touched.due;
        for (const RoutingAgent &agent : desk->picture.agents) {
            const auto hours = open.find(agent.id);
            if (agent.id != impact.agent && hours != open.end() && couldTake(agent, ticket) &&
                hours->second->lengthWithin(window) > Millis{0})
                ++touched.takers;
        }
        impact.dueWithin += touched.isDueWithin ? 1 : 0;
        impact.withoutTakers += touched.takers == 0 ? 1 : 0;
        impact.tickets.push_back(std::move(touched));
    }
    std::sort(impact.tickets.begin(), impact.tickets.end(), [](const TouchedTicket &a, const TouchedTicket &b) {
        const Instant dueA = a.due.value_or(Instant::max());
        const Instant dueB = b.due.value_or(Instant::max());
        return dueA != dueB ? dueA < dueB : a.ticket < b.ticket;
    });
    return Done{};
}

Result<TimeOffImpact> CoverageService::impact(AgentId agent, Interval span)
{
    const auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    TimeOffImpact impact;
    impact.agent = agent;
    impact.span = span;
    CoverageView view;
    auto asked = problem({span, {}}, {}, *names, view);
    if (!asked)
        return asked.error();
    const auto who = std::find_if(asked->agents.begin(), asked->agents.end(),
                                  [agent](const CoverageAgent &one) { return one.agent == agent; });
    if (who == asked->agents.end())
        return Error{ErrorCode::NotFound, "agent " + std::to_string(agent.value)};
    if (const auto added = addTickets(impact, *asked); !added)
        return added.error();
    const Coverage before = coverageOf(*asked);
    impact.workLost = who->open.lengthWithin(span);
    who->open = who->open.without(Intervals({span}));
    const Coverage after = coverageOf(*asked);
    impact.coverage = compareCoverage(before, after);
    for (const SkillGap &gap : skillGaps(before, after))
        impact.skills.push_back({view.skills[gap.skill], gap.uncovered, gap.onlyOneLeft});
    return impact;
}

} // namespace evenkeel
