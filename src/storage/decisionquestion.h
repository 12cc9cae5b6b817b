// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/decision.h"

#include <optional>

namespace evenkeel {

enum class DecisionOutcome : std::uint8_t { Assigned = 0, Nobody };

/// Which decision records somebody looks for; every part that is set must hold. "All tickets that waited because
/// nobody had Billing 3 last week": span, blockedSkill, blockedLevel.
struct DecisionQuestion
{
    /// Decisions that stood at some moment of it: made before its end and, where they were repeated, repeated at or
    /// after its begin.
    std::optional<Interval> span;
    std::optional<Gate> blockedBy;
    SkillId blockedSkill;
    std::optional<Proficiency> blockedLevel; ///< exactly this level was asked
    AgentId agent;                           ///< chosen
    std::optional<int> rule;                 ///< 0: the policy's own defaults
    std::optional<int> policyVersion;
    std::optional<AssignmentMethod> method;
    std::optional<DecisionOutcome> outcome;
    BatchId batch;
    TicketId ticket;

    friend bool operator==(const DecisionQuestion &, const DecisionQuestion &) = default;
};

/// Where a page of answers ended.
struct DecisionPlace
{
    Instant lastAt; ///< when it was made or last repeated
    DecisionId id;

    [[nodiscard]] static DecisionPlace of(const Decision &decision)
    {
        return {decision.repeatedUntil.value_or(decision.at), decision.id};
    }
};

/// How many answers there are.
struct DecisionCounts
{
    std::int64_t decisions = 0;
    std::int64_t tickets = 0;

    friend bool operator==(const DecisionCounts &, const DecisionCounts &) = default;
};

} // namespace evenkeel
