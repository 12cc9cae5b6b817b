// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeoffstore.h"

#include "storage/numberedrows.h"
#include "storage/ownacts.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr std::string_view Columns = "SELECT id, agent_id, starts_at, ends_at, note, asked_by, asked_at, state, "
                                     "decided_by, decided_at, reason, shift_id FROM time_off_request ";

Result<std::vector<TimeOffRequest>> readRequests(Query &query)
{
    std::vector<TimeOffRequest> requests;
    while (query.next()) {
        if (query.integer(7) < 0 || query.integer(7) > static_cast<int>(RequestState::Withdrawn))
            return query.damaged("time_off_request " + std::to_string(query.integer(0)));
        TimeOffRequest request;
        request.id = query.integer(0);
        request.agent = query.id<AgentId>(1);
        request.span = {query.instant(2), query.instant(3)};
        request.note = query.text(4);
        request.askedBy = query.text(5);
        request.askedAt = query.instant(6);
        request.state = query.code<RequestState>(7);
        request.decidedBy = query.text(8);
        request.decidedAt = query.optionalInstant(9).value_or(Instant{});
        request.reason = query.text(10);
        request.entry = query.integer(11);
        requests.push_back(std::move(request));
    }
    if (query.hasFailed())
        return query.error();
    return requests;
}

} // namespace

Result<std::int64_t> TimeOffStore::ask(const TimeOffRequest &request)
{
    if (request.span.isEmpty())
        return Error{ErrorCode::InvalidArgument, "span"};
    if (OwnActs::areFor(m_database))
        return OwnActs(m_database).askTimeOff(request);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
                "INSERT INTO time_off_request (id, agent_id, starts_at, ends_at, note, asked_by, asked_at, state, "
                "decided_by, reason) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM time_off_request), :agent, "
                ":starts, :ends, :note, :by, :at, 0, '', '') RETURNING id");
    query.bind(":agent", request.agent).bind(":starts", request.span.from).bind(":ends", request.span.until);
    query.bind(":note", std::string_view(request.note)).bind(":by", std::string_view(request.askedBy));
    query.bind(":at", request.askedAt);
    return storeNumbered(query, *transaction);
}

Result<TimeOffRequest> TimeOffStore::request(std::int64_t id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    query.bind(":id", id);
    return onlyRow(readRequests(query), "request " + std::to_string(id));
}

Result<std::vector<TimeOffRequest>> TimeOffStore::requests(Interval span)
{
    Query query(m_database, Columns, "WHERE ends_at > :from AND starts_at < :until ORDER BY starts_at, id");
    query.bind(":from", span.from).bind(":until", span.until);
    return readRequests(query);
}

Result<std::vector<TimeOffRequest>> TimeOffStore::waiting()
{
    Query query(m_database, Columns, "WHERE state = 0 ORDER BY starts_at, id");
    return readRequests(query);
}

Result<Done> TimeOffStore::decide(const TimeOffRequest &decided)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = request(decided.id);
    if (!stored)
        return stored.error();
    if (stored->state != RequestState::Asked || decided.state == RequestState::Asked)
        return Error{ErrorCode::Conflict, "request " + std::to_string(decided.id)};
    if (OwnActs::areFor(m_database) && decided.state == RequestState::Withdrawn) {
        const Result<Done> done = OwnActs(m_database).withdrawTimeOff(decided);
        return done ? transaction->commit() : done;
    }
    Query query(m_database, "UPDATE time_off_request SET state = :state, decided_by = :by, decided_at = :at, "
                            "reason = :reason, shift_id = :shift WHERE id = :id");
    query.bind(":state", decided.state).bind(":by", std::string_view(decided.decidedBy));
    query.bind(":at", decided.decidedAt).bind(":reason", std::string_view(decided.reason));
    query.bind(":shift", decided.entry == 0 ? std::optional<std::int64_t>() : decided.entry);
    query.bind(":id", decided.id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> TimeOffStore::reopen(std::int64_t id, RequestState decided)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = request(id);
    if (!stored)
        return stored.error();
    if (stored->state != decided || decided == RequestState::Asked)
        return Error{ErrorCode::Conflict, "request " + std::to_string(id)};
    Query query(m_database, "UPDATE time_off_request SET state = 0, decided_by = '', decided_at = NULL, reason = '', "
                            "shift_id = NULL WHERE id = :id");
    query.bind(":id", id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
