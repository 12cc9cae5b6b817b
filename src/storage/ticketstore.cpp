// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticketstore.h"

#include "domain/projection.h"
#include "storage/ownacts.h"
#include "storage/query.h"
#include "storage/rowlist.h"
#include "storage/storyfold.h"
#include "storage/storyimport.h"
#include "storage/ticketrows.h"
#include "storage/transaction.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace evenkeel {

namespace {

Result<std::int64_t> number(Database &database, const char *sql)
{
    Query query(database, sql);
    const std::int64_t value = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return value;
}

/// Every ticket that a call is about, each read once.
Result<std::map<TicketId, Ticket>> ticketsOf(TicketStore &store, std::span<const TicketEvent> events,
                                             std::span<const ExpectedAgent> expected)
{
    std::set<TicketId> wanted;
    for (const TicketEvent &event : events)
        wanted.insert(event.ticket);
    for (const ExpectedAgent &expectation : expected)
        wanted.insert(expectation.ticket);
    Result<std::vector<Ticket>> found = store.tickets(std::vector<TicketId>(wanted.begin(), wanted.end()));
    if (!found)
        return found.error();
    std::map<TicketId, Ticket> tickets;
    for (Ticket &ticket : *found) {
        const TicketId id = ticket.id;
        tickets.emplace(id, std::move(ticket));
    }
    for (const TicketId id : wanted) {
        if (!tickets.contains(id))
            return Error{ErrorCode::NotFound, "ticket " + std::to_string(id.value)};
    }
    return tickets;
}

Result<Done> checkExpected(const std::map<TicketId, Ticket> &tickets, std::span<const ExpectedAgent> expected)
{
    for (const ExpectedAgent &expectation : expected) {
        if (tickets.at(expectation.ticket).agent != expectation.agent)
            return Error{ErrorCode::Conflict, "ticket " + std::to_string(expectation.ticket.value)};
    }
    return Done{};
}

/// The tickets that have events which `later` selects, each as it was without them, if it was there.
Result<std::vector<Ticket>> ticketsWithout(Database &database, Query &changed, auto isLater)
{
    StoryFold fold(database);
    std::vector<Ticket> tickets;
    Query query(database, selectTickets(), "WHERE t.id = :id");
    while (changed.next()) {
        Result<std::vector<TicketEvent>> story = fold.story(changed.id<TicketId>(0));
        if (!story)
            return story.error();
        std::erase_if(*story, isLater);
        if (story->empty())
            continue;
        query.reset();
        query.bind(":id", changed.id<TicketId>(0));
        const Result<std::vector<Ticket>> stored = readTickets(query);
        if (!stored)
            return stored.error();
        Ticket ticket = stored->empty() ? Ticket{} : project(stored->front(), *story);
        if (ticket.id.isValid())
            tickets.push_back(std::move(ticket));
    }
    if (changed.hasFailed())
        return changed.error();
    return tickets;
}

void dropFinished(std::vector<Ticket> &tickets)
{
    std::erase_if(tickets, [](const Ticket &ticket) { return !isOpen(ticket.status); });
}

/// Each as often and in such order as it was asked for.
std::vector<Ticket> inOrderOf(std::span<const TicketId> ids, std::vector<Ticket> found)
{
    std::ranges::sort(found, {}, &Ticket::id);
    std::vector<Ticket> tickets;
    tickets.reserve(ids.size());
    for (const TicketId id : ids) {
        const auto place = std::ranges::lower_bound(found, id, {}, &Ticket::id);
        if (place != found.end() && place->id == id)
            tickets.push_back(*place);
    }
    return tickets;
}

/// `unchanged` are open tickets without later events, `rewound` those with some; both sorted by id.
std::vector<Ticket> merged(std::vector<Ticket> unchanged, std::vector<Ticket> rewound)
{
    const auto middle = static_cast<std::ptrdiff_t>(unchanged.size());
    std::ranges::move(rewound, std::back_inserter(unchanged));
    std::ranges::inplace_merge(unchanged, unchanged.begin() + middle, {}, &Ticket::id);
    return unchanged;
}

} // namespace

