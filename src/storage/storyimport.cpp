// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storyimport.h"

#include "base/utf8.h"
#include "domain/projection.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t AskedAtOnce = 200;
constexpr std::size_t MostIndexedBytes = 2'000; // an entry of PostgreSQL's indexes holds no more than 2,704

std::string wellFormed(const std::string &text)
{
    return isUtf8(text) ? text : mendedUtf8(text);
}

/// What the event sets, without what its kind does by itself and without its time.
bool setsAnything(const Ticket &ticket, const TicketEvent &event)
{
    if (isOffer(event.kind))
        return true; // each offer and answer counts by itself
    TicketEvent plain = event;
    plain.kind = EventKind::Classified;
    Ticket after = ticket;
    apply(after, plain);
    after.updatedAt = ticket.updatedAt;
    after.assignedAt = ticket.assignedAt;
    after.firstAssignedAt = ticket.firstAssignedAt;
    return after != ticket;
}

} // namespace

bool changesAnything(const Ticket &ticket, const TicketEvent &event)
{
    if (setsAnything(ticket, event))
        return true;
    if (event.change.recommendation || event.change.revenue)
        return true; // the same one again is known by its origin
    switch (event.kind) {
    case EventKind::Created:
        return event.change.openedAt && *event.change.openedAt != ticket.createdAt;
    case EventKind::Resolved:
        return !ticket.resolvedAt || (event.change.resolvedAt && event.change.resolvedAt != ticket.resolvedAt);
    case EventKind::Closed:
        return !ticket.closedAt;
    case EventKind::Noted:
    case EventKind::Responded:
        return true; // every one counts by itself; the same one again is known by its origin
    default:
        return false;
    }
}

StoryImport::StoryImport(Database &database)
    : m_database(database)
    , m_fold(database, WriteRows::ManyAtOnce)
    , m_find(database, selectTickets(), "WHERE t.reference = :reference AND t.source = :source")
    , m_knownOrigins(database, "SELECT origin FROM ticket_event WHERE ticket_id = :ticket AND origin IS NOT NULL")
{}

Result<Done> StoryImport::begin(std::span<const TicketStory> stories)
{
    if (m_database.isOnServer()) {
        if (const Result<Done> read = readKnown(stories); !read)
            return read;
    }
    return m_fold.begin();
}

Result<Done> StoryImport::readKnown(std::span<const TicketStory> stories)
{
    std::string sql = "SELECT reference FROM ticket WHERE reference IN (:r0";
    for (std::size_t i = 1; i < AskedAtOnce; ++i)
        sql += ", :r" + std::to_string(i);
    Query query(m_database, sql, ")");
    for (; !stories.empty(); stories = stories.subspan(std::min(AskedAtOnce, stories.size()))) {
        query.reset();
        for (std::size_t i = 0; i < AskedAtOnce; ++i) {
            const TicketStory &story = stories[std::min(i, stories.size() - 1)];
            query.bind((":r" + std::to_string(i)).c_str(), std::string_view(wellFormed(story.reference)));
        }
        while (query.next())
            m_known.insert(query.text(0));
        if (query.hasFailed())
            return query.error();
    }
    return Done{};
}

Result<Done> StoryImport::take(const TicketStory &story)
{
    Ticket ticket;
    ticket.source = wellFormed(story.source);
    ticket.reference = wellFormed(story.reference);
    if (ticket.reference.empty() || ticket.reference.size() + ticket.source.size() > MostIndexedBytes)
        return Error{ErrorCode::InvalidArgument, "reference " + ticket.reference.substr(0, 40)};
    const Result<bool> isKnown = find(ticket.source, ticket.reference, ticket);
    if (!isKnown)
        return isKnown.error();
    if (const Result<Done> done = keepNew(story, *isKnown ? &ticket : nullptr); !done)
        return done;
    if (m_kept.empty())
        return Done{};
    if (!*isKnown)
        ticket.id = m_fold.nextTicket();
    const Result<Ticket> folded = *isKnown ? m_fold.addEvents(ticket, m_kept) : m_fold.addTicket(ticket, m_kept);
    if (!folded)
        return Error{folded.error().code, ticket.reference + ": " + folded.error().detail};
    ++(*isKnown ? m_outcome.ticketsTouched : m_outcome.ticketsNew);
    m_outcome.eventsAdded += static_cast<std::int64_t>(m_kept.size());
    m_outcome.touched.push_back(ticket.id);
    return Done{};
}

Result<bool> StoryImport::find(const std::string &source, const std::string &reference, Ticket &ticket)
{
    if (m_database.isOnServer() && m_known.insert(reference).second)
        return false;
    m_find.reset();
    m_find.bind(":reference", std::string_view(reference)).bind(":source", std::string_view(source));
    const bool isKnown = m_find.next();
    if (m_find.hasFailed())
        return m_find.error();
    if (!isKnown)
        return false;
    const Result<Done> read = readTicket(m_find, ticket);
    m_find.reset();
    if (!read)
        return read.error();
    return true;
}

Result<Done> StoryImport::readKnownOrigins(TicketId ticket)
{
    m_knownOrigins.reset();
    m_knownOrigins.bind(":ticket", ticket);
    while (m_knownOrigins.next())
        m_origins.insert(static_cast<std::uint64_t>(m_knownOrigins.integer(0)));
    if (m_knownOrigins.hasFailed())
        return m_knownOrigins.error();
    return Done{};
}

Result<Done> StoryImport::keepNew(const TicketStory &story, const Ticket *stored)
{
    m_kept.clear();
    m_mended.clear();
    m_origins.clear();
    if (stored) {
        if (const Result<Done> done = readKnownOrigins(stored->id); !done)
            return done;
    }
    Ticket running = stored ? *stored : Ticket{};
    for (const TicketEvent &told : story.events) {
        if (told.origin == 0)
            return Error{ErrorCode::InvalidArgument, story.reference + ": origin"};
        if (m_origins.contains(told.origin))
            continue;
        if (stored && story.isSnapshot && !changesAnything(running, told))
            continue;
        m_origins.insert(told.origin);
        const TicketEvent *event = &told;
        if (std::optional<TicketEvent> copy = mended(told))
            event = &m_mended.emplace_back(std::move(*copy));
        if (stored && story.isSnapshot)
            apply(running, *event);
        m_kept.push_back({m_fold.nextEvent(), event});
    }
    return Done{};
}

} // namespace evenkeel
