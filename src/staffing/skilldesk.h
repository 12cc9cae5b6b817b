// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"
#include "domain/skill.h"

#include <cstddef>
#include <vector>

namespace evenkeel {

inline constexpr int WeekHours = 168;

/// A piece of the calendar in which agents are counted.
struct CoverageCell
{
    Interval span;
    int slot = 0; ///< hour of the week in the desk's zone: 0 is Monday from midnight, 167 Sunday from 23:00

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

struct SkilledAgent
{
    AgentId id;
    TeamId team;
    Intervals atWork;                ///< from the calendar, without breaks, time off and focus blocks
    std::vector<Proficiency> levels; ///< by position in SkillDesk::skills
};

/// Who can do what, and who is at work when, over some weeks.
struct SkillDesk
{
    std::vector<SkillId> skills;
    std::vector<SkilledAgent> agents;
    std::vector<CoverageCell> cells; ///< sorted, disjoint; at most an hour each
    /// Tickets expected in an hour, by skill position · WeekHours + slot; empty: not known.
    std::vector<double> demand;

    /// Tickets ask for the skill at some hour, or nothing is known of tickets.
    [[nodiscard]] bool isAskedFor(std::size_t skill) const
    {
        for (int slot = 0; slot < WeekHours && !demand.empty(); ++slot) {
            if (expected(skill, slot) > 0)
                return true;
        }
        return demand.empty();
    }

    [[nodiscard]] double expected(std::size_t skill, int slot) const
    {
        return demand.empty() ? 0 : demand[skill * WeekHours + static_cast<std::size_t>(slot)];
    }
};

/// Whether the parts of the desk fit together: sizes of lists, slots in range, cells in order, no demand below zero.
[[nodiscard]] bool isSound(const SkillDesk &desk);

/// What counts as covered.
struct CoverageOptions
{
    Proficiency level = Proficiency::Intermediate; ///< at this level or above
    int needed = 1;                                ///< so many agents at once
};

} // namespace evenkeel
