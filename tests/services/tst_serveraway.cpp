// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"
#include "storage/serverpasswords.h"
#include "support/postgrescluster.h"
#include "support/severableline.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

/// An open workspace whose server goes away and comes back.
class ServerAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWaitAndChangesAreAnswered();
    void catchesUpAfterARestart();
    void hearsOthersAgainAfterwards();
    void noticesThatPacketsAreSwallowed();
    void tellsLaterWhatBecameOfAChange();
    void waitsForTheNewPassword();
    void opensAndGivesUpWithoutWaiting();
    void closesWithoutWaiting();
};

namespace {

using State = ServerContact::State;

PostgresCluster &cluster()
{
    return PostgresCluster::shared();
}

template <class Value>
Result<Value> wait(QFuture<Result<Value>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the workspace does not answer");
    return future.result();
}

std::unique_ptr<Workspace> open(const QString &url)
{
    auto opened = Workspace::open(url, Workspace::Missing::Create, Clock(*instantFromIso("2016-03-16T10:00Z")));
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    return std::move(*opened);
}

PresenceSetting away()
{
    const Instant at = *instantFromIso("2016-03-16T10:00Z");
    return {AgentId{1}, Presence::Away, at, std::nullopt};
}

void fill(Workspace &workspace)
{
    DemoRequest request;
    request.agents = 4;
    request.days = 5;
    request.tickets = 20;
    if (!wait(workspace.fillWithDemo(request, {}, {})))
        qFatal("no demo desk");
}

} // namespace

void ServerAwayTest::readsWaitAndChangesAreAnswered()
{
    SeverableLine line(cluster().socketFolder());
    const auto workspace = open(line.url(databaseOf(cluster().makeWorkspace())));
    fill(*workspace);
    QSignalSpy changed(workspace.get(), &Workspace::contactChanged);
    line.setWay(SeverableLine::Way::Closed);
    const auto reading = workspace->board();
    QTRY_COMPARE(workspace->contact().state, State::Away);
    QVERIFY(workspace->contact().since.isValid());
    QVERIFY(changed.count() > 0);
    QVERIFY(!reading.isFinished());
    const auto refused = wait(workspace->setPresence(away()));
    QVERIFY(!refused);
    QCOMPARE(serverFaultOf(refused.error()), std::optional(ServerFault::ConnectionLost));
    QTRY_VERIFY(workspace->contact().nextTry.isValid()); // it is tried again by itself
    line.setWay(SeverableLine::Way::Open);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->contact().state, State::Here, 30'000);
    const auto board = wait(reading);
    QVERIFY(board);
    QCOMPARE(board->lanes.size(), std::size_t{4});
    QVERIFY(wait(workspace->setPresence(away())));
}

void ServerAwayTest::catchesUpAfterARestart()
{
    const QString url = cluster().makeWorkspace();
    const auto workspace = open(url);
    fill(*workspace);
    QSignalSpy seen(workspace.get(), &Workspace::ticketsChanged);
    cluster().crash();
    const auto reading = workspace->names();
    QTRY_COMPARE(workspace->contact().state, State::Away);
    cluster().start();
    {
        const auto other = open(url);
        QVERIFY(wait(other->addNote(TicketId{1}, QStringLiteral("Called back"))));
    }
    seen.clear();
    workspace->tryServerNow();
    QTRY_COMPARE(workspace->contact().state, State::Here);
    QTRY_VERIFY(seen.count() > 0);
    const auto read = wait(reading);
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
}

void ServerAwayTest::hearsOthersAgainAfterwards()
{
    const QString url = cluster().makeWorkspace();
    const auto workspace = open(url);
    fill(*workspace);
    cluster().crash();
    cluster().start();
    QVERIFY(wait(workspace->names()));
    QCOMPARE(workspace->contact().state, State::Here);
    const QString listeners = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
    QTRY_COMPARE_WITH_TIMEOUT(cluster().ask(databaseOf(url), listeners), QStringLiteral("1"), 20'000);
    const auto other = open(url);
    QVERIFY(wait(other->names()));
    QSignalSpy seen(workspace.get(), &Workspace::ticketsChanged);
    QVERIFY(wait(other->addNote(TicketId{1}, QStringLiteral("Called back"))));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() > 0, 3000); // sooner than it looks by itself
}

