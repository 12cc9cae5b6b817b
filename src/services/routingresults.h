// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/ticketevent.h"
#include "routing/trace.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace evenkeel {

struct RouteOptions
{
    std::optional<AssignmentMethod> method;             ///< instead of the policy's
    std::size_t limit = 0;                              ///< at most so many waiting tickets; 0: all
    bool isBatch = false;                               ///< all at once at least cost, instead of one after the other
    std::optional<std::chrono::milliseconds> timeLimit; ///< of a batch; absent: until it is done
};

/// How good a batch is. No plan that respects every gate can cost less than the bound.
struct BatchFigures
{
    double objective = 0; ///< minutes
    double lowerBound = 0;
    double gap = 0;          ///< share of the objective
    bool wasStopped = false; ///< ended by the time limit
};

/// An offer as routing made it.
struct MadeOffer
{
    TicketId ticket;
    AgentId agent;
    DecisionId decision;

    friend bool operator==(const MadeOffer &, const MadeOffer &) = default;
};

/// What a routing run did, or would do.
struct RouteOutcome
{
    int waiting = 0;
    int assigned = 0;
    int unassigned = 0;
    std::array<int, GateCount> blockedBy{}; ///< unassigned tickets by Decision::blockingGate()
    std::vector<Decision> decisions;        ///< in the order in which they were made
    double seconds = 0;
    double decisionsPerSecond = 0;
    std::optional<BatchFigures> batch;
    bool isOffering = false; ///< the policy offers: nothing is assigned before somebody accepts
    int sorted = 0;          ///< tickets that went to another queue first

    /// Those of the decisions, where the policy offers; with their ids after route().
    [[nodiscard]] std::vector<MadeOffer> offers() const;
};

/// What became of offers that were to be withdrawn.
struct OfferWithdrawal
{
    std::vector<MadeOffer> withdrawn;
    int left = 0; ///< answered, ended or given away meanwhile, and left as they are

    friend bool operator==(const OfferWithdrawal &, const OfferWithdrawal &) = default;
};

/// One ticket changing hands, as a person asks for it or takes it back.
struct Handover
{
    TicketId ticket;
    AgentId from; ///< who has it, as the person saw it; none: waiting
    AgentId to;   ///< none: back to waiting
    QString reason;

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// What a person would overrule by a handover: the gates the new agent fails. Empty: nothing.
using Objections = std::vector<GateOutcome>;

} // namespace evenkeel
