// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "domain/codes.h"
#include "storage/decisionjson.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

constexpr auto Columns =
    "SELECT id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, candidates, "
    "sla_share, stopped, ranking, input_hash, as_of_event FROM decision ";

Error unreadable(const Query &query, const char *column)
{
    return query.damaged("decision " + std::to_string(query.integer(0)) + ": " + column);
}

Result<Decision> readDecision(const Query &query)
{
    Decision decision;
    decision.id = query.id<DecisionId>(0);
    decision.ticket = query.id<TicketId>(1);
    decision.at = query.instant(2);
    decision.agent = query.id<AgentId>(3);
    const std::optional<AssignmentMethod> method = assignmentMethodFrom(query.view(4));
    if (!method)
        return unreadable(query, "method");
    decision.method = *method;
    decision.policyVersion = query.number(5);
    decision.ring = query.number(6);
    decision.agentsConsidered = query.number(7);
    decision.candidates = query.number(8);
    decision.slaShare = query.real(9);
    const auto stopped = stoppedFromJson(query.view(10));
    if (!stopped)
        return unreadable(query, "stopped");
    decision.stopped = *stopped;
    std::optional<std::vector<RankedAgent>> ranking = rankingFromJson(query.view(11));
    if (!ranking)
        return unreadable(query, "ranking");
    decision.ranking = std::move(*ranking);
    decision.inputHash = static_cast<std::uint64_t>(query.integer(12));
    decision.asOfEvent = query.id<EventId>(13);
    return decision;
}

Result<std::vector<Decision>> readDecisions(Query &query)
{
    std::vector<Decision> decisions;
    while (query.next()) {
        Result<Decision> decision = readDecision(query);
        if (!decision)
            return decision.error();
        decisions.push_back(std::move(*decision));
    }
    if (query.hasFailed())
        return query.error();
    return decisions;
}

Result<Done> insert(Query &query, DecisionId id, const Decision &decision)
{
    query.bind(":id", id).bind(":ticket", decision.ticket).bind(":at", decision.at).bind(":agent", decision.agent);
    query.bind(":method", codeOf(decision.method)).bind(":policy", decision.policyVersion).bind(":ring", decision.ring);
    query.bind(":considered", decision.agentsConsidered).bind(":candidates", decision.candidates);
    query.bind(":share", decision.slaShare);
    query.bind(":stopped", std::string_view(stoppedToJson(decision.stopped)));
    query.bind(":ranking", std::string_view(rankingToJson(decision.ranking)));
    query.bind(":hash", static_cast<std::int64_t>(decision.inputHash)).bind(":as_of", decision.asOfEvent);
    return query.run();
}

} // namespace

Result<std::vector<DecisionId>> DecisionStore::add(std::span<const Decision> decisions)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query last(m_database, "SELECT max(id) FROM decision");
    std::int64_t id = last.next() ? last.integer(0) : 0;
    if (last.hasFailed())
        return last.error();
    last.reset();
    Query query(m_database,
                "INSERT INTO decision (id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, "
                "candidates, sla_share, stopped, ranking, input_hash, as_of_event) VALUES (:id, :ticket, :at, :agent, "
                ":method, :policy, :ring, :considered, :candidates, :share, :stopped, :ranking, :hash, :as_of)");
    std::vector<DecisionId> ids;
    for (const Decision &decision : decisions) {
        ids.push_back(DecisionId{++id});
        if (const Result<Done> done = insert(query, ids.back(), decision); !done)
            return done.error();
    }
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return ids;
}

Result<Decision> DecisionStore::decision(DecisionId id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    Result<std::vector<Decision>> found = readDecisions(query.bind(":id", id));
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "decision " + std::to_string(id.value)};
    return std::move(found->front());
}

Result<std::vector<Decision>> DecisionStore::ofTicket(TicketId ticket)
{
    Query query(m_database, Columns, "WHERE ticket_id = :ticket ORDER BY id");
    return readDecisions(query.bind(":ticket", ticket));
}

Result<std::optional<Decision>> DecisionStore::latestOf(TicketId ticket)
{
    Query query(m_database, Columns, "WHERE ticket_id = :ticket ORDER BY id DESC LIMIT 1");
    Result<std::vector<Decision>> found = readDecisions(query.bind(":ticket", ticket));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Decision>();
    return std::optional<Decision>(std::move(found->front()));
}

Result<Done> DecisionStore::forEach(const std::function<bool(const Decision &)> &decision)
{
    Query query(m_database, Columns, "ORDER BY id");
    while (query.next()) {
        const Result<Decision> row = readDecision(query);
        if (!row)
            return row.error();
        if (!decision(*row))
            return Done{};
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<std::int64_t> DecisionStore::count()
{
    Query query(m_database, "SELECT count(*) FROM decision");
    const std::int64_t count = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return count;
}

} // namespace evenkeel
