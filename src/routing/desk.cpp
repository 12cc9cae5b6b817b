// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/desk.h"

#include <algorithm>

namespace evenkeel {

Dispatcher::Desk::Desk(DeskPicture picture)
    : m_now(picture.now)
    , m_asOf(picture.asOfEvent)
    , m_policy(std::move(picture.policy))
    , m_policyPrint(fingerprintOf(m_policy))
    , m_hours(std::move(picture.slaCalendars.front()))
    , m_languages(std::move(picture.languages))
{
    for (const RoutingAgent &agent : picture.agents)
        m_lastOrder = std::max(m_lastOrder, agent.lastAssignedOrder);
    resetAgents(std::move(picture.agents));
    for (RoutingTicket &ticket : picture.tickets)
        put(ticket);
}

void Dispatcher::Desk::resetAgents(std::vector<RoutingAgent> agents)
{
    m_agents.reset(std::move(agents), m_policy, m_now);
    for (const auto &[id, ask] : m_tickets)
        hold(ask);
}

const TicketAsk *Dispatcher::Desk::find(TicketId ticket) const
{
    const auto found = m_tickets.find(ticket);
    return found == m_tickets.end() ? nullptr : &found->second;
}

void Dispatcher::Desk::hold(const TicketAsk &ask)
{
    if (const auto position = m_agents.find(ask.ticket.agent))
        m_agents.take(*position, ask, m_policy);
}

void Dispatcher::Desk::release(const TicketAsk &ask)
{
    if (const auto position = m_agents.find(ask.ticket.agent))
        m_agents.giveBack(*position, ask, m_policy);
}

void Dispatcher::Desk::markAssigned(AgentId agent, Instant at)
{
    if (const auto position = m_agents.find(agent))
        m_agents.markAssigned(*position, at, ++m_lastOrder, m_policy);
}

void Dispatcher::Desk::put(const RoutingTicket &ticket)
{
    const TicketAsk *known = find(ticket.id);
    const bool isHandedOver = known && known->ticket.agent != ticket.agent && ticket.agent.isValid();
    drop(ticket.id);
    if (!isOpen(ticket.status))
        return;
    TicketAsk &ask = m_tickets[ticket.id];
    ask = askOf(ticket, m_policy, m_languages);
    m_agents.abilities().findSlots(ask);
    if (ask.ticket.agent.isValid())
        hold(ask);
    else
        m_waiting.add(ask, m_hours, m_now);
    if (isHandedOver && ticket.assignedAt)
        markAssigned(ticket.agent, *ticket.assignedAt); // the desk was told of an assignment made elsewhere
}

void Dispatcher::Desk::drop(TicketId ticket)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end())
        return;
    if (found->second.ticket.agent.isValid())
        release(found->second);
    else
        m_waiting.remove(ticket);
    m_tickets.erase(found);
}

void Dispatcher::Desk::operator()(const AgentUpdated &event)
{
    m_lastOrder = std::max(m_lastOrder, event.agent.lastAssignedOrder);
    if (const auto position = m_agents.find(event.agent.id)) {
        m_agents.update(*position, event.agent, m_policy, m_now);
        return;
    }
    std::vector<RoutingAgent> agents = m_agents.agents();
    const auto place = std::lower_bound(agents.begin(), agents.end(), event.agent.id,
                                        [](const RoutingAgent &agent, AgentId id) { return agent.id < id; });
    agents.insert(place, event.agent);
    resetAgents(std::move(agents));
}

void Dispatcher::Desk::operator()(const AgentLeft &event)
{
    std::vector<RoutingAgent> agents = m_agents.agents();
    if (std::erase_if(agents, [&event](const RoutingAgent &agent) { return agent.id == event.agent; }) > 0)
        resetAgents(std::move(agents));
}

void Dispatcher::Desk::operator()(const TimePassed &event)
{
    if (event.now == m_now)
        return;
    m_now = event.now;
    m_waiting.timePassed();
    m_agents.passTime(m_policy, m_now);
}

void Dispatcher::Desk::operator()(const PolicyChanged &event)
{
    m_policy = event.policy;
    m_policyPrint = fingerprintOf(m_policy);
    for (auto &[id, ask] : m_tickets) {
        ask = askOf(std::move(ask.ticket), m_policy, m_languages);
        m_agents.abilities().findSlots(ask);
    }
    resetAgents(m_agents.agents());
}

void Dispatcher::Desk::giveTo(TicketAsk &ask, AgentId agent)
{
    ask.ticket.agent = agent;
    ask.ticket.assignedAt = m_now;
    hold(ask);
    markAssigned(agent, m_now);
}

void Dispatcher::Desk::assign(TicketId ticket, AgentId agent)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end() || !agent.isValid() || found->second.ticket.agent == agent)
        return;
    if (found->second.ticket.agent.isValid())
        release(found->second);
    else
        m_waiting.remove(ticket);
    giveTo(found->second, agent);
}

void Dispatcher::Desk::unassign(TicketId ticket)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end() || !found->second.ticket.agent.isValid())
        return;
    TicketAsk &ask = found->second;
    release(ask);
    ask.ticket.agent = {};
    ask.ticket.assignedAt.reset();
    m_waiting.add(ask, m_hours, m_now);
}

std::vector<Decision> Dispatcher::Desk::route(std::size_t limit)
{
    std::vector<const TicketAsk *> order = m_waiting.order(m_hours, m_now);
    if (limit > 0 && order.size() > limit)
        order.resize(limit);
    std::vector<Decision> decisions;
    decisions.reserve(order.size());
    for (const TicketAsk *ask : order) {
        // Decided on the desk as the assignments before left it: every gate is asked at the moment of assignment.
        decisions.push_back(decide(*ask));
        if (decisions.back().agent.isValid())
            giveTo(m_tickets.find(ask->ticket.id)->second, decisions.back().agent);
    }
    m_waiting.dropAssigned();
    return decisions;
}

} // namespace evenkeel
