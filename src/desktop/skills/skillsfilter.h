// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/skill.h"

#include <optional>
#include <set>

namespace evenkeel {

/// Which part of the matrix is shown; an empty set lets everything through.
struct SkillsFilter
{
    std::set<TeamId> teams;
    std::set<SkillKind> kinds;
    std::set<SkillId> skills;
    std::optional<Proficiency> atLeast; ///< agents with this level in one of the skills shown
    bool onlyAtWork = false;

    friend bool operator==(const SkillsFilter &, const SkillsFilter &) = default;
};

} // namespace evenkeel
