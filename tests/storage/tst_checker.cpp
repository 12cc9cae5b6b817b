// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/batchstore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/decisionstore.h"
#include "storage/policystore.h"
#include "storage/query.h"
#include "storage/skillstore.h"

#include <QTest>

using namespace evenkeel;

class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundWorkspace();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void missesAGuardThatWasTakenOff();
    void listsAtMostTheLimit();
    void stopsWhenTold();
    void countsTicketsAsItGoes();
    void namesDifferingFields();
};

namespace {

/// Three tickets, the first assigned by a decision; a level and a policy.
void fill(Database &database)
{
    for (int i = 1; i <= 3; ++i)
        importOne(database, story("A-" + std::to_string(i)));
    Decision decision;
    decision.ticket = TicketId{1};
    decision.agent = AgentId{2};
    decision.at = minute(70);
    decision.policyVersion = 1;
    decision.agentsConsidered = 3;
    decision.candidates = 1;
    decision.stopped[0] = 2;
    const DecisionId id = must(DecisionStore(database).add({&decision, 1})).at(0);
    TicketEvent assigned = eventAt(70, EventKind::Assigned, 0, {.agent = AgentId{2}});
    assigned.cause = Cause::Rule;
    assigned.ticket = TicketId{1};
    assigned.decision = id;
    must(TicketStore(database).append({&assigned, 1}));
    must(CatalogStore(database).save(Skill{{}, "A"}));
    must(SkillStore(database).append(std::vector<SkillLevel>{{AgentId{1}, SkillId{1}, Proficiency::Basic, minute(0)}}));
    must(PolicyStore(database).save({}, minute(0), {}));
    must(SkillStore(database).replacePaces(std::vector<CategoryPace>{{AgentId{1}, CategoryId{1}, 0.5}}));
    Agent agent = must(CatalogStore(database).agents()).at(2);
    agent.queues = {QueueId{2}};
    must(CatalogStore(database).save(agent));
    must(BatchStore(database).add({.at = minute(70)}));
    must(BatchStore(database).add({.at = minute(71)}));
}

struct SqliteGuard
{
    std::string name;
    std::string table;
    std::string sql;
};

std::vector<SqliteGuard> takeOffSqliteGuards(Connection &connection)
{
    std::vector<SqliteGuard> guards;
    {
        Query query(connection, "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'");
        while (query.next())
            guards.push_back({query.text(0), query.text(1), query.text(2)});
    }
    for (const SqliteGuard &guard : guards)
        must(connection.run("DROP TRIGGER " + guard.name));
    return guards;
}

void putBack(Connection &connection, const std::vector<SqliteGuard> &guards)
{
    for (const SqliteGuard &guard : guards) {
        const std::string named = "SELECT name FROM sqlite_master WHERE name = '";
        const bool isThere = !must(connection.textOf(named + guard.name + '\'')).empty();
        const bool isTableThere = !must(connection.textOf(named + guard.table + '\'')).empty();
        if (!isThere && isTableThere)
            must(connection.run(guard.sql));
    }
}

/// Does what the guards are there to prevent, and what no store would do.
void damage(Connection &connection, const QByteArray &statements)
{
    const bool isSqlite = connection.engine() == DatabaseEngine::Sqlite;
    must(connection.run(isSqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica"));
    std::vector<SqliteGuard> guards;
    if (isSqlite)
        guards = takeOffSqliteGuards(connection);
    for (const QString &statement : QString::fromUtf8(statements).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        must(connection.run(statement.toStdString()));
    if (isSqlite)
        putBack(connection, guards);
    else
        must(connection.run("SET session_replication_role = origin"));
}

} // namespace

void CheckerTest::findsNothingInASoundWorkspace()
{
    for (const StatementRoute route : {StatementRoute::Fastest, StatementRoute::Portable}) {
        const Desk desk(route);
        QVERIFY(must(Checker(*desk.database).check()).empty());
        fill(*desk.database);
        QVERIFY(must(Checker(*desk.database).check()).empty());
    }
}

void CheckerTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *damage, const char *expected) {
        QTest::newRow(name) << QByteArray(damage) << QString::fromLatin1(expected);
    };
    const auto onSqlite = [&row](const char *name, const char *damage, const char *expected) {
        if (!isOnPostgres())
            row(name, damage, expected);
    };
    const auto onPostgres = [&row](const char *name, const char *damage, const char *expected) {
        if (isOnPostgres())
            row(name, damage, expected);
    };
    row("changed ticket", "UPDATE ticket SET status = 1, agent_id = 3 WHERE id = 2",
        "projection-differs ticket 2 agent, status");
    row("changed event", "UPDATE ticket_event SET priority = 0 WHERE id = 4", "projection-differs ticket 2 priority");
    row("lost events", "DELETE FROM ticket_event WHERE ticket_id = 3",
        "row-lost ticket_event 9 before 10|ticket-without-events ticket 3 A-3");
    row("lost ticket", "DELETE FROM ticket WHERE id = 3",
        "event-without-ticket ticket_event 7 3|event-without-ticket ticket_event 8 3|event-without-ticket ticket_event "
        "9 3");
    row("lost agent", "UPDATE ticket_event SET agent_id = 9 WHERE id = 5; UPDATE ticket SET agent_id = 9 WHERE id = 2",
        "missing-reference ticket 2 agent|missing-reference ticket_event 5 agent 9");
    row("lost actor", "UPDATE ticket_event SET actor_id = 9 WHERE id = 5", "missing-reference ticket_event 5 actor 9");
    row("lost queue",
        "UPDATE ticket_event SET queue_id = 9 WHERE id = 4; UPDATE ticket_event SET queue_id = 0 WHERE id = 5",
        "missing-reference ticket_event 4 queue 9");
    row("other agent than decided", "UPDATE decision SET agent_id = 1",
        "decision-disagrees ticket_event 10 decision 1");
    row("decision of another ticket", "UPDATE decision SET ticket_id = 2",
        "decision-disagrees ticket_event 10 decision 1");
    row("lost decision", "DELETE FROM decision", "decision-disagrees ticket_event 10 decision 1");
    row("level above advanced", "UPDATE skill_level SET level = 4", "level-out-of-range skill_level 1 4");
    row("effort of a category", "UPDATE category SET effort = 11",
        "effort-out-of-range category 1 11|version-differs category 1 Billing");
    row("fact told twice", "DROP INDEX ticket_event_origin; UPDATE ticket_event SET origin = 11 WHERE id = 6",
        "schema-differs ticket_event 0 ticket_event_origin|origin-twice ticket 2 A-2");
    onSqlite("guard that guards nothing",
             "CREATE TRIGGER ticket_event_no_delete BEFORE DELETE ON ticket_event WHEN 0 BEGIN SELECT RAISE(ABORT, "
             "'no');END",
             "guard-missing ticket_event 0 ticket_event_no_delete");
    onPostgres("guard that guards nothing", "ALTER TABLE ticket_event DISABLE TRIGGER ticket_event_no_delete",
               "guard-missing ticket_event 0 ticket_event_no_delete");
    onSqlite("lost table", "DROP TABLE saved_view",
             "guard-missing saved_view 0 audit_saved_view_added|guard-missing saved_view 0 audit_saved_view_changed|"
             "guard-missing saved_view 0 audit_saved_view_removed|schema-differs saved_view 0 saved_view");
    onPostgres("lost table", "DROP TABLE saved_view",
               "guard-missing saved_view 0 audit_saved_view|schema-differs saved_view 0 saved_view.json|schema-differs "
               "saved_view 0 saved_view.name|schema-differs "
               "saved_view 0 saved_view.page");
    onPostgres("column of another type", "ALTER TABLE ticket ALTER COLUMN rating TYPE text",
               "schema-differs ticket 0 ticket.rating");
    onSqlite(
        "table that decisions need", "DROP TABLE decision",
        "schema-differs decision 0 decision|schema-differs decision 0 decision_agent|schema-differs decision 0 "
        "decision_batch|"
        "schema-differs decision 0 decision_blocked|schema-differs decision 0 decision_blocked_skill|schema-differs "
        "decision 0 decision_last|guard-missing decision 0 decision_no_delete|guard-missing decision 0 "
        "decision_no_input_version|guard-missing decision 0 decision_no_update|"
        "schema-differs decision 0 decision_rule|schema-differs decision 0 decision_ticket|file-integrity  0 no such "
        "table: decision");
    onSqlite("foreign trigger", "CREATE VIEW other AS SELECT 1", "schema-differs other 0 other");
    onPostgres("column of somebody else's", "ALTER TABLE ticket ADD COLUMN mine text",
               "schema-differs ticket 0 ticket.mine");
    onSqlite(
        "text for a time", "UPDATE decision SET at = 'noon'",
        "decision-disagrees ticket_event 10 decision 1|decision-disagrees decision 1 repeats|unreadable-value decision "
        "1 at");
    row("negative capacity", "UPDATE agent SET capacity = -1 WHERE id = 3",
        "unreadable-value agent 3 capacity|version-differs agent 3 Agent 3");
    row("endless capacity",
        isOnPostgres() ? "UPDATE agent SET capacity = 'Infinity' WHERE id = 3"
                       : "UPDATE agent SET capacity = 9e999 WHERE id = 3",
        "unreadable-value agent 3 capacity|version-differs agent 3 Agent 3");
    row("unknown kind of skill", "UPDATE skill SET kind = 7",
        "unreadable-value skill 1 kind|version-differs skill 1 A");
    row("unknown kind of channel", "UPDATE channel SET kind = 6",
        "unreadable-value channel 1 kind|version-differs channel 1 Email");
    row("shift that ends before it begins", "INSERT INTO shift VALUES (1, 1, 1000, 500, 0, '', 0, NULL, 0, NULL, '')",
        "unreadable-value shift 1 ends_at");
    row("unknown source of a level", "UPDATE skill_level SET source = 9", "unreadable-value skill_level 1 source");
    row("unknown outcome of a review", "INSERT INTO skill_review VALUES (1, 1, 1, 7, NULL, '', 0)",
        "unreadable-value skill_review 1 outcome");
    row("lost review", "INSERT INTO skill_review VALUES (2, 1, 1, 0, NULL, '', 0)", "row-lost skill_review 1 before 2");
    row("unknown presence", "INSERT INTO presence VALUES (1, 1, 9, 0, NULL, 0)",
        "unreadable-value presence 1 presence");
    row("torn working hours", "INSERT INTO work_pattern VALUES (1, 1, 0, '{\"spans\":', 0)",
        "unreadable-value work_pattern 1 pattern");
    row("lost policy", "DELETE FROM policy", "missing-reference decision 1 policy 1");
    row("decision at another time", "UPDATE decision SET at = at + 1",
        "decision-disagrees ticket_event 10 decision 1|decision-disagrees decision 1 repeats");
    row("decision whose counts do not add up", "UPDATE decision SET stopped = '{}'",
        "decision-disagrees decision 1 stopped");
    row("decision lost between others",
        "UPDATE decision SET id = 2; UPDATE ticket_event SET decision_id = 2 WHERE id = 10",
        "row-lost decision 1 before 2");
    row("unreadable policy", "UPDATE policy SET body = '{\"defaultEffort\": true}'",
        "unreadable-value policy 1 defaultEffort");
    row("unreadable decision", "UPDATE decision SET ranking = '{'", "unreadable-value decision 1 decision 1: ranking");
    row("unreadable detail", "UPDATE ticket_event SET detail = '[1]' WHERE id = 4",
        "unreadable-value ticket_event 4 ticket_event 4: detail");
    row("unreadable kind", "UPDATE ticket_event SET kind = 99 WHERE id = 4",
        "unreadable-value ticket_event 4 ticket_event 4: kind");
    row("lost version", "DELETE FROM agent_version WHERE id = 2",
        "version-lost desk_change 5 0 of 1|version-differs agent 2 Agent 2");
    row("changed version", "UPDATE category_version SET effort = 5", "version-differs category 1 Billing");
    row("version that came with no change", "INSERT INTO team_version VALUES (1, 77, 'Team')",
        "missing-reference desk_change 77 change 77");
    row("lost change", "DELETE FROM desk_change WHERE id = 3",
        "row-lost desk_change 3 before 4|missing-reference desk_change 3 change 3");
    row("queue that is in no version", "INSERT INTO agent_queue VALUES (1, 1)", "version-differs agent_queue 1 queues");
    row("lost queue of a version", "DELETE FROM agent_queue_version",
        "version-lost desk_change 12 1 of 2|version-differs agent_queue 3 queues");
    row("changed pace", "UPDATE agent_pace SET factor = 0.25", "version-differs agent_pace 1 category 1");
    row("lost level", "DELETE FROM skill_level", "version-lost desk_change 10 0 of 1");
    row("repeats of an assignment", "UPDATE decision SET repeats = 2", "decision-disagrees decision 1 repeats");
    row("repeated before it was made", "UPDATE decision SET last_at = 5", "decision-disagrees decision 1 repeats");
    row("gate that stopped nobody", "UPDATE decision SET blocked_gate = 'skill'",
        "decision-disagrees decision 1 blocked_gate");
    row("decision as of a change to come", "UPDATE decision SET as_of_change = 99",
        "missing-reference decision 1 change 99");
    row("level asked that there is not",
        "UPDATE decision SET blocked_skill_id = 1, blocked_level = 7, blocked_required = 1",
        "unreadable-value decision 1 decision 1: blocked_level");
    row("input of no version", "UPDATE decision SET input_version = -1",
        "unreadable-value decision 1 decision 1: input_version");
    row("unknown method asked for", "UPDATE decision SET asked_method = 'dice'",
        "unreadable-value decision 1 decision 1: asked_method");
    row("lost batch", "DELETE FROM batch_run WHERE id = 1", "row-lost batch_run 1 before 2");
    row("lost part of the trail", "DELETE FROM audit_entry WHERE id = 3", "row-lost audit_entry 3 before 4");
    row("changed tier", "UPDATE ticket SET tier = 'gold' WHERE id = 1", "projection-differs ticket 1 tier");
    row("unreadable status", "UPDATE ticket SET status = 77 WHERE id = 2",
        "unreadable-value ticket 2 ticket 2: status");
}

void CheckerTest::findsWhatIsWrong()
{
    QFETCH(QByteArray, statements);
    QFETCH(QString, expected);
    const Desk desk;
    fill(*desk.database);
    damage(desk.database->connection(), statements);
    QStringList found;
    for (const Problem &problem : must(Checker(*desk.database).check())) {
        const std::string_view code = codeOf(problem.code);
        found << QStringLiteral("%1 %2 %3 %4")
                     .arg(QString::fromLatin1(code.data(), qsizetype(code.size())),
                          QString::fromStdString(problem.table))
                     .arg(problem.row)
                     .arg(QString::fromStdString(problem.detail));
    }
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

void CheckerTest::missesAGuardThatWasTakenOff()
{
    const Desk desk;
    fill(*desk.database);
    must(desk.database->connection().run(isOnPostgres() ? "DROP TRIGGER ticket_event_no_delete ON ticket_event"
                                                        : "DROP TRIGGER ticket_event_no_delete"));
    const std::vector<Problem> problems = must(Checker(*desk.database).check());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].code, ProblemCode::GuardMissing);
    QCOMPARE(problems[0].detail, std::string("ticket_event_no_delete"));
}

