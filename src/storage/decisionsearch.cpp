// SPDX-License-Identifier: GPL-3.0-or-later
// The searching half of DecisionStore.
#include "domain/codes.h"
#include "storage/decisionrows.h"
#include "storage/decisionstore.h"

#include <string>

namespace evenkeel {

namespace {

/// Only the parts that are asked stand in the statement, so that the best index can be chosen for them.
std::string conditionOf(const DecisionQuestion &question)
{
    std::string sql = "WHERE 1 = 1";
    if (question.span)
        sql += " AND d.last_at >= :from AND d.at < :until";
    if (question.blockedBy)
        sql += " AND d.blocked_gate = :gate";
    if (question.blockedSkill.isValid())
        sql += " AND d.blocked_skill_id = :skill";
    if (question.blockedLevel)
        sql += " AND d.blocked_level = :level";
    if (question.agent.isValid())
        sql += " AND d.agent_id = :agent";
    if (question.rule)
        sql += *question.rule > 0 ? " AND d.rule = :rule AND d.rule > 0" : " AND d.rule = :rule";
    if (question.policyVersion)
        sql += " AND d.policy_version = :policy";
    if (question.method)
        sql += " AND d.method = :method";
    if (question.outcome)
        sql +=
            *question.outcome == DecisionOutcome::Assigned ? " AND d.agent_id IS NOT NULL" : " AND d.agent_id IS NULL";
    if (question.batch.isValid())
        sql += " AND d.batch_id = :batch";
    if (question.ticket.isValid())
        sql += " AND d.ticket_id = :ticket";
    return sql;
}

void bindCondition(Query &query, const DecisionQuestion &question)
{
    if (question.span)
        query.bind(":from", question.span->from).bind(":until", question.span->until);
    if (question.blockedBy)
        query.bind(":gate", codeOf(*question.blockedBy));
    if (question.blockedSkill.isValid())
        query.bind(":skill", question.blockedSkill);
    if (question.blockedLevel)
        query.bind(":level", *question.blockedLevel);
    if (question.agent.isValid())
        query.bind(":agent", question.agent);
    if (question.rule)
        query.bind(":rule", *question.rule);
    if (question.policyVersion)
        query.bind(":policy", *question.policyVersion);
    if (question.method)
        query.bind(":method", codeOf(*question.method));
    if (question.batch.isValid())
        query.bind(":batch", question.batch);
    if (question.ticket.isValid())
        query.bind(":ticket", question.ticket);
}

std::string pageOf(const DecisionQuestion &question, const std::optional<DecisionPlace> &after)
{
    std::string rest = conditionOf(question);
    if (after)
        rest += " AND (d.last_at < :place_at OR (d.last_at = :same_at AND d.id < :place))";
    return rest + " ORDER BY d.last_at DESC, d.id DESC LIMIT :most";
}

void bindPage(Query &query, const DecisionQuestion &question, std::size_t most,
              const std::optional<DecisionPlace> &after)
{
    bindCondition(query, question);
    if (after)
        query.bind(":place_at", after->lastAt).bind(":same_at", after->lastAt).bind(":place", after->id);
    query.bind(":most", most);
}

} // namespace

Result<std::vector<Decision>> DecisionStore::search(const DecisionQuestion &question, std::size_t most,
                                                    const std::optional<DecisionPlace> &after)
{
    Query query(m_database, selectDecisions(), pageOf(question, after));
    bindPage(query, question, most, after);
    return readDecisions(query);
}

Result<std::vector<TicketId>> DecisionStore::tickets(const DecisionQuestion &question, std::size_t most,
                                                     std::optional<DecisionPlace> &place)
{
    Query query(m_database, "SELECT d.ticket_id, d.last_at, d.id FROM decision d ", pageOf(question, place));
    bindPage(query, question, most, place);
    std::vector<TicketId> tickets;
    while (query.next()) {
        tickets.push_back(query.id<TicketId>(0));
        place = DecisionPlace{query.instant(1), query.id<DecisionId>(2)};
    }
    if (query.hasFailed())
        return query.error();
    if (tickets.size() < most)
        place.reset();
    return tickets;
}

Result<DecisionCounts> DecisionStore::counts(const DecisionQuestion &question)
{
    Query query(m_database, "SELECT count(*), count(DISTINCT d.ticket_id) FROM decision d ", conditionOf(question));
    bindCondition(query, question);
    DecisionCounts counts;
    if (query.next())
        counts = {query.integer(0), query.integer(1)};
    if (query.hasFailed())
        return query.error();
    return counts;
}

Result<std::map<int, std::int64_t>> DecisionStore::countsByRule(Interval span)
{
    Query query(m_database, "SELECT d.rule, count(*) FROM decision d WHERE d.last_at >= :from AND d.at < :until "
                            "GROUP BY d.rule");
    query.bind(":from", span.from).bind(":until", span.until);
    std::map<int, std::int64_t> counts;
    while (query.next())
        counts.emplace(query.number(0), query.integer(1));
    if (query.hasFailed())
        return query.error();
    return counts;
}

} // namespace evenkeel
