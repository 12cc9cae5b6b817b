// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "staffing/crosstraining.h"
#include "staffing/knowledgesilos.h"
#include "staffing/skillcoverage.h"
#include "staffing/skillcrowd.h"
#include "storage/levelstore.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

using SkillCell = std::pair<AgentId, SkillId>;

/// The skills matrix as of a moment.
struct SkillMatrix
{
    Instant at;
    DeskNames names;
    std::vector<SkillId> skills; ///< by kind, then in the order they were added
    std::vector<AgentId> agents; ///< active ones by team, then name
    std::set<AgentId> atWork;    ///< at the moment
    std::map<SkillCell, LevelVersion> levels;

    [[nodiscard]] const LevelVersion *level(AgentId agent, SkillId skill) const
    {
        const auto found = levels.find({agent, skill});
        return found == levels.end() ? nullptr : &found->second;
    }
};

/// A level that somebody wants to set from now on.
struct LevelChange
{
    AgentId agent;
    SkillId skill;
    Proficiency level = Proficiency::None;
    std::optional<LevelId> basedOn; ///< see LevelEdit
    /// Set when an earlier version comes back: its source and review date are kept.
    std::optional<SkillLevel> restored;
};

/// What an agent did in a skill in the period looked at, beside the agent's level there.
struct SkillEvidence
{
    std::int64_t solved = 0;
    std::optional<double> minutes;     ///< median touch time of the agent
    std::optional<double> teamMinutes; ///< of everybody who solves in the skill
    std::int64_t reassignedAway = 0;
    std::int64_t reopened = 0; ///< solved tickets that came back
    std::int64_t ratings = 0;
    double ratingMean = 0;               ///< 1..5; 0 without ratings
    std::optional<Proficiency> proposed; ///< what history suggests, where it suggests another level
};

/// A level whose review is due.
struct LevelDue
{
    LevelVersion version;
    SkillEvidence evidence;
};

/// Levels to look at, agent by agent, and the tickets the evidence rests on.
struct LevelReviewList
{
    DeskNames names;
    Interval period;
    std::int64_t tickets = 0;  ///< solved in the period
    std::vector<LevelDue> due; ///< by agent's name, then the skill's place
};

/// What a person says to a level under review.
struct ReviewDecision
{
    AgentId agent;
    SkillId skill;
    LevelId basedOn; ///< the version looked at
    Proficiency level = Proficiency::None;
    std::optional<Proficiency> proposed;
};

struct SkillCoverageView
{
    DeskNames names;
    Interval span;
    std::string zone;
    CoverageOptions options;
    std::vector<SkillCoverage> skills; ///< in the order of SkillMatrix::skills
};

struct SiloView
{
    DeskNames names;
    Interval period; ///< of the tickets
    Interval span;   ///< of the calendar
    std::int64_t tickets = 0;
    SiloOptions options;
    std::vector<SkillSilo> silos; ///< in the order of SkillMatrix::skills
    SkillCrowd crowd;
};

/// An open ticket of an agent who leaves.
struct LeftTicket
{
    TicketId ticket;
    std::string reference;
    std::string subject;
    int others = 0; ///< agents of its queue with every skill it requires
};

struct LeaveView
{
    DeskNames names;
    Interval period;
    Interval span;
    AgentId agent;
    std::vector<SkillLoss> losses;
    std::vector<LeftTicket> tickets; ///< those nobody else could take first, then by number
};

/// Everything that says what is lost when an agent leaves, whoever it is.
struct LeaveGround
{
    DeskNames names;
    Interval period;
    Interval span;
    SkillDesk desk;
    std::vector<SolvedInSkill> solved;
};

struct AdviceView
{
    DeskNames names;
    Interval period; ///< of the tickets that weigh the hours
    Interval span;
    TrainingOptions options;
    TrainingPlan plan;
};

/// Hours a week out of a time over the whole span of a calendar.
[[nodiscard]] inline double hoursAWeek(Millis time, Interval span)
{
    const double part = static_cast<double>(time.count()) / static_cast<double>(span.length().count());
    return span.isEmpty() ? 0 : part * WeekHours;
}

} // namespace evenkeel
