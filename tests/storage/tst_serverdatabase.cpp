// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace evenkeel;

class ServerDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAWorkspaceOfAnEmptyDatabase();
    void makesOneWhenTwoBeginAtOnce();
    void hasTheStepsOfTheOtherEngine();
    void bringsAnOldSchemaUpToDate();
    void leavesAFailedStepUndone();
    void refusesWhatIsNotThere();
    void refusesWhatIsNotOurs();
    void refusesANewerSchema();
    void refusesAUserWithoutRights();
    void onlyReadsWhenAskedTo();
    void guardsWhatIsOnlyAdded();
    void givesTheTurnToOneWriter();
    void noticesChangesOfItsOwnAndOfOthers();
    void countsNothingWhereNothingWasWritten();
    void keepsTextAsItIs();
    void readsBetweenTheRowsOfAnotherAnswer();
    void takesAllBackWhenAStatementFailed();
    void saysWhenTheServerIsGone();
};

namespace {

PostgresCluster &cluster()
{
    return PostgresCluster::shared();
}

Error refusal(const QString &url, const OpenOptions &options = {})
{
    const auto opened = Database::open(url, options);
    if (opened)
        qFatal("%s was opened", qPrintable(url));
    return opened.error();
}

QString makeOldDatabase(int version)
{
    QStringList statements;
    for (const Migration &step : migrationsFor(DatabaseEngine::PostgreSql)) {
        for (const std::string &statement : step.statements) {
            if (step.number <= version)
                statements << QString::fromStdString(statement);
        }
    }
    statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '%1')").arg(version);
    const QString name = cluster().makeDatabase();
    cluster().run(name, statements);
    return name;
}

} // namespace

void ServerDatabaseTest::makesAWorkspaceOfAnEmptyDatabase()
{
    const QString url = cluster().url(cluster().makeDatabase());
    QCOMPARE(serverFaultOf(refusal(url, {.mode = OpenMode::MustExist})), std::optional(ServerFault::WorkspaceMissing));
    QCOMPARE(serverFaultOf(refusal(url, {.mode = OpenMode::ReadOnly})), std::optional(ServerFault::WorkspaceMissing));
    const auto database = must(Database::open(url));
    QVERIFY(database->isOnServer());
    QVERIFY(database->filePath().isEmpty());
    QCOMPARE(database->url(), url);
    QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion());
    QVERIFY(must(Checker(*database).check()).empty()); // compares with the tables and columns of SQLite
    QVERIFY(Database::open(url, {.mode = OpenMode::MustExist}).isOk());
}

void ServerDatabaseTest::makesOneWhenTwoBeginAtOnce()
{
    const QString url = cluster().url(cluster().makeDatabase());
    std::atomic<int> opened = 0;
    const auto open = [&] { opened += Database::open(url).isOk() ? 1 : 0; };
    const std::unique_ptr<QThread> one(QThread::create(open));
    const std::unique_ptr<QThread> two(QThread::create(open));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(opened.load(), 2);
    QVERIFY(must(Checker(*must(Database::open(url))).check()).empty());
}

void ServerDatabaseTest::hasTheStepsOfTheOtherEngine()
{
    const auto &here = migrationsFor(DatabaseEngine::PostgreSql);
    const auto &there = migrationsFor(DatabaseEngine::Sqlite);
    QCOMPARE(here.size(), there.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        QCOMPARE(here[i].number, there[i].number);
        QCOMPARE(here[i].name.section(u'.', 0, 0), there[i].name.section(u'.', 0, 0));
    }
}

void ServerDatabaseTest::bringsAnOldSchemaUpToDate()
{
    for (int version = 1; version < Database::newestSchemaVersion(); ++version) {
        const QString url = cluster().url(makeOldDatabase(version));
        QCOMPARE(refusal(url, {.mode = OpenMode::ReadOnly}).code, ErrorCode::FileReadOnly);
        const auto database = must(Database::open(url));
        QCOMPARE(must(storedSchemaVersion(*database)), Database::newestSchemaVersion());
        QVERIFY(must(Checker(*database).check()).empty());
    }
}

void ServerDatabaseTest::leavesAFailedStepUndone()
{
    const QString name = makeOldDatabase(2);
    cluster().run(name, {QStringLiteral("CREATE TABLE public_holiday (day TEXT)")}); // the last one of a later step
    const Error refused = refusal(cluster().url(name));
    QCOMPARE(refused.code, ErrorCode::DatabaseFailed);
    QVERIFY(refused.detail.find("0009_calendar") != std::string::npos);
    QCOMPARE(cluster().ask(name, QStringLiteral("SELECT value FROM meta WHERE key = 'schema_version'")),
             QStringLiteral("8"));
    cluster().run(name, {QStringLiteral("DROP TABLE public_holiday")});
    QVERIFY(must(Checker(*must(Database::open(cluster().url(name)))).check()).empty());
}

