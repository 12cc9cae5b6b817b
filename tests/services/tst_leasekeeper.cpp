// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leasekeeper.h"
#include "services/workspacefile.h"
#include "storage/policystore.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace std::chrono_literals;

/// The steady clock is an argument: no test waits.
class LeaseKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesEveryGroupOfADeskAlone();
    void sharesTheGroupsWithWhoStartsToo();
    void leavesALivingHolderAlone();
    void takesOverFromASilentHolderWithinTheLength();
    void notesThatItHasLostALease();
    void takesAtOnceWhatWasGivenBack();
    void takesOverSoonFromWhoseSessionHasEnded();
    void leavesItToWhoComesBackInTime();
    void findsOutByItsTokenWhenItComesBackTooLate();
    void caresForNoClockOnTheWall();
    void followsThePolicyToOtherGroups();
    void tellsWhoRoutesWithoutTaking();

private:
    using Steady = LeaseKeeper::Steady;
    static constexpr LeaseTerms Terms{.length = 5s, .renewEvery = 2s, .lookEvery = 1s};

    bool keep(LeaseKeeper &keeper, Database &database, std::chrono::milliseconds at)
    {
        return RoutersDesk::need(keeper.keep(database, m_now, m_begin + at));
    }
    void settle(LeaseKeeper &keeper, Database &database, std::chrono::milliseconds at = 0ms)
    {
        while (keep(keeper, database, at))
            continue;
    }

    /// Ends the connection without a word, as a crash does, and waits until the server has noticed.
    void cut(std::unique_ptr<Database> &database)
    {
        database.reset();
        const auto areThere = [this] {
            const auto leases = RoutersDesk::need(LeaseStore(*m_other).leases());
            return std::ranges::any_of(leases, [](const auto &one) { return one.sign == HolderSign::There; });
        };
        QTRY_VERIFY(!areThere());
    }
    [[nodiscard]] std::unique_ptr<Database> open()
    {
        return RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    }

    const Instant m_now = *instantFromIso("2016-03-16T10:00Z");
    const Steady m_begin{};
    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Database> m_one;
    std::unique_ptr<Database> m_other;
};

void LeaseKeeperTest::init()
{
    m_one.reset();
    m_other.reset();
    m_workspace = std::make_unique<SharedWorkspace>();
    m_one = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    RoutersDesk{.teams = 2, .agentsInTeam = 2, .now = m_now}.fill(*m_one);
    m_other = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
}

void LeaseKeeperTest::takesEveryGroupOfADeskAlone()
{
    LeaseKeeper keeper("one", Terms);
    QVERIFY(keep(keeper, *m_one, 0ms));
    QVERIFY(keep(keeper, *m_one, 1ms));
    QVERIFY(!keep(keeper, *m_one, 2ms));
    QCOMPARE(keeper.held().size(), std::size_t{2});
    QCOMPARE(keeper.groups().size(), std::size_t{2});
    for (const GroupHolder &holder : keeper.groups())
        QVERIFY(holder.isMine && holder.holder == "one");
}

void LeaseKeeperTest::sharesTheGroupsWithWhoStartsToo()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    QVERIFY(keep(one, *m_one, 0ms));
    QVERIFY(keep(other, *m_other, 0ms));
    QVERIFY(!keep(one, *m_one, 1ms));
    QVERIFY(!keep(other, *m_other, 1ms));
    QCOMPARE(one.held().size(), std::size_t{1});
    QCOMPARE(other.held().size(), std::size_t{1});
    QVERIFY(one.held().front().group != other.held().front().group);
}

void LeaseKeeperTest::leavesALivingHolderAlone()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    for (auto at = 0ms; at < 60s; at += 1000ms) {
        settle(one, *m_one, at);
        settle(other, *m_other, at);
    }
    QCOMPARE(one.held().size(), std::size_t{2});
    QVERIFY(other.held().empty());
}

void LeaseKeeperTest::takesOverFromASilentHolderWithinTheLength()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    settle(one, *m_one, 2000ms); // the last renewal
    settle(other, *m_other, 3000ms);
    for (auto at = 4000ms; at < 8000ms; at += 1000ms) {
        settle(other, *m_other, at);
        QVERIFY(other.held().empty());
    }
    settle(other, *m_other, 8000ms); // five seconds after it was seen
    QCOMPARE(other.held().size(), std::size_t{2});
}

