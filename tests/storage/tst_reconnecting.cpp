// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/changelistener.h"
#include "storage/checker.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/reconnecting.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"
#include "storage/serverpasswords.h"
#include "storage/transaction.h"
#include "support/severableline.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class ReconnectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowAndDiffer();
    void goesOnAfterARestart();
    void waitsPatientlyForTheServer();
    void givesUpWherePatienceDoesNotHelp();
    void storesNothingOfATransactionTheServerDidNotSurvive();
    void knowsThatACommitWentThrough();
    void knowsThatACommitDidNot();
    void asksLaterWhatBecameOfACommit_data();
    void asksLaterWhatBecameOfACommit();
    void bringsUpToDateWhatKeptNoReceipts();
    void forgetsOldReceipts();
    void noticesSilence();
    void leavesTheTurnToOthersAfterSilence();
    void waitsForALongAnswer();
    void tellsWhenNothingIsHeardAnyMore();
    void asksForTheNewPasswordAfterARotation();
};

namespace {

PostgresCluster &cluster()
{
    return PostgresCluster::shared();
}

std::optional<ServerFault> faultOf(const Result<Done> &result)
{
    return result ? std::nullopt : serverFaultOf(result.error());
}

std::size_t teams(Database &database)
{
    return must(CatalogStore(database).teams()).size();
}

Result<Done> addTeam(Database &database, const char *name)
{
    const auto saved = CatalogStore(database).save(Team{{}, name});
    return saved ? Result<Done>(Done{}) : Result<Done>(saved.error());
}

} // namespace

void ReconnectingTest::pausesGrowAndDiffer()
{
    RetryPauses pauses(1);
    RetryPauses others(2);
    std::int64_t expected = 1000;
    int differing = 0;
    for (int i = 0; i < 8; ++i) {
        const auto pause = pauses.next().count();
        QVERIFY(pause >= expected * 8 / 10 && pause <= expected * 12 / 10);
        differing += pause != others.next().count() ? 1 : 0;
        expected = std::min<std::int64_t>(30'000, expected * 2);
    }
    QVERIFY(differing > 4);
    pauses.reset();
    QVERIFY(pauses.next().count() <= 1200);
}

void ReconnectingTest::goesOnAfterARestart()
{
    const auto database = must(Database::open(cluster().makeWorkspace()));
    must(addTeam(*database, "before"));
    const std::uint32_t others = must(database->othersChangeCounter());
    QVERIFY(!database->isLost());
    cluster().crash();
    QCOMPARE(faultOf(addTeam(*database, "away")), std::optional(ServerFault::ConnectionLost));
    QVERIFY(database->isLost());
    QVERIFY(isServerGone(database->reconnect().error()));
    QVERIFY(database->isLost());
    cluster().start();
    QCOMPARE(must(database->reconnect()), WriteOutcome::None);
    QVERIFY(!database->isLost());
    QVERIFY(must(database->othersChangeCounter()) != others); // whoever compares reads everything anew
    must(addTeam(*database, "after"));
    QCOMPARE(teams(*database), std::size_t{2});
}

void ReconnectingTest::waitsPatientlyForTheServer()
{
    const auto database = must(Database::open(cluster().makeWorkspace()));
    cluster().crash();
    QVERIFY(!addTeam(*database, "away"));
    RetryPauses pauses(7);
    int tries = 0;
    const auto outcome =
        reconnectPatiently(*database, pauses, {}, [&tries](const Error &error, std::chrono::milliseconds pause) {
            QVERIFY(isServerGone(error) && pause.count() > 0);
            ++tries;
            cluster().start();
        });
    QCOMPARE(must(outcome), WriteOutcome::None);
    QCOMPARE(tries, 1);
    QCOMPARE(pauses.tries(), 0);
    cluster().crash();
    std::stop_source stop;
    const auto stopped = reconnectPatiently(*database, pauses, stop.get_token(),
                                            [&](const Error &, std::chrono::milliseconds) { stop.request_stop(); });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    cluster().start();
}

void ReconnectingTest::givesUpWherePatienceDoesNotHelp()
{
    const QString url = cluster().makeWorkspace();
    const auto database = must(Database::open(url));
    cluster().run(databaseOf(url), {QStringLiteral("UPDATE meta SET value = '999' WHERE key = 'schema_version'")});
    cluster().crash();
    QVERIFY(!addTeam(*database, "away"));
    cluster().start();
    RetryPauses pauses(7);
    QCOMPARE(reconnectPatiently(*database, pauses, {}, {}).error().code, ErrorCode::FileNewer);
}

void ReconnectingTest::storesNothingOfATransactionTheServerDidNotSurvive()
{
    const auto database = must(Database::open(cluster().makeWorkspace()));
    {
        Transaction transaction = must(Transaction::begin(*database));
        must(addTeam(*database, "half"));
        cluster().crash();
        cluster().start();
        QCOMPARE(faultOf(transaction.commit()), std::optional(ServerFault::ConnectionLost));
    }
    QCOMPARE(must(database->reconnect()), WriteOutcome::None);
    QCOMPARE(teams(*database), std::size_t{0});
    must(addTeam(*database, "whole"));
    QVERIFY(must(Checker(*database).check()).empty());
}

void ReconnectingTest::knowsThatACommitWentThrough()
{
    SeverableLine line(cluster().socketFolder());
    const auto database = must(Database::open(line.url(databaseOf(cluster().makeWorkspace()))));
    line.cutAt("COMMIT", SeverableLine::Cut::AfterIt);
    must(addTeam(*database, "stored"));
    QVERIFY(database->isLost());
    QCOMPARE(must(database->reconnect()), WriteOutcome::None); // settled before
    QCOMPARE(teams(*database), std::size_t{1});
}

void ReconnectingTest::knowsThatACommitDidNot()
{
    SeverableLine line(cluster().socketFolder());
    const auto database = must(Database::open(line.url(databaseOf(cluster().makeWorkspace()))));
    line.cutAt("COMMIT", SeverableLine::Cut::BeforeIt);
    QCOMPARE(faultOf(addTeam(*database, "lost")), std::optional(ServerFault::ConnectionLost));
    QCOMPARE(must(database->reconnect()), WriteOutcome::None);
    QCOMPARE(teams(*database), std::size_t{0});
    must(addTeam(*database, "again"));
    QCOMPARE(teams(*database), std::size_t{1});
}

void ReconnectingTest::asksLaterWhatBecameOfACommit_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("outcome");
    QTest::newRow("stored") << static_cast<int>(SeverableLine::Cut::AfterIt) << static_cast<int>(WriteOutcome::Stored);
    QTest::newRow("not stored") << static_cast<int>(SeverableLine::Cut::BeforeIt)
                                << static_cast<int>(WriteOutcome::TakenBack);
}

