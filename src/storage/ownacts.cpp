// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownacts.h"

#include "storage/query.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

Result<std::int64_t> numberOf(Query &query)
{
    const std::int64_t number = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return number;
}

} // namespace

bool OwnActs::areFor(const Database &database)
{
    const DeskRole role = database.rights().role;
    return role == DeskRole::Lead || role == DeskRole::Agent;
}

Error OwnActs::refusal(const char *what) const
{
    return serverError(ServerFault::RightsMissing, m_database.name().toStdString() + " (" +
                                                       std::string(wordOf(m_database.rights().role)) + "): " + what);
}

Result<std::vector<EventId>> OwnActs::append(std::span<const TicketEvent> events)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<EventId> ids;
    for (std::size_t at = 0; at < events.size(); ++at) {
        const TicketEvent &event = events[at];
        const bool isAnswer = event.kind == EventKind::Accepted || event.kind == EventKind::Declined;
        if (event.kind != EventKind::Noted && !isAnswer)
            return refusal("ticket_event");
        const Result<EventId> id = isAnswer ? answer(event) : note(event);
        if (!id)
            return id.error();
        ids.push_back(*id);
        const bool isFollowed = at + 1 < events.size() && events[at + 1].kind == EventKind::Assigned &&
                                events[at + 1].ticket == event.ticket;
        if (event.kind == EventKind::Accepted && isFollowed) { // the database has written both
            ids.push_back(EventId{id->value + 1});
            ++at;
        }
    }
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return ids;
}

Result<EventId> OwnActs::note(const TicketEvent &event)
{
    Query query(m_database, "SELECT note_ticket(CAST(:ticket AS bigint), CAST(:at AS bigint), CAST(:text AS text))");
    query.bind(":ticket", event.ticket).bind(":at", event.at).bind(":text", std::string_view(event.text));
    const Result<std::int64_t> id = numberOf(query);
    return id ? Result<EventId>(EventId{*id}) : Result<EventId>(id.error());
}

Result<EventId> OwnActs::answer(const TicketEvent &event)
{
    Query query(m_database, "SELECT answer_own_offer(CAST(:ticket AS bigint), CAST(:at AS bigint), :accepts = 1, "
                            "CAST(:text AS text))");
    query.bind(":ticket", event.ticket).bind(":at", event.at).bind(":accepts", event.kind == EventKind::Accepted);
    query.bindTextOrNull(":text", event.text);
    const Result<std::int64_t> id = numberOf(query);
    return id ? Result<EventId>(EventId{*id}) : Result<EventId>(id.error());
}

Result<Done> OwnActs::setPresence(const PresenceSetting &setting)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (setting.agent != m_database.rights().agent)
        return refusal("presence");
    Query query(m_database, "SELECT set_own_presence(CAST(:presence AS integer), CAST(:since AS bigint), "
                            "CAST(:until AS bigint))");
    query.bind(":presence", setting.presence).bind(":since", setting.since).bind(":until", setting.until);
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<std::int64_t> OwnActs::askTimeOff(const TimeOffRequest &request)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (request.agent != m_database.rights().agent)
        return refusal("time_off_request");
    Query query(m_database, "SELECT ask_own_time_off(CAST(:starts AS bigint), CAST(:ends AS bigint), CAST(:note AS "
                            "text), CAST(:at AS bigint))");
    query.bind(":starts", request.span.from).bind(":ends", request.span.until);
    query.bind(":note", std::string_view(request.note)).bind(":at", request.askedAt);
    const Result<std::int64_t> id = numberOf(query);
    if (!id)
        return id;
    query.reset();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<Done> OwnActs::withdrawTimeOff(const TimeOffRequest &request)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "SELECT withdraw_own_time_off(CAST(:request AS bigint), CAST(:at AS bigint), CAST(:reason "
                            "AS text))");
    query.bind(":request", request.id).bind(":at", request.decidedAt);
    query.bind(":reason", std::string_view(request.reason));
    if (const Result<Done> done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
