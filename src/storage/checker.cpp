// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checker.h"

#include "domain/ticketevent.h"
#include "storage/decisionstore.h"
#include "storage/policyjson.h"
#include "storage/projectioncheck.h"
#include "storage/query.h"

#include <array>

namespace evenkeel {

namespace {

/// A search for rows that break a rule: the columns are the row's id and the detail.
struct Rule
{
    ProblemCode code;
    const char *table;
    const char *sql;
};

constexpr std::array Rules{
    Rule{ProblemCode::EventWithoutTicket, "ticket_event",
         "SELECT e.id, e.ticket_id FROM ticket_event e WHERE NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = "
         "e.ticket_id)"},
    Rule{ProblemCode::MissingReference, "ticket_event",
         "SELECT e.id, 'agent ' || e.agent_id FROM ticket_event e WHERE e.agent_id <> 0 "
         "AND NOT EXISTS (SELECT 1 FROM agent a WHERE a.id = e.agent_id)"},
    Rule{ProblemCode::MissingReference, "ticket_event",
         "SELECT e.id, 'actor ' || e.actor_id FROM ticket_event e WHERE e.actor_id IS NOT NULL "
         "AND NOT EXISTS (SELECT 1 FROM agent a WHERE a.id = e.actor_id)"},
    Rule{ProblemCode::MissingReference, "ticket_event",
         "SELECT e.id, 'queue ' || e.queue_id FROM ticket_event e WHERE e.queue_id <> 0 "
         "AND NOT EXISTS (SELECT 1 FROM queue q WHERE q.id = e.queue_id)"},
    Rule{ProblemCode::DecisionDisagrees, "ticket_event",
         "SELECT e.id, 'decision ' || e.decision_id FROM ticket_event e LEFT JOIN decision d ON d.id = e.decision_id "
         "WHERE e.decision_id IS NOT NULL AND (d.id IS NULL OR d.ticket_id <> e.ticket_id "
         "OR (e.kind IN (6, 12) AND e.cause <> 4 AND e.agent_id > 0 AND coalesce(d.agent_id, 0) <> e.agent_id))"},
    Rule{ProblemCode::LevelOutOfRange, "skill_level",
         "SELECT id, level FROM skill_level WHERE level NOT BETWEEN 0 AND 3"},
    Rule{ProblemCode::LevelOutOfRange, "category",
         "SELECT id, name FROM category WHERE required_level NOT BETWEEN 0 AND 3 OR preferred_level NOT BETWEEN 0 AND "
         "3"},
    Rule{ProblemCode::EffortOutOfRange, "category",
         "SELECT id, effort FROM category WHERE effort NOT BETWEEN 1 AND 10"},
    Rule{ProblemCode::EffortOutOfRange, "ticket", "SELECT id, effort FROM ticket WHERE effort NOT BETWEEN 1 AND 10"},
};
static_assert(static_cast<int>(EventKind::Assigned) == 6 && static_cast<int>(EventKind::Reassigned) == 12 &&
              static_cast<int>(Cause::Undo) == 4);

constexpr std::array Guards{"ticket_event_no_update", "ticket_event_no_delete"};

Result<Done> ended(const Query &query)
{
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<Done> checkFile(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database, "PRAGMA integrity_check");
    while (query.next()) {
        if (query.view(0) != "ok")
            report({ProblemCode::FileIntegrity, {}, 0, query.text(0)});
    }
    return ended(query);
}

Result<Done> checkForeignKeys(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database, "PRAGMA foreign_key_check");
    while (query.next()) {
        if (query.view(0) != "ticket_event") // these have a rule of their own
            report({ProblemCode::MissingReference, query.text(0), query.integer(1), query.text(2)});
    }
    return ended(query);
}

Result<Done> checkRule(Database &database, const Rule &rule, const ProjectionCheck::Report &report)
{
    Query query(database, rule.sql);
    while (query.next())
        report({rule.code, rule.table, query.integer(0), query.text(1)});
    return ended(query);
}

Result<Done> checkGuards(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database, "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ticket_event' "
                          "AND name = :name AND sql LIKE '%RAISE(ABORT%'");
    for (const char *guard : Guards) {
        query.reset();
        query.bind(":name", std::string_view(guard));
        if (query.next() && query.integer(0) == 0)
            report({ProblemCode::GuardMissing, "ticket_event", 0, guard});
        if (query.hasFailed())
            return query.error();
    }
    return Done{};
}

