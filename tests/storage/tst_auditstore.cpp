// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/auditstore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/holidaystore.h"
#include "storage/machineuser.h"
#include "storage/policystore.h"
#include "storage/presencestore.h"
#include "storage/query.h"
#include "storage/savedviewstore.h"
#include "storage/skillstore.h"
#include "storage/tableshape.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace evenkeel;

/// Who changed what, as triggers enter it.
class AuditStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAddedChangedAndRemoved();
    void knowsThoseWhoLoggedIn();
    void leavesOutWhatStaysTheSame();
    void namesARowOfSeveralColumns();
    void keepsOutOfTheStoryOfTickets();
    void answersQuestions();
    void watchesEveryTableThatPeopleEdit();
    void refusesToBeChanged();
    void takesBackWhatWasTakenBack();
    void tellsOthersNothingOfAnEmptyTurn();
    void leavesOtherProgramsUnnamed();
    void letsNobodyElseEnterAnything();
};

namespace {

std::vector<AuditEntry> trail(Database &database, const AuditQuestion &question = {})
{
    return must(AuditStore(database).entries(question, 1000));
}

const std::string Odd = "'' it's = \"a\" \\n\n\t\x01 name='b'";

std::string me()
{
    return isOnPostgres() ? "owner" : machineUser();
}

} // namespace

void AuditStoreTest::tellsWhoAddedChangedAndRemoved()
{
    const auto database = must(Database::open(freshWorkspace()));
    QVERIFY(trail(*database).empty()); // making a workspace is nobody's edit
    const Instant before = instantFromMillis(QDateTime::currentMSecsSinceEpoch() - 1);
    SavedViewStore views(*database);
    must(views.save({"tickets", "mine", Odd}, {}));
    must(views.save({"tickets", "mine", "{}"}, Odd));
    must(views.remove({"tickets", "mine", "{}"}));
    const Instant after = instantFromMillis(QDateTime::currentMSecsSinceEpoch() + 1);

    const auto entries = trail(*database);
    QCOMPARE(entries.size(), std::size_t{3});
    const AuditAction actions[] = {AuditAction::Removed, AuditAction::Changed, AuditAction::Added};
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(entries[i].id, std::int64_t(3 - i));
        QCOMPARE(entries[i].action, actions[i]);
        QCOMPARE(entries[i].who, me());
        QCOMPARE(entries[i].subject, std::string("saved_view"));
        QCOMPARE(entries[i].rowKey, std::string("tickets/mine"));
        QVERIFY(entries[i].at >= before && entries[i].at <= after);
    }
    QVERIFY(entries[2].oldRow.empty() && entries[0].newRow.empty());
    QVERIFY(entries[1].oldRow == entries[2].newRow);
    const std::vector<AuditValue> first{{"page", "tickets"}, {"name", "mine"}, {"json", Odd}};
    QVERIFY(entries[2].newRow == first);
    QCOMPARE(valueOf(entries[1].newRow, "json"), std::optional<std::string>("{}"));
    QVERIFY(must(Checker(*database).check()).empty());
}

void AuditStoreTest::knowsThoseWhoLoggedIn()
{
    const SharedWorkspace shared;
    const auto database = must(Database::open(shared.url()));
    if (isOnPostgres()) {
        PostgresCluster &cluster = PostgresCluster::shared();
        const QString name = databaseOf(shared.url());
        cluster.run(name, {QStringLiteral("CREATE ROLE mary LOGIN"), QStringLiteral("CREATE ROLE crew"),
                           QStringLiteral("GRANT crew TO mary"),
                           QStringLiteral("GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO crew")});
        const auto hers = must(Database::open(cluster.url(name, QStringLiteral("mary"))));
        must(hers->connection().run("SET ROLE crew")); // as whom she acts does not hide who she is
        must(CatalogStore(*hers).save(Team{{}, "Hers"}));
        QCOMPARE(trail(*database).at(0).who, std::string("mary"));
        cluster.run(name, {QStringLiteral("DROP OWNED BY crew"), QStringLiteral("DROP ROLE crew, mary")});
        return;
    }
    must(CatalogStore(*database).save(Team{{}, "Mine"}));
    QCOMPARE(trail(*database).at(0).who, machineUser());
    QVERIFY(!machineUser().empty());
}

