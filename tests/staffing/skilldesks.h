// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "staffing/skilldesk.h"

namespace evenkeel {

inline Instant hour(int number)
{
    return instantFromMillis(1'458'000'000'000 + std::int64_t{number} * 3'600'000);
}

inline Intervals hours(int from, int until)
{
    return Intervals(std::vector<Interval>{{hour(from), hour(until)}});
}

/// Eight hours, two skills. Agent 1 works 0-8 and is advanced in both, agent 2 works 2-8 (1, 2), agent 3 0-4 (0, 1).
inline SkillDesk basicSkillDesk()
{
    SkillDesk desk;
    desk.skills = {SkillId{1}, SkillId{2}};
    using enum Proficiency;
    desk.agents = {{AgentId{1}, TeamId{1}, hours(0, 8), {Advanced, Advanced}},
                   {AgentId{2}, TeamId{1}, hours(2, 8), {Basic, Intermediate}},
                   {AgentId{3}, TeamId{2}, hours(0, 4), {None, Basic}}};
    for (int cell = 0; cell < 8; ++cell)
        desk.cells.push_back({{hour(cell), hour(cell + 1)}, cell});
    return desk;
}

/// Shifts, levels and demand by chance; the same seed gives the same desk.
inline SkillDesk randomSkillDesk(std::uint64_t seed, int agents, int skills, int cells)
{
    Random random(seed);
    SkillDesk desk;
    for (int skill = 1; skill <= skills; ++skill)
        desk.skills.push_back(SkillId{skill});
    for (int cell = 0; cell < cells; ++cell)
        desk.cells.push_back({{hour(cell), hour(cell + 1)}, cell % WeekHours});
    for (int agent = 1; agent <= agents; ++agent) {
        SkilledAgent made;
        made.id = AgentId{agent};
        made.team = TeamId{1 + agent % 3};
        const int from = static_cast<int>(random.below(static_cast<std::uint64_t>(cells)));
        made.atWork = hours(from, from + 1 + static_cast<int>(random.below(6)));
        for (int skill = 0; skill < skills; ++skill)
            made.levels.push_back(static_cast<Proficiency>(random.below(8) < 5 ? 0 : random.below(4)));
        desk.agents.push_back(std::move(made));
    }
    if (seed % 2 == 0) {
        for (int i = 0; i < skills * WeekHours; ++i)
            desk.demand.push_back(static_cast<double>(random.below(40)) / 10);
    }
    return desk;
}

} // namespace evenkeel
