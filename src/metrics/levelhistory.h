// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/skill.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Who was able to do what, when: all versions of levels, asked for a moment in O(log versions).
class LevelHistory final
{
public:
    LevelHistory() = default;
    /// Versions of one agent in one skill in the order in which they came into force.
    explicit LevelHistory(const std::vector<SkillLevel> &versions);

    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    /// nullopt for a moment from before anybody's first level: nothing was known then.
    [[nodiscard]] std::optional<Proficiency> levelAt(AgentId agent, SkillId skill, Instant at) const;

private:
    struct Version
    {
        Instant from;
        Proficiency level = Proficiency::None;
    };
    std::unordered_map<AgentId, std::unordered_map<SkillId, std::vector<Version>>> m_levels;
    Instant m_first = Instant::max();
};

} // namespace evenkeel
