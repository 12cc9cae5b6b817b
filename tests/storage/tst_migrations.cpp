// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldworkspace.h"

#include "storage/changestore.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/decisionstore.h"
#include "storage/holidaystore.h"
#include "storage/skillstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNumberedWithoutGaps();
    void splitScriptsAtLinesThatEndAStatement();
    void bringAnOldSchemaUpToDate();
    void doNothingOnReopening();
    void leaveAFailedStepUndone();
    void makeWhatThereWasTheFirstVersion();
    void keepOldDecisionsAsTheyWere();
    void letHolidaysComeAsAChange();
    void guardWhatIsOnlyAdded();
};

void MigrationsTest::areNumberedWithoutGaps()
{
    int expected = 0;
    for (const Migration &step : migrationsFor(DatabaseEngine::Sqlite)) {
        QCOMPARE(step.number, ++expected);
        QVERIFY2(!step.statements.empty(), qPrintable(step.name));
    }
    QCOMPARE(Database::newestSchemaVersion(), expected);
    QVERIFY(expected > 0);
}

void MigrationsTest::splitScriptsAtLinesThatEndAStatement()
{
    const auto statements =
        statementsOf("-- a comment;\nCREATE TABLE a (\n  b TEXT\n);\r\n\nBEGIN SELECT 1; SELECT 2; END;\nSELECT 3");
    QCOMPARE(statements.size(), std::size_t{3});
    QCOMPARE(statements[0], std::string("CREATE TABLE a (\nb TEXT\n);"));
    QCOMPARE(statements[1], std::string("BEGIN SELECT 1; SELECT 2; END;"));
    QCOMPARE(statements[2], std::string("SELECT 3"));
}

void MigrationsTest::bringAnOldSchemaUpToDate()
{
    const QTemporaryDir folder;
    for (int version = 1; version < Database::newestSchemaVersion(); ++version) {
        const QString file = folder.filePath(QStringLiteral("old%1.evenkeel").arg(version));
        makeOldWorkspace(file, version);
        QCOMPARE(Database::open(QStringLiteral("sqlite:") + file, {.mode = OpenMode::ReadOnly}).error().code,
                 ErrorCode::FileReadOnly);
        const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
        QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion());
        QCOMPARE(must(storedSchemaVersion(*database)), Database::newestSchemaVersion());
        QVERIFY(must(Checker(*database).check()).empty()); // compares the schema with that of a new workspace
    }
}

void MigrationsTest::makeWhatThereWasTheFirstVersion()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.evenkeel"));
    makeOldWorkspace(file, 2);
    fillVersion2(file);
    const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
    for (const Problem &problem : must(Checker(*database).check()))
        QFAIL((problem.table + ' ' + std::to_string(problem.row) + ' ' + problem.detail).c_str());
    QCOMPARE(must(ChangeStore(*database).newest()), ChangeId{1});

    CatalogStore now(*database);
    CatalogStore then(*database, ChangeId{0});
    Agent agent = must(now.agents()).at(0);
    QCOMPARE(agent.queues, std::vector{QueueId{1}});
    QVERIFY(must(then.agents()) == must(now.agents()));
    QVERIFY(must(then.categories()) == must(now.categories()));
    QVERIFY(must(then.skills()) == must(now.skills()) && must(then.channels()) == must(now.channels()));
    QVERIFY(must(then.queues()) == must(now.queues()) && must(then.teams()) == must(now.teams()));
    QCOMPARE(must(SkillStore(*database).paces(ChangeId{0})).size(), std::size_t{1});

    agent.capacity = 20;
    agent.queues.clear();
    must(now.save(agent));
    QCOMPARE(must(then.agents()).at(0).capacity, 100.0);
    QCOMPARE(must(then.agents()).at(0).queues, std::vector{QueueId{1}});
    QCOMPARE(must(CatalogStore(*database, ChangeId{2}).agents()).at(0).capacity, 20.0);
}