Result<ImportOutcome> TicketStore::importStories(std::span<const TicketStory> stories)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    StoryImport import(m_database);
    if (const Result<Done> done = import.begin(stories); !done)
        return done.error();
    for (const TicketStory &story : stories) {
        if (const Result<Done> done = import.take(story); !done)
            return done.error();
    }
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return std::move(import.outcome());
}

Result<std::vector<EventId>> TicketStore::append(std::span<const TicketEvent> events,
                                                 std::span<const ExpectedAgent> expected)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::map<TicketId, Ticket>> stored = ticketsOf(*this, events, expected);
    if (!stored)
        return stored.error();
    if (const Result<Done> met = checkExpected(*stored, expected); !met)
        return met.error();
    if (OwnActs::areFor(m_database)) {
        Result<std::vector<EventId>> done = OwnActs(m_database).append(events);
        if (const Result<Done> ended = done ? transaction->commit() : Result<Done>(done.error()); !ended)
            return ended.error();
        return done;
    }
    StoryFold fold(m_database, events.size() > 1 ? WriteRows::ManyAtOnce : WriteRows::OneByOne);
    if (const Result<Done> done = fold.begin(); !done)
        return done.error();
    std::vector<EventId> ids;
    std::map<TicketId, std::vector<NumberedEvent>> byTicket;
    std::deque<TicketEvent> copies;
    for (const TicketEvent &told : events) {
        std::optional<TicketEvent> copy = mended(told);
        const TicketEvent *event = copy ? &copies.emplace_back(std::move(*copy)) : &told;
        ids.push_back(fold.nextEvent());
        byTicket[told.ticket].push_back({ids.back(), event});
    }
    for (const auto &[id, numbered] : byTicket) {
        if (const Result<Ticket> folded = fold.foldOnto(stored->at(id), numbered); !folded)
            return folded.error();
    }
    for (const auto &[id, numbered] : byTicket) {
        if (const Result<Done> written = fold.write(id, numbered); !written)
            return written.error();
    }
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return ids;
}

Result<TicketId> TicketStore::create(std::string_view source, std::string_view reference, TicketEvent created)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    StoryFold fold(m_database);
    if (const Result<Done> done = fold.begin(); !done)
        return done.error();
    if (std::optional<TicketEvent> copy = mended(created))
        created = std::move(*copy);
    created.kind = EventKind::Created;
    Ticket blank;
    blank.id = fold.nextTicket();
    blank.source = source;
    blank.reference = reference.empty() ? std::to_string(blank.id.value) : std::string(reference);
    const NumberedEvent first{fold.nextEvent(), &created};
    if (const Result<Ticket> ticket = fold.addTicket(blank, {&first, 1}); !ticket)
        return Error{ticket.error().code, blank.reference};
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return blank.id;
}

Result<Ticket> TicketStore::ticket(TicketId id)
{
    Result<std::vector<Ticket>> found = tickets({&id, 1});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "ticket " + std::to_string(id.value)};
    return std::move(found->front());
}

Result<std::optional<Ticket>> TicketStore::ticketByReference(std::string_view source, std::string_view reference)
{
    Query query(m_database, selectTickets(), "WHERE t.reference = :reference AND t.source = :source");
    query.bind(":reference", reference).bind(":source", source);
    Result<std::vector<Ticket>> found = readTickets(query);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Ticket>();
    return std::optional<Ticket>(std::move(found->front()));
}

Result<std::vector<Ticket>> TicketStore::ticketsByReference(std::string_view reference)
{
    Query query(m_database, selectTickets(), "WHERE t.reference = :reference ORDER BY t.id");
    query.bind(":reference", reference);
    return readTickets(query);
}