void ServerDatabaseTest::refusesWhatIsNotThere()
{
    QCOMPARE(serverFaultOf(refusal(cluster().url(QStringLiteral("nowhere")))),
             std::optional(ServerFault::DatabaseMissing));
    const QString name = cluster().makeDatabase();
    QCOMPARE(serverFaultOf(refusal(cluster().url(name, QStringLiteral("nobody")))),
             std::optional(ServerFault::LoginRefused));
    const Error away = refusal(QStringLiteral("postgresql://owner@/desk?host=/nowhere"));
    QCOMPARE(serverFaultOf(away), std::optional(ServerFault::Unreachable));
    QVERIFY(away.detail.find("postgresql://owner@/desk") != std::string::npos);
}

void ServerDatabaseTest::refusesWhatIsNotOurs()
{
    const QString name = cluster().makeDatabase();
    cluster().run(name, {QStringLiteral("CREATE TABLE shop (id INTEGER)")});
    QCOMPARE(refusal(cluster().url(name)).code, ErrorCode::FileForeign);
    QCOMPARE(cluster().ask(name, QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")),
             QStringLiteral("1"));
}

void ServerDatabaseTest::refusesANewerSchema()
{
    const QString url = cluster().makeWorkspace();
    cluster().run(databaseOf(url), {QStringLiteral("UPDATE meta SET value = '999' WHERE key = 'schema_version'")});
    const Error refused = refusal(url);
    QCOMPARE(refused.code, ErrorCode::FileNewer);
    QVERIFY(refused.detail.ends_with(": 999 > " + std::to_string(Database::newestSchemaVersion())));
    cluster().run(databaseOf(url), {QStringLiteral("UPDATE meta SET value = 'x' WHERE key = 'schema_version'")});
    QCOMPARE(refusal(url).code, ErrorCode::FileDamaged);
}

void ServerDatabaseTest::refusesAUserWithoutRights()
{
    const QString name = cluster().makeDatabase();
    cluster().run(name, {QStringLiteral("CREATE ROLE guest LOGIN"),
                         QStringLiteral("REVOKE CREATE ON SCHEMA public FROM PUBLIC")});
    const QString url = cluster().url(name, QStringLiteral("guest"));
    QCOMPARE(serverFaultOf(refusal(url)), std::optional(ServerFault::RightsMissing));
    must(Database::open(cluster().url(name)));
    QCOMPARE(serverFaultOf(refusal(url)), std::optional(ServerFault::RightsMissing));
}

void ServerDatabaseTest::onlyReadsWhenAskedTo()
{
    const QString url = cluster().makeWorkspace();
    const auto database = must(Database::open(url, {.mode = OpenMode::ReadOnly}));
    QVERIFY(database->isReadOnly());
    QVERIFY(must(CatalogStore(*database).teams()).empty());
    QCOMPARE(CatalogStore(*database).save(Team{{}, "Mine"}).error().code, ErrorCode::FileReadOnly);
    QCOMPARE(database->connection().run("DELETE FROM team").error().code, ErrorCode::FileReadOnly);
}

void ServerDatabaseTest::guardsWhatIsOnlyAdded()
{
    const Desk desk(StatementRoute::Fastest, cluster().makeWorkspace());
    importOne(*desk.database, story("A-1"));
    for (const char *sql : {"UPDATE ticket_event SET at = 0", "DELETE FROM ticket_event",
                            "UPDATE ticket_event SET text = 'x' WHERE id = 1", "TRUNCATE ticket_event",
                            "UPDATE agent_version SET capacity = 1", "DELETE FROM category_version",
                            "TRUNCATE desk_change", "UPDATE desk_change SET row_count = 0"}) {
        const Result<Done> refused = desk.database->connection().run(sql);
        QVERIFY2(!refused, sql);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(refused.error().detail.find("append-only") != std::string::npos, sql);
    }
    QVERIFY(must(Checker(*desk.database).check()).empty());
}

void ServerDatabaseTest::givesTheTurnToOneWriter()
{
    const QString url = cluster().makeWorkspace();
    const auto writer = must(Database::open(url));
    const auto reader = must(Database::open(url, {.busyTimeout = std::chrono::milliseconds(1)}));
    const auto elsewhere = must(Database::open(cluster().makeWorkspace()));
    Transaction writing = must(Transaction::begin(*writer));
    const Error locked = Transaction::begin(*reader).error();
    QCOMPARE(locked.code, ErrorCode::FileLocked);
    QVERIFY(locked.detail.find(databaseOf(url).toStdString()) != std::string::npos); // people must know which
    QVERIFY(must(CatalogStore(*reader).teams()).empty());                            // reading goes on
    QVERIFY(Transaction::begin(*elsewhere).isOk());
    writing.rollback();
    QVERIFY(CatalogStore(*reader).save(Team{{}, "Mine"}).isOk());
}

void ServerDatabaseTest::noticesChangesOfItsOwnAndOfOthers()
{
    const QString url = cluster().makeWorkspace();
    const auto mine = must(Database::open(url));
    const auto other = must(Database::open(url));
    const std::uint64_t first = must(mine->changeCounter());
    const std::uint32_t others = must(mine->othersChangeCounter());
    QCOMPARE(must(mine->changeCounter()), first);
    must(CatalogStore(*mine).save(Team{{}, "Mine"}));
    const std::uint64_t second = must(mine->changeCounter());
    QVERIFY(second != first);
    QCOMPARE(must(mine->othersChangeCounter()), others);
    must(CatalogStore(*other).save(Team{{}, "Theirs"}));
    QVERIFY(must(mine->changeCounter()) != second);
    QVERIFY(must(mine->othersChangeCounter()) != others);
}

void ServerDatabaseTest::countsNothingWhereNothingWasWritten()
{
    const QString url = cluster().makeWorkspace();
    const auto mine = must(Database::open(url));
    const auto other = must(Database::open(url));
    const std::uint64_t counter = must(mine->changeCounter());
    const std::uint32_t others = must(other->othersChangeCounter());
    must(must(Transaction::begin(*mine)).commit());
    must(Transaction::begin(*mine)).rollback();
    QCOMPARE(must(mine->changeCounter()), counter);
    QCOMPARE(must(other->othersChangeCounter()), others);
}

void ServerDatabaseTest::keepsTextAsItIs()
{
    const auto database = must(Database::open(cluster().makeWorkspace()));
    CatalogStore catalog(*database);
    const std::string names[] = {
        "O'Hara",     "back\\slash", "\xf0\x9f\x90\x98 \xe2\x80\xaeltr", "a\nb\tc\x01", "'; DROP TABLE team; --",
        "$1 :name ?", "%s",          std::string(100'000, 'x') + "'"};
    for (const std::string &name : names)
        must(catalog.save(Agent{.id = {}, .name = name}));
    must(catalog.save(Agent{.id = {}, .name = std::string("nul\0nul", 7)}));
    const auto agents = must(catalog.agents());
    QCOMPARE(agents.size(), std::size(names) + 1);
    for (std::size_t i = 0; i < std::size(names); ++i)
        QCOMPARE(agents[i].name, names[i]);
    QCOMPARE(agents.back().name, std::string("nul\xef\xbf\xbdnul")); // no text holds that sign here
}

void ServerDatabaseTest::readsBetweenTheRowsOfAnotherAnswer()
{
    const Desk desk(StatementRoute::Fastest, cluster().makeWorkspace());
    for (int i = 1; i <= 5; ++i)
        importOne(*desk.database, story("A-" + std::to_string(i)));
    Query tickets(*desk.database, "SELECT id FROM ticket ORDER BY id");
    std::int64_t events = 0;
    int rows = 0;
    while (tickets.next()) {
        ++rows;
        Query query(*desk.database, "SELECT count(*) FROM ticket_event WHERE ticket_id = :ticket");
        query.bind(":ticket", tickets.integer(0));
        QVERIFY(query.next());
        events += query.integer(0);
    }
    QVERIFY(!tickets.hasFailed());
    QCOMPARE(rows, 5);
    QCOMPARE(events, std::int64_t{15});
}

void ServerDatabaseTest::takesAllBackWhenAStatementFailed()
{
    const auto database = must(Database::open(cluster().makeWorkspace()));
    {
        Transaction transaction = must(Transaction::begin(*database));
        must(CatalogStore(*database).save(Team{{}, "Kept?"}));
        QVERIFY(!database->connection().run("INSERT INTO team (id, name) VALUES (1, NULL)"));
        QVERIFY(!transaction.commit()); // the server would say yes and store nothing
    }
    QVERIFY(must(CatalogStore(*database).teams()).empty());
    must(CatalogStore(*database).save(Team{{}, "Kept"}));
    QCOMPARE(must(CatalogStore(*database).teams()).size(), std::size_t{1});
}

void ServerDatabaseTest::saysWhenTheServerIsGone()
{
    const QString url = cluster().makeWorkspace();
    {
        const auto database = must(Database::open(url));
        must(CatalogStore(*database).save(Team{{}, "Stored"}));
        Transaction transaction = must(Transaction::begin(*database));
        must(CatalogStore(*database).save(Team{{}, "Not stored"}));
        cluster().crash();
        const auto lost = CatalogStore(*database).save(Team{{}, "Too late"});
        QVERIFY(!lost);
        QCOMPARE(serverFaultOf(transaction.commit().error()), std::optional(ServerFault::ConnectionLost));
        QCOMPARE(serverFaultOf(CatalogStore(*database).teams().error()), std::optional(ServerFault::ConnectionLost));
        QCOMPARE(serverFaultOf(refusal(url)), std::optional(ServerFault::Unreachable));
    }
    cluster().start();
    const auto database = must(Database::open(url));
    QCOMPARE(must(CatalogStore(*database).teams()).size(), std::size_t{1});
    QVERIFY(must(Checker(*database).check()).empty());
}

QTEST_GUILESS_MAIN(ServerDatabaseTest)
#include "tst_serverdatabase.moc"
