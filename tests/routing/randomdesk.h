// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randompolicy.h"

namespace evenkeel::fixture {

struct RandomDeskSize
{
    int agents = 20;
    int tickets = 60;
};

/// Times an agent is not there for tickets, or was given some.
inline void randomProtectedTimes(Random &random, RoutingAgent &agent)
{
    if (random.chance(0.2)) {
        const Instant from = monday + Minutes{random.between(8 * 60, 16 * 60)};
        agent.focus = Intervals({{from, from + 1h}});
        agent.open = agent.open.without(agent.focus);
    }
    if (random.chance(0.2)) {
        const Instant from = monday + Minutes{random.between(-24 * 60, 12 * 60)};
        agent.leave = Intervals({{from, from + Minutes{random.between(60, 16 * 60)}}});
        agent.open = agent.open.without(agent.leave);
    }
    if (random.chance(0.1))
        agent.wrapUpUntil = noon + Minutes{random.between(-180, 200)};
    for (int number = random.between(0, 4); number > 0; --number)
        agent.recentAssignments.push_back(noon - Minutes{random.between(0, 120)});
    std::sort(agent.recentAssignments.begin(), agent.recentAssignments.end());
}

inline RoutingAgent randomAgent(Random &random, int id)
{
    RoutingAgent agent;
    agent.id = AgentId{id};
    agent.capacity = random.chance(0.05) ? 0 : random.between(2, 12) * 10;
    agent.channels = random.chance(0.7) ? AllChannels : static_cast<ChannelMask>(random.between(0, AllChannels));
    const Instant from = monday + Minutes{random.between(6 * 60, 13 * 60)};
    agent.open = Intervals({{from - 24h, from - 16h}, {from, from + 3h}, {from + 3h + 30min, from + 8h}});
    if (random.chance(0.2)) {
        const Instant since = monday + Minutes{random.between(0, 24 * 60)};
        std::optional<Instant> until;
        if (random.chance(0.7))
            until = since + Minutes{random.between(0, 8 * 60)};
        agent.presence = {agent.id, static_cast<Presence>(random.between(0, 3)), since, until};
    }
    for (int queue = 1; queue <= 3; ++queue) {
        if (random.chance(0.6))
            agent.queues.push_back(QueueId{queue});
    }
    for (int skill = 1; skill <= 9; ++skill) {
        if (random.chance(0.5))
            agent.skills.push_back({SkillId{skill}, randomLevel(random)});
    }
    for (int category = 1; category <= 4; ++category) {
        if (random.chance(0.4))
            agent.paces.push_back({CategoryId{category}, random.between(5, 25) / 10.0});
    }
    if (random.chance(0.8))
        agent.lastAssignedAt = noon - Minutes{random.between(0, 30)};
    agent.team = TeamId{random.between(0, 3)};
    randomProtectedTimes(random, agent);
    return agent;
}

inline void randomNeeds(Random &random, RoutingTicket &ticket)
{
    for (int skill = 1; skill <= 7; ++skill) {
        if (random.chance(0.15))
            ticket.needs.push_back({SkillId{skill}, randomLevel(random), random.chance(0.4)});
    }
    if (random.chance(0.25)) {
        ticket.language = SkillId{random.between(8, 9)};
        if (random.chance(0.8))
            ticket.needs.push_back({ticket.language, randomLevel(random), random.chance(0.7)});
    }
}

/// The same ticket in the words conditions read.
inline void randomFacts(Random &random, RoutingTicket &ticket)
{
    TicketFacts &facts = ticket.facts;
    facts.priority = ticket.priority;
    facts.channelKind = ticket.channel;
    facts.handling = ticket.handling;
    facts.status = ticket.status;
    facts.effort = ticket.effort;
    if (random.chance(0.3))
        facts.tags = {"vip"};
    facts.reopens = random.between(0, 2);
    facts.hasLastAgent = ticket.affinityAgent.isValid();
    ticket.slaCalendar = static_cast<std::uint16_t>(random.between(0, 2)); // the last one is not there
}

inline RoutingTicket randomTicket(Random &random, int id, int agents)
{
    RoutingTicket ticket;
    ticket.id = TicketId{id};
    ticket.queue = QueueId{random.between(0, 4)};
    ticket.category = CategoryId{random.between(0, 5)};
    ticket.status = static_cast<TicketStatus>(random.chance(0.7) ? random.between(0, 1) : random.between(0, 3));
    ticket.priority = static_cast<Priority>(random.between(0, 3));
    ticket.channel = static_cast<ChannelKind>(random.between(0, 5));
    ticket.handling = random.chance(0.2) ? Handling::Live : Handling::Deferred;
    ticket.effort = random.between(1, 10);
    ticket.expectedHandling = Minutes{random.between(5, 300)};
    randomNeeds(random, ticket);
    ticket.createdAt = noon - Minutes{random.between(0, 600)};
    ticket.sla.kind = random.chance(0.6) ? SlaKind::FirstResponse : SlaKind::Resolution;
    ticket.sla.start = ticket.createdAt;
    ticket.sla.target = Minutes{60 * random.between(0, 24)};
    ticket.sla.isPaused = random.chance(0.1);
    ticket.sla.pausedSince = ticket.createdAt + Minutes{random.between(0, 60)};
    if (random.chance(0.3)) {
        ticket.affinityAgent = AgentId{random.between(1, agents)};
        ticket.affinityAt = noon - std::chrono::days{random.between(0, 20)};
    }
    for (int i = 0; i < 3 && random.chance(0.2); ++i)
        ticket.declinedBy.push_back(AgentId{random.between(1, agents)});
    if (random.chance(0.4)) {
        ticket.agent = AgentId{random.between(1, agents + 1)};
        ticket.assignedAt = noon - Minutes{random.between(0, 300)};
    } else {
        ticket.offersMade = random.chance(0.3) ? random.between(1, 4) : 0;
        if (random.chance(0.1))
            ticket.offeredTo = AgentId{random.between(1, agents + 1)};
    }
    randomFacts(random, ticket);
    return ticket;
}

inline DeskPicture randomDesk(std::uint64_t seed, RandomDeskSize size = {})
{
    Random random(seed);
    DeskPicture picture;
    picture.now = noon + Minutes{random.between(-180, 180)};
    picture.policy = randomPolicy(random, size.agents);
    picture.catalog = randomCatalog(size.agents);
    picture.slaCalendars = {WorkingTime(Intervals({{monday - 14h, monday - 7h}, {monday + 8h, monday + 18h}})),
                            WorkingTime(Intervals({{monday - 48h, monday + 48h}}))};
    picture.languages = {SkillId{8}, SkillId{9}};
    for (int id = 1; id <= size.agents; ++id)
        picture.agents.push_back(randomAgent(random, id));
    for (int id = 1; id <= size.tickets; ++id)
        picture.tickets.push_back(randomTicket(random, id, size.agents));
    return picture;
}

} // namespace evenkeel::fixture
