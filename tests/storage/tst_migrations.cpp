// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/connection.h"
#include "storage/migrations.h"

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
    void guardEventsAgainstChange();
};

void MigrationsTest::areNumberedWithoutGaps()
{
    int expected = 0;
    for (const Migration &step : sqliteMigrations()) {
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
    const QString file = folder.filePath(QStringLiteral("old.evenkeel"));
    must(Database::open(QStringLiteral("sqlite:") + file));
    // What version 1 was: no guards yet.
    runBeside(file, {QStringLiteral("DROP TRIGGER ticket_event_no_update"),
                     QStringLiteral("DROP TRIGGER ticket_event_no_delete"),
                     QStringLiteral("UPDATE meta SET value = '1' WHERE key = 'schema_version'")});
    QCOMPARE(Database::open(QStringLiteral("sqlite:") + file, {.mode = OpenMode::ReadOnly}).error().code,
             ErrorCode::FileReadOnly);
    const auto database = must(Database::open(QStringLiteral("sqlite:") + file));
    QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion());
    QCOMPARE(must(storedSchemaVersion(*database)), Database::newestSchemaVersion());
    QCOMPARE(must(database->connection().textOf("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")),
             std::string("2"));
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
    must(Database::open(QStringLiteral("sqlite:") + file));
    // Step 2 makes this trigger last: it fails after having made the other.
    runBeside(file, {QStringLiteral("DROP TRIGGER ticket_event_no_update"),
                     QStringLiteral("UPDATE meta SET value = '1' WHERE key = 'schema_version'")});
    const auto refused = Database::open(QStringLiteral("sqlite:") + file);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(refused.error().detail.find("0002_append_only") != std::string::npos);
    runBeside(file, {QStringLiteral("DROP TRIGGER ticket_event_no_delete")});
    QVERIFY(Database::open(QStringLiteral("sqlite:") + file).isOk());
}

void MigrationsTest::guardEventsAgainstChange()
{
    const Desk desk;
    importOne(*desk.database, story("A-1"));
    Connection &connection = desk.database->connection();
    for (const char *sql : {"UPDATE ticket_event SET at = 0", "DELETE FROM ticket_event",
                            "UPDATE ticket_event SET text = 'x' WHERE id = 1"}) {
        const Result<Done> refused = connection.run(sql);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.find("append-only") != std::string::npos);
    }
    QCOMPARE(must(TicketStore(*desk.database).eventCount()), std::int64_t{3});
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