void ServerAwayTest::noticesThatPacketsAreSwallowed()
{
    SeverableLine line(cluster().socketFolder());
    const auto workspace = open(line.url(databaseOf(cluster().makeWorkspace())));
    QVERIFY(wait(workspace->names()));
    line.setWay(SeverableLine::Way::Silent);
    const auto reading = workspace->names();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->contact().state, State::Away, 30'000);
    line.setWay(SeverableLine::Way::Open);
    workspace->tryServerNow();
    QTRY_COMPARE_WITH_TIMEOUT(workspace->contact().state, State::Here, 30'000);
    const auto read = wait(reading);
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
}

void ServerAwayTest::tellsLaterWhatBecameOfAChange()
{
    SeverableLine line(cluster().socketFolder());
    const QString name = databaseOf(cluster().makeWorkspace());
    const auto workspace = open(line.url(name));
    fill(*workspace);
    QSignalSpy learned(workspace.get(), &Workspace::outcomeLearned);
    line.cutAt("COMMIT", SeverableLine::Cut::AfterIt, SeverableLine::Way::Closed);
    const auto unknown = wait(workspace->setPresence(away()));
    QVERIFY(!unknown);
    QCOMPARE(serverFaultOf(unknown.error()), std::optional(ServerFault::OutcomeUnknown));
    line.setWay(SeverableLine::Way::Open);
    workspace->tryServerNow();
    QTRY_COMPARE_WITH_TIMEOUT(learned.count(), 1, 30'000);
    QCOMPARE(learned.first().first().value<WriteOutcome>(), WriteOutcome::Stored);
    QCOMPARE(cluster().ask(name, QStringLiteral("SELECT count(*) FROM presence WHERE agent_id = 1 AND presence = %1")
                                     .arg(static_cast<int>(Presence::Away))),
             QStringLiteral("1"));
}

void ServerAwayTest::waitsForTheNewPassword()
{
    const QString name = databaseOf(cluster().makeWorkspace());
    cluster().run(name, {QStringLiteral("CREATE ROLE keeper LOGIN SUPERUSER PASSWORD 'first'")});
    cluster().askForPasswords(QStringLiteral("keeper"));
    const QString url = cluster().url(name, QStringLiteral("keeper"));
    const ServerAddress address = *parseServerUrl(url);
    serverpasswords::remember(address, QStringLiteral("first"));
    const auto workspace = open(url);
    QVERIFY(wait(workspace->names()));
    cluster().run(name, {QStringLiteral("ALTER ROLE keeper PASSWORD 'second'")});
    cluster().crash();
    cluster().start();
    const auto reading = workspace->names();
    QTRY_COMPARE(workspace->contact().state, State::Refused);
    QVERIFY(!workspace->contact().nextTry.isValid()); // servers lock out who knocks too often
    serverpasswords::remember(address, QStringLiteral("second"));
    workspace->tryServerNow();
    QTRY_COMPARE(workspace->contact().state, State::Here);
    const auto read = wait(reading);
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    serverpasswords::forget(address);
}

void ServerAwayTest::opensAndGivesUpWithoutWaiting()
{
    SeverableLine line(cluster().socketFolder());
    const QString url = line.url(databaseOf(cluster().makeWorkspace()));
    std::optional<Result<std::unique_ptr<Workspace>>> answer;
    const auto take = [&answer](Result<std::unique_ptr<Workspace>> result) { answer = std::move(result); };
    {
        const auto opening = Workspace::openSoon(url, Workspace::Missing::Refuse, {}, take);
        QTRY_VERIFY(answer.has_value());
        QVERIFY(*answer);
        QVERIFY(wait((**answer)->names()));
    }
    answer.reset();
    line.setWay(SeverableLine::Way::Silent);
    QElapsedTimer clock;
    clock.start();
    {
        const auto opening = Workspace::openSoon(url, Workspace::Missing::Refuse, {}, take);
        const int before = line.connectionCount();
        QTRY_VERIFY(line.connectionCount() > before);
    }
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(!answer);
}

void ServerAwayTest::closesWithoutWaiting()
{
    SeverableLine line(cluster().socketFolder());
    auto workspace = open(line.url(databaseOf(cluster().makeWorkspace())));
    QVERIFY(wait(workspace->names()));
    line.setWay(SeverableLine::Way::Closed);
    const auto reading = workspace->names();
    QTRY_COMPARE(workspace->contact().state, State::Away);
    line.setWay(SeverableLine::Way::Silent);
    const int before = line.connectionCount();
    workspace->tryServerNow();
    QTRY_VERIFY(line.connectionCount() > before || workspace->contact().nextTry.isValid());
    workspace->tryServerNow();
    QTRY_VERIFY(line.connectionCount() > before);
    QElapsedTimer clock;
    clock.start();
    workspace.reset();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!reading.isFinished() || reading.isCanceled());
}

QTEST_GUILESS_MAIN(ServerAwayTest)
#include "tst_serveraway.moc"
