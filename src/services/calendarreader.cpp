// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarreader.h"

#include "services/agentholidays.h"
#include "services/deskreader.h"
#include "services/nameorder.h"
#include "services/openhours.h"
#include "services/wallclock.h"
#include "services/weekcalendar.h"
#include "storage/calendarrulestore.h"
#include "storage/calendarstore.h"
#include "storage/timeoffstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Whole weeks around the span tell whether usual hours stand in, and what rest and rows of days look like.
constexpr Millis Around = std::chrono::days{14};

bool touches(Interval a, Interval b)
{
    return a.from < b.until && b.from < a.until;
}

std::vector<Shift> shiftsOf(const AgentEntries &agent)
{
    std::vector<Shift> shifts;
    for (const CalendarEntry &entry : agent.entries)
        shifts.push_back(entry.shift);
    return shifts;
}

/// Usual hours of many agents are the same: each pattern is expanded once for the same holidays.
class UsualSpans final
{
public:
    explicit UsualSpans(Interval span)
        : m_span(span)
    {}

    [[nodiscard]] std::vector<Interval> of(const std::vector<Shift> &shifts, const WeekPattern &pattern,
                                           const std::vector<std::string> &holidays)
    {
        const bool hasWork =
            std::any_of(shifts.begin(), shifts.end(), [](const Shift &one) { return one.kind == ShiftKind::Work; });
        if (hasWork)
            return standIns(shifts, pattern, holidays, m_span);
        for (const Known &known : m_known) {
            if (*known.pattern == pattern && known.holidays == &holidays)
                return known.hours;
        }
        return m_known.emplace_back(Known{&pattern, &holidays, expand(pattern, holidays, m_span).list()}).hours;
    }

private:
    struct Known
    {
        const WeekPattern *pattern;
        const std::vector<std::string> *holidays;
        std::vector<Interval> hours;
    };

    Interval m_span;
    std::vector<Known> m_known;
};

/// Usual hours say how people work, not what was planned: what they break is no mistake of a plan, and no edit of
/// theirs would mend it.
bool isOfUsualHoursAlone(const CalendarConflict &conflict)
{
    return conflict.entry < 0 && conflict.other <= 0;
}

Intervals openOf(const std::vector<Shift> &shifts, const std::vector<Interval> &usual)
{
    std::vector<Interval> work(usual);
    std::vector<Interval> closed;
    for (const Shift &shift : shifts)
        (shift.kind == ShiftKind::Work ? work : closed).push_back(shift.span);
    return Intervals(std::move(work)).without(Intervals(std::move(closed)));
}

} // namespace

Result<std::string> CalendarReader::deskZone()
{
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    return policy->sla.hours.zone;
}

Result<std::vector<AgentEntries>> CalendarReader::agents(const CalendarScope &scope, const DeskNames &names)
{
    // Usual hours are expanded day by day: a slip of a digit must not fill the memory.
    if (scope.span.isEmpty() || scope.span.length() > LongestCalendarSpan)
        return Error{ErrorCode::InvalidArgument, "span"};
    CalendarStore store(m_database);
    auto stored = store.entries({scope.span.from - Around, scope.span.until + Around});
    if (!stored)
        return stored.error();
    const auto patterns = store.patternsAt(std::max(m_now, scope.span.from));
    if (!patterns)
        return patterns.error();
    const auto holidays = readAgentHolidays(m_database, {scope.span.from - Around, scope.span.until + Around});
    if (!holidays)
        return holidays.error();
    std::map<AgentId, AgentEntries> byAgent;
    for (const auto &[id, agent] : names.agents) {
        if (agent.isActive && (!scope.team.isValid() || agent.team == scope.team))
            byAgent[id].agent = agent;
    }
    for (CalendarEntry &entry : *stored) {
        if (const auto place = byAgent.find(entry.shift.agent); place != byAgent.end())
            place->second.entries.push_back(std::move(entry));
    }
    std::map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &hours : *patterns)
        usual.emplace(hours.agent, &hours.pattern);
    UsualSpans spans({scope.span.from - std::chrono::days{7}, scope.span.until + std::chrono::days{7}});
    std::vector<AgentEntries> agents;
    agents.reserve(byAgent.size());
    for (auto &[id, agent] : byAgent) {
        const std::vector<Shift> shifts = shiftsOf(agent);
        if (const auto pattern = usual.find(id); pattern != usual.end())
            agent.usual = spans.of(shifts, *pattern->second, holidays->of(id));
        agent.holidays = holidays->of(id);
        agent.open = openOf(shifts, agent.usual);
        agents.push_back(std::move(agent));
    }
    return agents;
}

