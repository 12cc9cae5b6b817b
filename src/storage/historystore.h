// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"
#include "storage/database.h"
#include "storage/historyrows.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

/// What the past tells: reads over many tickets and events, streamed row by row. A callback that returns false
/// ends the reading, which then counts as done.
class HistoryStore final
{
public:
    explicit HistoryStore(Database &database)
        : m_database(database)
    {}

    /// Every ticket, ordered by id; `after` leaves out ids up to and including it.
    [[nodiscard]] Result<Done> forEachTicket(const std::function<bool(const TicketIndexRow &)> &row,
                                             TicketId after = {});
    /// The same with everything that a ticket has, at several times the cost.
    [[nodiscard]] Result<Done> forEachWholeTicket(const std::function<bool(const Ticket &)> &row, TicketId after = {});
    /// Every ticket with what it asks of skills, in no order.
    [[nodiscard]] Result<Done> forEachAsked(const std::function<bool(const AskedRow &)> &row);
    /// These tickets only, in no order; unknown ids are passed over.
    [[nodiscard]] Result<Done> forTickets(std::span<const TicketId> ids,
                                          const std::function<bool(const TicketIndexRow &)> &row);
    /// Tickets that have been resolved and have an agent, ordered by id.
    [[nodiscard]] Result<Done> forEachResolved(const std::function<bool(const ResolvedRow &)> &row);
    /// Every ticket with its story, ordered by id, one story in memory at a time. `since`: only tickets that are open
    /// or had an event at or after the moment.
    [[nodiscard]] Result<Done>
    forEachStory(const std::function<bool(const Ticket &, std::span<const TicketEvent>)> &row,
                 Instant since = instantFromMillis(0));

    /// Tickets that have got events after this one; all with events when it is none. Ordered by id.
    [[nodiscard]] Result<std::vector<TicketId>> ticketsSince(EventId last);
    /// Moments at which these tickets got a status, by ticket, then (at, id); in the order of the tickets asked for.
    [[nodiscard]] Result<std::vector<StatusMoment>> statusMoments(std::span<const TicketId> tickets);
    /// Of these tickets the events that routing asks for: those that set a status or an agent, replies, reopenings,
    /// offers and answers to them. Of their changes only agent, queue, status and priority are read, and no text; the
    /// answer to an offer names the agent asked. Events up to and including `lastSeen`: by ticket, then (at, id); in
    /// the order of the tickets asked for.
    [[nodiscard]] Result<std::vector<TicketEvent>> moments(std::span<const TicketId> tickets, EventId lastSeen);
    /// The origins of all escalations of these tickets, ordered by (ticket, at, id).
    [[nodiscard]] Result<std::vector<std::pair<TicketId, std::uint64_t>>>
    escalations(std::span<const TicketId> tickets);
    /// Everything that happened to these tickets, ordered by ticket, then (at, id).
    [[nodiscard]] Result<std::vector<TicketEvent>> stories(std::span<const TicketId> tickets);
    /// When each agent was last given a ticket at or before the moment, by events up to and including `lastSeen`;
    /// ordered by agent.
    [[nodiscard]] Result<std::vector<AgentAssignment>> lastAssignments(Instant upTo, EventId lastSeen);
    /// Every ticket an agent was given in the span, its end included; ordered by agent, then (at, id).
    [[nodiscard]] Result<std::vector<AgentAssignment>> assignments(Interval span, EventId lastSeen);
    /// By events after the one, up to and including the other; in their order.
    [[nodiscard]] Result<std::vector<AgentAssignment>> assignmentsAfter(EventId seen, EventId last);
    /// Who was last given a ticket of each customer in the span; customers without one are left out. Ordered as asked.
    /// Tickets with events after `lastSeen` are left out, unless it is none.
    [[nodiscard]] Result<std::vector<CustomerAgent>> lastAgents(std::span<const std::string> customers, Interval span,
                                                                EventId lastSeen = {});
    /// Every event with the people around it, by ticket, then (at, id): when agents work can be read from it.
    [[nodiscard]] Result<Done> forEachAction(const std::function<bool(const ActionRow &)> &row);

private:
    Database &m_database;
};

} // namespace evenkeel
