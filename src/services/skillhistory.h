// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/skillresults.h"
#include "storage/database.h"

#include <algorithm>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// Tickets are looked at over a quarter, as levels are reviewed.
inline constexpr Millis SkillPeriod = std::chrono::days{91};

/// What tickets of a period tell about skills. A ticket asks for what its own needs name, else for what its category
/// requires, and for its language where that is a skill.
struct SkillDemand
{
    Interval period;
    std::vector<double> expected;                  ///< tickets an hour, as SkillDesk::demand
    std::vector<std::optional<Instant>> lastAsked; ///< by position of the skill, of all times
    std::vector<SolvedInSkill> solved;             ///< in the period
    std::int64_t tickets = 0;                      ///< solved in the period by an agent
    std::map<SkillCell, SkillEvidence> evidence;   ///< solved, reopened and ratings only

    /// Any ticket asked for any skill; otherwise hours weigh the same.
    [[nodiscard]] bool isKnown() const
    {
        return std::any_of(expected.begin(), expected.end(), [](double count) { return count > 0; });
    }
};

/// One pass over all tickets. Skills are numbered as in `skills`; slots are hours of the week in `zone`.
[[nodiscard]] Result<SkillDemand> readSkillDemand(Database &database, const DeskNames &names,
                                                  const std::vector<SkillId> &skills, const std::string &zone,
                                                  Instant now, const std::stop_token &stop, const Progress &progress);

/// Adds touch times, tickets reassigned away and proposed levels to the evidence; reads every story.
[[nodiscard]] Result<Done> addEvidence(Database &database, const DeskNames &names, const std::vector<SkillId> &skills,
                                       SkillDemand &demand, const std::stop_token &stop, const Progress &progress);

/// The level that evidence speaks for beside the one that is set. A lower one only where there is enough evidence that
/// more could have been proposed.
[[nodiscard]] std::optional<Proficiency> proposedBeside(Proficiency set, Proficiency proposed, std::int64_t solved);

} // namespace evenkeel
