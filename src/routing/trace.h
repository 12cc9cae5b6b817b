// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/skill.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// One gate tried on one agent. value and limit are in the gate's own measure: levels for Skill and Language,
/// capacity units for Capacity, the profile's measure for Profile, tickets for Complexity, Ramp and Rate, the Presence
/// code for Presence; 0 or 1 for the rest. Whoever passes Skill because it is learning has a value below the limit.
struct GateOutcome
{
    Gate gate = Gate::Presence;
    bool isPassed = false;
    double value = 0;
    double limit = 0;
    SkillId skill;   ///< of Skill and Language: the need with the largest gap
    int profile = 0; ///< of Profile: the id of the capacity profile with the least room

    friend bool operator==(const GateOutcome &, const GateOutcome &) = default;
};

/// One agent in a trace: every gate with value against limit, tried even after the first failure, so that the
/// reader sees all that stands in the way; score terms where all passed.
struct TraceLine
{
    AgentId agent;
    std::vector<GateOutcome> gates; ///< in gate order
    double loadBefore = 0;          ///< units / capacity
    double loadAfter = 0;           ///< with this ticket
    double score = 0;
    std::vector<ScoredTerm> terms; ///< empty unless every gate passed

    [[nodiscard]] bool isCandidate() const
    {
        for (const GateOutcome &gate : gates) {
            if (!gate.isPassed)
                return false;
        }
        return true;
    }
    [[nodiscard]] std::optional<Gate> firstFailed() const
    {
        for (const GateOutcome &gate : gates) {
            if (!gate.isPassed)
                return gate.gate;
        }
        return std::nullopt;
    }
    friend bool operator==(const TraceLine &, const TraceLine &) = default;
};

/// The smallest change that would give an unassigned ticket an agent: one agent, the gates that agent fails,
/// with value and limit as above. Fewest gates first, then the smallest relative gap.
struct Unblock
{
    AgentId agent;
    std::vector<GateOutcome> changes;
    std::optional<Instant> opensAt; ///< where waiting suffices: when the agent's next shift or presence begins

    friend bool operator==(const Unblock &, const Unblock &) = default;
};

/// A decision in full.
struct Trace
{
    Decision decision;
    std::vector<TraceLine> lines;   ///< candidates best first, then the others: fewest failed gates first, then id
    std::optional<Unblock> unblock; ///< of unassigned tickets, when any agent exists
    int ring = 0;
    int rulesPassedOver = 0; ///< that lead to somebody with room, before the one that led to the agent: by a batch

    friend bool operator==(const Trace &, const Trace &) = default;
};

} // namespace evenkeel
