// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/workingtime.h"
#include "domain/agent.h"
#include "domain/channel.h"
#include "domain/decision.h"
#include "domain/ids.h"
#include "domain/policy.h"
#include "domain/skill.h"
#include "domain/slapolicy.h"
#include "domain/ticketfacts.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

struct AgentSkill
{
    SkillId skill;
    Proficiency level = Proficiency::None;

    friend auto operator<=>(const AgentSkill &, const AgentSkill &) = default;
};

/// How fast an agent is in a category: median handling time against the team's; 0.5 is twice as fast.
struct AgentPace
{
    CategoryId category;
    double factor = 1.0;

    friend auto operator<=>(const AgentPace &, const AgentPace &) = default;
};

/// What routing knows of an agent.
struct RoutingAgent
{
    AgentId id;
    TeamId team;
    double capacity = 100;
    ChannelMask channels = AllChannels;
    Intervals open; ///< when on shift and not in a break, focus block, training, meeting or time off
    std::optional<PresenceSetting> presence; ///< set by hand; else presence follows `open`
    std::vector<QueueId> queues;             ///< sorted
    std::vector<AgentSkill> skills;          ///< sorted by skill, levels above None only
    std::vector<AgentPace> paces;            ///< sorted by category
    std::optional<Instant> lastAssignedAt;
    /// Orders assignments made at the same moment; the id of the event that assigned will do. Routing assigns many
    /// tickets in one moment, and without it their turns would be lost on reload: ties would go to the lower id.
    std::int64_t lastAssignedOrder = 0;
    Intervals focus;                        ///< focus blocks of the calendar; not part of open
    Intervals leave;                        ///< time off of the calendar, for the ramp after it
    std::vector<Instant> recentAssignments; ///< of the last 60 minutes, sorted
    std::optional<Instant> wrapUpUntil;     ///< after a live ticket ended

    friend bool operator==(const RoutingAgent &, const RoutingAgent &) = default;
};

/// What routing knows of an open ticket, waiting (no agent) or assigned.
struct RoutingTicket
{
    TicketId id;
    QueueId queue; ///< none: every agent may take it
    CategoryId category;
    AgentId agent; ///< none: waiting
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    ChannelKind channel = ChannelKind::Email;
    Handling handling = Handling::Deferred;
    int effort = 3; ///< 1..10
    std::chrono::minutes expectedHandling{15};
    std::vector<SkillNeed> needs; ///< language among them
    SkillId language;             ///< which of the needs is the language, for its own gate; none: no language asked for
    Instant createdAt;
    SlaClock sla;
    TicketFacts facts;                 ///< for the conditions of rules
    std::uint16_t slaCalendar = 0;     ///< position in DeskPicture::slaCalendars of the hours the clock runs in
    AgentId offeredTo;                 ///< an offer not answered yet: it holds room on that agent
    int offersMade = 0;                ///< so far
    AgentId affinityAgent;             ///< who handled this customer last
    std::optional<Instant> affinityAt; ///< and when
    std::vector<AgentId> declinedBy;   ///< refused an offer, let it run out, or were relieved of it by hand
    std::optional<Instant> assignedAt; ///< when the present agent got it; for the ramp at the start of a shift

    friend bool operator==(const RoutingTicket &, const RoutingTicket &) = default;
};

/// What the names in a policy mean on this desk. A name that is not here names nothing.
struct DeskCatalog
{
    std::map<std::string, QueueId, std::less<>> queues;
    std::map<std::string, SkillId, std::less<>> skills;
    std::map<std::string, TeamId, std::less<>> teams;
    std::map<std::string, AgentId, std::less<>> agents; ///< of several of one name the lowest id
};

/// Everything a decision may look at. Two equal pictures give equal decisions on every machine.
struct DeskPicture
{
    Instant now;
    EventId asOfEvent;
    Policy policy;
    /// What a run was told to choose by instead of the policy's and its rules' methods.
    std::optional<AssignmentMethod> askedMethod;
    /// The hours SLA clocks run in, expanded well around now: policy.sla.hours first, then policy.sla.calendars in
    /// their order. Never empty.
    std::vector<WorkingTime> slaCalendars{WorkingTime()};
    DeskCatalog catalog;
    std::vector<RoutingAgent> agents;   ///< sorted by id
    std::vector<RoutingTicket> tickets; ///< open ones, sorted by id
    std::vector<SkillId> languages;     ///< skills of kind Language

    /// The hours the ticket's clock runs in; a position beyond the list stands for the first.
    [[nodiscard]] const WorkingTime &hoursOf(const RoutingTicket &ticket) const
    {
        return slaCalendars[ticket.slaCalendar < slaCalendars.size() ? ticket.slaCalendar : 0];
    }
};

} // namespace evenkeel
