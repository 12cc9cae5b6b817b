// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "staffing/skilldesk.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Tickets of a skill that an agent solved in the period looked at.
struct SolvedInSkill
{
    AgentId agent;
    std::size_t skill = 0; ///< position in SkillDesk::skills
    std::int64_t tickets = 0;

    friend bool operator==(const SolvedInSkill &, const SolvedInSkill &) = default;
};

struct SiloOptions
{
    double topShare = 0.6;         ///< one agent solving more is a silo
    int leastAdvanced = 2;         ///< fewer advanced agents are one, too
    std::int64_t thinTickets = 20; ///< below, a share says little and none is a silo by it
    CoverageOptions coverage;      ///< what the hours are counted with
};

/// What a skill rests on.
struct SkillSilo
{
    SkillId skill;
    std::int64_t solved = 0;
    AgentId topAgent; ///< who solves most; where nobody solved anything, the only one at the highest level, or none
    double topShare = 0;
    Proficiency topLevel = Proficiency::None; ///< of the top agent
    int othersAtTopLevel = 0;                 ///< other agents at the top agent's level or above
    int advanced = 0;                         ///< agents at 3
    int atLevel = 0;                          ///< agents at the level that counts
    int canLeave = 0;                         ///< so many can leave before nobody at the level is left
    bool isThin = false;
    bool leansOnOne = false;    ///< the share is above topShare
    bool lacksAdvanced = false; ///< fewer than leastAdvanced
    Millis nobodyWithout{0};    ///< time with nobody at the level when the top agent is gone
    Millis oneAtMostWithout{0}; ///< time with at most one
    Millis open{0};             ///< the desk's hours

    [[nodiscard]] bool isSilo() const { return leansOnOne || lacksAdvanced; }
};

/// One line a skill, in the desk's order. Errors: InvalidArgument, Cancelled.
[[nodiscard]] Result<std::vector<SkillSilo>> findSilos(const SkillDesk &desk, const std::vector<SolvedInSkill> &solved,
                                                       const SiloOptions &options, const std::stop_token &stop = {});

/// What is lost in one skill when an agent leaves.
struct SkillLoss
{
    SkillId skill;
    Proficiency level = Proficiency::None; ///< the agent's
    double share = 0;                      ///< of the skill's solved tickets
    std::int64_t solved = 0;               ///< by the agent
    int othersAtLevel = 0;                 ///< others at the agent's level or above
    Millis nobodyBefore{0};
    Millis nobodyAfter{0};
    Millis oneAtMostBefore{0};
    Millis oneAtMostAfter{0};
};

/// The skills an agent holds or solves tickets in, most hours lost first, then the greatest share. NotFound for an
/// agent who is not on the desk.
[[nodiscard]] Result<std::vector<SkillLoss>> ifLeaves(const SkillDesk &desk, const std::vector<SolvedInSkill> &solved,
                                                      const CoverageOptions &options, AgentId agent,
                                                      const std::stop_token &stop = {});

} // namespace evenkeel
