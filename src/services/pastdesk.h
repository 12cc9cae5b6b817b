// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"
#include "routing/dispatcher.h"
#include "services/pastagents.h"
#include "services/zoneoffsets.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// Which policy was in force when; the standard one, version 0, before the first that was saved.
class PastPolicies final
{
public:
    [[nodiscard]] static Result<PastPolicies> read(Database &database);

    [[nodiscard]] std::size_t at(Instant moment) const;
    [[nodiscard]] const Policy &operator[](std::size_t place) const { return m_versions[place].policy; }
    [[nodiscard]] Instant validFrom(std::size_t place) const { return m_versions[place].from; }
    [[nodiscard]] std::size_t size() const { return m_versions.size(); }

private:
    struct Version
    {
        Instant from;
        Policy policy;
    };
    std::vector<Version> m_versions; ///< by time, of one time the newer last
};

/// A ticket on its way through the past.
struct RewoundTicket
{
    Ticket ticket;                  ///< as the events told so far left it
    std::vector<TicketEvent> story; ///< ordered by (at, id)
    std::size_t told = 0;

    [[nodiscard]] const TicketEvent &next() const { return story[told]; }
};

/// What the policy would have done with a ticket, and how it saw whom the ticket went to.
struct PastAnswer
{
    Decision decision;
    std::optional<Gate> stopped; ///< the first gate that stops whom it went to; none: they may take it
};

/// The desk of the past, moved forward event by event: the routing core on the desk as it stood before each. Whoever
/// drives it tells the events of all tickets in the order in which they happened.
///
/// O(story) for each event, a decision as in routing/dispatcher.h. Agents are read again as in pastagents.h.
class PastDesk final
{
public:
    /// As it stands at the begin of the span; the tickets' events from before must have been applied. Tickets that come
    /// later have nothing told. `policies` must outlive it.
    [[nodiscard]] static Result<PastDesk> open(Database &database, const PastPolicies &policies,
                                               std::vector<RewoundTicket> tickets, Interval span);

    [[nodiscard]] const RewoundTicket &ticket(std::size_t place) const { return m_tickets[place]; }
    [[nodiscard]] const PastAgents &agents() const { return m_agents; }
    [[nodiscard]] const Policy &policy() const { return m_picture.policy; }

    /// What the policy would have done at the moment of the ticket's next event, just before it, with agents as of the
    /// change. The ticket must be open and `went` an agent of that desk: see agents() after moveTo().
    [[nodiscard]] PastAnswer ask(std::size_t place, AgentId went);
    [[nodiscard]] Result<Done> moveTo(Instant now, ChangeId change);
    /// The ticket's next event happens.
    void tell(std::size_t place);

private:
    struct Handled
    {
        AgentId agent;
        Instant at;
        TicketId ticket;
    };

    PastDesk(const PastPolicies &policies, PastAgents agents, std::vector<RewoundTicket> tickets, Interval span);
    [[nodiscard]] Result<Done> begin();
    void setPolicy(std::size_t place);
    void passTime(Instant now);
    void put(std::size_t place);
    void putAll();
    void forgetHandled(const Ticket &ticket);
    void noteHandled(const Ticket &ticket);
    void noteEnd(TicketStatus before, const Ticket &after, Instant at);
    [[nodiscard]] RoutingTicket routed(const RewoundTicket &past);

    const PastPolicies *m_policies;
    PastAgents m_agents;
    std::vector<RewoundTicket> m_tickets;
    Interval m_span;
    Instant m_oldest;
    DeskPicture m_picture; ///< without agents and tickets
    std::size_t m_policy = 0;
    ChangeId m_change = NewestChange;
    std::optional<ZoneOffsets> m_offsets;
    std::optional<Dispatcher> m_desk;
    std::unordered_map<std::string, std::vector<Handled>> m_handled; ///< by customer
    std::vector<RoutingAgent> m_toldAgents;
};

} // namespace evenkeel
