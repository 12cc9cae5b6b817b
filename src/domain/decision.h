// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"
#include "domain/policy.h"
#include "domain/skill.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// Eligibility gates, in the order in which they are tried; an agent is counted at the first that fails.
enum class Gate : std::uint8_t {
    Presence = 0,
    Shift,
    AfterHours, ///< present outside the shift, and the policy keeps such work away
    Focus,      ///< in a focus block of the calendar or one that a demanding case opened
    WrapUp,     ///< the last conversation has just ended
    Queue,
    Rule, ///< the rule's conditions on candidates
    Skill,
    Language,
    Channel,
    Capacity,
    Profile, ///< one of the policy's capacity profiles has no room
    Complexity,
    Ramp,
    Rate,    ///< assignments in the last hour
    Declined ///< refused an offer of this ticket, let it run out, or was relieved of the ticket by hand
};

inline constexpr int GateCount = 16;

/// Terms from Lateness on are the least cost method's, in minutes; as points they are negative.
enum class ScoreTerm : std::uint8_t {
    SkillFit = 0,
    LoadRatio,
    Affinity,
    Speed,
    SpareCapacity,
    Idle,
    Turn,
    Lateness,
    SkillGap,
    Unfairness,
    Context,
    Growth, ///< goes to somebody who is learning the skill, and therefore before all others
};
inline constexpr int ScoreTermCount = 12;

struct ScoredTerm
{
    ScoreTerm term = ScoreTerm::SkillFit;
    double points = 0; ///< as it went into the sum, weight and sign included

    friend bool operator==(const ScoredTerm &, const ScoredTerm &) = default;
};

struct RankedAgent
{
    AgentId agent;
    double score = 0; ///< higher is better; the sum of the terms
    std::vector<ScoredTerm> terms;

    friend bool operator==(const RankedAgent &, const RankedAgent &) = default;
};

/// What decisions of this program look at and how it is hashed. Raised with every change of either, so that a record
/// whose hash comes out otherwise is told from one that looked at something else:
/// 0: from before versions were counted; 1: the first that says so; 2: usual hours stand in week by week.
inline constexpr int CurrentInputVersion = 2;

/// What routing decided for one ticket and what it looked at. Kept for good; the full trace is recomputed from it.
struct Decision
{
    DecisionId id;
    TicketId ticket;
    Instant at;
    AgentId agent; ///< none: nobody was eligible
    AssignmentMethod method = AssignmentMethod::Layered;
    int policyVersion = 0;
    int rule = 0;            ///< id of the assignment rule that decided or was tried last; 0: the policy's own defaults
    int ring = 0;            ///< rings open; with the default ladder the optional skill steps dropped
    bool isByBatch = false;  ///< chosen together with others: the sum was least, not this ticket's own cost
    bool isGrowth = false;   ///< given to somebody learning the skill
    bool isLeadTold = false; ///< a ring that is open says that the lead should look
    int agentsConsidered = 0;
    int candidates = 0; ///< passed every gate
    double slaShare = 0;
    std::array<int, GateCount> stopped{}; ///< agents whose first failed gate it was
    std::vector<RankedAgent> ranking;     ///< the chosen one first, then up to three runners-up
    std::uint64_t inputHash = 0;
    int inputVersion = CurrentInputVersion; ///< of what inputHash was made
    EventId asOfEvent;                      ///< last event the decision could see
    ChangeId asOfChange; ///< last change of agents, skills, calendar … it could see; none: from before these were kept
    std::optional<AssignmentMethod> askedMethod; ///< the run was told to use this instead of the policy's
    BatchId batch;                               ///< the run that chose it, where isByBatch
    /// Of a decision for nobody that failed at Skill or Language: the need which the fewest agents meet.
    std::optional<SkillNeed> blockedNeed;
    int repeats = 0; ///< for nobody: asked again so often, with the same answer
    std::optional<Instant> repeatedUntil;

    /// Of a decision for nobody: the gate at which the last agents fell. Those before it stopped more, but whoever
    /// reached this one lacked only what it asks.
    [[nodiscard]] std::optional<Gate> blockingGate() const
    {
        for (std::size_t gate = stopped.size(); gate-- > 0;) {
            if (!agent.isValid() && stopped[gate] > 0)
                return static_cast<Gate>(gate);
        }
        return std::nullopt;
    }
    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace evenkeel
