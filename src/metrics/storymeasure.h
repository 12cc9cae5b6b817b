// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/category.h"
#include "domain/channel.h"
#include "domain/policy.h"
#include "domain/ticketevent.h"
#include "domain/ticketpromises.h"
#include "metrics/levelhistory.h"
#include "metrics/metricsproblem.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// By what the agent of a ticket was chosen: the methods of routing, then these.
inline constexpr std::uint32_t MethodPerson = AssignmentMethodCount;     ///< by hand
inline constexpr std::uint32_t MethodSource = AssignmentMethodCount + 1; ///< outside, as an import or connector tells
inline constexpr std::uint32_t MethodRule = AssignmentMethodCount + 2;   ///< by a rule that left no decision
inline constexpr std::uint32_t MethodCount = AssignmentMethodCount + 3;
inline constexpr std::uint32_t EffortClassCount = 3;

/// Positions of ids, which are their groups.
template <class Key>
using GroupPlaces = std::unordered_map<Key, std::uint32_t>;

/// What stories are measured against.
struct StoryGround
{
    Interval period;
    Instant known; ///< nothing later is looked at
    GroupPlaces<AgentId> agents;
    GroupPlaces<QueueId> queues;
    GroupPlaces<ChannelId> channels;
    GroupPlaces<SkillId> skills;
    GroupPlaces<CategoryId> categoryPlaces;
    std::vector<std::uint32_t> teamOf; ///< by position of the agent; NoGroup
    std::uint32_t teams = 0;
    std::unordered_map<ChannelId, Channel> channelTerms;
    std::unordered_map<CategoryId, Category> categories;
    std::unordered_map<DecisionId, AssignmentMethod> methods;
    LevelHistory levels;

    [[nodiscard]] Instant end() const { return std::min(period.until, known); }
};

/// The policy a ticket is judged by. References live as long as the call.
struct StoryPolicy
{
    const Policy &policy;
    std::span<const WorkingTime> calendars; ///< as slaHoursAt() takes them
};

/// The ticket as its story left it at the moment; the ticket itself where nothing came later.
[[nodiscard]] Ticket ticketAsOf(const Ticket &ticket, std::span<const TicketEvent> story, Instant at);

/// Turns stories into what measure() looks at, one after the other.
///
/// A ticket is looked at as it stood at the period's end; only whether it came back after a resolution is looked for
/// beyond, up to what is known. What cannot be true (a duration below zero, a rating of 9) is counted in
/// MetricsProblem::seen and left out. O(events) each.
class StoryMeasure final
{
public:
    explicit StoryMeasure(StoryGround ground);

    [[nodiscard]] const StoryGround &ground() const { return m_ground; }
    /// `asOfEnd` is ticketAsOf() the ground's end; `facts` are its facts, of which only the priority is looked at where
    /// the policy has no SLA rules. Tickets that were not there in the period are passed over.
    void add(const Ticket &asOfEnd, std::span<const TicketEvent> story, const TicketFacts &facts,
             const StoryPolicy &policy);

    /// Words of the tier groups, in their order.
    [[nodiscard]] const std::vector<std::string> &tiers() const { return m_tiers; }
    /// Ends it. Agents stand there with their teams; their hours and the skills' advanced agents are the caller's.
    [[nodiscard]] MetricsProblem take();

private:
    struct Reading;
    [[nodiscard]] std::uint32_t tierOf(const std::string &word);
    void setGroups(Reading &reading);
    void setWork(Reading &reading) const;
    void setTimes(Reading &reading);
    void setPromises(Reading &reading);
    void setVerdict(Reading &reading);
    void readEvents(Reading &reading);
    void setRecommendation(Reading &reading, int recommendation);
    void readResolutions(Reading &reading);
    void setRouting(Reading &reading) const;
    void addHolds(const Reading &reading);
    void note(MetricNoteCode code) { ++m_problem.seen[static_cast<std::size_t>(code)]; }

    StoryGround m_ground;
    MetricsProblem m_problem;
    std::vector<std::string> m_tiers;
    std::unordered_map<std::string, std::uint32_t> m_tierPlaces;
};

} // namespace evenkeel
