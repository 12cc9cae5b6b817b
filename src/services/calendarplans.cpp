// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarplans.h"

#include "services/wallclock.h"

#include <map>

namespace evenkeel {

CalendarEdit copiedOnward(std::span<const CalendarEntry> entries, std::span<const Agent> agents, int days)
{
    std::map<AgentId, WallClock> clocks;
    for (const Agent &agent : agents)
        clocks.emplace(agent.id, WallClock(agent.zone));
    CalendarEdit edit;
    for (const CalendarEntry &entry : entries) {
        const auto clock = clocks.find(entry.shift.agent);
        if (clock == clocks.end())
            continue;
        const QDate day = clock->second.date(entry.shift.span.from);
        const WallEntry wall = clock->second.onWall(entry.shift, day);
        Shift copy = clock->second.fromWall(moveDays({&wall, 1}, days).front(), day, entry.shift.agent);
        if (!copy.span.isEmpty())
            edit.added.push_back({std::move(copy), {}});
    }
    return edit;
}

CalendarEdit rotated(const Rotation &rotation, std::span<const Agent> agents, QDate first, int days, int stagger)
{
    CalendarEdit edit;
    int place = 0;
    for (const Agent &agent : agents) {
        const WallClock clock(agent.zone);
        for (const WallEntry &wall : rotate(rotation, stagger * place, days)) {
            Shift shift = clock.fromWall(wall, first, agent.id);
            if (!shift.span.isEmpty())
                edit.added.push_back({std::move(shift), {}});
        }
        ++place;
    }
    return edit;
}

} // namespace evenkeel
