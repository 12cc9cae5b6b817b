// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/decision.h"
#include "metrics/auditcodes.h"
#include "metrics/estimates.h"
#include "services/desknames.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// A ticket that went elsewhere.
struct AuditedTicket
{
    TicketId ticket;
    Instant at;
    AuditOutcome outcome = AuditOutcome::Allowed;
    AgentId chosen; ///< by the rule; none: it would have waited
    AgentId went;
    QueueId chosenQueue; ///< of Triage
    QueueId wentQueue;
    std::optional<Gate> gate; ///< of Stopped and NotYet: the first that stops whom it went to

    friend bool operator==(const AuditedTicket &, const AuditedTicket &) = default;
};

/// Where what did not follow a rule went, most first.
struct AuditDestination
{
    AgentId agent; ///< of Assignment
    QueueId queue; ///< of Triage; none: no queue
    std::int64_t count = 0;

    friend bool operator==(const AuditDestination &, const AuditDestination &) = default;
};

/// One rule in one queue, over the period. `asked` is the denominator of all that is counted.
struct AuditedRule
{
    AuditStage stage = AuditStage::Assignment;
    int rule = 0;     ///< 0: the policy's own defaults
    QueueId queue;    ///< of the tickets; of Triage the one the rule names
    std::string name; ///< empty for the defaults
    std::int64_t asked = 0;
    std::array<std::int64_t, AuditOutcomeCount> counts{};
    std::int64_t moves = 0;                      ///< of asked: from an agent to another, not from waiting
    std::array<std::int64_t, GateCount> gates{}; ///< of what was stopped or not yet: by gate
    std::optional<Estimate> interval;            ///< 95 %, of the share that followed (Wilson)
    std::vector<AuditDestination> wentTo;
    std::vector<AuditedTicket> departures; ///< in the order in which they happened

    [[nodiscard]] std::int64_t count(AuditOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] double share() const
    {
        return asked > 0 ? static_cast<double>(count(AuditOutcome::Followed)) / static_cast<double>(asked) : 0;
    }
};

/// A policy that was in force in the period.
struct AuditedPolicy
{
    int version = 0;
    Interval span; ///< within the period
    std::int64_t asked = 0;
};

struct PolicyAuditReport
{
    Interval period;
    std::vector<AuditedPolicy> policies; ///< in order of time
    std::vector<AuditedRule> rules;      ///< triage first, then those with most departures
    std::vector<AuditNote> notes;        ///< by code; only what there is
    DeskNames names;
};

} // namespace evenkeel
