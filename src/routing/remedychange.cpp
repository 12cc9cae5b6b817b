// SPDX-License-Identifier: GPL-3.0-or-later
// applied() of remedy.h.
#include "routing/remedy.h"

#include <algorithm>
#include <functional>

namespace evenkeel {

namespace {

using Kind = RemedyChange::Kind;

RoutingAgent *agentIn(DeskPicture &picture, AgentId id)
{
    const auto found = std::find_if(picture.agents.begin(), picture.agents.end(),
                                    [id](const RoutingAgent &agent) { return agent.id == id; });
    return found == picture.agents.end() ? nullptr : &*found;
}

RoutingTicket *ticketIn(DeskPicture &picture, TicketId id)
{
    const auto found = std::find_if(picture.tickets.begin(), picture.tickets.end(),
                                    [id](const RoutingTicket &ticket) { return ticket.id == id; });
    return found == picture.tickets.end() ? nullptr : &*found;
}

template <class List, class Item, class Less>
void insertSorted(List &list, Item item, Less less)
{
    list.insert(std::upper_bound(list.begin(), list.end(), item, less), std::move(item));
}

void raiseLevel(RoutingAgent &agent, const RemedyChange &change)
{
    const AgentSkill wanted{change.skill, static_cast<Proficiency>(static_cast<int>(change.to))};
    std::erase_if(agent.skills, [&](const AgentSkill &has) { return has.skill == change.skill; });
    insertSorted(agent.skills, wanted, [](const AgentSkill &a, const AgentSkill &b) { return a.skill < b.skill; });
}

void raiseLimit(Policy &policy, const RemedyChange &change)
{
    for (CapacityProfile &profile : policy.profiles) {
        if (profile.id != change.profile)
            continue;
        profile.limit = std::max(profile.limit, change.to);
        profile.urgentLimit = std::max(profile.urgentLimit, change.to);
        for (LimitFor &exception : profile.exceptions) {
            exception.limit = std::max(exception.limit, change.to);
            exception.urgentLimit = std::max(exception.urgentLimit, change.to);
        }
    }
}

void apply(DeskPicture &picture, RoutingTicket &ticket, RoutingAgent &agent, const RemedyChange &change)
{
    switch (change.kind) {
    case Kind::Later:
        picture.now = std::max(picture.now, change.at.value_or(picture.now));
        break;
    case Kind::Available:
        agent.presence = {agent.id, Presence::Available, picture.now, std::nullopt};
        break;
    case Kind::ServeQueue:
        insertSorted(agent.queues, change.queue, std::less<>());
        break;
    case Kind::JoinTeam:
        agent.team = change.team;
        break;
    case Kind::SkillLevel:
        raiseLevel(agent, change);
        break;
    case Kind::TakeChannel:
        agent.channels = static_cast<ChannelMask>(agent.channels | maskOf(ticket.channel));
        break;
    case Kind::Capacity:
        agent.capacity = change.to;
        break;
    case Kind::ProfileLimit:
        raiseLimit(picture.policy, change);
        break;
    case Kind::ComplexLimit:
        picture.policy.complexInFlight = static_cast<int>(change.to);
        break;
    case Kind::AskAgain:
        std::erase(ticket.declinedBy, agent.id);
        break;
    }
}

} // namespace

DeskPicture applied(DeskPicture picture, TicketId ticket, const Remedy &remedy)
{
    RoutingTicket *of = ticketIn(picture, ticket);
    RoutingAgent *agent = agentIn(picture, remedy.agent);
    if (!of || !agent)
        return picture;
    for (const RemedyChange &change : remedy.changes)
        apply(picture, *of, *agent, change);
    return picture;
}

} // namespace evenkeel
