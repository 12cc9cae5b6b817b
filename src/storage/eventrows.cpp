// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/eventrows.h"

#include "base/utf8.h"
#include "storage/eventjson.h"
#include "storage/machineuser.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

Error unreadable(const Query &query, const char *column)
{
    return query.damaged("ticket_event " + std::to_string(query.integer(0)) + ": " + column);
}

/// Reads an optional code below `count`; false when it lies outside.
template <class Code>
bool readCode(const Query &query, int column, int count, std::optional<Code> &code)
{
    code.reset();
    if (query.isNull(column))
        return true;
    const std::int64_t number = query.integer(column);
    if (number < 0 || number >= count)
        return false;
    code = static_cast<Code>(number);
    return true;
}

template <class IdType>
std::optional<IdType> optionalId(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return query.id<IdType>(column);
}

constexpr int CauseCount = static_cast<int>(Cause::Undo) + 1;

bool isFine(const TicketEvent &event)
{
    const TicketChange &change = event.change;
    const auto fine = [](const std::optional<std::string> &text) { return !text || isUtf8(*text); };
    return isUtf8(event.text) && fine(change.subject) && fine(change.customer) && fine(change.tier) &&
           fine(change.subcategory) && fine(change.language) &&
           (!change.tags || std::ranges::all_of(*change.tags, isUtf8));
}

} // namespace

EventWriter::EventWriter(Database &database, WriteRows rows)
    : m_database(database)
    , m_months(database)
    , m_insert(database, rows,
               "INSERT INTO ticket_event (id, ticket_id, at, kind, cause, actor_id, decision_id, agent_id, "
               "queue_id, status, priority, origin, detail, text) VALUES (:id, :ticket, :at, :kind, :cause, "
               ":actor, :decision, :agent, :queue, :status, :priority, :origin, :detail, :text)")
{}

Result<Done> EventWriter::write(EventId id, TicketId ticket, const TicketEvent &event)
{
    if (const Result<Done> prepared = m_months.prepareFor(event.at); !prepared)
        return prepared;
    const Result<std::optional<std::string>> author = authorOf(event);
    if (!author)
        return author.error();
    m_insert.bind(":id", id).bind(":ticket", ticket).bind(":at", event.at).bind(":kind", event.kind);
    m_insert.bind(":cause", event.cause).bind(":actor", event.actor).bind(":decision", event.decision);
    m_insert.bind(":agent", event.change.agent).bind(":queue", event.change.queue);
    m_insert.bind(":status", event.change.status).bind(":priority", event.change.priority);
    if (event.origin == 0)
        m_insert.bindNull(":origin"); // NULLs are not compared by the unique index
    else
        m_insert.bind(":origin", static_cast<std::int64_t>(event.origin));
    m_insert.bindTextOrNull(":detail", detailToJson(event.change, *author)).bindTextOrNull(":text", event.text);
    return m_insert.run();
}

/// Of a note that somebody writes here who is no agent of the desk: whoever has logged in.
Result<std::optional<std::string>> EventWriter::authorOf(const TicketEvent &event)
{
    const bool isWrittenHere =
        event.kind == EventKind::Noted && event.cause == Cause::Person && event.origin == 0 && !event.actor.isValid();
    if (!isWrittenHere)
        return std::optional<std::string>();
    const Result<std::string> name = m_database.isOnServer() ? m_database.connection().textOf("SELECT session_user")
                                                             : Result<std::string>(mendedUtf8(machineUser()));
    if (!name)
        return name.error();
    return name->empty() ? std::optional<std::string>() : std::optional(*name);
}

std::string_view selectEvents()
{
    return "SELECT e.id, e.ticket_id, e.at, e.kind, e.cause, e.actor_id, e.decision_id, e.agent_id, e.queue_id, "
           "e.status, "
           "e.priority, e.origin, e.detail, e.text FROM ticket_event e ";
}

std::string_view selectPlainEvents()
{
    return "SELECT e.id, e.ticket_id, e.at, e.kind, e.cause, e.actor_id, e.decision_id, e.agent_id, e.queue_id, "
           "e.status, e.priority, e.origin, NULL, NULL FROM ticket_event e ";
}

Result<Done> readEvent(const Query &query, TicketEvent &event)
{
    std::optional<EventKind> kind;
    std::optional<Cause> cause;
    event.change = {};
    if (!readCode(query, 3, EventKindCount, kind) || !kind)
        return unreadable(query, "kind");
    if (!readCode(query, 4, CauseCount, cause) || !cause)
        return unreadable(query, "cause");
    if (!readCode(query, 9, TicketStatusCount, event.change.status))
        return unreadable(query, "status");
    if (!readCode(query, 10, PriorityCount, event.change.priority))
        return unreadable(query, "priority");
    event.id = query.id<EventId>(0);
    event.ticket = query.id<TicketId>(1);
    event.at = query.instant(2);
    event.kind = *kind;
    event.cause = *cause;
    event.actor = query.id<AgentId>(5);
    event.decision = query.id<DecisionId>(6);
    event.change.agent = optionalId<AgentId>(query, 7);
    event.change.queue = optionalId<QueueId>(query, 8);
    event.origin = static_cast<std::uint64_t>(query.integer(11));
    if (!query.isNull(12) && !detailFromJson(query.view(12), event.change))
        return unreadable(query, "detail");
    event.text.assign(query.view(13));
    return Done{};
}

std::optional<TicketEvent> mended(const TicketEvent &event)
{
    if (isFine(event))
        return std::nullopt;
    TicketEvent copy = event;
    const auto mend = [](std::optional<std::string> &text) {
        if (text)
            text = mendedUtf8(*text);
    };
    mend(copy.change.subject);
    mend(copy.change.customer);
    mend(copy.change.tier);
    mend(copy.change.subcategory);
    mend(copy.change.language);
    if (copy.change.tags)
        std::ranges::transform(*copy.change.tags, copy.change.tags->begin(), mendedUtf8);
    copy.text = mendedUtf8(copy.text);
    return copy;
}

void sortStory(std::vector<TicketEvent> &story)
{
    std::ranges::sort(story, {}, [](const TicketEvent &event) { return std::tuple(event.at, event.id); });
}

} // namespace evenkeel