void AuditStoreTest::leavesOutWhatStaysTheSame()
{
    const Desk desk;
    CatalogStore catalog(*desk.database);
    Agent agent = must(catalog.agents()).at(0);
    agent.queues = {QueueId{1}, QueueId{2}};
    must(catalog.save(agent));
    const std::size_t entries = trail(*desk.database).size();
    must(catalog.save(agent));
    must(catalog.saveAll(must(catalog.agents())));
    QCOMPARE(trail(*desk.database).size(), entries);
    agent.queues = {QueueId{2}};
    must(catalog.save(agent));
    const auto now = trail(*desk.database);
    QCOMPARE(now.size(), entries + 1);
    QCOMPARE(now[0].action, AuditAction::Removed);
    QCOMPARE(now[0].rowKey, std::string("1/1"));
}

void AuditStoreTest::namesARowOfSeveralColumns()
{
    const Desk desk;
    must(SkillStore(*desk.database).replacePaces(std::vector<CategoryPace>{{AgentId{2}, CategoryId{1}, 0.5}}));
    const auto pace = must(AuditStore(*desk.database).last("agent_pace", "2/1"));
    QVERIFY(pace.has_value());
    QCOMPARE(valueOf(pace->newRow, "factor"), std::optional<std::string>("0.5"));
    const auto agent = must(AuditStore(*desk.database).last("agent", "1"));
    QCOMPARE(valueOf(agent->newRow, "name"), std::optional<std::string>("Agent 1"));
    QCOMPARE(valueOf(agent->newRow, "is_active"), std::optional<std::string>("1")); // what stands behind the text
    const auto category = must(AuditStore(*desk.database).last("category", "1"));
    QVERIFY(!valueOf(category->newRow, "required_skill_id").has_value());
    QVERIFY(!must(AuditStore(*desk.database).last("agent_pace", "1/1")).has_value());
    must(PolicyStore(*desk.database).save({}, minute(0), "first"));
    const auto policy = must(AuditStore(*desk.database).last("policy", "1"));
    QCOMPARE(valueOf(policy->newRow, "note"), std::optional<std::string>("first"));
    QVERIFY(!valueOf(policy->newRow, "body").has_value()); // stands in the table, which only grows
}

void AuditStoreTest::keepsOutOfTheStoryOfTickets()
{
    const Desk desk;
    const std::size_t entries = trail(*desk.database).size();
    importOne(*desk.database, story("A-1"));
    QCOMPARE(trail(*desk.database).size(), entries);
}

void AuditStoreTest::answersQuestions()
{
    const Desk desk;
    must(PresenceStore(*desk.database).add({AgentId{1}, Presence::Offline, minute(1), minute(2)}));
    AuditStore store(*desk.database);
    const auto ask = [&store](const AuditQuestion &question) { return must(store.count(question)); };
    AuditQuestion question;
    const std::int64_t all = ask(question);
    QCOMPARE(all, std::int64_t{1 + 2 + 3 + 1 + 1 + 1});
    question.who = me();
    QCOMPARE(ask(question), all);
    question.who = "nobody";
    QCOMPARE(ask(question), std::int64_t{0});
    question = {};
    question.subject = "agent";
    QCOMPARE(ask(question), std::int64_t{3});
    question.rowKey = "2";
    QCOMPARE(ask(question), std::int64_t{1});
    QCOMPARE(trail(*desk.database, question).at(0).rowKey, std::string("2"));
    const Instant newest = trail(*desk.database).at(0).at;
    question = {};
    question.from = newest + Millis{1};
    QCOMPARE(ask(question), std::int64_t{0});
    question = {};
    question.until = newest + Millis{1};
    QCOMPARE(ask(question), all);
    QCOMPARE(must(store.entries({}, 2)).size(), std::size_t{2});
}

