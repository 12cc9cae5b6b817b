// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrows.h"

#include "domain/codes.h"
#include "storage/decisionjson.h"

namespace evenkeel {

namespace {

Error unreadable(const Query &query, const char *column)
{
    return query.damaged("decision " + std::to_string(query.integer(0)) + ": " + column);
}

Result<Done> readMethods(const Query &query, Decision &decision)
{
    const std::optional<AssignmentMethod> method = assignmentMethodFrom(query.view(4));
    if (!method)
        return unreadable(query, "method");
    decision.method = *method;
    if (!query.isNull(19)) {
        decision.askedMethod = assignmentMethodFrom(query.view(19));
        if (!decision.askedMethod)
            return unreadable(query, "asked_method");
    }
    return Done{};
}

Result<Done> readLists(const Query &query, Decision &decision)
{
    const auto stopped = stoppedFromJson(query.view(10));
    if (!stopped)
        return unreadable(query, "stopped");
    decision.stopped = *stopped;
    std::optional<std::vector<RankedAgent>> ranking = rankingFromJson(query.view(11));
    if (!ranking)
        return unreadable(query, "ranking");
    decision.ranking = std::move(*ranking);
    return Done{};
}

Result<Done> readBlockedNeed(const Query &query, Decision &decision)
{
    if (query.isNull(20))
        return Done{};
    if (query.integer(21) < 0 || query.integer(21) > static_cast<int>(Proficiency::Advanced))
        return unreadable(query, "blocked_level");
    decision.blockedNeed = SkillNeed{query.id<SkillId>(20), query.code<Proficiency>(21), query.integer(22) != 0};
    return Done{};
}

} // namespace

DecisionWriter::DecisionWriter(Database &database, WriteRows rows)
    : m_insert(database, rows,
               "INSERT INTO decision (id, ticket_id, at, agent_id, method, policy_version, ring, agents_considered, "
               "candidates, sla_share, stopped, ranking, input_hash, as_of_event, rule, is_by_batch, is_growth, "
               "batch_id, as_of_change, asked_method, blocked_gate, blocked_skill_id, blocked_level, "
               "blocked_required, repeats, last_at, is_lead_told, input_version) VALUES (:id, :ticket, :at, :agent, "
               ":method, :policy, "
               ":ring, "
               ":considered, :candidates, :share, :stopped, :ranking, :hash, :as_of, :rule, :by_batch, :growth, "
               ":batch, :change, :asked, :gate, :skill, :level, :required, :repeats, :last_at, :lead, :version)")
{}

Result<Done> DecisionWriter::write(DecisionId id, const Decision &decision)
{
    Query &query = m_insert;
    query.bind(":repeats", 0);
    query.bind(":id", id).bind(":ticket", decision.ticket).bind(":at", decision.at).bind(":agent", decision.agent);
    query.bind(":method", codeOf(decision.method)).bind(":policy", decision.policyVersion).bind(":ring", decision.ring);
    query.bind(":considered", decision.agentsConsidered).bind(":candidates", decision.candidates);
    query.bind(":share", decision.slaShare);
    query.bind(":stopped", std::string_view(stoppedToJson(decision.stopped)));
    query.bind(":ranking", std::string_view(rankingToJson(decision.ranking)));
    query.bind(":hash", static_cast<std::int64_t>(decision.inputHash)).bind(":as_of", decision.asOfEvent);
    query.bind(":rule", decision.rule).bind(":by_batch", decision.isByBatch).bind(":growth", decision.isGrowth);
    query.bind(":batch", decision.batch).bind(":change", decision.asOfChange.value);
    query.bindTextOrNull(":asked", decision.askedMethod ? codeOf(*decision.askedMethod) : std::string_view{});
    const std::optional<Gate> gate = decision.blockingGate();
    query.bindTextOrNull(":gate", gate ? codeOf(*gate) : std::string_view{});
    const bool hasNeed = gate && decision.blockedNeed;
    query.bind(":skill", hasNeed ? decision.blockedNeed->skill : SkillId{});
    query.bind(":level", hasNeed ? std::optional(static_cast<int>(decision.blockedNeed->level)) : std::nullopt);
    query.bind(":required", hasNeed ? std::optional(decision.blockedNeed->isRequired) : std::nullopt);
    query.bind(":last_at", decision.at).bind(":lead", decision.isLeadTold);
    query.bind(":version", decision.inputVersion);
    return query.run();
}

std::string_view selectDecisions()
{
    return "SELECT d.id, d.ticket_id, d.at, d.agent_id, d.method, d.policy_version, d.ring, d.agents_considered, "
           "d.candidates, d.sla_share, d.stopped, d.ranking, d.input_hash, d.as_of_event, d.rule, d.is_by_batch, "
           "d.is_growth, d.batch_id, d.as_of_change, d.asked_method, d.blocked_skill_id, d.blocked_level, "
           "d.blocked_required, d.repeats, d.last_at, d.is_lead_told, d.input_version FROM decision d ";
}

Result<Decision> readDecision(const Query &query)
{
    Decision decision;
    decision.id = query.id<DecisionId>(0);
    decision.ticket = query.id<TicketId>(1);
    decision.at = query.instant(2);
    decision.agent = query.id<AgentId>(3);
    if (const Result<Done> read = readMethods(query, decision); !read)
        return read.error();
    decision.policyVersion = query.number(5);
    decision.ring = query.number(6);
    decision.agentsConsidered = query.number(7);
    decision.candidates = query.number(8);
    decision.slaShare = query.real(9);
    if (const Result<Done> read = readLists(query, decision); !read)
        return read.error();
    decision.inputHash = static_cast<std::uint64_t>(query.integer(12));
    decision.asOfEvent = query.id<EventId>(13);
    decision.rule = query.number(14);
    decision.isByBatch = query.integer(15) != 0;
    decision.isGrowth = query.integer(16) != 0;
    decision.isLeadTold = query.integer(25) != 0;
    decision.inputVersion = query.number(26);
    if (decision.inputVersion < 0)
        return unreadable(query, "input_version");
    decision.batch = query.id<BatchId>(17);
    decision.asOfChange = query.id<ChangeId>(18);
    if (const Result<Done> read = readBlockedNeed(query, decision); !read)
        return read.error();
    decision.repeats = query.number(23);
    if (decision.repeats > 0)
        decision.repeatedUntil = query.instant(24);
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

} // namespace evenkeel