Result<Done> CalendarReader::addConflicts(CalendarView &view, const std::vector<AgentEntries> &agents)
{
    ConflictProblem problem;
    problem.rules = view.rules;
    problem.span = view.scope.span;
    std::map<std::string, LocalDays> days;
    std::int64_t usualId = 0;
    for (const AgentEntries &agent : agents) {
        const auto [known, isNew] = days.try_emplace(agent.agent.zone);
        if (isNew)
            known->second = WallClock(agent.agent.zone).days(view.scope.span);
        AgentCalendar calendar{agent.agent.id, shiftsOf(agent), known->second};
        for (const Interval &span : agent.usual) {
            const Shift standIn{--usualId, agent.agent.id, span, ShiftKind::Work, {}};
            calendar.entries.push_back(standIn);
            if (touches(span, view.scope.span))
                view.entries.push_back({standIn, {}});
        }
        problem.agents.push_back(std::move(calendar));
    }
    const auto policy = DeskReader(m_database).policyAt(m_now);
    if (!policy)
        return policy.error();
    problem.deskHours = expand(policy->sla.hours, policy->sla.holidays, view.scope.span);
    view.conflicts = findConflicts(problem);
    std::erase_if(view.conflicts, isOfUsualHoursAlone);
    return Done{};
}

Result<Done> CalendarReader::addRest(CalendarView &view)
{
    const auto zone = deskZone();
    if (!zone)
        return zone.error();
    view.zone = *zone;
    auto requests = TimeOffStore(m_database).requests(view.scope.span);
    if (!requests)
        return requests.error();
    for (TimeOffRequest &request : *requests) {
        const bool isShown = std::any_of(view.agents.begin(), view.agents.end(),
                                         [&request](const Agent &agent) { return agent.id == request.agent; });
        if (isShown)
            view.requests.push_back(std::move(request));
    }
    const WallClock clock(*zone);
    const auto day = [&clock](Instant at) { return clock.date(at).toString(Qt::ISODate).toStdString(); };
    auto holidays = HolidayStore(m_database).between(day(view.scope.span.from), day(view.scope.span.until - Millis{1}));
    if (!holidays)
        return holidays.error();
    view.holidays = std::move(*holidays);
    return Done{};
}

Result<CalendarView> CalendarReader::view(const CalendarScope &scope)
{
    CalendarView view;
    view.scope = scope;
    auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    view.names = std::move(*names);
    const auto rules = CalendarRuleStore(m_database).newest();
    if (!rules)
        return rules.error();
    view.rules = rules->rules;
    view.rulesVersion = rules->version;
    const auto found = agents(scope, view.names);
    if (!found)
        return found.error();
    for (const AgentEntries &agent : *found) {
        view.agents.push_back(agent.agent);
        if (auto closed = holidaySpans(agent.holidays, agent.agent.zone, scope.span); !closed.empty())
            view.closedDays.emplace(agent.agent.id, std::move(closed));
        for (const CalendarEntry &entry : agent.entries) {
            if (touches(entry.shift.span, scope.span))
                view.entries.push_back(entry);
        }
    }
    if (const auto done = addConflicts(view, *found); !done)
        return done.error();
    if (const auto done = addRest(view); !done)
        return done.error();
    sortByName(view.agents);
    std::sort(view.entries.begin(), view.entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::tuple(a.shift.agent, a.shift.span.from, a.shift.id) <
               std::tuple(b.shift.agent, b.shift.span.from, b.shift.id);
    });
    return view;
}

} // namespace evenkeel
