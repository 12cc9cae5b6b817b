// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "routing/deskpicture.h"
#include "routing/loadunits.h"

#include <optional>
#include <utility>
#include <vector>

namespace evenkeel {

/// Whom an assignment rule is about, names resolved. A part that named only what this desk does not have is still a
/// limit: nobody meets it.
struct RuleWho
{
    bool hasTeams = false;
    bool hasAgents = false;
    bool isLastAgentOnly = false;
    std::vector<TeamId> teams;     ///< sorted
    std::vector<AgentId> agents;   ///< sorted
    std::vector<SkillNeed> skills; ///< an unknown skill has the id of none: nobody has it

    [[nodiscard]] bool isAnybody() const { return !hasTeams && !hasAgents && !isLastAgentOnly && skills.empty(); }
};

/// What the first rings of a rule have loosened together.
struct Relaxation
{
    int rings = 0;                 ///< how many are open
    int steps = 0;                 ///< levels that each optional need asks less
    std::vector<SkillId> dropped;  ///< optional needs no longer asked
    bool isEveryTeam = false;      ///< the rule's teams do not limit any more
    std::vector<TeamId> moreTeams; ///< these do not either; sorted
    int overflows = 0;             ///< links of the overflow chain that help out
    bool isLeadTold = false;
};

struct RingStart
{
    RingTrigger trigger = RingTrigger::SlaShare;
    double after = 0;
};

/// An assignment rule made ready for deciding.
struct RoutingRule
{
    int id = 0; ///< 0: the policy's own defaults
    Condition when;
    RuleWho who;
    AssignmentMethod method = AssignmentMethod::Layered;
    std::size_t cap = 0;            ///< position in CompiledPolicy::caps()
    std::vector<RingStart> rings;   ///< empty with the default ladder
    bool isDefaultLadder = true;    ///< a step each policy.relaxEvery
    std::vector<Relaxation> stages; ///< by rings open, none first
    bool isWaitingIfNobody = false;
    std::size_t set = 0; ///< first of the rule's agent sets in the agent table, one a stage
};

/// One queue's part of a policy.
struct QueueRules
{
    Prioritization order;
    std::size_t line = 0; ///< 0: in the order of the default; queues with an order of their own have a line each
    std::vector<RoutingRule> rules; ///< those that are on
    std::vector<QueueId> overflow;  ///< the overflow queue, its overflow queue, and so on; each once, never the first
};

struct ProfileLimits
{
    double usual = 0;
    double urgent = 0;

    [[nodiscard]] double of(Priority priority) const { return priority == Priority::Urgent ? urgent : usual; }
};

/// A capacity profile that is on, names resolved.
struct RoutingProfile
{
    int id = 0;
    CapacityMeasure measure = CapacityMeasure::Tickets;
    ChannelMask channels = AllChannels;
    bool hasTeams = false;
    std::vector<TeamId> teams; ///< sorted
    ProfileLimits limits;
    std::vector<std::pair<AgentId, ProfileLimits>> ofAgents; ///< in the policy's order, the first counts
    std::vector<std::pair<TeamId, ProfileLimits>> ofTeams;

    [[nodiscard]] bool isFor(ChannelKind channel) const { return (channels & maskOf(channel)) != 0; }
    /// Nothing where the profile is not about the agent. An exception bends the limit only of those it is about.
    [[nodiscard]] std::optional<ProfileLimits> limitsOf(const RoutingAgent &agent) const;
};

} // namespace evenkeel
