// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ticket.h"
#include "domain/ticketevent.h"
#include "domain/ticketstory.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace evenkeel {

/// What an import of stories did.
struct ImportOutcome
{
    std::int64_t ticketsNew = 0;
    std::int64_t ticketsTouched = 0; ///< known ones that got events
    std::int64_t eventsAdded = 0;
    std::vector<TicketId> touched; ///< the new and the touched, in the order of the stories
};

/// The agent a ticket had when the caller looked; none: it was waiting.
struct ExpectedAgent
{
    TicketId ticket;
    AgentId agent;
};

/// Tickets as they were when an event was the newest.
struct TicketsAsOf
{
    std::vector<Ticket> open;  ///< ordered by id
    std::vector<Ticket> other; ///< resolved or closed then, of the tickets that have got events since; ordered by id
    std::vector<TicketId> rewound; ///< tickets that have got events since, open or not; ordered
};

/// Ticket events and the tickets they make. Events are only added; a ticket is the fold over its events ordered
/// by (at, id) and is written nowhere else.
class TicketStore final
{
public:
    explicit TicketStore(Database &database)
        : m_database(database)
    {}

    /// Takes in what a source tells. A new (source, reference) becomes a ticket; a known one gets only the events
    /// whose origin it has not yet, of a snapshot story also only those that change something. Events must carry
    /// an origin and the agents, queues, channels and categories they name must be stored already
    /// (InvalidArgument else). All or nothing, and part of the caller's Transaction where there is one.
    [[nodiscard]] Result<ImportOutcome> importStories(std::span<const TicketStory> stories);

    /// Adds events to known tickets and returns their ids in order. The event's own id is not looked at. A first
    /// event of kind Created makes no ticket here: see create(). Conflict, detail naming the ticket, when a ticket's
    /// agent is no longer the expected one; NotFound for an unknown ticket; nothing is written then.
    [[nodiscard]] Result<std::vector<EventId>> append(std::span<const TicketEvent> events,
                                                      std::span<const ExpectedAgent> expected = {});

    /// A ticket born here. `reference` empty: its id becomes its reference. Conflict when it is taken.
    [[nodiscard]] Result<TicketId> create(std::string_view source, std::string_view reference, TicketEvent created);

    [[nodiscard]] Result<Ticket> ticket(TicketId id); ///< NotFound
    [[nodiscard]] Result<std::optional<Ticket>> ticketByReference(std::string_view source, std::string_view reference);
    /// Any source; several sources may use the same reference. Ordered by id.
    [[nodiscard]] Result<std::vector<Ticket>> ticketsByReference(std::string_view reference);
    /// The tickets among these that exist, in the order asked for.
    [[nodiscard]] Result<std::vector<Ticket>> tickets(std::span<const TicketId> ids);
    /// Ordered by (at, id); empty for an unknown ticket.
    [[nodiscard]] Result<std::vector<TicketEvent>> story(TicketId id);

    /// Neither resolved nor closed, ordered by id.
    [[nodiscard]] Result<std::vector<Ticket>> openTickets();
    /// Those that were open when `last` was the newest event.
    [[nodiscard]] Result<std::vector<Ticket>> openTicketsAsOf(EventId last);
    /// The same, with all that is known of tickets which have changed since.
    [[nodiscard]] Result<TicketsAsOf> asOf(EventId last);
    /// Those that were open at the moment, by the events that happened up to and at it.
    [[nodiscard]] Result<std::vector<Ticket>> openTicketsAt(Instant at);

    [[nodiscard]] Result<EventId> lastEvent(); ///< none when there are no events
    /// None when there are no tickets. Numbers are given without gaps and tickets never go, so this one also tells how
    /// many there are, without counting them.
    [[nodiscard]] Result<TicketId> lastTicket();
    [[nodiscard]] Result<std::int64_t> ticketCount();
    [[nodiscard]] Result<std::int64_t> eventCount();

private:
    Database &m_database;
};

} // namespace evenkeel
