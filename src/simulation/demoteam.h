// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/shift.h"
#include "domain/skill.h"
#include "domain/team.h"

#include <vector>

namespace evenkeel {

/// The people and the setting of the demonstration desk. Ids count from 1 in each list.
struct DemoTeam
{
    std::vector<Team> teams;
    std::vector<Queue> queues;
    std::vector<Channel> channels;
    std::vector<Skill> skills;
    std::vector<Category> categories;
    std::vector<Agent> agents;
    std::vector<SkillLevel> levels;         ///< by agent, then skill, then validFrom
    std::vector<Shift> shifts;              ///< by agent, then start; ids from 1
    std::vector<Shift> calledOff;           ///< time off that nobody had planned, each told of by itself; no ids
    std::vector<PresenceSetting> presences; ///< set by hand, a few
    WeekPattern officeHours;                ///< when the desk's promises run; for SlaPolicy::hours
    AgentId drowning;                       ///< holds 47 tickets …
    AgentId spare;                          ///< … while this colleague of equal skill holds 8

    friend bool operator==(const DemoTeam &, const DemoTeam &) = default;
};

} // namespace evenkeel
