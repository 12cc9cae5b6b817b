// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/shift.h"
#include "domain/skill.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// How far a sample carries a conclusion.
enum class Evidence : std::uint8_t { Thin = 0, Fair = 1, Strong = 2 };

/// A category inside a proposed skill, and the resolved tickets it brings.
struct SkillMember
{
    CategoryId category;
    std::int64_t tickets = 0;

    friend bool operator==(const SkillMember &, const SkillMember &) = default;
};

/// A core skill that the past suggests: categories that the same people resolve, or a language.
/// The screen makes its name from the lead category and the number of the others.
struct SkillProposal
{
    SkillKind kind = SkillKind::Product; ///< Product or Language
    std::string language;                ///< of Language only
    CategoryId lead;                     ///< the category with most tickets; none for a language
    std::vector<SkillMember> members;    ///< most tickets first; empty for a language
    std::int64_t tickets = 0;            ///< resolved tickets with an agent
    double share = 0;                    ///< of all such tickets
    double coverage = 0;                 ///< share of this and all product skills before it
    int agents = 0;                      ///< who resolved at least one
    double topAgentShare = 0;            ///< of the tickets, by the busiest agent
    double cohesion = 1;                 ///< lowest cosine similarity of a merge inside; 1 when nothing was merged
    bool isGathered = false;             ///< rare categories put together only for want of evidence

    friend bool operator==(const SkillProposal &, const SkillProposal &) = default;
};

struct LevelProposal
{
    AgentId agent;
    std::size_t skill = 0; ///< position in Proposal::skills
    Proficiency level = Proficiency::None;
    Evidence evidence = Evidence::Thin;
    std::int64_t solved = 0;
    double volume = 0;           ///< solved against the median of those who solve in the skill
    std::optional<double> ratio; ///< median of own duration / category median; below 1 is faster
    std::int64_t ratioCount = 0; ///< tickets with known duration behind the ratio
    double shrunkRatio = 1;      ///< the ratio pulled toward 1 by its small count
    std::int64_t reassignedAway = 0;
    double awayShare = 0; ///< reassigned away / (solved + reassigned away)
    double awayUpper = 1; ///< Wilson upper bound of that share

    friend bool operator==(const LevelProposal &, const LevelProposal &) = default;
};

struct EffortProposal
{
    CategoryId category;
    int effort = 3;             ///< 1..10
    double handlingMinutes = 0; ///< expected touch time; shrunk toward the desk's median when n is small
    Evidence evidence = Evidence::Thin;
    std::int64_t n = 0; ///< tickets with an estimated touch time
    double median = 0;  ///< minutes, of those
    double lowerQuartile = 0;
    double upperQuartile = 0;
    std::int64_t scored = 0; ///< tickets on which somebody had set an effort score; when enough, their median counts

    friend bool operator==(const EffortProposal &, const EffortProposal &) = default;
};

struct HoursProposal
{
    AgentId agent;
    WeekPattern pattern;
    std::int64_t actions = 0;
    double covered = 0;            ///< share of the half hours with an action that lie inside
    bool isCommon = false;         ///< too little evidence: the desk's common pattern
    bool isAroundTheClock = false; ///< acts at all hours; a person would not, look who it is

    friend bool operator==(const HoursProposal &, const HoursProposal &) = default;
};

struct PaceProposal
{
    AgentId agent;
    CategoryId category;
    double factor = 1; ///< touch time against the category's median, shrunk; 0.5 is twice as fast
    std::int64_t n = 0;

    friend bool operator==(const PaceProposal &, const PaceProposal &) = default;
};

struct HomeProposal
{
    AgentId agent;
    QueueId queue; ///< most frequent one
    std::int64_t tickets = 0;
    double share = 0;            ///< of the agent's tickets with a queue
    std::vector<QueueId> served; ///< queues worth serving, sorted; the home queue among them

    friend bool operator==(const HomeProposal &, const HomeProposal &) = default;
};

/// Everything the past suggests, with its evidence. Nothing is applied by proposing it.
struct Proposal
{
    std::vector<SkillProposal> skills;   ///< product skills by tickets, then languages by tickets
    std::vector<LevelProposal> levels;   ///< by agent, then skill; only where the agent touched the skill
    std::vector<EffortProposal> efforts; ///< by category
    std::vector<HoursProposal> hours;    ///< by agent
    WeekPattern commonHours;
    std::vector<PaceProposal> paces; ///< by agent, then category
    std::vector<HomeProposal> homes; ///< by agent
    std::int64_t ticketsRead = 0;
    std::int64_t ticketsUsed = 0; ///< resolved, with agent and category

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace evenkeel