void CheckerTest::listsAtMostTheLimit()
{
    const Desk desk;
    fill(*desk.database);
    must(desk.database->connection().run("UPDATE ticket SET rating = 5"));
    QCOMPARE(must(Checker(*desk.database).check()).size(), std::size_t{3});
    QCOMPARE(must(Checker(*desk.database, 2).check()).size(), std::size_t{2});
}

void CheckerTest::stopsWhenTold()
{
    const Desk desk;
    fill(*desk.database);
    std::stop_source source;
    source.request_stop();
    QCOMPARE(Checker(*desk.database).check(source.get_token()).error().code, ErrorCode::Cancelled);
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void CheckerTest::countsTicketsAsItGoes()
{
    const Desk desk;
    std::vector<TicketStory> stories;
    for (int i = 0; i < 5000; ++i)
        stories.push_back(story(std::to_string(i)));
    must(TicketStore(*desk.database).importStories(stories));
    std::vector<std::int64_t> reports;
    must(Checker(*desk.database).check({}, [&reports](const ProgressReport &report) {
        QCOMPARE(report.total, std::int64_t{5000});
        reports.push_back(report.done);
    }));
    QVERIFY(!reports.empty());
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
    QCOMPARE(reports.back(), std::int64_t{5000});
}

void CheckerTest::namesDifferingFields()
{
    const Desk desk;
    fill(*desk.database);
    must(desk.database->connection().run(
        "UPDATE ticket SET tags = '[\"x\"]', needs = '[[1,2,1]]', due_at = 5, reopens = 3 WHERE id = 1"));
    QCOMPARE(must(Checker(*desk.database).check()).at(0).detail, std::string("tags, needs, due_at, reopens"));
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "tst_checker.moc"
