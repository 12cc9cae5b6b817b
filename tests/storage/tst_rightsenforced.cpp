// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsdesk.h"

#include "storage/auditstore.h"
#include "storage/calendarstore.h"
#include "storage/experimentstore.h"
#include "storage/noteauthors.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/reviewstore.h"
#include "storage/savedviewstore.h"
#include "storage/timeoffstore.h"

#include <QTest>

using namespace evenkeel;

namespace {

PolicyExperiment oneExperiment()
{
    PolicyExperiment experiment;
    experiment.target = 1;
    experiment.watch = {minute(5), minute(6)};
    return experiment;
}

} // namespace

/// Roles as the server enforces them, with the stores of the program and with plain SQL, as whoever finds psql would.
class RightsEnforcedTest : public QObject, protected RightsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void letsAManagerDoAllButAdminister();
    void letsAPlannerEditSkillsAndTheCalendar();
    void letsALeadChangeNothingButNotes();
    void showsAnAgentOwnTicketsAndOwnPlan();
    void letsAnAgentActForHerself();
    void letsAnAgentAnswerOwnOffers();
    void stopsAnAgentWithPlainSql();
    void isNotFooledByNamesInFront();
    void keepsTheTrailFromManagers();
    void letsNobodyLeaveReceiptsForOthers();
};

void RightsEnforcedTest::letsAManagerDoAllButAdminister()
{
    const auto hers = as("mia");
    importOne(*hers, story("B-1"));
    must(CatalogStore(*hers).save(Agent{.id = {}, .name = "New", .team = TeamId{1}}));
    must(PolicyStore(*hers).save({}, minute(5), "second"));
    must(PresenceStore(*hers).add({AgentId{2}, Presence::Offline, minute(5), {}}));
    must(SavedViewStore(*hers).save({"tickets", "mine", "{}"}, {}));
    must(SavedViewStore(*hers).remove({"tickets", "mine", "{}"}));
    const TicketEvent note = noteOn(3, 5);
    const auto ids = must(TicketStore(*hers).append({&note, 1}));
    QCOMPARE(must(noteAuthors(*hers, TicketId{3})), (std::map<EventId, std::string>{{ids.at(0), "mia"}}));
    QCOMPARE(must(AuditStore(*hers).last("policy", "2"))->who, std::string("mia"));
    QVERIFY(must(Checker(*hers).check()).empty()); // sees all there is
    RightsStore store(*hers);
    QVERIFY(isRefused(store.grant({"lea", DeskRole::Manager, {}}).error(), "manager"));
    QVERIFY(isRefused(store.revoke("lea").error(), "manager"));
    for (const char *sql :
         {"UPDATE login_role SET role = 1", "INSERT INTO meta VALUES ('move_rest', 'x')",
          "INSERT INTO meta VALUES ('move', 'x')", "DELETE FROM ticket_event",
          "UPDATE meta SET value = '1' WHERE key = 'schema_version'", "CREATE TABLE mine (id BIGINT)",
          "ALTER TABLE ticket DISABLE ROW LEVEL SECURITY", "TRUNCATE team CASCADE", "DROP TABLE saved_view"}) {
        const auto done = hers->connection().run(sql);
        QVERIFY2(!done || std::string_view(sql).starts_with("UPDATE meta"), sql);
    }
    QCOMPARE(ask(*hers, "SELECT value FROM meta WHERE key = 'schema_version'"),
             std::to_string(Database::newestSchemaVersion()));
}

void RightsEnforcedTest::letsAPlannerEditSkillsAndTheCalendar()
{
    const auto his = as("pat");
    must(CatalogStore(*his).save(Skill{{}, "Fraud"}));
    must(SkillStore(*his).append(std::vector<SkillLevel>{{AgentId{3}, SkillId{2}, Proficiency::Basic, minute(5)}}));
    must(CalendarStore(*his).add(std::vector<Shift>{{.agent = AgentId{3}, .span = {minute(10), minute(70)}}},
                                 minute(5)));
    const std::int64_t asked =
        must(TimeOffStore(*his).ask({.agent = AgentId{3}, .span = {minute(600), minute(900)}, .askedBy = "Pat"}));
    TimeOffRequest declined = must(TimeOffStore(*his).request(asked));
    declined.state = RequestState::Declined;
    must(TimeOffStore(*his).decide(declined));
    QCOMPARE(must(TicketStore(*his).ticketCount()), std::int64_t{3});
    QCOMPARE(must(AuditStore(*his).last("skill", "2"))->who, std::string("pat"));

    QVERIFY(isRefused(PolicyStore(*his).save({}, minute(5), "no").error(), "planner"));
    QVERIFY(isRefused(ExperimentStore(*his).add(oneExperiment()).error(), "planner"));
    QVERIFY(isRefused(CatalogStore(*his).save(Agent{.id = {}, .name = "New"}).error(), "planner"));
    QVERIFY(isRefused(PresenceStore(*his).add({AgentId{1}, Presence::Busy, minute(5), {}}).error(), "planner"));
    const TicketEvent note = noteOn(1, 5);
    QVERIFY(isRefused(TicketStore(*his).append({&note, 1}).error(), "planner"));
    QVERIFY(!his->connection().run("SELECT note_ticket(1, 0, 'x')"));
}

