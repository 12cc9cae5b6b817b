// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ticketevent.h"
#include "storage/eventrows.h"
#include "storage/query.h"
#include "storage/ticketrows.h"

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace evenkeel {

/// An event on its way into the database, under the id it will have.
struct NumberedEvent
{
    EventId id;
    const TicketEvent *event = nullptr;
};

/// Adds events to ticket_event and keeps the projection equal to their fold. Works inside the caller's transaction.
///
/// Method: events that come after everything stored are folded onto the stored ticket; a late one makes the whole
/// story be read and folded anew. Both give the same ticket, since events are folded by (at, id) and new ids are
/// always the highest.
class StoryFold final
{
public:
    explicit StoryFold(Database &database, WriteRows rows = WriteRows::OneByOne);

    /// Reads the highest ids in use. Call once, inside the transaction, before anything else.
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] EventId nextEvent() { return EventId{++m_lastEvent}; }
    [[nodiscard]] TicketId nextTicket() { return TicketId{++m_lastTicket}; }

    /// A ticket of which nothing is stored; id, source and reference are taken from `blank`.
    [[nodiscard]] Result<Ticket> addTicket(const Ticket &blank, std::span<const NumberedEvent> events);
    /// More events of a stored ticket.
    [[nodiscard]] Result<Ticket> addEvents(const Ticket &stored, std::span<const NumberedEvent> events);
    /// The two halves of it: first the tickets of many, then the events, which go to a server many at a time.
    [[nodiscard]] Result<Ticket> foldOnto(const Ticket &stored, std::span<const NumberedEvent> events);
    [[nodiscard]] Result<Done> write(TicketId ticket, std::span<const NumberedEvent> events);

    /// By (at, id).
    [[nodiscard]] Result<std::vector<TicketEvent>> story(TicketId ticket);

private:
    [[nodiscard]] Result<Ticket> rebuilt(const Ticket &stored, std::span<const NumberedEvent> events);

    Database &m_database;
    TicketWriter m_tickets; // before events: where rows are gathered, tickets go first
    EventWriter m_events;
    Query m_story;
    std::vector<NumberedEvent> m_sorted; ///< kept for its memory
    std::int64_t m_lastEvent = 0;
    std::int64_t m_lastTicket = 0;
};

} // namespace evenkeel
