// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/levelhistory.h"

#include <algorithm>

namespace evenkeel {

LevelHistory::LevelHistory(const std::vector<SkillLevel> &versions)
{
    for (const SkillLevel &version : versions) {
        m_levels[version.agent][version.skill].push_back({version.validFrom, version.level});
        m_first = std::min(m_first, version.validFrom);
    }
    for (auto &[agent, skills] : m_levels) {
        for (auto &[skill, history] : skills)
            std::stable_sort(history.begin(), history.end(),
                             [](const Version &a, const Version &b) { return a.from < b.from; });
    }
}

std::optional<Proficiency> LevelHistory::levelAt(AgentId agent, SkillId skill, Instant at) const
{
    if (at < m_first)
        return std::nullopt;
    const auto skills = m_levels.find(agent);
    if (skills == m_levels.end())
        return Proficiency::None;
    const auto history = skills->second.find(skill);
    if (history == skills->second.end())
        return Proficiency::None;
    const auto next = std::upper_bound(history->second.begin(), history->second.end(), at,
                                       [](Instant moment, const Version &version) { return moment < version.from; });
    return next == history->second.begin() ? Proficiency::None : std::prev(next)->level;
}

} // namespace evenkeel
