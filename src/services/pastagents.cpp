// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pastagents.h"

#include "services/deskagents.h"
#include "services/deskreader.h"
#include "services/desksources.h"
#include "storage/calendarstore.h"
#include "storage/deskmoments.h"
#include "storage/historystore.h"
#include "storage/levelstore.h"

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

constexpr EventId AnyEvent{std::numeric_limits<std::int64_t>::max()};
constexpr Millis RateSpan = std::chrono::hours{1};
/// A reading tells of the calendar up to DeskCalendarAhead; this much of it may be used up.
constexpr Millis LongestReading = std::chrono::days{5};

} // namespace

Result<PastAgents> PastAgents::open(Database &database, Interval span)
{
    PastAgents opened(database, span);
    auto moments = deskMoments(database, span);
    if (!moments)
        return moments.error();
    opened.m_moments = std::move(*moments);
    const auto levels = LevelStore(database).allVersions();
    if (!levels)
        return levels.error();
    for (const LevelVersion &version : *levels)
        opened.m_firstLevel = std::min(opened.m_firstLevel, version.level.validFrom);
    if (const auto done = opened.readTurns(); !done)
        return done.error();
    return opened;
}

Result<Done> PastAgents::readTurns()
{
    HistoryStore history(*m_database);
    const Instant before = m_span.from - Millis{1};
    const auto last = history.lastAssignments(before, AnyEvent);
    if (!last)
        return last.error();
    for (const AgentAssignment &assignment : *last) {
        Turn &turn = m_turns[assignment.agent];
        turn.lastAt = assignment.at;
        turn.order = assignment.event.value;
        m_lastOrder = std::max(m_lastOrder, turn.order);
    }
    const auto recent = history.assignments({m_span.from - RateSpan, before}, AnyEvent);
    if (!recent)
        return recent.error();
    for (const AgentAssignment &assignment : *recent)
        m_turns[assignment.agent].recent.push_back(assignment.at);
    return Done{};
}

Result<bool> PastAgents::moveTo(Instant now, ChangeId change)
{
    m_now = now;
    if (change == m_change && m_read.contains(now))
        return false;
    if (const auto done = read(now, change); !done)
        return done.error();
    return true;
}

Result<Done> PastAgents::read(Instant now, ChangeId change)
{
    if (change != m_change) {
        auto names = DeskReader(*m_database).names(change);
        if (!names)
            return names.error();
        m_names = std::move(*names);
        m_change = change;
    }
    DeskSources sources;
    sources.now = now;
    sources.change = change;
    sources.isPast = true;
    sources.levelsFrom = hasLevels() ? m_firstLevel : Instant::min();
    sources.names = m_names;
    const Interval span{now - DeskCalendarBack - DeskWeekAround, now + DeskCalendarAhead + DeskWeekAround};
    CalendarStore calendar(*m_database);
    auto shifts = change == NewestChange ? calendar.shifts(span) : calendar.shiftsAsOf(span, change);
    if (!shifts)
        return shifts.error();
    sources.shifts = std::move(*shifts);
    auto agents = readAgentsAlone(*m_database, sources);
    if (!agents)
        return agents.error();
    m_agents = std::move(*agents);
    const auto next = std::upper_bound(m_moments.begin(), m_moments.end(), now);
    m_read = {now, std::min(now + LongestReading, next == m_moments.end() ? Instant::max() : *next)};
    return Done{};
}

RoutingAgent PastAgents::withTurn(RoutingAgent agent) const
{
    const auto found = m_turns.find(agent.id);
    if (found == m_turns.end())
        return agent;
    const Turn &turn = found->second;
    agent.lastAssignedAt = turn.lastAt;
    agent.lastAssignedOrder = turn.order;
    for (const Instant at : turn.recent) {
        if (at > m_now - RateSpan)
            agent.recentAssignments.push_back(at);
    }
    if (turn.wrapUpUntil && *turn.wrapUpUntil > m_now)
        agent.wrapUpUntil = turn.wrapUpUntil;
    return agent;
}

std::vector<RoutingAgent> PastAgents::agents() const
{
    std::vector<RoutingAgent> agents;
    agents.reserve(m_agents.size());
    for (const RoutingAgent &agent : m_agents)
        agents.push_back(withTurn(agent));
    return agents;
}

bool PastAgents::has(AgentId agent) const
{
    const auto found = placeOf(agent);
    return found != m_agents.end() && found->id == agent;
}

RoutingAgent PastAgents::agent(AgentId agent) const
{
    return withTurn(*placeOf(agent));
}

std::vector<RoutingAgent>::const_iterator PastAgents::placeOf(AgentId agent) const
{
    return std::lower_bound(m_agents.begin(), m_agents.end(), agent,
                            [](const RoutingAgent &one, AgentId id) { return one.id < id; });
}

void PastAgents::gave(AgentId agent, Instant at)
{
    Turn &turn = m_turns[agent];
    turn.lastAt = at;
    turn.order = ++m_lastOrder;
    std::erase_if(turn.recent, [at](Instant one) { return one <= at - RateSpan; });
    turn.recent.push_back(at);
}

void PastAgents::endedConversation(AgentId agent, Instant wrapUpUntil)
{
    Turn &turn = m_turns[agent];
    turn.wrapUpUntil = std::max(turn.wrapUpUntil.value_or(wrapUpUntil), wrapUpUntil);
}

} // namespace evenkeel
