// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"
#include "services/workspacefile.h"
#include "storage/policystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

using namespace evenkeel;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFileIsRefusedWhereAsked();
    void demoRouteAndUndoOnTheStorageThread();
    void presenceIsSetAndCleared();
    void changesOfAnotherProgramAreAnnounced();
    void anOwnChangeDoesNotHideAnothersChange();
    void failedChangeIsAnnouncedAsFailure();
    void programsThatOpenANewWorkspaceAtOnceGiveItOnePolicy();

private:
    [[nodiscard]] std::unique_ptr<Workspace> open(const QString &name);

    QTemporaryDir m_folder;
    Instant m_now = *instantFromIso("2016-03-16T10:00Z");
};

namespace {

template <class Value>
Result<Value> wait(QFuture<Result<Value>> future)
{
    // The event loop has to run for the signals, not only the worker.
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the workspace does not answer");
    return future.result();
}

DemoRequest smallDemo()
{
    DemoRequest request;
    request.agents = 8;
    request.days = 5;
    return request;
}

} // namespace

std::unique_ptr<Workspace> TestWorkspace::open(const QString &name)
{
    auto workspace =
        Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(name), Workspace::Missing::Create, Clock(m_now));
    return workspace ? std::move(*workspace) : nullptr;
}

void TestWorkspace::missingFileIsRefusedWhereAsked()
{
    const auto workspace = Workspace::open(
        QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("none.evenkeel")), Workspace::Missing::Refuse);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::FileMissing);
}

void TestWorkspace::demoRouteAndUndoOnTheStorageThread()
{
    const auto workspace = open(QStringLiteral("desk.evenkeel"));
    QVERIFY(workspace);
    QCOMPARE(workspace->title(), QStringLiteral("desk.evenkeel"));
    QSignalSpy tickets(workspace.get(), &Workspace::ticketsChanged);
    QVERIFY(wait(workspace->fillWithDemo(smallDemo(), {}, {})));
    QTRY_COMPARE(tickets.count(), 1);
    const auto before = wait(workspace->board());
    QVERIFY(before && !before->waiting.empty());
    const auto routed = wait(workspace->route());
    QVERIFY(routed && routed->assigned > 0);
    QTRY_COMPARE(tickets.count(), 2);

    std::vector<Handover> back;
    for (const Decision &decision : routed->decisions) {
        if (decision.agent.isValid())
            back.push_back({decision.ticket, decision.agent, {}, {}});
    }
    QVERIFY(wait(workspace->handOver(back, Cause::Undo)));
    const auto after = wait(workspace->board());
    QCOMPARE(after->waiting.size(), before->waiting.size());
}

void TestWorkspace::presenceIsSetAndCleared()
{
    const auto workspace = open(QStringLiteral("presence.evenkeel"));
    QVERIFY(wait(workspace->fillWithDemo(smallDemo(), {}, {})));
    QSignalSpy agents(workspace.get(), &Workspace::agentsChanged);
    const AgentId agent = wait(workspace->board())->lanes.front().id;
    const auto lane = [&] {
        const auto board = wait(workspace->board());
        return *std::find_if(board->lanes.begin(), board->lanes.end(),
                             [agent](const AgentLane &one) { return one.id == agent; });
    };
    QVERIFY(wait(workspace->setPresence({agent, Presence::Away, m_now, m_now + std::chrono::hours{1}})));
    QTRY_COMPARE_WITH_TIMEOUT(agents.count() >= 1, true, 5000);
    QCOMPARE(lane().presence, Presence::Away);
    QVERIFY(lane().isPresenceByHand);
    QCOMPARE(lane().presenceUntil, std::optional(m_now + std::chrono::hours{1}));
    QVERIFY(wait(workspace->clearPresence(agent)));
    QVERIFY(!lane().isPresenceByHand);
}

void TestWorkspace::changesOfAnotherProgramAreAnnounced()
{
    const auto one = open(QStringLiteral("shared.evenkeel"));
    const auto other = open(QStringLiteral("shared.evenkeel"));
    QVERIFY(one && other);
    QSignalSpy seen(one.get(), &Workspace::ticketsChanged);
    QVERIFY(wait(other->fillWithDemo(smallDemo(), {}, {})));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() >= 1, 5000);
    QVERIFY(!wait(one->board())->lanes.empty());
}

void TestWorkspace::anOwnChangeDoesNotHideAnothersChange()
{
    const auto one = open(QStringLiteral("both.evenkeel"));
    const auto other = open(QStringLiteral("both.evenkeel"));
    QVERIFY(one && other);
    QVERIFY(wait(one->names())); // its connection has looked, what comes next is news
    QSignalSpy seen(one.get(), &Workspace::ticketsChanged);
    QVERIFY(wait(other->fillWithDemo(smallDemo(), {}, {})));
    const AgentId agent = wait(one->board())->lanes.front().id;
    QVERIFY(wait(one->setPresence({agent, Presence::Away, m_now, std::nullopt})));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() >= 1, 5000);
}

void TestWorkspace::failedChangeIsAnnouncedAsFailure()
{
    const auto workspace = open(QStringLiteral("failed.evenkeel"));
    QSignalSpy failures(workspace.get(), &Workspace::storageFailed);
    const auto done = wait(workspace->handOver({{TicketId{5}, {}, AgentId{3}, {}}}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QTRY_COMPARE(failures.count(), 1);
}

void TestWorkspace::programsThatOpenANewWorkspaceAtOnceGiveItOnePolicy()
{
    const QString url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("many.evenkeel"));
    QVERIFY(Database::open(url).isOk()); // a workspace without a policy
    {
        std::vector<std::jthread> programs;
        for (int i = 0; i < 6; ++i)
            programs.emplace_back([&url] { (void)openWorkspace(url, OpenMode::MustExist).isOk(); });
    }
    const auto database = Database::open(url);
    QVERIFY(database.isOk());
    const auto versions = PolicyStore(**database).versions();
    QVERIFY(versions.isOk());
    QCOMPARE(versions->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
