// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "metrics/absence.h"
#include "metrics/breachcause.h"
#include "metrics/estimates.h"
#include "metrics/metricsproblem.h"

#include <stop_token>
#include <string_view>

namespace evenkeel {

/// What is found to go wrong, or to be worth a change. Written by code, never renumbered.
enum class FindingKind : std::uint8_t {
    UnevenLoad = 0,   ///< agent over the target, another of the team idle; value, against: their mean load ratios
    UnevenComplexity, ///< agent with far more complex tickets than the rest of the team; shares
    Silo,             ///< skill whose top agent (other) solves most of it; share, and what is bearable
    Misrouting,       ///< category whose first agents lack the skill (other); share now and before
    TwoPeaks,         ///< queue that answers a part of its tickets far later; minutes of both peaks
    AgeingQueue,      ///< queue whose waiting tickets grow old; median working hours now and before
    RisingReopenings, ///< queue whose resolved tickets come back more often; share now and before
    Repetitive,       ///< category of many simple tickets solved with one answer; share of all tickets
    CostlyArea,       ///< category that takes most of the effort; share of handling, and an even share
    DeadRule,         ///< triage rule that meets no ticket of either time; nothing, and the rules there are
    OverdueReviews,   ///< skill with the most levels past their review; share of all levels that are
    BrokenPromises,   ///< cause that broke most of them; its share of the broken, and the broken of all
    MisroutedSkill,   ///< skill that first agents lack, over categories that are not named already; as Misrouting
    UnplannedAbsence, ///< team that loses days to absence nobody had planned; share of its planned days now and before
};
inline constexpr std::size_t FindingKindCount = 14;
[[nodiscard]] std::string_view codeOf(FindingKind kind);

/// Of what `Finding::subject` is a position.
enum class FindingSubject : std::uint8_t { Agent = 0, Skill, Queue, Category, Rule, Cause, Team };
[[nodiscard]] FindingSubject subjectOf(FindingKind kind);
/// Of what `Finding::other` is a position.
[[nodiscard]] FindingSubject otherOf(FindingKind kind);
[[nodiscard]] std::string_view codeOf(FindingSubject subject);

/// One finding: a code and numbers. Sentences are made where people read.
struct Finding
{
    FindingKind kind = FindingKind::UnevenLoad;
    std::uint32_t subject = 0;
    std::uint32_t other = NoGroup; ///< of UnevenLoad the idle agent, of Silo the top agent, of misrouting the skill
    double value = 0;
    double against = 0; ///< what it is compared with
    std::int64_t n = 0; ///< tickets that show it; of reviews levels, of promises promises, of absence agents' days
    std::int64_t denominator = 0;
    std::optional<Estimate> interval; ///< of value, where it is an estimate
    double p = 1;                     ///< how likely chance alone makes as much, all groups tried counted; 1: no test
    Instant since;                    ///< the period's begin, or that of the time before where it was so then too
    std::int64_t nBefore = 0;         ///< as n and denominator, in the time before; of nothing where it is not counted
    std::int64_t denominatorBefore = 0;
    std::uint8_t level = 0; ///< of misrouting: what is lacked most often

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How often a triage rule was the first that held, of so many tickets.
struct RuleUse
{
    std::int64_t fired = 0;
    std::int64_t tickets = 0;
};

/// Levels in force that have a date for their review.
struct SkillReviews
{
    std::int64_t overdue = 0;
    std::int64_t all = 0;
    std::optional<Instant> oldest; ///< date of the one that is overdue longest
};

/// What tickets do not tell of the desk.
struct FindingDesk
{
    std::vector<RuleUse> rules;        ///< that are on, by position
    std::vector<SkillReviews> reviews; ///< by position of the skill
    /// Promises broken in the period by main cause, and all that were kept or broken.
    std::array<std::int64_t, BreachCauseCount> broken{};
    std::int64_t promises = 0;
    std::array<std::int64_t, BreachCauseCount> brokenBefore{}; ///< the same in the time before
    std::int64_t promisesBefore = 0;
    std::vector<TeamAbsence> absences; ///< that nobody had planned, by position of the team
    std::vector<TeamAbsence> absencesBefore;
};

/// From which size on something is said. Settings; the defaults are the trade's.
struct FindingsOptions
{
    double overloadedFrom = 0.85; ///< load ratio
    double idleBelow = 0.40;
    double siloShare = 0.60;
    double complexTimes = 2; ///< so many times the rest of the team
    double misroutedFrom = 0.15;
    double peaksTimes = 4;     ///< the later peak so many times the earlier
    double promptMinutes = 15; ///< a channel of which nine in ten replies come so soon is a live one
    double peakShareFrom = 0.15;
    double ageingTimes = 1.5;
    double ageingFromHours = 8; ///< of working time: a day
    double repetitiveShare = 0.05;
    double firstContactFrom = 0.70;
    double brokenFrom = 0.10;       ///< of all promises
    double unplannedFrom = 0.05;    ///< of the planned days: what a desk has to live with
    double costlyTimes = 2;         ///< so many times an even share
    double chance = 0.05;           ///< what chance alone may make among all groups tried
    std::int64_t ruleTickets = 200; ///< a rule may meet none of fewer
    std::int64_t fewest = ThinFinding;
    std::int64_t fewestSpells = 3; ///< of absence: one long illness is nobody's fault and no pattern
    int resamples = 399;
    std::uint64_t seed = 1;

    static constexpr std::int64_t ThinFinding = 20;
};

/// Whether it is a chance to save work, and nothing that goes wrong.
[[nodiscard]] bool isOpportunity(FindingKind kind);

/// The findings of a period beside the time before it: what goes wrong before what may be saved, what concerns the most
/// tickets first, but one of each kind before the second of any, and what is about an agent, skill, queue or category
/// that stands there already after what is about others.
///
/// Each rule is one function with one threshold, and says nothing of fewer than `fewest` tickets. Where chance could
/// make what is seen, a test must rule it out for all groups tried together (Bonferroni): shares by a z-test, peaks by
/// Silverman's. Both problems must be of the same desk: the same positions mean the same. Cancelled when asked.
[[nodiscard]] Result<std::vector<Finding>> findFindings(const MetricsProblem &period, const MetricsProblem &before,
                                                        const FindingDesk &desk, const FindingsOptions &options,
                                                        const std::stop_token &stop = {});

} // namespace evenkeel
