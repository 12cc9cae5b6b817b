// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/skilldesk.h"

#include <chrono>
#include <optional>
#include <vector>

namespace evenkeel {

struct CrowdOptions
{
    int mostSkills = 12;          ///< a team that keeps more in its heads is warned
    std::chrono::days unused{90}; ///< a skill no ticket asked for so long is
};

struct CrowdedTeam
{
    TeamId team; ///< none: the whole desk
    int skills = 0;

    friend bool operator==(const CrowdedTeam &, const CrowdedTeam &) = default;
};

struct UnaskedSkill
{
    SkillId skill;
    std::optional<Instant> lastAsked; ///< none: never

    friend bool operator==(const UnaskedSkill &, const UnaskedSkill &) = default;
};

struct SkillCrowd
{
    std::vector<CrowdedTeam> crowded;  ///< the desk first, then teams by id
    std::vector<UnaskedSkill> unasked; ///< in the desk's order
};

/// A team has a skill when one of its agents has a level in it. `lastAsked` by position of the skill; skills that
/// tickets ask for but that are missing there count as never asked for.
[[nodiscard]] SkillCrowd findCrowd(const SkillDesk &desk, const std::vector<std::optional<Instant>> &lastAsked,
                                   Instant now, const CrowdOptions &options = {});

} // namespace evenkeel