void RightsEnforcedTest::letsALeadChangeNothingButNotes()
{
    const auto hers = as("lea");
    const TicketEvent note = noteOn(1, 5);
    const auto ids = must(TicketStore(*hers).append({&note, 1}));
    const auto story = must(TicketStore(*hers).story(TicketId{1}));
    QCOMPARE(story.back().id, ids.at(0));
    QCOMPARE(story.back().kind, EventKind::Noted);
    QCOMPARE(story.back().text, std::string("called back"));
    QCOMPARE(must(TicketStore(*hers).ticket(TicketId{1})).updatedAt, minute(5));
    // No agent of the desk: the login stands for her, whatever role she acts in.
    const std::map<EventId, std::string> authors{{ids.at(0), "lea"}};
    QVERIFY(!story.back().actor.isValid());
    QCOMPARE(must(noteAuthors(*hers, TicketId{1})), authors);
    QCOMPARE(must(noteAuthors(*as("ann"), TicketId{1})), authors);
    QVERIFY(must(noteAuthors(*as("bob"), TicketId{1})).empty()); // not his ticket
    TicketEvent early = noteOn(1, 3);                            // told late
    must(TicketStore(*hers).append({&early, 1}));
    QCOMPARE(must(TicketStore(*hers).ticket(TicketId{1})).updatedAt, minute(5));

    TicketEvent taken = eventAt(6, EventKind::Unassigned, 0, {.agent = AgentId{}});
    taken.ticket = TicketId{1};
    QVERIFY(isRefused(TicketStore(*hers).append({&taken, 1}).error(), "lead"));
    QVERIFY(isRefused(PresenceStore(*hers).add({AgentId{1}, Presence::Busy, minute(5), {}}).error(), "lead"));
    QVERIFY(isRefused(PolicyStore(*hers).save({}, minute(5), "no").error(), "lead"));
    QVERIFY(isRefused(ExperimentStore(*hers).add(oneExperiment()).error(), "lead"));
    QVERIFY(must(ExperimentStore(*hers).all()).empty()); // may be read
    QVERIFY(must(ReviewStore(*hers).all()).empty());
    ReportSchedule schedule;
    schedule.formats.set(ReportFormat::Html);
    schedule.folder = "/srv/reports";
    QVERIFY(isRefused(ReportScheduleStore(*hers).set(schedule, {}).error(), "lead"));
    ReportRun report;
    report.period = "2016-W10";
    report.formats = schedule.formats;
    QVERIFY(isRefused(ReportRunStore(*hers).claim(report, {}).error(), "lead"));
    QVERIFY(must(ReportScheduleStore(*hers).schedules()).empty());
    QVERIFY(must(ReportRunStore(*hers).runs(9)).empty());
    QVERIFY(isRefused(CatalogStore(*hers).save(Skill{{}, "Fraud"}).error(), "lead"));
    QVERIFY(isRefused(SavedViewStore(*hers).save({"tickets", "mine", "{}"}, {}).error(), "lead"));
    for (const char *sql :
         {"INSERT INTO ticket_event (id, ticket_id, at, kind, cause) VALUES (99, 1, 0, 10, 1)",
          "UPDATE ticket SET agent_id = 3", "UPDATE ticket SET updated_at = 0", "DELETE FROM presence",
          "SELECT set_own_presence(1, 0, NULL)", "INSERT INTO desk_change VALUES (99, 0, 0)"})
        QVERIFY2(!hers->connection().run(sql), sql);
}