void ReconnectingTest::asksLaterWhatBecameOfACommit()
{
    QFETCH(int, cut);
    QFETCH(int, outcome);
    SeverableLine line(cluster().socketFolder());
    const QString name = databaseOf(cluster().makeWorkspace());
    const auto database = must(Database::open(line.url(name), {.settleWithin = std::chrono::milliseconds(300)}));
    const auto other = must(Database::open(cluster().url(name)));
    line.cutAt("COMMIT", static_cast<SeverableLine::Cut>(cut), SeverableLine::Way::Closed);
    QCOMPARE(faultOf(addTeam(*database, "mine")), std::optional(ServerFault::OutcomeUnknown));
    QVERIFY(isServerGone(database->reconnect().error()));
    must(addTeam(*other, "theirs")); // another change, with the number that was ours or the next
    line.setWay(SeverableLine::Way::Open);
    QTRY_VERIFY(line.connectionCount() >= 1);
    Result<WriteOutcome> settled = database->reconnect();
    QTRY_VERIFY((settled || (settled = database->reconnect(), settled.isOk()))); // until the way is open again
    QCOMPARE(static_cast<int>(*settled), outcome);
    QCOMPARE(must(database->reconnect()), WriteOutcome::None); // told once
    QCOMPARE(teams(*database), std::size_t(outcome == static_cast<int>(WriteOutcome::Stored) ? 2 : 1));
}

void ReconnectingTest::bringsUpToDateWhatKeptNoReceipts()
{
    const QString name = cluster().makeDatabase();
    const QString url = cluster().url(name);
    QStringList statements;
    for (const Migration &step : migrationsFor(DatabaseEngine::PostgreSql)) {
        for (const std::string &statement : step.statements) {
            if (step.number <= 15)
                statements << QString::fromStdString(statement);
        }
    }
    statements << QStringLiteral("INSERT INTO meta (key, value) VALUES ('schema_version', '15')");
    cluster().run(name, statements);
    const auto database = must(Database::open(url));
    must(addTeam(*database, "A"));
    QCOMPARE(cluster().ask(databaseOf(url), QStringLiteral("SELECT count(*) FROM write_receipt")), QStringLiteral("1"));
}

