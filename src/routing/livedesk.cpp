// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/livedesk.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

LiveDesk::LiveDesk(DeskPicture picture)
    : m_now(picture.now)
    , m_asOf(picture.asOfEvent)
    , m_catalog(std::move(picture.catalog))
    , m_askedMethod(picture.askedMethod)
    , m_compiled(std::make_unique<CompiledPolicy>(std::move(picture.policy), m_catalog, m_askedMethod))
    , m_hours(std::move(picture.slaCalendars))
    , m_languages(std::move(picture.languages))
{
    m_waiting.reset(*m_compiled, m_hours);
    for (const RoutingAgent &agent : picture.agents)
        m_lastOrder = std::max(m_lastOrder, agent.lastAssignedOrder);
    resetAgents(std::move(picture.agents));
    for (RoutingTicket &ticket : picture.tickets)
        put(ticket);
}

LiveDesk::~LiveDesk() = default;

void LiveDesk::resetAgents(std::vector<RoutingAgent> agents)
{
    m_agents.reset(std::move(agents), *m_compiled, m_now);
    for (const auto &[id, ask] : m_tickets)
        hold(ask);
}

const TicketAsk *LiveDesk::find(TicketId ticket) const
{
    const auto found = m_tickets.find(ticket);
    return found == m_tickets.end() ? nullptr : &found->second;
}

void LiveDesk::hold(const TicketAsk &ask)
{
    if (const auto position = m_agents.find(ask.holder()))
        m_agents.take(*position, ask, *m_compiled);
}

void LiveDesk::release(const TicketAsk &ask)
{
    if (const auto position = m_agents.find(ask.holder()))
        m_agents.giveBack(*position, ask, *m_compiled);
}

void LiveDesk::markAssigned(AgentId agent, Instant at)
{
    if (const auto position = m_agents.find(agent))
        m_agents.markAssigned(*position, at, ++m_lastOrder, *m_compiled);
}

void LiveDesk::makeReady(TicketAsk &ask, RoutingTicket ticket)
{
    ask = askOf(std::move(ticket), *m_compiled, m_languages);
    m_agents.abilities().findSlots(ask);
}

void LiveDesk::put(const RoutingTicket &ticket)
{
    const TicketAsk *known = find(ticket.id);
    const bool isHandedOver = known && known->ticket.agent != ticket.agent && ticket.agent.isValid();
    drop(ticket.id);
    if (!isOpen(ticket.status))
        return;
    TicketAsk &ask = m_tickets[ticket.id];
    makeReady(ask, ticket);
    if (ask.isWaiting())
        m_waiting.add(ask, m_now);
    else
        hold(ask);
    if (isHandedOver && ticket.assignedAt)
        markAssigned(ticket.agent, *ticket.assignedAt); // the desk was told of an assignment made elsewhere
}

void LiveDesk::drop(TicketId ticket)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end())
        return;
    dropAssigned();
    if (found->second.isWaiting())
        m_waiting.remove(ticket);
    else
        release(found->second);
    m_tickets.erase(found);
}

void LiveDesk::operator()(const AgentUpdated &event)
{
    m_lastOrder = std::max(m_lastOrder, event.agent.lastAssignedOrder);
    if (const auto position = m_agents.find(event.agent.id)) {
        m_agents.update(*position, event.agent, *m_compiled);
        return;
    }
    std::vector<RoutingAgent> agents = m_agents.agents();
    const auto place = std::lower_bound(agents.begin(), agents.end(), event.agent.id,
                                        [](const RoutingAgent &agent, AgentId id) { return agent.id < id; });
    agents.insert(place, event.agent);
    resetAgents(std::move(agents));
}

void LiveDesk::operator()(const AgentLeft &event)
{
    std::vector<RoutingAgent> agents = m_agents.agents();
    if (std::erase_if(agents, [&event](const RoutingAgent &agent) { return agent.id == event.agent; }) > 0)
        resetAgents(std::move(agents));
}

void LiveDesk::operator()(const TimePassed &event)
{
    if (event.now == m_now)
        return;
    m_now = event.now;
    m_waiting.timePassed();
    m_agents.passTime(*m_compiled, m_now);
}

void LiveDesk::operator()(const PolicyChanged &event)
{
    if (event.catalog)
        m_catalog = *event.catalog;
    if (event.slaCalendars && !event.slaCalendars->empty())
        m_hours = SlaHours(*event.slaCalendars);
    m_compiled = std::make_unique<CompiledPolicy>(event.policy, m_catalog, m_askedMethod);
    for (auto &[id, ask] : m_tickets)
        makeReady(ask, std::move(ask.ticket));
    resetAgents(m_agents.agents());
    m_hasAssigned = false;
    m_waiting.reset(*m_compiled, m_hours);
    for (const auto &[id, ask] : m_tickets) {
        if (ask.isWaiting())
            m_waiting.add(ask, m_now);
    }
}

void LiveDesk::takeOff(TicketAsk &ask)
{
    release(ask);
    const auto position = m_agents.find(ask.ticket.agent);
    if (position && ask.ticket.assignedAt)
        m_agents.unmarkAssigned(*position, *ask.ticket.assignedAt, *m_compiled);
    ask.ticket.agent = {};
    ask.ticket.offeredTo = {};
    ask.ticket.assignedAt.reset();
}

void LiveDesk::giveTo(TicketAsk &ask, AgentId agent)
{
    ask.ticket.agent = agent;
    ask.ticket.offeredTo = {};
    ask.ticket.assignedAt = m_now;
    hold(ask);
    markAssigned(agent, m_now);
}

void LiveDesk::assign(TicketId ticket, AgentId agent)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end() || !agent.isValid() || found->second.ticket.agent == agent)
        return;
    if (found->second.isWaiting())
        m_hasAssigned = true; // out of the queue with all the others: each alone would shift the whole line
    else
        takeOff(found->second);
    giveTo(found->second, agent);
}

void LiveDesk::unassign(TicketId ticket)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end() || found->second.isWaiting())
        return;
    dropAssigned();
    takeOff(found->second);
    m_waiting.add(found->second, m_now);
}

/// Whoever adds to the queue or forgets a ticket must do this first: a ticket that waits again stands in it once.
void LiveDesk::dropAssigned()
{
    if (std::exchange(m_hasAssigned, false))
        m_waiting.dropAssigned();
}

std::vector<Decision> LiveDesk::route(std::size_t limit)
{
    dropAssigned();
    std::vector<const TicketAsk *> order = m_waiting.order(m_now);
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

DeskPicture LiveDesk::picture() const
{
    DeskPicture picture;
    picture.now = m_now;
    picture.asOfEvent = m_asOf;
    picture.policy = m_compiled->policy();
    picture.askedMethod = m_askedMethod;
    picture.slaCalendars = m_hours.calendars();
    picture.catalog = m_catalog;
    picture.agents = m_agents.agents();
    for (const auto &[id, ask] : m_tickets)
        picture.tickets.push_back(ask.ticket);
    std::sort(picture.tickets.begin(), picture.tickets.end(),
              [](const RoutingTicket &a, const RoutingTicket &b) { return a.id < b.id; });
    picture.languages = m_languages;
    return picture;
}

} // namespace evenkeel