void RightsEnforcedTest::showsAnAgentOwnTicketsAndOwnPlan()
{
    const auto hers = as("ann");
    QCOMPARE(ask(*hers, "SELECT string_agg(CAST(id AS TEXT), ' ') FROM ticket"), std::string("1"));
    QCOMPARE(ask(*hers, "SELECT string_agg(DISTINCT CAST(ticket_id AS TEXT), ' ') FROM ticket_event"),
             std::string("1"));
    QCOMPARE(must(TicketStore(*hers).openTickets()).size(), std::size_t{1});
    QCOMPARE(TicketStore(*hers).ticket(TicketId{2}).error().code, ErrorCode::NotFound);
    for (const char *table : {"agent", "skill_level", "presence"})
        QCOMPARE(ask(*hers, std::string("SELECT count(*) FROM ") + table), std::string("1"));
    for (const char *table : {"decision", "import_run", "quarantine", "agent_version", "saved_view",
                              "ticket t, ticket u "
                              "WHERE t.id = 2",
                              "batch_run", "handover_record", "experiment", "review_item", "report_schedule",
                              "report_run", "audit_entry", "desk_change"})
        QCOMPARE(ask(*hers, std::string("SELECT count(*) FROM ") + table), std::string("0"));
    QCOMPARE(must(CatalogStore(*hers).queues()).size(), std::size_t{2}); // names of what tickets are about
    QVERIFY(must(PolicyStore(*hers).hasVersions()));
    QVERIFY(!hers->connection().run("SELECT * FROM login_role"));
    // What a condition sees before the rule of rows: nothing, since the rule comes first.
    must(hers->connection().run("CREATE FUNCTION pg_temp.tell(text) RETURNS boolean COST 0.0001 LANGUAGE plpgsql AS "
                                "'BEGIN IF $1 = ''A-2'' THEN RAISE EXCEPTION ''seen''; END IF; RETURN true; END'"));
    must(hers->connection().run("SELECT * FROM ticket WHERE pg_temp.tell(reference)"));
    QVERIFY(hers->connection().run("SELECT 1 / (id - 2) FROM ticket").isOk());
}

void RightsEnforcedTest::letsAnAgentActForHerself()
{
    const auto hers = as("ann");
    must(PresenceStore(*hers).add({AgentId{1}, Presence::Available, minute(7), minute(9)}));
    QVERIFY(isRefused(PresenceStore(*hers).add({AgentId{2}, Presence::Busy, minute(7), {}}).error(), "agent"));
    const auto now = must(PresenceStore(*m_desk->database).settingsOf(AgentId{1}, minute(8), 1));
    QCOMPARE(now.at(0).presence, Presence::Available);
    QCOMPARE(now.at(0).until, std::optional(minute(9)));
    QCOMPARE(must(AuditStore(*m_desk->database).last("presence", "3"))->who, std::string("ann"));
    QCOMPARE(ask(*hers, "SELECT count(*) FROM audit_entry"), std::string("1")); // what she did herself

    TimeOffStore store(*hers);
    TimeOffRequest wish{.agent = AgentId{1}, .span = {minute(600), minute(900)}, .note = "holiday"};
    wish.askedBy = "the queen";
    const std::int64_t asked = must(store.ask(wish));
    TimeOffRequest stored = must(store.request(asked));
    QCOMPARE(stored.askedBy, std::string("Agent 1")); // whatever she says
    QCOMPARE(stored.note, std::string("holiday"));
    wish.agent = AgentId{2};
    QVERIFY(isRefused(store.ask(wish).error(), "agent"));
    stored.state = RequestState::Approved;
    QVERIFY(isRefused(store.decide(stored).error(), "agent"));
    stored.state = RequestState::Withdrawn;
    must(store.decide(stored));
    QCOMPARE(must(store.request(asked)).state, RequestState::Withdrawn);
    QCOMPARE(store.decide(stored).error().code, ErrorCode::Conflict);
    QVERIFY(!as("bob")->connection().run("SELECT withdraw_own_time_off(1, 0, '')"));
}

