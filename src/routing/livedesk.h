// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/agenttable.h"
#include "routing/dispatcher.h"
#include "routing/eligibility.h"
#include "routing/waitingqueue.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace evenkeel {

/// The desk as the dispatcher knows it: agents with their work, open tickets, who waits. Takes in events; decides
/// one ticket at a time. Batches read it: who waits, under which rules, and who may take what.
class LiveDesk final
{
public:
    /// The picture must be sound, see checkPicture().
    explicit LiveDesk(DeskPicture picture);
    LiveDesk(const LiveDesk &) = delete;
    LiveDesk &operator=(const LiveDesk &) = delete;
    ~LiveDesk();

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
    [[nodiscard]] std::vector<const TicketAsk *> waiting() const { return m_waiting.order(m_now); }
    [[nodiscard]] Decision decide(const TicketAsk &ask) const;
    /// Of the first rule that leads to `towards`, if there is one; else as decided one at a time.
    [[nodiscard]] Trace trace(const TicketAsk &ask, AgentId towards = {}) const;
    /// Of a waiting ticket: whether every gate lets the agent at this position take it under the rule that decides.
    [[nodiscard]] bool isCandidate(const TicketAsk &ask, std::size_t agent) const;

    /// Visits the ticket's rules in the order in which they are tried, up to one that waits where nobody is found; the
    /// default rule where none holds. `visit` says whether that was enough. The question lives during the visit only.
    void forEachRule(const TicketAsk &ask, const std::function<bool(const Asking &)> &visit) const;
    /// A decision for nobody yet, with all that does not depend on the rule.
    [[nodiscard]] Decision blank(const TicketAsk &ask) const;
    /// Writes down which rule was tried, how, and what its gates counted.
    void note(Decision &decision, const Asking &asking, const Eligibility &eligible) const;

    [[nodiscard]] const AgentTable &agents() const { return m_agents; }
    [[nodiscard]] const std::unordered_map<TicketId, TicketAsk> &tickets() const { return m_tickets; }
    [[nodiscard]] const CompiledPolicy &compiled() const { return *m_compiled; }
    [[nodiscard]] const SlaHours &hours() const { return m_hours; }
    [[nodiscard]] double slaShare(const TicketAsk &ask) const { return slaReading(ask, m_hours, m_now).share; }
    [[nodiscard]] Instant now() const { return m_now; }
    /// The desk as it stands, from which an equal one can be made.
    [[nodiscard]] DeskPicture picture() const;

private:
    void put(const RoutingTicket &ticket);
    void drop(TicketId ticket);
    void resetAgents(std::vector<RoutingAgent> agents);
    void hold(const TicketAsk &ask);
    void release(const TicketAsk &ask);
    void takeOff(TicketAsk &ask);
    void dropAssigned();
    void giveTo(TicketAsk &ask, AgentId agent);
    void markAssigned(AgentId agent, Instant at);
    void makeReady(TicketAsk &ask, RoutingTicket ticket);
    [[nodiscard]] std::vector<SkillId> taughtSkills(const TicketAsk &ask) const;
    [[nodiscard]] Trace traceOfRule(const Asking &asking) const;
    [[nodiscard]] std::uint64_t inputHash(const TicketAsk &ask, const SlaReading &reading) const;
    void noteRule(Decision &decision, const Asking &asking) const;
    void noteNeed(Decision &decision, const Asking &asking) const;

    Instant m_now;
    EventId m_asOf;
    DeskCatalog m_catalog;
    std::optional<AssignmentMethod> m_askedMethod;
    std::unique_ptr<const CompiledPolicy> m_compiled;
    SlaHours m_hours;
    std::vector<SkillId> m_languages;
    AgentTable m_agents;
    std::unordered_map<TicketId, TicketAsk> m_tickets; ///< nodes stay where they are; queue and table point into it
    WaitingQueue m_waiting;
    bool m_hasAssigned = false; ///< some in the queue have an agent by now
    std::int64_t m_lastOrder = 0;
};

} // namespace evenkeel
