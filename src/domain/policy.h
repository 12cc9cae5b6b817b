// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/assignmentmethod.h"
#include "domain/capacityprofile.h"
#include "domain/channel.h"
#include "domain/costweights.h"
#include "domain/protection.h"
#include "domain/queuepolicy.h"
#include "domain/skill.h"
#include "domain/slapolicy.h"
#include "domain/ticketstatus.h"
#include "domain/triagerule.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// Capacity units a ticket takes while it counts. Deferred email and web work scales with effort from low to high.
struct Weights
{
    double phone = 100;
    double chat = 25;
    double social = 20;
    double messaging = 20;
    double deferredLow = 10;  ///< effort 1
    double deferredHigh = 20; ///< effort 10

    [[nodiscard]] double weight(ChannelKind kind, Handling handling, int effort) const;
    friend bool operator==(const Weights &, const Weights &) = default;
};

/// What the layered method adds up; each term is 0..1 before its weight.
struct LayeredWeights
{
    double skillFit = 40;
    double loadRatio = 40;
    double affinity = 12;
    double speed = 8;

    friend bool operator==(const LayeredWeights &, const LayeredWeights &) = default;
};

/// Every default of routing, as data: versioned in storage, never a constant in the middle of code.
struct Policy
{
    int version = 0;
    AssignmentMethod method = AssignmentMethod::Layered;
    Weights weights;
    LayeredWeights layered;
    /// Share of a ticket's weight that counts toward load, by status.
    std::array<double, TicketStatusCount> countsTowardLoad{1.0, 1.0, 0.0, 0.0, 0.0, 0.0};
    double targetLow = 0.70;  ///< the healthy band
    double targetHigh = 0.80; ///< cap for everything that is not urgent; the rest is buffer
    double cautionUntil = 0.85;
    double urgentCap = 1.0;   ///< urgent work may use the buffer
    double relaxEvery = 0.25; ///< share of the first-response SLA for each ring
    std::chrono::days affinity{14};
    int complexInFlight = 2;                      ///< no further complex ticket while so many are in flight
    std::chrono::minutes rampAfterShiftStart{30}; ///< the first minutes of a shift fill up step by step
    int rampTickets = 2;                          ///< at most so many new tickets per ramp
    bool mustFitShift = false;                    ///< refuse tickets whose expected handling outlasts the shift
    std::chrono::minutes handlingPerEffort{8};    ///< expected handling per effort point where history knows nothing
    Proficiency languageLevel = Proficiency::Intermediate; ///< asked of agents for a ticket's language
    int defaultEffort = 3;                                 ///< of tickets and categories nobody has rated
    double atRiskShare = 0.75;                             ///< share of the SLA used from which a ticket is at risk
    SlaPolicy sla = SlaPolicy::standard();

    int complexFrom = 7;                     ///< effort from which a ticket is complex
    std::chrono::minutes rampAfterLeave{60}; ///< likewise after time off; the longer of both ramps holds
    CostWeights cost;
    std::vector<TriageRule> triage;        ///< in order, the first that holds
    std::vector<QueuePolicy> queues;       ///< in order of precedence; a queue not named here has the defaults
    std::string fallbackQueue;             ///< for what no triage rule meets; empty: the catalogue's own
    std::vector<CapacityProfile> profiles; ///< beside the agents' capacity in units
    std::vector<CapacityShare> capacityShares;
    Protection protection;
    OfferTerms offers;
    std::vector<EscalationRule> escalations;
    std::vector<TeamLead> leads;
    std::vector<SubstituteChain> substitutes;
    Growth growth;

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace evenkeel
