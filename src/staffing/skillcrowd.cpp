// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/skillcrowd.h"

#include <map>
#include <set>

namespace evenkeel {

SkillCrowd findCrowd(const SkillDesk &desk, const std::vector<std::optional<Instant>> &lastAsked, Instant now,
                     const CrowdOptions &options)
{
    SkillCrowd crowd;
    std::set<std::size_t> onDesk;
    std::map<TeamId, std::set<std::size_t>> inTeam;
    for (const SkilledAgent &agent : desk.agents) {
        for (std::size_t skill = 0; skill < agent.levels.size(); ++skill) {
            if (agent.levels[skill] == Proficiency::None)
                continue;
            onDesk.insert(skill);
            if (agent.team.isValid())
                inTeam[agent.team].insert(skill);
        }
    }
    const auto most = static_cast<std::size_t>(options.mostSkills);
    if (onDesk.size() > most)
        crowd.crowded.push_back({TeamId{}, static_cast<int>(onDesk.size())});
    for (const auto &[team, skills] : inTeam) {
        if (skills.size() > most)
            crowd.crowded.push_back({team, static_cast<int>(skills.size())});
    }
    for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
        const std::optional<Instant> last = skill < lastAsked.size() ? lastAsked[skill] : std::nullopt;
        if (!last || *last < now - options.unused)
            crowd.unasked.push_back({desk.skills[skill], last});
    }
    return crowd;
}

} // namespace evenkeel
