// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/handoverstore.h"

#include "storage/numberedrows.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr std::string_view Columns = "SELECT id, ticket_id, from_agent_id, to_agent_id, why, asked_at, state, answer, "
                                     "answered_at, outcome FROM handover_record ";

Result<std::vector<HandoverRecord>> readRecords(Query &query)
{
    std::vector<HandoverRecord> records;
    while (query.next()) {
        if (query.integer(6) < 0 || query.integer(6) > static_cast<int>(HandoverState::Withdrawn))
            return query.damaged("handover_record " + std::to_string(query.integer(0)));
        HandoverRecord record;
        record.id = query.integer(0);
        record.ticket = query.id<TicketId>(1);
        record.from = query.id<AgentId>(2);
        record.to = query.id<AgentId>(3);
        record.why = query.text(4);
        record.askedAt = query.instant(5);
        record.state = query.code<HandoverState>(6);
        record.answer = query.text(7);
        record.answeredAt = query.optionalInstant(8).value_or(Instant{});
        record.outcome = query.text(9);
        records.push_back(std::move(record));
    }
    if (query.hasFailed())
        return query.error();
    return records;
}

} // namespace

Result<std::int64_t> HandoverStore::ask(const HandoverRecord &record)
{
    if (record.from == record.to)
        return Error{ErrorCode::InvalidArgument, "agent " + std::to_string(record.to.value)};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
                "INSERT INTO handover_record (id, ticket_id, from_agent_id, to_agent_id, why, asked_at, state, "
                "answer, outcome) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM "
                "handover_record), :ticket, :from, :to, :why, :at, 0, '', '') RETURNING id");
    query.bind(":ticket", record.ticket).bind(":from", record.from).bind(":to", record.to);
    query.bind(":why", std::string_view(record.why)).bind(":at", record.askedAt);
    return storeNumbered(query, *transaction);
}

Result<HandoverRecord> HandoverStore::record(std::int64_t id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    query.bind(":id", id);
    return onlyRow(readRecords(query), "handover " + std::to_string(id));
}

Result<Done> HandoverStore::answer(const HandoverRecord &answered)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = record(answered.id);
    if (!stored)
        return stored.error();
    if (stored->state != HandoverState::Asked || answered.state == HandoverState::Asked)
        return Error{ErrorCode::Conflict, "handover " + std::to_string(answered.id)};
    Query query(m_database,
                "UPDATE handover_record SET state = :state, answer = :answer, answered_at = :at WHERE id = :id");
    query.bind(":state", answered.state).bind(":answer", std::string_view(answered.answer));
    query.bind(":at", answered.answeredAt).bind(":id", answered.id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> HandoverStore::reopen(std::int64_t id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = record(id);
    if (!stored)
        return stored.error();
    if (stored->state == HandoverState::Asked)
        return Error{ErrorCode::Conflict, "handover " + std::to_string(id)};
    Query query(m_database,
                "UPDATE handover_record SET state = 0, answer = '', answered_at = NULL, outcome = '' WHERE id = :id");
    query.bind(":id", id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<Done> HandoverStore::finish(std::int64_t id, const std::string &outcome)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = record(id);
    if (!stored)
        return stored.error();
    if (stored->state != HandoverState::Accepted)
        return Error{ErrorCode::Conflict, "handover " + std::to_string(id)};
    Query query(m_database, "UPDATE handover_record SET outcome = :outcome WHERE id = :id");
    query.bind(":outcome", std::string_view(outcome)).bind(":id", id);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<HandoverRecord>> HandoverStore::ofAgent(AgentId agent)
{
    Query query(m_database, Columns,
                "WHERE from_agent_id = :giver OR to_agent_id = :taker ORDER BY asked_at DESC, id DESC");
    query.bind(":giver", agent).bind(":taker", agent);
    return readRecords(query);
}

Result<std::vector<HandoverRecord>> HandoverStore::all()
{
    Query query(m_database, Columns, "ORDER BY asked_at DESC, id DESC");
    return readRecords(query);
}

Result<std::vector<HandoverRecord>> HandoverStore::ofTicket(TicketId ticket)
{
    Query query(m_database, Columns, "WHERE ticket_id = :ticket ORDER BY asked_at, id");
    query.bind(":ticket", ticket);
    return readRecords(query);
}

} // namespace evenkeel
