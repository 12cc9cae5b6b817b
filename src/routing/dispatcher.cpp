// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/dispatcher.h"

#include "routing/deskcheck.h"
#include "routing/livedesk.h"

#include <algorithm>
#include <cassert>

namespace evenkeel {

Dispatcher::Dispatcher(std::unique_ptr<LiveDesk> desk)
    : m_desk(std::move(desk))
{}
Dispatcher::~Dispatcher() = default;
Dispatcher::Dispatcher(Dispatcher &&) noexcept = default;
Dispatcher &Dispatcher::operator=(Dispatcher &&) noexcept = default;

Result<Dispatcher> Dispatcher::create(DeskPicture picture)
{
    if (const auto checked = checkPicture(picture); !checked)
        return checked.error();
    return Dispatcher(std::make_unique<LiveDesk>(std::move(picture)));
}

void Dispatcher::tell(const DeskEvent &event)
{
    std::visit(*m_desk, event);
}
void Dispatcher::sawEvent(EventId event)
{
    m_desk->sawEvent(event);
}

std::vector<TicketId> Dispatcher::waitingOrder() const
{
    std::vector<TicketId> order;
    for (const TicketAsk *ask : m_desk->waiting())
        order.push_back(ask->ticket.id);
    return order;
}

Decision Dispatcher::decide(TicketId ticket) const
{
    const TicketAsk *ask = m_desk->find(ticket);
    assert(ask);
    return ask ? m_desk->decide(*ask) : Decision{};
}

std::vector<Decision> Dispatcher::route(std::size_t limit)
{
    return m_desk->route(limit);
}

void Dispatcher::assign(TicketId ticket, AgentId agent)
{
    m_desk->assign(ticket, agent);
}
void Dispatcher::unassign(TicketId ticket)
{
    m_desk->unassign(ticket);
}

std::optional<GateOutcome> Dispatcher::assignIfEligible(TicketId ticket, AgentId agent)
{
    const TicketAsk *ask = m_desk->find(ticket);
    const auto position = m_desk->agents().find(agent);
    if (!ask || !position)
        return GateOutcome{};
    if (ask->isWaiting() && m_desk->isCandidate(*ask, *position)) {
        m_desk->assign(ticket, agent);
        return std::nullopt;
    }
    const std::vector<TraceLine> lines = m_desk->trace(*ask).lines;
    const auto line =
        std::find_if(lines.begin(), lines.end(), [agent](const TraceLine &of) { return of.agent == agent; });
    for (const GateOutcome &gate : line->gates) {
        if (!gate.isPassed)
            return gate;
    }
    m_desk->assign(ticket, agent);
    return std::nullopt;
}

Trace Dispatcher::trace(TicketId ticket, AgentId towards) const
{
    const TicketAsk *ask = m_desk->find(ticket);
    assert(ask);
    return ask ? m_desk->trace(*ask, towards) : Trace{};
}

double Dispatcher::load(AgentId agent) const
{
    if (const auto position = m_desk->agents().find(agent))
        return toUnits(m_desk->agents().rows()[*position].load);
    MilliUnits sum = 0;
    for (const auto &[id, ask] : m_desk->tickets())
        sum += ask.holder() == agent && agent.isValid() ? ask.weight : 0;
    return toUnits(sum);
}

int Dispatcher::counting(AgentId agent) const
{
    if (const auto position = m_desk->agents().find(agent))
        return m_desk->agents().rows()[*position].counting;
    int sum = 0;
    for (const auto &[id, ask] : m_desk->tickets())
        sum += ask.holder() == agent && agent.isValid() && ask.isCounting ? 1 : 0;
    return sum;
}

double Dispatcher::weight(TicketId ticket) const
{
    const TicketAsk *ask = m_desk->find(ticket);
    return ask ? toUnits(ask->weight) : 0.0;
}

double Dispatcher::slaShare(TicketId ticket) const
{
    const TicketAsk *ask = m_desk->find(ticket);
    return ask ? m_desk->slaShare(*ask) : 0.0;
}

Presence Dispatcher::presence(AgentId agent) const
{
    const auto position = m_desk->agents().find(agent);
    return position ? m_desk->agents().rows()[*position].moment.opening.presence : Presence::Offline;
}

Instant Dispatcher::now() const
{
    return m_desk->now();
}

} // namespace evenkeel