// A table that is neither watched nor named here is one that somebody forgot.
void AuditStoreTest::watchesEveryTableThatPeopleEdit()
{
    const std::set<std::string> unwatched{
        "audit_entry",        "ticket",          "ticket_event",  "decision",         "desk_change",
        "batch_run",          "import_run",      "quarantine",    "team_version",     "queue_version",
        "skill_version",      "channel_version", "agent_version", "category_version", "agent_queue_version",
        "agent_pace_version", "holiday_version", "routing_lease", "report_run"};
    const auto memory = must(Database::open(QStringLiteral("sqlite::memory:")));
    const auto server = must(Database::open(freshWorkspace()));
    for (const TableShape &table : must(workspaceTables())) {
        Query triggers(*memory,
                       "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table AND name LIKE "
                       "'audit\\_%' ESCAPE '\\' AND name NOT LIKE 'audit_entry%'");
        triggers.bind(":table", std::string_view(table.name));
        int found = 0;
        while (triggers.next()) {
            ++found;
            for (const ColumnShape &column : table.columns) {
                const bool isLeftOut = table.name == "policy" && column.name == "body";
                const bool isNamed = triggers.text(0).find(column.name + "=' || quote(") != std::string::npos;
                QVERIFY2(isNamed != isLeftOut, (table.name + '.' + column.name).c_str());
            }
        }
        QVERIFY2((found > 0) != unwatched.contains(table.name), table.name.c_str());
        if (isOnPostgres()) {
            const std::string count =
                must(server->connection().textOf("SELECT count(*) FROM pg_trigger WHERE tgname = 'audit_" + table.name +
                                                 "' AND tgrelid = CAST('" + table.name + "' AS regclass)"));
            QCOMPARE(count, std::string(unwatched.contains(table.name) ? "0" : "1"));
        }
    }
}

