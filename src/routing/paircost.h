// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/costweights.h"
#include "routing/gates.h"
#include "routing/ranking.h"

namespace evenkeel {

// What it costs to give one ticket to one agent, in minutes of one currency (policy.cost). Pure functions of one pair:
// the least cost method asks them of each candidate as the desk stands; a batch asks them once, as the desk stood
// when the batch began.
//
// Two terms grow with what the agent holds. Unfairness is the growth of a square, so that the sum over a row of
// assignments depends only on where they begin and end, in whatever order: ratioEnd² - ratioBegin². A batch can
// therefore treat it exactly, as a convex cost of the agent's load. Lateness counts the work that lies before the
// ticket; one at a time that grows with each assignment, while a batch counts the work held when it began (see
// batchproblem.h).

/// All that the cost of a pair depends on.
struct PairFacts
{
    Priority priority = Priority::Normal;
    double minutesLeft = 0;     ///< working minutes until the running promise is due; negative when it is past due
    double waitMinutes = 0;     ///< expected handling of the agent's counting work, which comes first
    double handlingMinutes = 0; ///< expected for this ticket at this agent's pace
    int missingLevels = 0;      ///< of optional needs
    int surplusLevels = 0;      ///< above what is asked
    double ratioBefore = 0;     ///< load ratio without the ticket
    double ratioAfter = 0;      ///< and with it
    bool isContextLost = false; ///< somebody else handled this customer last, not too long ago
    bool isMoved = false;       ///< the ticket has an owner who must give it away
};

/// The terms apart, in minutes; more is worse.
struct PairCost
{
    double lateness = 0;
    double skillGap = 0;
    double unfairness = 0;
    double context = 0;
    double move = 0;

    [[nodiscard]] double sum() const { return lateness + skillGap + unfairness + context + move; }
    friend bool operator==(const PairCost &, const PairCost &) = default;
};

[[nodiscard]] PairCost pairCost(const PairFacts &pair, const CostWeights &weights);

// One function a term.

/// Expected working minutes past due, at the priority's price. 0 while the ticket is expected to be done in time.
[[nodiscard]] inline double latenessCost(const PairFacts &pair, const CostWeights &weights)
{
    const double late = pair.waitMinutes + pair.handlingMinutes - pair.minutesLeft;
    return late > 0 ? weights.latenessPerMinute[static_cast<std::size_t>(pair.priority)] * late : 0.0;
}
[[nodiscard]] inline double skillGapCost(const PairFacts &pair, const CostWeights &weights)
{
    return weights.skillGapMinutes * pair.missingLevels + weights.overskillMinutes * pair.surplusLevels;
}
[[nodiscard]] inline double unfairnessCost(const PairFacts &pair, const CostWeights &weights)
{
    return weights.unfairnessMinutes * (pair.ratioAfter * pair.ratioAfter - pair.ratioBefore * pair.ratioBefore);
}
[[nodiscard]] inline double contextCost(const PairFacts &pair, const CostWeights &weights)
{
    return pair.isContextLost ? weights.contextMinutes : 0.0;
}
[[nodiscard]] inline double moveCost(const PairFacts &pair, const CostWeights &weights)
{
    return pair.isMoved ? weights.moveMinutes : 0.0;
}

/// Of leaving the ticket to wait: the more pressing it is and the more of its SLA is used, the dearer.
[[nodiscard]] inline double unassignedCost(Priority priority, double slaShare, const CostWeights &weights)
{
    return weights.unassignedMinutes * weights.latenessPerMinute[static_cast<std::size_t>(priority)] * (1.0 + slaShare);
}

/// How far a level lies from what a need asks. Only an optional need can be missed, for a required one is a gate; the
/// level asked is the need's own, whatever the ring lets pass. Speaking a language better is no surplus.
struct LevelGap
{
    int missing = 0;
    int surplus = 0;
};
[[nodiscard]] inline LevelGap levelGap(const AskedNeed &need, Proficiency has)
{
    const int over = static_cast<int>(has) - static_cast<int>(need.need.level);
    if (over < 0)
        return {need.need.isRequired ? 0 : -over, 0};
    return {0, need.isLanguage ? 0 : over};
}

/// Working minutes until the ticket's running promise is due; negative past due. Stands while the clock is paused.
[[nodiscard]] double minutesLeft(const RoutingTicket &ticket, const WorkingTime &hours, Instant now);

/// Expected handling of a ticket at the agent's own pace, in minutes.
[[nodiscard]] double handlingMinutes(const RoutingTicket &ticket, const RoutingAgent &agent);

/// Somebody other than this agent handled the customer last, within policy.affinity.
[[nodiscard]] bool isContextLost(const RoutingTicket &ticket, AgentId agent, const Policy &policy, Instant now);

/// Read from the agent itself. `waitMinutes` is the handlingMinutes() of the counting tickets the agent holds,
/// `left` the ticket's minutesLeft().
[[nodiscard]] PairFacts pairFacts(const AgentStanding &standing, const Asking &asking, double waitMinutes, double left);

/// The terms as the record of a decision keeps them: negative minutes. A waiting ticket has no move to pay.
[[nodiscard]] TermList termsOf(const PairCost &cost);

} // namespace evenkeel
