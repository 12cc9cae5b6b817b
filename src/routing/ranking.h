// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "routing/gates.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>

namespace evenkeel {

/// What the assignment methods compare of a candidate.
struct Measures
{
    double skillFit = 1;    ///< 0..1, mean over the ticket's needs
    double loadRatio = 0;   ///< load / capacity with this ticket
    bool isAffine = false;  ///< handled this customer last, not too long ago
    double pace = 1;        ///< see AgentPace; 1 where unknown
    double unitsLeft = 0;   ///< capacity - load, in units
    double idleMinutes = 0; ///< since the last assignment, or since the shift began where that is later
    double turnMinutes = 0; ///< since the last assignment; since 1970 where there was none
};

/// When an agent's last turn was: the tie-break of every method, smaller first.
struct Turn
{
    std::int64_t at = std::numeric_limits<std::int64_t>::min(); ///< milliseconds
    std::int64_t order = 0;
    AgentId agent;

    friend auto operator<=>(const Turn &, const Turn &) = default;
};

/// The terms of one method's score, in the order in which they are summed.
class TermList
{
public:
    void add(ScoreTerm term, double points) { m_terms[m_size++] = {term, points}; }
    [[nodiscard]] std::span<const ScoredTerm> list() const { return {m_terms.data(), m_size}; }
    [[nodiscard]] double sum() const
    {
        double sum = 0;
        for (const ScoredTerm &term : list())
            sum += term.points;
        return sum;
    }

private:
    std::array<ScoredTerm, 5> m_terms{};
    std::size_t m_size = 0;
};

// One function a term. More is better in every score, so what is better when there is less of it comes out negative.
[[nodiscard]] inline double skillFitPoints(const Measures &of, double weight)
{
    return weight * of.skillFit;
}
[[nodiscard]] inline double loadRatioPoints(const Measures &of, double weight)
{
    return -(weight * of.loadRatio);
}
[[nodiscard]] inline double affinityPoints(const Measures &of, double weight)
{
    return of.isAffine ? weight : 0.0;
}
/// Half the weight at the team's own pace, all of it at no time at all, nothing at twice the time or more.
[[nodiscard]] inline double speedPoints(const Measures &of, double weight)
{
    const double speed = 1.0 - of.pace / 2.0;
    return weight * (speed < 0.0 ? 0.0 : speed);
}

[[nodiscard]] inline double layeredScore(const Measures &of, const LayeredWeights &weights)
{
    double sum = 0;
    sum += skillFitPoints(of, weights.skillFit);
    sum += loadRatioPoints(of, weights.loadRatio);
    sum += affinityPoints(of, weights.affinity);
    sum += speedPoints(of, weights.speed);
    return sum;
}

/// The terms of a method that compares measures; none of least cost, whose terms are in paircost.h.
[[nodiscard]] TermList termsOf(const Measures &of, AssignmentMethod method, const LayeredWeights &weights);

/// A candidate who is growing says so with a point, and goes before all others whatever the sums are.
inline constexpr double GrowthPoints = 1.0;

/// All terms of a candidate under the rule asked, read from the agent itself: the slow way, for traces and records.
[[nodiscard]] TermList termsFor(const AgentStanding &agent, const Asking &asking);

/// Minutes from `from` to `until`, with fractions.
[[nodiscard]] inline double minutesBetween(std::int64_t fromMillis, std::int64_t untilMillis)
{
    return static_cast<double>(untilMillis - fromMillis) / 60000.0;
}

/// Load over capacity, one division, so that equal shares of unlike capacities come out exactly equal. An agent
/// without capacity is full as soon as it holds anything.
[[nodiscard]] inline double loadRatio(MilliUnits load, double capacity)
{
    return capacity > 0 ? static_cast<double>(load) / (capacity * 1000.0) : load > 0 ? 1.0 : 0.0;
}

[[nodiscard]] inline Turn turnOf(const RoutingAgent &agent)
{
    return {agent.lastAssignedAt ? toMillis(*agent.lastAssignedAt) : std::numeric_limits<std::int64_t>::min(),
            agent.lastAssignedOrder, agent.id};
}

/// Read from the agent itself, one by one: the slow way, for traces.
[[nodiscard]] Measures measuresOf(const AgentStanding &agent, const Asking &asking);

/// The parts of the measures that both ways share.
[[nodiscard]] inline double turnMinutes(const RoutingAgent &agent, Instant now)
{
    return minutesBetween(agent.lastAssignedAt ? toMillis(*agent.lastAssignedAt) : 0, toMillis(now));
}
[[nodiscard]] double idleMinutes(const RoutingAgent &agent, const Opening &opening, Instant now);

} // namespace evenkeel