void RightsEnforcedTest::letsAnAgentAnswerOwnOffers()
{
    offer(3, 1, 5);
    const auto hers = as("ann");
    const auto his = as("bob");
    QCOMPARE(must(TicketStore(*hers).ticket(TicketId{3})).status, TicketStatus{}); // she sees it
    QCOMPARE(TicketStore(*his).ticket(TicketId{3}).error().code, ErrorCode::NotFound);
    QVERIFY(!his->connection().run("SELECT answer_own_offer(3, 1458000600000, true, '')"));
    const auto answer = [](EventKind kind, int agent, int at) {
        TicketEvent event = eventAt(at, kind, 0, {.agent = AgentId{agent}});
        event.ticket = TicketId{3};
        event.cause = kind == EventKind::Assigned ? Cause::Rule : Cause::Person;
        return event;
    };
    TicketEvent declined = answer(EventKind::Declined, 1, 6);
    declined.text = "on the phone";
    must(TicketStore(*hers).append({&declined, 1}));
    QCOMPARE(TicketStore(*hers).ticket(TicketId{3}).error().code, ErrorCode::NotFound); // no longer hers
    QVERIFY(!hers->connection().run("SELECT answer_own_offer(3, 1458000600000, true, '')"));

    offer(3, 2, 7);
    const std::vector<TicketEvent> accepted{answer(EventKind::Accepted, 2, 8), answer(EventKind::Assigned, 2, 8)};
    const auto ids = must(TicketStore(*his).append(accepted));
    QCOMPARE(ids.size(), std::size_t{2});
    const Ticket ticket = must(TicketStore(*his).ticket(TicketId{3}));
    QCOMPARE(ticket.agent, AgentId{2});
    QCOMPARE(ticket.assignedAt, std::optional(minute(8)));
    QCOMPARE(must(TicketStore(*m_desk->database).story(TicketId{3})).back().id, ids.back());
}

void RightsEnforcedTest::stopsAnAgentWithPlainSql()
{
    const char *const statements[] = {
        "UPDATE ticket SET agent_id = 1",
        "UPDATE ticket SET status = 5 WHERE id = 1",
        "DELETE FROM ticket",
        "INSERT INTO ticket_event (id, ticket_id, at, kind, cause) VALUES (99, 1, 0, 10, 1)",
        "DELETE FROM audit_entry",
        "UPDATE audit_entry SET who = 'bob'",
        "INSERT INTO audit_entry VALUES (99, 0, 'bob', 0, 'x', 'x', NULL, NULL)",
        "UPDATE login_role SET agent_id = 2",
        "INSERT INTO login_role VALUES ('ann', 1, 2) ON CONFLICT (login) DO UPDATE SET agent_id = 2",
        "SELECT * FROM login_role",
        "TABLE login_role",
        "COPY ticket FROM STDIN",
        "COPY ticket TO '/dev/null'",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT pg_ls_dir('/')",
        "SELECT lo_import('/etc/passwd')",
        "SET ROLE owner",
        "SET ROLE evenkeel_DB_manager",
        "SET ROLE evenkeel_DB_lead",
        "SET SESSION AUTHORIZATION bob",
        "SET row_security = off; SELECT * FROM ticket",
        "SET session_replication_role = replica",
        "GRANT evenkeel_DB_manager TO ann",
        "GRANT SELECT ON login_role TO ann",
        "ALTER ROLE ann BYPASSRLS",
        "CREATE ROLE carl LOGIN",
        "CREATE TABLE mine (id BIGINT)",
        "CREATE FUNCTION mine() RETURNS bigint LANGUAGE sql AS 'SELECT 2'",
        "CREATE OR REPLACE FUNCTION own_agent() RETURNS bigint LANGUAGE sql AS 'SELECT 2'",
        "CREATE VIEW mine AS SELECT * FROM ticket",
        "CREATE SCHEMA mine",
        "CREATE EXTENSION dblink",
        "ALTER TABLE ticket DISABLE ROW LEVEL SECURITY",
        "ALTER TABLE ticket ADD COLUMN mine BIGINT",
        "DROP POLICY read_own ON ticket",
        "CREATE POLICY mine ON ticket USING (true)",
        "DROP TABLE ticket",
        "TRUNCATE ticket CASCADE",
        "DROP TRIGGER ticket_event_no_delete ON ticket_event",
        "CREATE TRIGGER mine AFTER INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION audit_change('id', '')",
        "SELECT note_ticket(1, 0, 'x')",
        "SELECT answer_own_offer(2, 1458009999999, true, '')",
        "SELECT answer_own_offer(3, 1458009999999, true, '')",
        "SELECT set_own_presence(7, 0, NULL)",
        "SELECT ask_own_time_off(9, 1, '', 0)",
        "SELECT withdraw_own_time_off(1, 0, '')",
        "SELECT audit_change()",
        "ALTER FUNCTION own_agent() SECURITY INVOKER",
        "DO $$ BEGIN PERFORM 1 FROM login_role; END $$",
        "LOCK TABLE ticket IN ACCESS EXCLUSIVE MODE",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'owner'",
        "ALTER SYSTEM SET fsync = off",
        "ALTER DATABASE DB OWNER TO ann",
    };
    const std::string before = ask(*m_desk->database, "SELECT count(*) FROM audit_entry");
    for (const char *statement : statements) {
        QByteArray sql(statement);
        sql.replace("DB", m_name.toLatin1());
        const auto hers = as("ann");
        QVERIFY2(!hers->connection().run(sql.toStdString()), sql);
        static_cast<void>(hers->connection().run("ROLLBACK").isOk());
        QCOMPARE(ask(*hers, "SELECT string_agg(CAST(id AS TEXT), ' ') FROM ticket"), std::string("1"));
    }
    QCOMPARE(ask(*m_desk->database, "SELECT count(*) FROM audit_entry"), before);
}

