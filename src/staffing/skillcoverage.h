// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "staffing/skilldesk.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// How a skill is covered in one hour of the week, over all weeks looked at.
struct SlotCoverage
{
    int fewest = 0;  ///< agents at the level at once, in the worst cell
    double mean = 0; ///< over cells
    int cells = 0;   ///< in which the desk is open; 0: the rest says nothing
};

/// How a skill is covered. Times are over all cells in which somebody is at work at all.
struct SkillCoverage
{
    SkillId skill;
    int agents = 0;      ///< at the level, at work or not
    Millis open{0};      ///< the desk's hours
    Millis nobody{0};    ///< nobody at the level is at work
    Millis onlyOne{0};   ///< exactly one is
    Millis uncovered{0}; ///< fewer than needed
    double missed = 0;   ///< tickets expected in uncovered time
    std::array<SlotCoverage, WeekHours> slots{};
    std::vector<int> counts; ///< by cell; -1 while the desk is closed
};

/// Counts for each skill the agents at the level who are at work, cell by cell. `without` leaves one agent out, while
/// the desk's hours stay. O(skills · agents · cells). Errors: InvalidArgument for a desk that is not sound, Cancelled.
[[nodiscard]] Result<std::vector<SkillCoverage>> coverSkills(const SkillDesk &desk, const CoverageOptions &options,
                                                             const std::stop_token &stop = {},
                                                             std::optional<AgentId> without = {});

} // namespace evenkeel
