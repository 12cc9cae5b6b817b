// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

namespace evenkeel {

inline Instant sampleNow()
{
    return *instantFromIso("2016-03-22T13:00Z");
}

/// Two teams of two, three skills of two kinds. Ines 3 1 0, Tom 2 0 0 (overdue), Wen 0 0 3, Lena nothing.
inline SkillMatrix sampleMatrix()
{
    SkillMatrix matrix;
    matrix.at = sampleNow();
    const auto agent = [&matrix](std::int64_t id, const char *name, std::int64_t team) {
        Agent made;
        made.id = AgentId{id};
        made.name = name;
        made.team = TeamId{team};
        matrix.names.agents.emplace(made.id, made);
        matrix.agents.push_back(made.id);
    };
    matrix.names.teams = {{TeamId{1}, {TeamId{1}, "Payments"}}, {TeamId{2}, {TeamId{2}, "Platform"}}};
    agent(1, "Ines Haddad", 1);
    agent(2, "Tom Becker", 1);
    agent(3, "Wen Zhao", 2);
    agent(4, "Lena Vogt", 2);
    for (const auto &[id, name, kind] :
         {std::tuple(1, "Billing", SkillKind::Product), std::tuple(2, "Accounts", SkillKind::Product),
          std::tuple(3, "German", SkillKind::Language)}) {
        matrix.names.skills.emplace(SkillId{id}, Skill{SkillId{id}, name, kind, {}});
        matrix.skills.push_back(SkillId{id});
    }
    std::int64_t id = 0;
    const auto level = [&](std::int64_t who, std::int64_t skill, Proficiency proficiency, std::chrono::days review) {
        LevelVersion version;
        version.id = LevelId{++id};
        version.level = {AgentId{who},      SkillId{skill},      proficiency, sampleNow() - std::chrono::days{60},
                         LevelSource::Hand, sampleNow() + review};
        version.setBy = "Priya";
        matrix.levels.emplace(SkillCell{AgentId{who}, SkillId{skill}}, version);
    };
    level(1, 1, Proficiency::Advanced, std::chrono::days{30});
    level(1, 2, Proficiency::Basic, std::chrono::days{30});
    level(2, 1, Proficiency::Intermediate, std::chrono::days{-1});
    level(3, 3, Proficiency::Advanced, std::chrono::days{30});
    matrix.atWork = {AgentId{1}, AgentId{3}};
    return matrix;
}

} // namespace evenkeel
