// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skilldeskreader.h"

#include "services/agentholidays.h"
#include "services/deskreader.h"
#include "services/openhours.h"
#include "services/weekcalendar.h"
#include "services/zoneoffsets.h"
#include "storage/calendarstore.h"
#include "storage/skillstore.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::weeks;

constexpr Millis CellLength = std::chrono::minutes{30};

std::string commonZone(const DeskNames &names)
{
    std::map<std::string, int> zones;
    for (const auto &[id, agent] : names.agents)
        zones[agent.zone] += agent.isActive ? 1 : 0;
    std::string zone = "UTC";
    int most = 0;
    for (const auto &[name, agents] : zones) {
        if (agents > most) {
            most = agents;
            zone = name;
        }
    }
    return zone;
}

// Midnight of the week's Monday where the clocks say so.
Instant mondayOf(Instant now, const std::string &zone)
{
    const Instant local = now + zoneOffset(zone, now);
    const auto today = std::chrono::floor<days>(local);
    const std::chrono::weekday weekday(today);
    const Instant monday = today - days{weekday.iso_encoding() - 1};
    return monday - zoneOffset(zone, monday - zoneOffset(zone, now));
}

// Weeks at the end that the calendar tells little of, with less than half of what the fullest week has, would look as
// if nobody came.
Interval toldWeeks(const std::map<AgentId, Intervals> &atWork, Interval span)
{
    std::vector<Interval> together;
    for (const auto &[agent, open] : atWork)
        together.insert(together.end(), open.list().begin(), open.list().end());
    const Intervals somebody(std::move(together));
    Millis fullest{0};
    for (Instant from = span.from; from < span.until; from += weeks{1})
        fullest = std::max(fullest, somebody.lengthWithin({from, from + weeks{1}}));
    while (span.length() > weeks{1} && somebody.lengthWithin({span.until - weeks{1}, span.until}) * 2 < fullest)
        span.until -= weeks{1};
    return span;
}

} // namespace

int weekSlot(Instant at, Millis offset)
{
    const Instant local = at + offset;
    const auto day = std::chrono::floor<days>(local);
    const auto hour = std::chrono::floor<hours>(local - day).count();
    return static_cast<int>((std::chrono::weekday(day).iso_encoding() - 1) * 24 + static_cast<unsigned>(hour));
}

Result<std::map<AgentId, Intervals>> hoursAtWork(Database &database, const DeskNames &names, Interval span, Instant now)
{
    CalendarStore calendar(database);
    const auto shifts = calendar.shifts({span.from - weeks{1}, span.until + weeks{1}});
    if (!shifts)
        return shifts.error();
    const auto patterns = calendar.patternsAt(now);
    if (!patterns)
        return patterns.error();
    const auto holidays = readAgentHolidays(database, span);
    if (!holidays)
        return holidays.error();
    std::map<AgentId, const WeekPattern *> usual;
    for (const UsualHours &pattern : *patterns)
        usual[pattern.agent] = &pattern.pattern;
    std::map<AgentId, std::vector<Shift>> entries;
    for (const Shift &shift : *shifts)
        entries[shift.agent].push_back(shift);
    std::map<AgentId, Intervals> atWork;
    for (const auto &[id, agent] : names.agents) {
        if (!agent.isActive)
            continue;
        const auto pattern = usual.find(id);
        const Intervals open =
            openHours(entries[id], pattern == usual.end() ? nullptr : pattern->second, holidays->of(id), span);
        std::vector<Interval> within;
        for (const Interval &part : open.list()) {
            const Interval cut{std::max(part.from, span.from), std::min(part.until, span.until)};
            if (!cut.isEmpty())
                within.push_back(cut);
        }
        atWork.emplace(id, Intervals(std::move(within)));
    }
    return atWork;
}

Result<SkillDeskView> readSkillDesk(Database &database, Instant now)
{
    SkillDeskView view;
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    view.names = std::move(*names);
    view.zone = commonZone(view.names);
    view.span.from = mondayOf(now, view.zone);
    view.span.until = view.span.from + weeks{CoverageWeeks};
    std::map<SkillId, std::size_t> places;
    for (const auto &[id, skill] : view.names.skills) {
        places.emplace(id, view.desk.skills.size());
        view.desk.skills.push_back(id);
    }
    auto atWork = hoursAtWork(database, view.names, view.span, now);
    if (!atWork)
        return atWork.error();
    view.span = toldWeeks(*atWork, view.span);
    std::map<AgentId, std::size_t> agents;
    for (auto &[id, hours] : *atWork) {
        agents.emplace(id, view.desk.agents.size());
        view.desk.agents.push_back({id, view.names.agents.at(id).team, std::move(hours),
                                    std::vector(view.desk.skills.size(), Proficiency::None)});
    }
    const auto levels = SkillStore(database).levelsAt(now);
    if (!levels)
        return levels.error();
    for (const SkillLevel &level : *levels) {
        const auto agent = agents.find(level.agent);
        const auto skill = places.find(level.skill);
        if (agent != agents.end() && skill != places.end())
            view.desk.agents[agent->second].levels[skill->second] = level.level;
    }
    ZoneOffsets offsets(view.zone);
    for (Instant from = view.span.from; from < view.span.until; from += CellLength)
        view.desk.cells.push_back({{from, from + CellLength}, weekSlot(from, offsets.at(from))});
    return view;
}

} // namespace evenkeel
