// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"
#include "support/postgrescluster.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class ServerWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnotherDeskDid();
    void isNamedAfterItsDatabase();
};

namespace {

template <class Value>
Result<Value> wait(QFuture<Result<Value>> future)
{
    // The event loop has to run for the signals, not only the worker.
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

} // namespace

void ServerWorkspaceTest::showsWhatAnotherDeskDid()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    const auto one = open(url);
    const auto other = open(url);
    DemoRequest request;
    request.agents = 6;
    request.days = 10;
    request.tickets = 60;
    QSignalSpy seen(one.get(), &Workspace::ticketsChanged);
    QVERIFY(wait(one->names())); // its connection has looked, what comes next is news
    QVERIFY(wait(other->fillWithDemo(request, {}, {})));
    QTRY_VERIFY(seen.count() >= 1);
    const auto mine = wait(one->board());
    const auto theirs = wait(other->board());
    QVERIFY(mine && theirs);
    QCOMPARE(mine->lanes.size(), std::size_t{6});
    QCOMPARE(mine->lanes.size(), theirs->lanes.size());

    seen.clear();
    QVERIFY(wait(other->addNote(TicketId{1}, QStringLiteral("Called back"))));
    QTRY_VERIFY(seen.count() >= 1);
}

void ServerWorkspaceTest::isNamedAfterItsDatabase()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    QCOMPARE(open(url)->title(), databaseOf(url));
    QCOMPARE(open(url)->url(), url);
}

QTEST_GUILESS_MAIN(ServerWorkspaceTest)
#include "tst_serverworkspace.moc"
