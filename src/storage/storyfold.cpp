// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storyfold.h"

#include "domain/projection.h"

#include <algorithm>

namespace evenkeel {

namespace {

Result<std::int64_t> highest(Database &database, std::string_view table)
{
    Query query(database, "SELECT max(id) FROM ", table);
    const std::int64_t id = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return id;
}

void fold(Ticket &ticket, std::vector<NumberedEvent> &events)
{
    const auto moment = [](const NumberedEvent &numbered) { return numbered.event->at; };
    if (!std::ranges::is_sorted(events, {}, moment))
        std::ranges::stable_sort(events, {}, moment); // ids rise already
    for (const NumberedEvent &numbered : events)
        apply(ticket, *numbered.event);
}

} // namespace

StoryFold::StoryFold(Database &database, WriteRows rows)
    : m_database(database)
    , m_tickets(database, rows)
    , m_events(database, rows)
    , m_story(database, selectEvents(), "WHERE e.ticket_id = :ticket")
{}

Result<Done> StoryFold::begin()
{
    const Result<std::int64_t> event = highest(m_database, "ticket_event");
    if (!event)
        return event.error();
    const Result<std::int64_t> ticket = highest(m_database, "ticket");
    if (!ticket)
        return ticket.error();
    m_lastEvent = *event;
    m_lastTicket = *ticket;
    return Done{};
}

Result<Ticket> StoryFold::addTicket(const Ticket &blank, std::span<const NumberedEvent> events)
{
    Ticket ticket;
    ticket.id = blank.id;
    ticket.source = blank.source;
    ticket.reference = blank.reference;
    m_sorted.assign(events.begin(), events.end());
    fold(ticket, m_sorted);
    if (const Result<Done> done = m_tickets.insert(ticket); !done)
        return done.error();
    if (const Result<Done> done = write(ticket.id, events); !done)
        return done.error();
    return ticket;
}

Result<Ticket> StoryFold::addEvents(const Ticket &stored, std::span<const NumberedEvent> events)
{
    const Result<Ticket> ticket = foldOnto(stored, events);
    if (!ticket)
        return ticket;
    if (const Result<Done> done = write(stored.id, events); !done)
        return done.error();
    return ticket;
}

Result<Ticket> StoryFold::foldOnto(const Ticket &stored, std::span<const NumberedEvent> events)
{
    const bool isLate = std::ranges::any_of(
        events, [&stored](const NumberedEvent &numbered) { return numbered.event->at < stored.updatedAt; });
    Ticket ticket = stored;
    if (isLate) {
        Result<Ticket> anew = rebuilt(stored, events);
        if (!anew)
            return anew;
        ticket = std::move(*anew);
    } else {
        m_sorted.assign(events.begin(), events.end());
        fold(ticket, m_sorted);
    }
    if (const Result<Done> done = m_tickets.update(ticket); !done)
        return done.error();
    return ticket;
}

Result<Ticket> StoryFold::rebuilt(const Ticket &stored, std::span<const NumberedEvent> events)
{
    Result<std::vector<TicketEvent>> all = story(stored.id);
    if (!all)
        return all.error();
    for (const NumberedEvent &numbered : events) {
        all->push_back(*numbered.event);
        all->back().id = numbered.id;
    }
    sortStory(*all);
    return project(stored, *all);
}

Result<Done> StoryFold::write(TicketId ticket, std::span<const NumberedEvent> events)
{
    for (const NumberedEvent &numbered : events) {
        if (const Result<Done> done = m_events.write(numbered.id, ticket, *numbered.event); !done)
            return done;
    }
    return Done{};
}

Result<std::vector<TicketEvent>> StoryFold::story(TicketId ticket)
{
    m_story.reset();
    m_story.bind(":ticket", ticket);
    std::vector<TicketEvent> events;
    while (m_story.next()) {
        if (const Result<Done> done = readEvent(m_story, events.emplace_back()); !done)
            return done.error();
    }
    if (m_story.hasFailed())
        return m_story.error();
    sortStory(events);
    return events;
}

} // namespace evenkeel
