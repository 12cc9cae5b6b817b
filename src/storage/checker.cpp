// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checker.h"

#include "domain/agent.h"
#include "domain/channel.h"
#include "domain/codes.h"
#include "domain/shift.h"
#include "domain/skill.h"
#include "domain/ticketevent.h"
#include "storage/decisionstore.h"
#include "storage/policyjson.h"
#include "storage/projectioncheck.h"
#include "storage/query.h"
#include "storage/schemacheck.h"
#include "storage/serverschema.h"
#include "storage/valuecheck.h"
#include "storage/versioncheck.h"

#include <array>
#include <numeric>
#include <sstream>

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
    Rule{ProblemCode::MissingReference, "decision",
         "SELECT d.id, 'policy ' || d.policy_version FROM decision d WHERE NOT EXISTS (SELECT 1 FROM policy p WHERE "
         "p.version = d.policy_version)"},
    // Ids of rows that are only ever added have no gaps: a transaction taken back gives its ids free again.
    Rule{ProblemCode::RowLost, "ticket_event",
         "SELECT e.id - 1, 'before ' || e.id FROM ticket_event e WHERE e.id > 1 AND NOT EXISTS (SELECT 1 FROM "
         "ticket_event p WHERE p.id = e.id - 1)"},
    Rule{ProblemCode::RowLost, "decision",
         "SELECT d.id - 1, 'before ' || d.id FROM decision d WHERE d.id > 1 AND NOT EXISTS (SELECT 1 FROM decision p "
         "WHERE p.id = d.id - 1)"},
    Rule{ProblemCode::DecisionDisagrees, "ticket_event",
         "SELECT e.id, 'decision ' || e.decision_id FROM ticket_event e LEFT JOIN decision d ON d.id = e.decision_id "
         "WHERE e.decision_id IS NOT NULL AND (d.id IS NULL OR d.ticket_id <> e.ticket_id "
         "OR (e.kind IN (6, 12) AND e.cause <> 4 AND e.agent_id > 0 AND coalesce(d.agent_id, 0) <> e.agent_id) "
         "OR (e.kind = 3 AND e.cause = 0 AND coalesce(d.agent_id, 0) <> coalesce(e.agent_id, 0)) "
         // An accepted offer is assigned later than it was decided.
         "OR (e.kind = 6 AND e.cause = 0 AND d.at <> e.at AND NOT EXISTS (SELECT 1 FROM ticket_event o WHERE "
         "o.ticket_id = e.ticket_id AND o.decision_id = e.decision_id AND o.kind = 3)))"},
    Rule{ProblemCode::DecisionDisagrees, "decision",
         "SELECT d.id, 'repeats' FROM decision d WHERE d.repeats < 0 OR d.last_at < d.at OR (d.repeats = 0 AND "
         "d.last_at "
         "<> d.at) OR (d.repeats > 0 AND d.agent_id IS NOT NULL)"},
    Rule{ProblemCode::MissingReference, "decision",
         "SELECT d.id, 'change ' || d.as_of_change FROM decision d WHERE d.as_of_change <> 0 AND NOT EXISTS (SELECT 1 "
         "FROM desk_change c WHERE c.id = d.as_of_change)"},
    Rule{ProblemCode::RowLost, "desk_change",
         "SELECT c.id - 1, 'before ' || c.id FROM desk_change c WHERE c.id > 1 AND NOT EXISTS (SELECT 1 FROM "
         "desk_change p WHERE p.id = c.id - 1)"},
    Rule{ProblemCode::RowLost, "audit_entry",
         "SELECT e.id - 1, 'before ' || e.id FROM audit_entry e WHERE e.id > 1 AND NOT EXISTS (SELECT 1 FROM "
         "audit_entry p WHERE p.id = e.id - 1)"},
    Rule{ProblemCode::RowLost, "batch_run",
         "SELECT b.id - 1, 'before ' || b.id FROM batch_run b WHERE b.id > 1 AND NOT EXISTS (SELECT 1 FROM batch_run p "
         "WHERE p.id = b.id - 1)"},
    Rule{ProblemCode::LevelOutOfRange, "skill_level",
         "SELECT id, level FROM skill_level WHERE level NOT BETWEEN 0 AND 3"},
    Rule{ProblemCode::LevelOutOfRange, "category",
         "SELECT id, name FROM category WHERE required_level NOT BETWEEN 0 AND 3 OR preferred_level NOT BETWEEN 0 AND "
         "3"},
    Rule{ProblemCode::EffortOutOfRange, "category",
         "SELECT id, effort FROM category WHERE effort NOT BETWEEN 1 AND 10"},
    Rule{ProblemCode::EffortOutOfRange, "ticket", "SELECT id, effort FROM ticket WHERE effort NOT BETWEEN 1 AND 10"},
    Rule{ProblemCode::UnreadableValue, "agent",
         "SELECT id, 'capacity' FROM agent WHERE capacity NOT BETWEEN 0 AND 1000000000"},
    Rule{ProblemCode::UnreadableValue, "agent_pace",
         "SELECT agent_id, 'factor' FROM agent_pace WHERE factor NOT BETWEEN 0 AND 1000000000"},
    Rule{ProblemCode::UnreadableValue, "skill", "SELECT id, 'kind' FROM skill WHERE kind NOT BETWEEN 0 AND 3"},
    Rule{ProblemCode::UnreadableValue, "channel", "SELECT id, 'kind' FROM channel WHERE kind NOT BETWEEN 0 AND 5"},
    Rule{ProblemCode::UnreadableValue, "channel",
         "SELECT id, 'handling' FROM channel WHERE handling NOT BETWEEN 0 AND 1"},
    Rule{ProblemCode::UnreadableValue, "shift", "SELECT id, 'kind' FROM shift WHERE kind NOT BETWEEN 0 AND 5"},
    Rule{ProblemCode::UnreadableValue, "shift", "SELECT id, 'ends_at' FROM shift WHERE ends_at <= starts_at"},
    Rule{ProblemCode::UnreadableValue, "presence",
         "SELECT id, 'presence' FROM presence WHERE presence NOT BETWEEN 0 AND 3"},
    Rule{ProblemCode::UnreadableValue, "skill_level",
         "SELECT id, 'source' FROM skill_level WHERE source NOT BETWEEN 0 AND 2"},
    Rule{ProblemCode::UnreadableValue, "skill_review",
         "SELECT id, 'outcome' FROM skill_review WHERE outcome NOT BETWEEN 0 AND 3 OR proposed_level NOT BETWEEN 0 AND "
         "3"},
    Rule{ProblemCode::UnreadableValue, "experiment",
         "SELECT id, 'state' FROM experiment WHERE state NOT BETWEEN 0 AND 3 OR ends_at <= starts_at"},
    Rule{ProblemCode::UnreadableValue, "review_item",
         "SELECT id, 'state' FROM review_item WHERE state NOT BETWEEN 0 AND 4"},
    Rule{ProblemCode::UnreadableValue, "report_schedule",
         "SELECT kind, 'day' FROM report_schedule WHERE kind NOT BETWEEN 0 AND 1 OR day NOT BETWEEN 1 AND 28 OR minute "
         "NOT BETWEEN 0 AND 1439 OR formats NOT BETWEEN 1 AND 15 OR paper NOT BETWEEN 0 AND 1"},
    Rule{
        ProblemCode::UnreadableValue, "report_run",
        "SELECT id, 'state' FROM report_run WHERE kind NOT BETWEEN 0 AND 1 OR state NOT BETWEEN 0 AND 3 OR formats NOT "
        "BETWEEN 1 AND 15 OR paper NOT BETWEEN 0 AND 1"},
    Rule{ProblemCode::RowLost, "skill_review",
         "SELECT r.id - 1, 'before ' || r.id FROM skill_review r WHERE r.id > 1 AND NOT EXISTS (SELECT 1 FROM "
         "skill_review p WHERE p.id = r.id - 1)"},
};
static_assert(static_cast<int>(SkillKind::Soft) == 3 && ChannelKindCount == 6 &&
              static_cast<int>(Handling::Live) == 1 && static_cast<int>(ShiftKind::TimeOff) == 5 &&
              static_cast<int>(Presence::Available) == 3 && static_cast<int>(LevelSource::Import) == 2);