Result<Done> checkDecisions(Database &database, const std::stop_token &stop, const ProjectionCheck::Report &report)
{
    DecisionStore store(database);
    Query query(database, "SELECT id FROM decision ORDER BY id");
    while (query.next()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (const Result<Decision> decision = store.decision(query.id<DecisionId>(0)); !decision)
            report({ProblemCode::UnreadableValue, "decision", query.integer(0), decision.error().detail});
    }
    return ended(query);
}

Result<Done> checkPolicies(Database &database, const ProjectionCheck::Report &report)
{
    Query query(database, "SELECT version, body FROM policy ORDER BY version");
    while (query.next()) {
        const std::string_view body = query.view(1);
        const Result<Policy> policy = policyFromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
        if (!policy)
            report({ProblemCode::UnreadableValue, "policy", query.integer(0), policy.error().detail});
    }
    return ended(query);
}

Result<Done> checkAll(Database &database, const std::stop_token &stop, const Progress &progress,
                      const ProjectionCheck::Report &report)
{
    Result<Done> done = checkFile(database, report);
    if (done)
        done = checkForeignKeys(database, report);
    for (const Rule &rule : Rules) {
        if (done)
            done = stop.stop_requested() ? Result<Done>(Error{ErrorCode::Cancelled, {}})
                                         : checkRule(database, rule, report);
    }
    if (done)
        done = checkGuards(database, report);
    if (done)
        done = checkDecisions(database, stop, report);
    if (done)
        done = checkPolicies(database, report);
    if (done)
        done = ProjectionCheck(database, report).run(stop, progress);
    return done;
}

} // namespace

std::string_view codeOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileIntegrity:
        return "file-integrity";
    case ProblemCode::MissingReference:
        return "missing-reference";
    case ProblemCode::ProjectionDiffers:
        return "projection-differs";
    case ProblemCode::TicketWithoutEvents:
        return "ticket-without-events";
    case ProblemCode::EventWithoutTicket:
        return "event-without-ticket";
    case ProblemCode::OriginTwice:
        return "origin-twice";
    case ProblemCode::DecisionDisagrees:
        return "decision-disagrees";
    case ProblemCode::LevelOutOfRange:
        return "level-out-of-range";
    case ProblemCode::EffortOutOfRange:
        return "effort-out-of-range";
    case ProblemCode::GuardMissing:
        return "guard-missing";
    case ProblemCode::UnreadableValue:
        return "unreadable-value";
    }
    return {};
}

Result<std::vector<Problem>> Checker::check(std::stop_token stop, const Progress &progress)
{
    std::vector<Problem> problems;
    const auto report = [this, &problems](Problem problem) {
        if (problems.size() < m_limit)
            problems.push_back(std::move(problem));
    };
    // One picture of the file from beginning to end, whatever other programs write meanwhile.
    Connection &connection = m_database.connection();
    if (const Result<Done> begun = connection.run("SAVEPOINT inspection"); !begun)
        return begun.error();
    const Result<Done> done = checkAll(m_database, stop, progress, report);
    if (const Result<Done> ended = connection.run("RELEASE inspection"); !ended && done)
        return ended.error();
    if (!done && done.error().code == ErrorCode::FileDamaged) // the check cannot go on, and that is its finding
        problems.push_back({ProblemCode::FileIntegrity, {}, 0, done.error().detail});
    else if (!done)
        return done.error();
    return problems;
}

} // namespace evenkeel