Result<std::vector<Ticket>> TicketStore::tickets(std::span<const TicketId> ids)
{
    if (ids.size() == 1) {
        Query query(m_database, selectTickets(), "WHERE t.id = :id");
        return readTickets(query.bind(":id", ids.front()));
    }
    Query query(m_database, selectTickets(), "WHERE " + isListed(m_database, "t.id", ":ids") + " ORDER BY t.id");
    std::vector<Ticket> found;
    for (auto rest = ids; !rest.empty(); rest = rest.subspan(std::min(rest.size(), MostListed))) {
        const std::string list = rowList(m_database, rest.first(std::min(rest.size(), MostListed)));
        query.reset();
        Result<std::vector<Ticket>> piece = readTickets(query.bind(":ids", std::string_view(list)));
        if (!piece)
            return piece.error();
        std::ranges::move(*piece, std::back_inserter(found));
    }
    if (std::ranges::is_sorted(ids, std::less_equal<>()))
        return found;
    return inOrderOf(ids, std::move(found));
}

Result<std::vector<TicketEvent>> TicketStore::story(TicketId id)
{
    return StoryFold(m_database).story(id);
}

// The plus keeps SQLite from walking all tickets for the sake of their order: the open ones stand in an index.
Result<std::vector<Ticket>> TicketStore::openTickets()
{
    Query query(m_database, selectTickets(), "WHERE t.status < 4 ORDER BY +t.id");
    return readTickets(query);
}

Result<std::vector<Ticket>> TicketStore::openTicketsAsOf(EventId last)
{
    Result<TicketsAsOf> tickets = asOf(last);
    if (!tickets)
        return tickets.error();
    return std::move(tickets->open);
}

Result<TicketsAsOf> TicketStore::asOf(EventId last)
{
    Query unchanged(m_database, selectTickets(),
                    "WHERE t.status < 4 AND NOT EXISTS (SELECT 1 FROM ticket_event e "
                    "WHERE e.ticket_id = t.id AND e.id > :last) ORDER BY +t.id");
    unchanged.bind(":last", last.value);
    Result<std::vector<Ticket>> open = readTickets(unchanged);
    if (!open)
        return open.error();
    // Without the sign SQLite walks through an index of all events to have them in this order.
    Query changed(m_database, "SELECT DISTINCT +ticket_id FROM ticket_event WHERE id > :last ORDER BY 1");
    changed.bind(":last", last.value);
    Result<std::vector<Ticket>> rewound =
        ticketsWithout(m_database, changed, [last](const TicketEvent &event) { return event.id > last; });
    if (!rewound)
        return rewound.error();
    TicketsAsOf tickets;
    for (const Ticket &ticket : *rewound)
        tickets.rewound.push_back(ticket.id);
    const auto finished =
        std::ranges::stable_partition(*rewound, [](const Ticket &ticket) { return isOpen(ticket.status); });
    std::ranges::move(finished, std::back_inserter(tickets.other));
    rewound->erase(finished.begin(), finished.end());
    tickets.open = merged(std::move(*open), std::move(*rewound));
    return tickets;
}

Result<std::vector<Ticket>> TicketStore::openTicketsAt(Instant at)
{
    Query unchanged(m_database, selectTickets(), "WHERE t.status < 4 AND t.updated_at <= :at ORDER BY +t.id");
    unchanged.bind(":at", at);
    Result<std::vector<Ticket>> open = readTickets(unchanged);
    if (!open)
        return open;
    Query changed(m_database, "SELECT id FROM ticket WHERE updated_at > :at ORDER BY id");
    changed.bind(":at", at);
    Result<std::vector<Ticket>> rewound =
        ticketsWithout(m_database, changed, [at](const TicketEvent &event) { return event.at > at; });
    if (!rewound)
        return rewound;
    dropFinished(*rewound);
    return merged(std::move(*open), std::move(*rewound));
}

Result<EventId> TicketStore::lastEvent()
{
    const Result<std::int64_t> id = number(m_database, "SELECT max(id) FROM ticket_event");
    if (!id)
        return id.error();
    return EventId{*id};
}

Result<TicketId> TicketStore::lastTicket()
{
    const Result<std::int64_t> id = number(m_database, "SELECT max(id) FROM ticket");
    if (!id)
        return id.error();
    return TicketId{*id};
}

Result<std::int64_t> TicketStore::ticketCount()
{
    return number(m_database, "SELECT count(*) FROM ticket");
}

Result<std::int64_t> TicketStore::eventCount()
{
    return number(m_database, "SELECT count(*) FROM ticket_event");
}

} // namespace evenkeel
