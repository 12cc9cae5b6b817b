// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignmentmethod.h"
#include "domain/condition.h"
#include "domain/triagerule.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// In which order a queue's waiting tickets are taken.
enum class OrderMethod : std::uint8_t {
    SlaShare = 0,   ///< share of the SLA used, then priority, then age
    GeneralisedCMu, ///< marginal cost of delay over expected handling (van Mieghem 1995), then as SlaShare
    Buckets,        ///< priority, within it the share of the SLA used
    Fifo,           ///< oldest first
    Fields,         ///< the fields named, one after the other
};
inline constexpr int OrderMethodCount = 5;

enum class OrderField : std::uint8_t { SlaShare = 0, Priority, Age, Due, Effort, Reopens };
inline constexpr int OrderFieldCount = 6;

struct OrderBy
{
    OrderField field = OrderField::Age;
    bool isLargestFirst = true; ///< for Due: the latest first

    friend bool operator==(const OrderBy &, const OrderBy &) = default;
};

struct Prioritization
{
    OrderMethod method = OrderMethod::SlaShare;
    std::vector<OrderBy> fields; ///< of Fields
    /// Nothing starves: each such span of waiting lifts a ticket by one priority, or by one whole SLA where shares are
    /// compared, or once more by its own cost of delay. Zero: no ageing.
    std::chrono::minutes ageing{0};

    friend bool operator==(const Prioritization &, const Prioritization &) = default;
};

/// Which agents a rule is about; every part that is not empty must hold.
struct CandidateTest
{
    std::vector<std::string> teams;  ///< in one of them
    std::vector<std::string> agents; ///< one of them
    std::vector<SkillAsk> skills;    ///< all of them, never relaxed
    bool isLastAgentOnly = false;    ///< who handled this customer last

    [[nodiscard]] bool isAnybody() const
    {
        return teams.empty() && agents.empty() && skills.empty() && !isLastAgentOnly;
    }
    friend bool operator==(const CandidateTest &, const CandidateTest &) = default;
};

enum class RingTrigger : std::uint8_t { SlaShare = 0, MinutesWaited };
enum class RingAction : std::uint8_t {
    DropStep = 0, ///< every optional need asks one level less
    DropSkill,    ///< the optional need of this skill is no longer asked; a required one never relaxes
    WidenToTeams, ///< these teams, too
    WidenToAll,   ///< every team
    Overflow,     ///< agents of the overflow queue, too
    TellLead,     ///< nobody more, but the board says that the lead should look
};
inline constexpr int RingActionCount = 6;

/// One step of relaxation. Rings are cumulative and stand in the order in which they open.
struct Ring
{
    RingTrigger trigger = RingTrigger::SlaShare;
    double after = 0.25; ///< share of the first-response SLA used, or minutes since creation by the clock
    RingAction action = RingAction::DropStep;
    std::string skill;              ///< of DropSkill
    std::vector<std::string> teams; ///< of WidenToTeams

    friend bool operator==(const Ring &, const Ring &) = default;
};

/// Rules of a queue are tried in order: the first that holds and finds a candidate decides, else the next, unless one
/// says wait. In a batch the order is a preference with a price, CostWeights::passedRuleMinutes.
struct AssignmentRule
{
    int id = 0; ///< unique in the policy and never used again
    std::string name;
    bool isOn = true;
    Condition when;
    CandidateTest who;
    std::optional<AssignmentMethod> method; ///< absent: the policy's
    std::optional<double> cap;              ///< of capacity, instead of the policy's targetHigh; never above urgentCap
    std::optional<std::vector<Ring>> rings; ///< absent: a step each policy.relaxEvery; empty: never relaxes
    bool isWaitingIfNobody = false;

    friend bool operator==(const AssignmentRule &, const AssignmentRule &) = default;
};

/// How one queue is ordered and assigned.
struct QueuePolicy
{
    std::string queue;
    Prioritization order;
    std::vector<AssignmentRule> rules; ///< empty: one rule, everybody, the policy's method
    std::string overflow;              ///< a queue whose agents help out; empty: none

    friend bool operator==(const QueuePolicy &, const QueuePolicy &) = default;
};

} // namespace evenkeel
