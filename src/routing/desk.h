// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"
#include "routing/dispatcher.h"
#include "routing/waitingqueue.h"

#include <unordered_map>

namespace evenkeel {

/// The desk as the dispatcher knows it: agents with their work, open tickets, who waits. Takes in events; decides
/// nothing by itself.
class Dispatcher::Desk final
{
public:
    explicit Desk(DeskPicture picture);

    void operator()(const TicketArrived &event) { put(event.ticket); }
    void operator()(const TicketUpdated &event) { put(event.ticket); }
    void operator()(const TicketLeft &event) { drop(event.ticket); }
    void operator()(const AgentUpdated &event);
    void operator()(const AgentLeft &event);
    void operator()(const TimePassed &event);
    void operator()(const PolicyChanged &event);
    void sawEvent(EventId event) { m_asOf = event; }

    void assign(TicketId ticket, AgentId agent);
    void unassign(TicketId ticket);
    [[nodiscard]] std::vector<Decision> route(std::size_t limit);

    [[nodiscard]] const TicketAsk *find(TicketId ticket) const;
    [[nodiscard]] std::vector<const TicketAsk *> waiting() const { return m_waiting.order(m_hours, m_now); }
    [[nodiscard]] Decision decide(const TicketAsk &ask) const;
    [[nodiscard]] Trace trace(const TicketAsk &ask) const;
    [[nodiscard]] bool isCandidate(const TicketAsk &ask, std::size_t agent) const;

    [[nodiscard]] const AgentTable &agents() const { return m_agents; }
    [[nodiscard]] const std::unordered_map<TicketId, TicketAsk> &tickets() const { return m_tickets; }
    [[nodiscard]] double slaShare(const TicketAsk &ask) const { return ask.ticket.sla.share(m_hours, m_now); }
    [[nodiscard]] Instant now() const { return m_now; }

private:
    void put(const RoutingTicket &ticket);
    void drop(TicketId ticket);
    void resetAgents(std::vector<RoutingAgent> agents);
    void hold(const TicketAsk &ask);
    void release(const TicketAsk &ask);
    void giveTo(TicketAsk &ask, AgentId agent);
    void markAssigned(AgentId agent, Instant at);
    [[nodiscard]] Asking asking(const TicketAsk &ask) const;
    [[nodiscard]] Decision blank(const Asking &asking) const;
    [[nodiscard]] std::uint64_t inputHash(const Asking &asking, double slaShare) const;

    Instant m_now;
    EventId m_asOf;
    Policy m_policy;
    std::uint64_t m_policyPrint = 0;
    WorkingTime m_hours;
    std::vector<SkillId> m_languages;
    AgentTable m_agents;
    std::unordered_map<TicketId, TicketAsk> m_tickets; ///< nodes stay where they are; the queue points into it
    WaitingQueue m_waiting;
    std::int64_t m_lastOrder = 0;
};

/// Fingerprint of what of a policy decides.
[[nodiscard]] std::uint64_t fingerprintOf(const Policy &policy);

} // namespace evenkeel
