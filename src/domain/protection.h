// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/condition.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel {

/// What an agent who is present outside the shift may be given.
enum class AfterHours : std::uint8_t { Everything = 0, UrgentOnly, Nothing };

/// What keeps people from being flooded.
struct Protection
{
    int assignmentsPerHour = 0;            ///< at most so many in any 60 minutes; 0: no limit
    int focusFromEffort = 0;               ///< a ticket of this effort opens a focus block by itself; 0: none does
    std::chrono::minutes focusMinutes{60}; ///< for so long after the assignment, or until the ticket is resolved
    AfterHours afterHours = AfterHours::Everything;

    friend bool operator==(const Protection &, const Protection &) = default;
};

/// Offering instead of assigning.
struct OfferTerms
{
    bool isOn = false;
    std::chrono::minutes timeout{2}; ///< then it counts as declined
    int most = 3;                    ///< offers; after so many the overflow queue's agents are asked, too
    std::array<std::chrono::minutes, ChannelKindCount> wrapUp{}; ///< after a live ticket ends nothing new for so long

    friend bool operator==(const OfferTerms &, const OfferTerms &) = default;
};

enum class EscalationSign : std::uint8_t {
    NoProgress = 0, ///< threshold: multiples of the expected handling since the last event
    SlaShare,       ///< threshold: share used of the promise that runs
    Reopened,       ///< threshold: times
    Frustration,    ///< threshold: how many of the words the ticket's subject and tags hold
};
enum class EscalationTarget : std::uint8_t {
    Level = 0, ///< one level more of each required skill
    Team,
    Lead, ///< of the agent's team, else of any team that serves the queue
};

struct EscalationRule
{
    int id = 0; ///< unique in the policy and never used again
    std::string name;
    bool isOn = true;
    Condition when;
    EscalationSign sign = EscalationSign::NoProgress;
    double threshold = 2;
    std::vector<std::string> words; ///< of Frustration
    EscalationTarget target = EscalationTarget::Lead;
    std::string team; ///< of Team

    friend bool operator==(const EscalationRule &, const EscalationRule &) = default;
};

struct TeamLead
{
    std::string team;
    std::string agent;

    friend bool operator==(const TeamLead &, const TeamLead &) = default;
};

/// Who stands in for an agent who is away, the first first. Chains end where they meet somebody a second time.
struct SubstituteChain
{
    std::string agent;
    std::vector<std::string> substitutes;

    friend bool operator==(const SubstituteChain &, const SubstituteChain &) = default;
};

struct Learner
{
    std::string agent;
    std::string skill;

    friend bool operator==(const Learner &, const Learner &) = default;
};

/// A set share of tickets goes to somebody who is one level below the requirement and learning the skill, while an
/// advanced colleague is on shift. Which tickets: a fixed draw by the ticket's id, so that a decision can be repeated.
struct Growth
{
    double share = 0;
    std::vector<Learner> learners;

    friend bool operator==(const Growth &, const Growth &) = default;
};

} // namespace evenkeel