void ReconnectingTest::forgetsOldReceipts()
{
    const QString url = cluster().makeWorkspace();
    const auto database = must(Database::open(url));
    must(addTeam(*database, "A"));
    const LostSession before{"0", "0", WriteReceipt{1, "x"}};
    cluster().run(databaseOf(url), {QStringLiteral("UPDATE meta SET value = '200000' WHERE key = 'changes'")});
    must(addTeam(*database, "B"));
    QCOMPARE(cluster().ask(databaseOf(url), QStringLiteral("SELECT string_agg(CAST(change AS TEXT), ' ') FROM "
                                                           "write_receipt")),
             QStringLiteral("200001"));
    QCOMPARE(must(settle(database->connection(), before)), WriteOutcome::Unknown);
}

void ReconnectingTest::noticesSilence()
{
    SeverableLine line(cluster().socketFolder());
    const auto database = must(Database::open(line.url(databaseOf(cluster().makeWorkspace()))));
    line.setWay(SeverableLine::Way::Silent);
    QElapsedTimer clock;
    clock.start();
    const auto answer = CatalogStore(*database).teams();
    QVERIFY(!answer);
    QCOMPARE(serverFaultOf(answer.error()), std::optional(ServerFault::ConnectionLost));
    QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    line.setWay(SeverableLine::Way::Open);
    QCOMPARE(must(database->reconnect()), WriteOutcome::None);
    QCOMPARE(teams(*database), std::size_t{0});
}

void ReconnectingTest::leavesTheTurnToOthersAfterSilence()
{
    SeverableLine line(cluster().socketFolder());
    const QString name = databaseOf(cluster().makeWorkspace());
    const auto database = must(Database::open(line.url(name)));
    const auto other = must(Database::open(cluster().url(name), {.busyTimeout = std::chrono::milliseconds(50)}));
    {
        const Transaction transaction = must(Transaction::begin(*database));
        line.setWay(SeverableLine::Way::Silent);
        QVERIFY(!CatalogStore(*database).teams());
    }
    QCOMPARE(addTeam(*other, "theirs").error().code, ErrorCode::FileLocked); // the server has not heard of it
    line.setWay(SeverableLine::Way::Open);
    QCOMPARE(must(database->reconnect()), WriteOutcome::None);
    must(addTeam(*other, "theirs"));
    must(addTeam(*database, "mine"));
}

void ReconnectingTest::waitsForALongAnswer()
{
    const auto database =
        must(Database::open(cluster().makeWorkspace(), {.answerPatience = std::chrono::milliseconds(200)}));
    QCOMPARE(must(database->connection().textOf("SELECT CAST(pg_sleep(3) AS TEXT) || 'there'")), std::string("there"));
    QVERIFY(!database->isLost());
}

void ReconnectingTest::tellsWhenNothingIsHeardAnyMore()
{
    const QString url = cluster().makeWorkspace();
    const auto listener = must(ChangeListener::listen(url));
    QSignalSpy lost(listener.get(), &ChangeListener::lost);
    cluster().run(databaseOf(url),
                  {QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' AND pid "
                                  "<> pg_backend_pid()")
                       .arg(databaseOf(url))});
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 10'000);
}

void ReconnectingTest::asksForTheNewPasswordAfterARotation()
{
    const QString name = databaseOf(cluster().makeWorkspace());
    cluster().run(name, {QStringLiteral("CREATE ROLE turner LOGIN PASSWORD 'old secret'"),
                         QStringLiteral("GRANT ALL ON ALL TABLES IN SCHEMA public TO turner")});
    cluster().askForPasswords(QStringLiteral("turner"));
    const QString url = cluster().url(name, QStringLiteral("turner"));
    const ServerAddress address = must(parseServerUrl(url));
    const Error none = Database::open(url).error();
    QCOMPARE(serverFaultOf(none), std::optional(ServerFault::LoginRefused));
    serverpasswords::remember(address, QStringLiteral("old secret"));
    const auto database = must(Database::open(url));
    cluster().run(name, {QStringLiteral("ALTER ROLE turner PASSWORD 'new secret'")});
    QCOMPARE(teams(*database), std::size_t{0}); // who is in stays in
    cluster().crash();
    cluster().start();
    QVERIFY(!CatalogStore(*database).teams());
    const Error refused = database->reconnect().error();
    QCOMPARE(serverFaultOf(refused), std::optional(ServerFault::LoginRefused));
    QVERIFY(!isServerGone(refused));
    QVERIFY(refused.detail.find("secret") == std::string::npos);
    serverpasswords::remember(address, QStringLiteral("new secret"));
    must(database->reconnect());
    QCOMPARE(teams(*database), std::size_t{0});
    serverpasswords::forget(address);
    QVERIFY(!serverpasswords::find(address));
}

QTEST_GUILESS_MAIN(ReconnectingTest)
#include "tst_reconnecting.moc"
