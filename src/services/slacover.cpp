// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slacover.h"

#include "services/agentholidays.h"
#include "services/openhours.h"
#include "storage/calendarstore.h"
#include "storage/skillstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Whole weeks tell whether usual hours stand in, as the desk reads a calendar.
constexpr Millis EntriesAround = std::chrono::days{7};

bool canDo(const std::map<std::pair<AgentId, SkillId>, Proficiency> &levels, AgentId agent,
           const std::vector<SkillNeed> &needs)
{
    return std::all_of(needs.begin(), needs.end(), [&levels, agent](const SkillNeed &need) {
        if (!need.isRequired)
            return true;
        const auto level = levels.find({agent, need.skill});
        return level != levels.end() && level->second >= need.level;
    });
}

} // namespace

Result<SlaCover> SlaCover::read(Database &database, const DeskNames &names, Interval span, Instant now)
{
    CalendarStore store(database);
    const auto shifts = store.shifts({span.from - EntriesAround, span.until + EntriesAround});
    if (!shifts)
        return shifts.error();
    const auto patterns = store.patternsAt(now);
    if (!patterns)
        return patterns.error();
    const auto holidays = readAgentHolidays(database, span);
    if (!holidays)
        return holidays.error();
    std::map<AgentId, std::vector<Shift>> entries;
    for (const Shift &shift : *shifts)
        entries[shift.agent].push_back(shift);
    std::map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &hours : *patterns)
        usual.emplace(hours.agent, &hours.pattern);

    SlaCover cover(database);
    for (const auto &[id, agent] : names.agents) {
        if (!agent.isActive)
            continue;
        const auto pattern = usual.find(id);
        const WeekPattern *week = pattern == usual.end() ? nullptr : pattern->second;
        const std::vector<Shift> &own = entries[id];
        cover.m_agents.push_back(
            {agent, openHours(own, week, holidays->of(id), span), week != nullptr || !own.empty()});
    }
    return cover;
}

Result<const SlaCover::Levels *> SlaCover::levelsOn(Instant day)
{
    if (const auto known = m_levels.find(day); known != m_levels.end())
        return &known->second;
    const auto levels = SkillStore(*m_database).levelsAt(day + std::chrono::days{1});
    if (!levels)
        return levels.error();
    Levels map;
    for (const SkillLevel &level : *levels)
        map.emplace(std::pair(level.agent, level.skill), level.level);
    return &m_levels.emplace(day, std::move(map)).first->second;
}

const std::optional<Intervals> &SlaCover::openOf(const std::vector<std::size_t> &agents)
{
    const auto [place, isNew] = m_open.try_emplace(agents);
    if (!isNew)
        return place->second;
    std::vector<Interval> all;
    bool isKnown = false;
    for (const std::size_t agent : agents) {
        const auto &open = m_agents[agent].open.list();
        all.insert(all.end(), open.begin(), open.end());
        isKnown = isKnown || m_agents[agent].isKnown;
    }
    if (isKnown)
        place->second = Intervals(std::move(all));
    return place->second;
}

Result<SlaCover::Answer> SlaCover::of(const RoutingTicket &ticket)
{
    const auto levels = levelsOn(std::chrono::floor<std::chrono::days>(ticket.createdAt));
    if (!levels)
        return levels.error();
    std::vector<std::size_t> able;
    bool isAnybodySkilled = (*levels)->empty();
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const Agent &agent = m_agents[i].agent;
        if (!(*levels)->empty() && !canDo(**levels, agent.id, ticket.needs))
            continue;
        isAnybodySkilled = true;
        const bool isServing =
            !ticket.queue.isValid() || std::binary_search(agent.queues.begin(), agent.queues.end(), ticket.queue);
        if (isServing && (agent.channels & maskOf(ticket.channel)) != 0)
            able.push_back(i);
    }
    Answer answer;
    answer.isAnybodySkilled = isAnybodySkilled;
    if (!able.empty())
        answer.open = openOf(able);
    return answer;
}

} // namespace evenkeel