static_assert(static_cast<int>(Cause::Rule) == 0 && static_cast<int>(EventKind::Offered) == 3 &&
              static_cast<int>(EventKind::Assigned) == 6 && static_cast<int>(EventKind::Reassigned) == 12 &&
              static_cast<int>(Cause::Undo) == 4);

Result<Done> ended(const Query &query)
{
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<Done> checkFile(Database &database, const ProjectionCheck::Report &report)
{
    if (database.isOnServer()) // the server looks after its files, and what they hold cannot be asked for everywhere
        return Done{};
    Query query(database, "PRAGMA integrity_check");
    while (query.next()) {
        // SQLite says several things in one row, under a heading in asterisks.
        std::istringstream findings(query.text(0));
        for (std::string line; std::getline(findings, line);) {
            if (line != "ok" && !line.starts_with('*'))
                report({ProblemCode::FileIntegrity, {}, 0, line});
        }
    }
    return ended(query);
}

Result<Done> checkForeignKeys(Database &database, const ProjectionCheck::Report &report)
{
    if (database.isOnServer())
        return checkServerReferences(database, report);
    Query query(database, "PRAGMA foreign_key_check");
    while (query.next()) {
        if (query.view(0) != "ticket_event") // these have a rule of their own
            report({ProblemCode::MissingReference, query.text(0), query.integer(1), query.text(2)});
    }
    return ended(query);
}

Result<Done> checkRule(Database &database, const Rule &rule, const ProjectionCheck::Report &report)
{
    Query query(database, rule.sql, " ORDER BY 1");
    while (query.next())
        report({rule.code, rule.table, query.integer(0), query.text(1)});
    return ended(query);
}

/// What in a decision does not fit together; empty when all does.
const char *disagreement(const Decision &decision, std::string_view blockedGate)
{
    // Each agent is a candidate or fell at one gate.
    if (std::reduce(decision.stopped.begin(), decision.stopped.end(), decision.candidates) != decision.agentsConsidered)
        return "stopped";
    const std::optional<Gate> gate = decision.blockingGate();
    if (blockedGate != (gate ? codeOf(*gate) : std::string_view{}))
        return "blocked_gate";
    return "";
}

Result<Done> checkDecisions(Database &database, const std::stop_token &stop, const ProjectionCheck::Report &report)
{
    DecisionStore store(database);
    Query query(database, "SELECT id, blocked_gate FROM decision ORDER BY id");
    while (query.next()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const Result<Decision> decision = store.decision(query.id<DecisionId>(0));
        if (!decision)
            report({ProblemCode::UnreadableValue, "decision", query.integer(0), decision.error().detail});
        else if (const std::string what = disagreement(*decision, query.view(1)); !what.empty())
            report({ProblemCode::DecisionDisagrees, "decision", query.integer(0), what});
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
        done = checkSchema(database, report);
    if (done)
        done = checkForeignKeys(database, report);
    for (const Rule &rule : Rules) {
        if (done)
            done = stop.stop_requested() ? Result<Done>(Error{ErrorCode::Cancelled, {}})
                                         : checkRule(database, rule, report);
    }
    if (done)
        done = checkVersions(database, report);
    if (done)
        done = checkValues(database, report);
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
    case ProblemCode::SchemaDiffers:
        return "schema-differs";
    case ProblemCode::RowLost:
        return "row-lost";
    case ProblemCode::VersionDiffers:
        return "version-differs";
    case ProblemCode::VersionLost:
        return "version-lost";
    case ProblemCode::UnreadableValue:
        return "unreadable-value";
    }
    return {};
}

Result<std::vector<Problem>> Checker::check(std::stop_token stop, const Progress &progress)
{
    std::vector<Problem> problems;
    const std::string file = m_database.name().toStdString() + ": ";
    const auto report = [this, &problems, &file](Problem problem) {
        if (problems.size() >= m_limit)
            return;
        if (problem.detail.starts_with(file)) // who checks a file knows which
            problem.detail.erase(0, file.size());
        problems.push_back(std::move(problem));
    };
    // One picture of the file from beginning to end, whatever other programs write meanwhile.
    Connection &connection = m_database.connection();
    const bool isAlone = m_database.isOnServer() && connection.depth == 0; // else it sees what its transaction sees
    const char *begin = isAlone ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "SAVEPOINT inspection";
    if (const Result<Done> begun = connection.run(begin); !begun)
        return begun.error();
    const Result<Done> done = checkAll(m_database, stop, progress, report);
    if (const Result<Done> ended = connection.run(isAlone ? "ROLLBACK" : "RELEASE inspection"); !ended && done)
        return ended.error();
    if (done)
        return problems;
    // A damaged page or a lost table: the check cannot go on, and that is its finding.
    if (done.error().code != ErrorCode::FileDamaged && done.error().code != ErrorCode::DatabaseFailed)
        return done.error();
    problems.push_back({ProblemCode::FileIntegrity, {}, 0, done.error().detail});
    return problems;
}

} // namespace evenkeel
