// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/dispatcher.h"

#include <algorithm>

namespace evenkeel::fixture {

using namespace std::chrono_literals;

inline const Instant monday = *instantFromIso("2026-03-02T00:00Z");
inline const Instant noon = monday + 12h;

inline constexpr SkillId network{1};
inline constexpr SkillId billing{2};
inline constexpr SkillId german{9};
inline constexpr QueueId support{1};
inline constexpr QueueId sales{2};
inline constexpr CategoryId outage{5};

/// On shift from 8 to 17 on the Monday and again on the Tuesday, English only, in the support queue.
inline RoutingAgent agent(int id)
{
    RoutingAgent agent;
    agent.id = AgentId{id};
    agent.capacity = 100;
    agent.open = Intervals({{monday + 8h, monday + 17h}, {monday + 32h, monday + 41h}});
    agent.queues = {support};
    agent.skills = {{network, Proficiency::Intermediate}};
    return agent;
}

/// An email of effort 3 (weight 12.222) that asks for nothing but the support queue; opened an hour before noon.
inline RoutingTicket ticket(int id)
{
    RoutingTicket ticket;
    ticket.id = TicketId{id};
    ticket.queue = support;
    ticket.createdAt = noon - 1h;
    ticket.sla.start = ticket.createdAt;
    ticket.sla.target = 8h;
    return ticket;
}

/// Round weights: deferred work weighs 10 units whatever the effort.
inline Policy policy()
{
    Policy policy;
    policy.version = 7;
    policy.weights.deferredLow = 10;
    policy.weights.deferredHigh = 10;
    return policy;
}

inline DeskPicture picture(int agents, int tickets)
{
    DeskPicture picture;
    picture.now = noon;
    picture.policy = policy();
    picture.slaCalendars = {WorkingTime(Intervals({{monday - 240h, monday + 240h}}))};
    picture.languages = {german};
    for (int id = 1; id <= agents; ++id)
        picture.agents.push_back(agent(id));
    for (int id = 1; id <= tickets; ++id)
        picture.tickets.push_back(ticket(id));
    return picture;
}

/// Gives the agent exactly that many tickets of 10 units, numbered from 1000 x its id.
inline void busy(DeskPicture &picture, int agent, int tickets)
{
    std::erase_if(picture.tickets, [agent](const RoutingTicket &held) { return held.agent == AgentId{agent}; });
    for (int i = 0; i < tickets; ++i) {
        RoutingTicket held = ticket(1000 * agent + i);
        held.agent = AgentId{agent};
        held.status = TicketStatus::Open;
        held.assignedAt = monday + 9h;
        picture.tickets.push_back(held);
    }
    std::sort(picture.tickets.begin(), picture.tickets.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

inline Dispatcher desk(DeskPicture picture)
{
    return std::move(Dispatcher::create(std::move(picture)).value());
}

/// Who gets ticket 1.
inline AgentId chosen(DeskPicture problem)
{
    return desk(std::move(problem)).decide(TicketId{1}).agent;
}

inline int stopped(const Decision &decision, Gate gate)
{
    return decision.stopped[static_cast<std::size_t>(gate)];
}

inline GateOutcome outcome(const Trace &trace, AgentId agent, Gate gate)
{
    for (const TraceLine &line : trace.lines) {
        if (line.agent == agent)
            return line.gates[static_cast<std::size_t>(gate)];
    }
    return {};
}

} // namespace evenkeel::fixture