void LeaseKeeperTest::notesThatItHasLostALease()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    settle(other, *m_other, 6000ms);
    QCOMPARE(other.held().size(), std::size_t{2});
    settle(one, *m_one, 6100ms);
    QVERIFY(one.held().empty());
    QCOMPARE(one.groups().front().holder, std::string("other"));
}

void LeaseKeeperTest::takesAtOnceWhatWasGivenBack()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    QVERIFY(one.giveBack(*m_one));
    QVERIFY(one.held().empty());
    settle(other, *m_other, 10ms);
    QCOMPARE(other.held().size(), std::size_t{2});
}

void LeaseKeeperTest::takesOverSoonFromWhoseSessionHasEnded()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    cut(m_one);
    const bool isNoticed = keep(other, *m_other, 100ms);
    QCOMPARE(isNoticed, isOnPostgres()); // to be looked at again soon
    QVERIFY(other.held().empty());
    keep(other, *m_other, 700ms);
    keep(other, *m_other, 700ms);
    QCOMPARE(other.held().size(), std::size_t(isOnPostgres() ? 2 : 0));
    settle(other, *m_other, 6000ms); // in a file the silence tells
    QCOMPARE(other.held().size(), std::size_t{2});
}

void LeaseKeeperTest::leavesItToWhoComesBackInTime()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    cut(m_one);
    keep(other, *m_other, 100ms);
    m_one = open();
    one.noteNewSession();
    settle(one, *m_one, 300ms);
    for (auto at = 400ms; at < 4000ms; at += 500ms) {
        settle(one, *m_one, at);
        settle(other, *m_other, at);
    }
    QCOMPARE(one.held().size(), std::size_t{2});
    QVERIFY(other.held().empty());
}

void LeaseKeeperTest::findsOutByItsTokenWhenItComesBackTooLate()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    settle(other, *m_other, 0ms);
    cut(m_one);
    keep(other, *m_other, 100ms);
    settle(other, *m_other, 6000ms);
    QCOMPARE(other.held().size(), std::size_t{2});
    m_one = open();
    for (const HeldLease &lease : one.held())
        QVERIFY(!LeaseStore(*m_one).require(lease));
    one.noteNewSession();
    settle(one, *m_one, 6100ms);
    QVERIFY(one.held().empty());
    settle(other, *m_other, 6200ms);
    QCOMPARE(other.held().size(), std::size_t{2});
}

void LeaseKeeperTest::caresForNoClockOnTheWall()
{
    LeaseKeeper one("one", Terms);
    LeaseKeeper other("other", Terms);
    settle(one, *m_one);
    for (auto at = 0ms; at < 20s; at += 1000ms) {
        // An hour to and fro on either desk, every second.
        QVERIFY(one.keep(*m_one, m_now - 1h, m_begin + at));
        QVERIFY(other.keep(*m_other, m_now + 1h, m_begin + at));
    }
    QCOMPARE(one.held().size(), std::size_t{2});
    QVERIFY(other.held().empty());
}

void LeaseKeeperTest::followsThePolicyToOtherGroups()
{
    LeaseKeeper keeper("one", Terms);
    settle(keeper, *m_one);
    Policy policy = RoutersDesk::need(PolicyStore(*m_one).inForceAt(m_now))->policy;
    policy.queues.push_back({.queue = "Queue 2", .order = {}, .rules = {}, .overflow = "Queue 1"});
    RoutersDesk::need(PolicyStore(*m_other).save(policy, m_now, {}));
    settle(keeper, *m_one, 2000ms);
    QCOMPARE(keeper.held().size(), std::size_t{1});
    QCOMPARE(keeper.held().front().group, std::int64_t{1});
    QCOMPARE(keeper.groups().front().group.queues.size(), std::size_t{2});
    QCOMPARE(RoutersDesk::need(LeaseStore(*m_other).leases()).back().holder, std::string());
}

void LeaseKeeperTest::tellsWhoRoutesWithoutTaking()
{
    LeaseKeeper watcher("watcher", Terms);
    QVERIFY(watcher.look(*m_other, m_now, m_begin));
    QVERIFY(watcher.groups().front().holder.empty());
    LeaseKeeper one("one", Terms);
    settle(one, *m_one);
    QVERIFY(watcher.look(*m_other, m_now, m_begin));
    QCOMPARE(watcher.groups().front().holder, std::string("one"));
    QVERIFY(watcher.look(*m_other, m_now, m_begin + 5s));
    QVERIFY(watcher.groups().front().holder.empty());
    QVERIFY(watcher.held().empty());
}

QTEST_GUILESS_MAIN(LeaseKeeperTest)
#include "tst_leasekeeper.moc"