void AuditStoreTest::refusesToBeChanged()
{
    const Desk desk;
    std::vector<std::string> statements{"UPDATE audit_entry SET who = 'other'", "DELETE FROM audit_entry"};
    if (isOnPostgres())
        statements.push_back("TRUNCATE audit_entry");
    for (const std::string &sql : statements) {
        const auto refused = desk.database->connection().run(sql);
        QVERIFY2(!refused && refused.error().detail.find("append-only") != std::string::npos, sql.c_str());
    }
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void AuditStoreTest::takesBackWhatWasTakenBack()
{
    const Desk desk;
    const std::size_t entries = trail(*desk.database).size();
    {
        const Transaction transaction = must(Transaction::begin(*desk.database));
        must(CatalogStore(*desk.database).save(Team{{}, "Not meant"}));
        QCOMPARE(trail(*desk.database).size(), entries + 1);
    }
    QCOMPARE(trail(*desk.database).size(), entries);
    must(CatalogStore(*desk.database).save(Team{{}, "Meant"}));
    QCOMPARE(trail(*desk.database).at(0).id, std::int64_t(entries + 1)); // without gaps
}

void AuditStoreTest::tellsOthersNothingOfAnEmptyTurn()
{
    const SharedWorkspace shared;
    const auto mine = must(Database::open(shared.url()));
    const auto other = must(Database::open(shared.url()));
    must(CatalogStore(*mine).save(Team{{}, "Team"}));
    const std::uint32_t seen = must(other->othersChangeCounter());
    const std::uint64_t own = must(mine->changeCounter());
    must(must(Transaction::begin(*mine)).commit());
    QCOMPARE(must(other->othersChangeCounter()), seen);
    QCOMPARE(must(mine->changeCounter()), own);
    {
        Transaction outer = must(Transaction::begin(*mine));
        Transaction inner = must(Transaction::begin(*mine));
        must(inner.commit());
        must(mine->connection().run("CREATE TABLE beside (id INTEGER)")); // counts as well, though it is no row
        must(outer.commit());
    }
    QVERIFY(must(other->othersChangeCounter()) != seen || isOnPostgres());
    QCOMPARE(must(mine->connection().textOf("SELECT count(*) FROM beside")), std::string("0"));
}

void AuditStoreTest::leavesOtherProgramsUnnamed()
{
    const SharedWorkspace shared;
    const auto database = must(Database::open(shared.url()));
    must(CatalogStore(*database).save(Team{{}, "Mine"}));
    const QString sql = QStringLiteral("INSERT INTO team (id, name) VALUES (7, 'Theirs')");
    if (isOnPostgres())
        PostgresCluster::shared().run(databaseOf(shared.url()), {sql});
    else
        runBeside(database->filePath(), {sql});
    const auto entries = trail(*database);
    QCOMPARE(entries.size(), std::size_t{2});
    QCOMPARE(entries[0].who, isOnPostgres() ? std::string("owner") : std::string());
    QCOMPARE(entries[1].who, me());
}

void AuditStoreTest::letsNobodyElseEnterAnything()
{
    if (!isOnPostgres()) { // whoever may write a file may write all of it; a server tells people apart
        QVERIFY(!isOnPostgres());
        return;
    }
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString name = databaseOf(cluster.makeWorkspace());
    cluster.run(name, {QStringLiteral("CREATE ROLE eve LOGIN"),
                       QStringLiteral("GRANT SELECT, INSERT, UPDATE, DELETE ON team TO eve"),
                       QStringLiteral("GRANT SELECT ON audit_entry, meta TO eve")});
    const auto hers = must(Database::open(cluster.url(name, QStringLiteral("eve"))));
    Connection &connection = hers->connection();
    must(connection.run("INSERT INTO team (id, name) VALUES (1, 'Hers')"));
    for (const char *sql :
         {"INSERT INTO audit_entry VALUES (9, 0, 'x', 0, 'x', 'x', NULL, NULL)", "UPDATE audit_entry SET who = 'x'",
          "DELETE FROM audit_entry", "TRUNCATE audit_entry", "ALTER TABLE team DISABLE TRIGGER audit_team",
          "INSERT INTO meta VALUES ('move', 'x')", "SET session_replication_role = replica", "SELECT audit_change()"})
        QVERIFY2(!connection.run(sql), sql);
    // Neither a table of her own with our trigger, nor one of her own in the trail's place.
    must(connection.run("CREATE TEMP TABLE lure (id BIGINT)"));
    QVERIFY(
        !connection.run("CREATE TRIGGER lure AFTER INSERT ON lure FOR EACH ROW EXECUTE FUNCTION audit_change('id')"));
    must(connection.run("CREATE TEMP TABLE audit_entry (id BIGINT, at BIGINT, who TEXT, action INTEGER, subject TEXT, "
                        "row_key TEXT, old_row TEXT, new_row TEXT)"));
    must(connection.run("CREATE TEMP TABLE meta (key TEXT, value TEXT)"));
    must(connection.run("INSERT INTO pg_temp.meta VALUES ('move', 'x')"));
    must(connection.run("UPDATE team SET name = 'Mine'"));
    QCOMPARE(must(connection.textOf("SELECT count(*) FROM pg_temp.audit_entry")), std::string("0"));
    QCOMPARE(cluster.ask(name, QStringLiteral("SELECT count(*) FROM audit_entry WHERE who = 'eve'")),
             QStringLiteral("2"));
    cluster.run(name, {QStringLiteral("DROP OWNED BY eve")});
}

QTEST_GUILESS_MAIN(AuditStoreTest)
#include "tst_auditstore.moc"
