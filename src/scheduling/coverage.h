// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// When an agent is there for tickets, and for which skills.
struct CoverageAgent
{
    AgentId agent;
    Intervals open;                    ///< work less breaks, focus, training, meetings and time off
    std::vector<std::uint16_t> skills; ///< positions in CoverageProblem::skills; each once
};

/// Demand and supply on one axis of equal intervals.
struct CoverageProblem
{
    Interval span;
    std::chrono::minutes step{30};
    double shrinkage = 0.30;
    double utilization = 0.75;
    std::size_t skills = 0;
    std::vector<CoverageAgent> agents;
    std::vector<double> demand; ///< effort minutes an interval; missing ones ask nothing
};

struct CoverageInterval
{
    Interval span;
    int agents = 0; ///< there for at least half of the interval
    double openMinutes = 0;
    double availableMinutes = 0; ///< openMinutes x (1 - shrinkage) x utilization
    double demandMinutes = 0;

    /// Below zero: shortage.
    [[nodiscard]] double spare() const { return availableMinutes - demandMinutes; }
    friend bool operator==(const CoverageInterval &, const CoverageInterval &) = default;
};

struct Coverage
{
    std::vector<CoverageInterval> intervals;
    std::size_t skills = 0;
    std::vector<std::uint16_t> bySkill; ///< agents there with the skill: interval by interval, skill by skill

    [[nodiscard]] int agentsWith(std::size_t interval, std::size_t skill) const
    {
        return bySkill[interval * skills + skill];
    }
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// Adds up effort minutes and heads per interval. The last interval is cut at the span's end.
///
/// Every open span touches its first and last interval by itself and the ones between through differences, summed up
/// at the end: O(spans x skills + intervals x skills), however long the spans are. Deterministic.
[[nodiscard]] Coverage coverageOf(const CoverageProblem &problem);

/// What a change of the calendar costs.
struct CoverageChange
{
    Millis shortBefore{0}; ///< time of intervals in which less is there than asked
    Millis shortAfter{0};
    double missingBefore = 0; ///< effort minutes
    double missingAfter = 0;
    Millis becameShort{0}; ///< time of intervals that were covered before

    friend bool operator==(const CoverageChange &, const CoverageChange &) = default;
};

/// Of two coverages of the same axis.
[[nodiscard]] CoverageChange compareCoverage(const Coverage &before, const Coverage &after);

struct SkillGap
{
    std::size_t skill = 0;
    Millis uncovered{0};   ///< nobody there any more, somebody before
    Millis onlyOneLeft{0}; ///< one there, more before

    friend bool operator==(const SkillGap &, const SkillGap &) = default;
};

/// Skills that lose their last or last but one agent somewhere, by skill.
[[nodiscard]] std::vector<SkillGap> skillGaps(const Coverage &before, const Coverage &after);

} // namespace evenkeel