void MigrationsTest::keepOldDecisionsAsTheyWere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.evenkeel"));
    makeOldWorkspace(file, 2);
    fillVersion2(file);
    const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
    DecisionStore store(*database);
    const Decision assigned = must(store.decision(DecisionId{1}));
    QCOMPARE(assigned.agent, AgentId{2});
    QCOMPARE(assigned.inputHash, std::uint64_t{77});
    QCOMPARE(assigned.inputVersion, 0);
    QVERIFY(!assigned.asOfChange.isValid() && !assigned.askedMethod && !assigned.isByBatch && assigned.repeats == 0);
    const auto waited = must(store.search({.blockedBy = Gate::Capacity}, 10));
    QCOMPARE(waited.size(), std::size_t{1});
    QCOMPARE(waited[0].blockingGate(), std::optional(Gate::Capacity));

    // Asked again, it is a new record: what the old one could see is not known as well.
    Decision again = waited[0];
    again.at = minute(9);
    QCOMPARE(must(store.addOrRepeat({&again, 1})), std::vector{DecisionId{3}});
    QCOMPARE(must(store.decision(DecisionId{3})).asOfChange, ChangeId{1});
}

void MigrationsTest::letHolidaysComeAsAChange()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.evenkeel"));
    makeOldWorkspace(file, 9);
    runBeside(file, {QStringLiteral("INSERT INTO public_holiday (day, region, name) VALUES ('2016-03-25', 'Germany', "
                                    "'Good Friday'), ('2016-03-28', 'Germany', 'Easter Monday')")});
    const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
    QVERIFY(must(Checker(*database).check()).empty());
    HolidayStore store(*database);
    QCOMPARE(must(ChangeStore(*database).newest()), ChangeId{2});
    QCOMPARE(must(store.asOf("2016-01-01", "2016-12-31", NewestChange)).size(), std::size_t{2});
    QVERIFY(must(store.asOf("2016-01-01", "2016-12-31", ChangeId{1})).empty()); // what decisions until then saw
}

void MigrationsTest::doNothingOnReopening()
{
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.evenkeel"));
    const auto first = must(Database::open(url));
    const std::string version = must(first->connection().textOf("PRAGMA schema_version"));
    const auto second = must(Database::open(url));
    QCOMPARE(must(second->connection().textOf("PRAGMA schema_version")), version);
}

void MigrationsTest::leaveAFailedStepUndone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("old.evenkeel"));
    makeOldWorkspace(file, 1);
    // Step 2 makes this trigger last: it fails after having made the other.
    runBeside(file, {QStringLiteral("CREATE TRIGGER ticket_event_no_delete BEFORE DELETE ON ticket_event BEGIN SELECT "
                                    "1; END")});
    const auto refused = Database::open(QStringLiteral("sqlite:") + file);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(refused.error().detail.find("0002_append_only") != std::string::npos);
    runBeside(file, {QStringLiteral("DROP TRIGGER ticket_event_no_delete")});
    QVERIFY(Database::open(QStringLiteral("sqlite:") + file).isOk());
}

void MigrationsTest::guardWhatIsOnlyAdded()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.evenkeel"));
    makeOldWorkspace(file, 2);
    fillVersion2(file);
    const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
    for (const char *sql : {"UPDATE ticket_event SET at = 0", "DELETE FROM ticket_event",
                            "UPDATE ticket_event SET text = 'x' WHERE id = 1", "UPDATE agent_version SET capacity = 1",
                            "DELETE FROM category_version", "UPDATE desk_change SET row_count = 0",
                            "DELETE FROM skill_level", "UPDATE presence SET presence = 0", "DELETE FROM policy",
                            "UPDATE shift SET ends_at = ends_at + 1", "DELETE FROM shift", "DELETE FROM decision",
                            "UPDATE decision SET agent_id = 3", "UPDATE decision SET blocked_gate = 'skill'",
                            "UPDATE decision SET is_lead_told = 1", "UPDATE decision SET input_version = 1"}) {
        const Result<Done> refused = database->connection().run(sql);
        QVERIFY2(!refused, sql);
        QVERIFY2(refused.error().detail.find("append-only") != std::string::npos, sql);
    }
    QVERIFY(must(Checker(*database).check()).empty());
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
