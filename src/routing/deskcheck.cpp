// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/deskcheck.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Highest = 1e9;

bool isSensible(double number)
{
    return std::isfinite(number) && number >= 0.0 && number <= Highest;
}

Error refused(std::string detail)
{
    return {ErrorCode::InvalidArgument, std::move(detail)};
}

std::string numbered(std::string what, std::int64_t id)
{
    return std::move(what) + ' ' + std::to_string(id);
}

/// Sorted without repetition by the key.
template <class List, class Key>
bool isStrictlySorted(const List &list, Key &&key)
{
    return std::adjacent_find(list.begin(), list.end(),
                              [&key](const auto &a, const auto &b) { return !(key(a) < key(b)); }) == list.end();
}

} // namespace

Result<Done> checkAgent(const RoutingAgent &agent)
{
    if (!agent.id.isValid())
        return refused("agent without id");
    if (!isSensible(agent.capacity))
        return refused(numbered("capacity of agent", agent.id.value));
    if (!std::is_sorted(agent.recentAssignments.begin(), agent.recentAssignments.end()))
        return refused(numbered("recent assignments of agent", agent.id.value));
    if (!isStrictlySorted(agent.queues, [](QueueId queue) { return queue; }))
        return refused(numbered("queues of agent", agent.id.value));
    if (!isStrictlySorted(agent.skills, [](const AgentSkill &has) { return has.skill; }))
        return refused(numbered("skills of agent", agent.id.value));
    if (!isStrictlySorted(agent.paces, [](const AgentPace &pace) { return pace.category; }))
        return refused(numbered("paces of agent", agent.id.value));
    for (const AgentSkill &has : agent.skills) {
        if (has.level > Proficiency::Advanced || !has.skill.isValid())
            return refused(numbered("skills of agent", agent.id.value));
    }
    for (const AgentPace &pace : agent.paces) {
        if (!isSensible(pace.factor) || !pace.category.isValid())
            return refused(numbered("paces of agent", agent.id.value));
    }
    return Done{};
}

Result<Done> checkTicket(const RoutingTicket &ticket)
{
    if (!ticket.id.isValid())
        return refused("ticket without id");
    const bool isKnown = ticket.status <= TicketStatus::Closed && ticket.priority <= Priority::Urgent &&
                         ticket.channel <= ChannelKind::Messaging && ticket.handling <= Handling::Live;
    if (!isKnown)
        return refused(numbered("codes of ticket", ticket.id.value));
    for (const SkillNeed &need : ticket.needs) {
        if (need.level > Proficiency::Advanced)
            return refused(numbered("needs of ticket", ticket.id.value));
    }
    return Done{};
}

Result<Done> checkPicture(const DeskPicture &picture)
{
    if (const auto checked = checkPolicy(picture.policy); !checked)
        return checked;
    if (picture.slaCalendars.empty())
        return refused("no hours for SLA clocks");
    if (picture.askedMethod && *picture.askedMethod > AssignmentMethod::LeastCost)
        return refused("asked method");
    if (!isStrictlySorted(picture.agents, [](const RoutingAgent &agent) { return agent.id; }))
        return refused("agents not sorted by id");
    if (!isStrictlySorted(picture.tickets, [](const RoutingTicket &ticket) { return ticket.id; }))
        return refused("tickets not sorted by id");
    for (const RoutingAgent &agent : picture.agents) {
        if (const auto checked = checkAgent(agent); !checked)
            return checked;
    }
    for (const RoutingTicket &ticket : picture.tickets) {
        if (const auto checked = checkTicket(ticket); !checked)
            return checked;
    }
    return Done{};
}

} // namespace evenkeel