void RightsEnforcedTest::isNotFooledByNamesInFront()
{
    const auto hers = as("ann");
    Connection &connection = hers->connection();
    must(connection.run("CREATE TEMP TABLE login_role (login TEXT, role INTEGER, agent_id BIGINT)"));
    must(connection.run("INSERT INTO pg_temp.login_role VALUES ('ann', 1, 2)"));
    must(connection.run("CREATE TEMP TABLE meta (key TEXT, value TEXT)"));
    must(connection.run("CREATE FUNCTION pg_temp.own_agent() RETURNS bigint LANGUAGE sql AS 'SELECT 2::bigint'"));
    must(connection.run("SET search_path = pg_temp, public"));
    QCOMPARE(ask(*hers, "SELECT own_agent()"), std::string("1"));
    QCOMPARE(ask(*hers, "SELECT string_agg(CAST(id AS TEXT), ' ') FROM ticket"), std::string("1"));
    must(connection.run("SELECT set_own_presence(1, 7, NULL)"));
    QCOMPARE(ask(*m_desk->database, "SELECT agent_id FROM presence ORDER BY id DESC LIMIT 1"), std::string("1"));
    must(connection.run("SET ROLE evenkeel_" + m_name.toStdString() + "_agent")); // her own: she stays who she is
    QCOMPARE(ask(*hers, "SELECT string_agg(CAST(id AS TEXT), ' ') FROM ticket"), std::string("1"));
    must(connection.run("SELECT set_own_presence(1, 8, NULL)"));
    QCOMPARE(must(AuditStore(*m_desk->database).entries({}, 1)).at(0).who, std::string("ann"));
}

void RightsEnforcedTest::keepsTheTrailFromManagers()
{
    const auto hers = as("mia");
    for (const char *sql : {"DELETE FROM audit_entry", "UPDATE audit_entry SET who = 'x'", "TRUNCATE audit_entry",
                            "INSERT INTO audit_entry VALUES (999, 0, 'x', 0, 'x', 'x', NULL, NULL)",
                            "ALTER TABLE team DISABLE TRIGGER ALL", "DROP TRIGGER audit_team ON team",
                            "SET session_replication_role = replica"})
        QVERIFY2(!hers->connection().run(sql), sql);
}

void RightsEnforcedTest::letsNobodyLeaveReceiptsForOthers()
{
    for (const char *login : {"mia", "lea", "ann"}) {
        const auto theirs = as(login);
        for (const char *sql : {"SELECT leave_receipt(1, 'forged')", "SELECT leave_receipt(9000000, 'purge')",
                                "INSERT INTO write_receipt VALUES (9000000, 'forged')", "DELETE FROM write_receipt",
                                "UPDATE write_receipt SET token = 'forged'"})
            QVERIFY2(!theirs->connection().run(sql), sql);
    }
    const auto hers = as("lea"); // and yet each leaves her own
    const std::string before = ask(*m_desk->database, "SELECT count(*) FROM write_receipt");
    const TicketEvent note = noteOn(1, 5);
    must(TicketStore(*hers).append({&note, 1}));
    QCOMPARE(ask(*m_desk->database, "SELECT count(*) FROM write_receipt"), std::to_string(std::stoi(before) + 1));
}

QTEST_GUILESS_MAIN(RightsEnforcedTest)
#include "tst_rightsenforced.moc"
