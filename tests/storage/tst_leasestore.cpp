// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/connection.h"
#include "storage/leasestore.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class LeaseStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesAFreeGroupToTheFirst();
    void handsOverToWhoeverSawItLast();
    void isNotTakenFromWhoHasRenewedIt();
    void growsItsTokenForEver();
    void letsNobodyWriteUnderAnOldToken();
    void isNoChangeThatOthersHearOfWhenRenewed();
    void saysHowLongAgoItWasRenewed();
    void keepsItsTokenFromGoingBack();
    void renewsWithoutWaitingForAWriter();
    void countsNoTokenThatWasGivenOutBefore();
    void isLetGoByWhoFallsSilentInItsTurn();
    void tellsWhoseSessionHasEnded();
    void isShownByAnotherSessionOfItsHolder();
    void tellsGroupsAndTokensApart();

private:
    [[nodiscard]] RoutingLease only(Database &database) { return must(LeaseStore(database).leases()).at(0); }

    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Database> m_one;
    std::unique_ptr<Database> m_other;
};

void LeaseStoreTest::init()
{
    m_one.reset();
    m_other.reset();
    m_workspace = std::make_unique<SharedWorkspace>();
    m_one = must(Database::open(m_workspace->url()));
    m_other = must(Database::open(m_workspace->url()));
}

void LeaseStoreTest::givesAFreeGroupToTheFirst()
{
    QVERIFY(must(LeaseStore(*m_one).leases()).empty());
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    QCOMPARE(held.token, std::int64_t{1});
    QCOMPARE(LeaseStore(*m_other).take(3, {}, "other").error().code, ErrorCode::Conflict);
    QCOMPARE(only(*m_other).holder, std::string("one"));
    QVERIFY(must(LeaseStore(*m_one).renew(held, {})));
}

void LeaseStoreTest::handsOverToWhoeverSawItLast()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    const HeldLease taken = must(LeaseStore(*m_other).take(3, only(*m_other), "other"));
    QCOMPARE(taken.token, held.token + 1);
    QVERIFY(!must(LeaseStore(*m_one).renew(held, {})));
    QVERIFY(must(LeaseStore(*m_other).renew(taken, {})));
    must(LeaseStore(*m_one).giveBack(held)); // nothing to give
    QCOMPARE(only(*m_one).holder, std::string("other"));
    must(LeaseStore(*m_other).giveBack(taken));
    QCOMPARE(only(*m_one).holder, std::string());
}

void LeaseStoreTest::isNotTakenFromWhoHasRenewedIt()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    const RoutingLease seen = only(*m_other);
    QVERIFY(must(LeaseStore(*m_one).renew(held, {})));
    QCOMPARE(LeaseStore(*m_other).take(3, seen, "other").error().code, ErrorCode::Conflict);
    QVERIFY(must(LeaseStore(*m_one).renew(held, {})));
}

void LeaseStoreTest::growsItsTokenForEver()
{
    HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    for (std::int64_t token = 2; token < 6; ++token) {
        must(LeaseStore(*m_one).giveBack(held));
        held = must(LeaseStore(*m_one).take(3, only(*m_one), "one"));
        QCOMPARE(held.token, token);
    }
}

void LeaseStoreTest::letsNobodyWriteUnderAnOldToken()
{
    const HeldLease old = must(LeaseStore(*m_one).take(3, {}, "one"));
    {
        const Transaction writing = must(Transaction::begin(*m_one));
        QVERIFY(LeaseStore(*m_one).require(old));
    }
    const HeldLease taken = must(LeaseStore(*m_other).take(3, only(*m_other), "other"));
    const Error refused = LeaseStore(*m_one).require(old).error();
    QCOMPARE(serverFaultOf(refused), std::optional(ServerFault::LeaseLost));
    QCOMPARE(serverDetailOf(refused), std::string("3"));
    QVERIFY(LeaseStore(*m_other).require(taken));
    must(LeaseStore(*m_other).giveBack(taken)); // what was given back is nobody's
    QVERIFY(!LeaseStore(*m_other).require(taken));
}

void LeaseStoreTest::isNoChangeThatOthersHearOfWhenRenewed()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    const std::uint32_t before = must(m_other->othersChangeCounter());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(must(LeaseStore(*m_one).renew(held, 1s)));
        QCOMPARE(must(m_other->othersChangeCounter()), before);
    }
    must(CatalogStore(*m_one).save(Team{{}, "A"}));
    const std::uint32_t after = must(m_other->othersChangeCounter());
    QVERIFY(after != before);
    must(CatalogStore(*m_other).save(Team{{}, "B"})); // one's own
    QVERIFY(must(LeaseStore(*m_one).renew(held, {})));
    QCOMPARE(must(m_other->othersChangeCounter()), after);
}

void LeaseStoreTest::saysHowLongAgoItWasRenewed()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    QVERIFY(!only(*m_other).sinceSweep);
    QVERIFY(must(LeaseStore(*m_one).renew(held, 40s)));
    const RoutingLease seen = only(*m_other);
    QVERIFY(seen.sinceSweep && *seen.sinceSweep - seen.sinceRenewal >= 40s - 5ms);
    QVERIFY(*seen.sinceSweep - seen.sinceRenewal <= 40s + 5ms);
    QVERIFY(seen.sinceRenewal < 60s);
}

void LeaseStoreTest::keepsItsTokenFromGoingBack()
{
    must(LeaseStore(*m_one).take(3, {}, "one"));
    for (const char *sql : {"UPDATE routing_lease SET token = token - 1", "UPDATE routing_lease SET holder = 'thief'",
                            "DELETE FROM routing_lease"})
        QVERIFY2(!m_one->connection().run(sql), sql);
    QCOMPARE(only(*m_one).holder, std::string("one"));
}

void LeaseStoreTest::renewsWithoutWaitingForAWriter()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    const Transaction writing = must(Transaction::begin(*m_other));
    const auto renewed = LeaseStore(*m_one).renew(held, {});
    if (isOnPostgres())
        QVERIFY(renewed && *renewed);
    else
        QCOMPARE(renewed.error().code, ErrorCode::FileLocked);
}

void LeaseStoreTest::countsNoTokenThatWasGivenOutBefore()
{
    LeaseStore store(*m_one);
    const HeldLease first = must(store.take(3, {}, "one"));
    // What stood there before knew more: group 3 had changed hands twice, and there was a group 5.
    const std::vector<RoutingLease> former{{.group = 3, .holder = "two", .token = 3, .renewals = 9},
                                           {.group = 5, .holder = "two", .token = 7, .renewals = 2}};
    must(store.outdate(former));
    for (const HeldLease lease : {first, HeldLease{3, 3}, HeldLease{5, 7}, HeldLease{3, 4}})
        QVERIFY(!store.require(lease));
    const auto leases = must(store.leases());
    QCOMPARE(leases.size(), std::size_t{2});
    QCOMPARE(must(store.take(3, leases[0], "one")).token, std::int64_t{5});
    QCOMPARE(must(store.take(5, leases[1], "one")).token, std::int64_t{9});
    must(store.outdate({}));
    QVERIFY(!store.require({3, 5}));
}

void LeaseStoreTest::isLetGoByWhoFallsSilentInItsTurn()
{
    must(LeaseStore(*m_one).endSilentTurns(200ms));
    auto silent = Transaction::begin(*m_one);
    QVERIFY(silent);
    if (isOnPostgres()) {
        QVERIFY(Transaction::begin(*m_other)); // has waited for its turn no longer than that
        QCOMPARE(serverFaultOf(silent->commit().error()), std::optional(ServerFault::ConnectionLost));
        must(m_one->reconnect());
        QVERIFY(Transaction::begin(*m_one));
    } else {
        QVERIFY(silent->commit()); // a file waits for whoever is alive
    }
}

void LeaseStoreTest::tellsWhoseSessionHasEnded()
{
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    QCOMPARE(only(*m_other).sign, isOnPostgres() ? HolderSign::There : HolderSign::None);
    m_one.reset(); // nothing was given back
    if (!isOnPostgres()) {
        QCOMPARE(only(*m_other).sign, HolderSign::None);
        return;
    }
    QTRY_COMPARE(only(*m_other).sign, HolderSign::Gone);
    const HeldLease taken = must(LeaseStore(*m_other).take(3, only(*m_other), "other"));
    QVERIFY(!LeaseStore(*m_other).require(held));
    m_one = must(Database::open(m_workspace->url()));
    QCOMPARE(only(*m_one).sign, HolderSign::There);
    must(LeaseStore(*m_other).giveBack(taken));
    QCOMPARE(only(*m_one).sign, HolderSign::None); // nobody's
}

void LeaseStoreTest::isShownByAnotherSessionOfItsHolder()
{
    if (!isOnPostgres()) {
        must(LeaseStore(*m_one).show({3, 1})); // a file knows no sessions
        QVERIFY(must(LeaseStore(*m_one).leases()).empty());
        return;
    }
    const HeldLease held = must(LeaseStore(*m_one).take(3, {}, "one"));
    // The old session may still be there: a network that swallows packets.
    const auto back = must(Database::open(m_workspace->url()));
    must(LeaseStore(*back).show(held));
    m_one.reset();
    QTRY_COMPARE(m_other->connection()
                     .textOf("SELECT CAST(count(*) AS TEXT) FROM pg_locks WHERE locktype = 'advisory' "
                             "AND objsubid = 1 AND database = (SELECT oid FROM pg_database WHERE "
                             "datname = current_database())")
                     .value(),
                 std::string("1"));
    QCOMPARE(only(*m_other).sign, HolderSign::There);
    // Whoever has lost it shows nothing.
    const HeldLease taken = must(LeaseStore(*m_other).take(3, only(*m_other), "other"));
    must(LeaseStore(*back).show(held));
    QCOMPARE(only(*back).token, taken.token);
    m_other.reset();
    QTRY_COMPARE(only(*back).sign, HolderSign::Gone);
}

void LeaseStoreTest::tellsGroupsAndTokensApart()
{
    const HeldLease three = must(LeaseStore(*m_one).take(3, {}, "one"));
    must(LeaseStore(*m_other).take(4, {}, "other"));
    m_other.reset();
    m_other = must(Database::open(m_workspace->url()));
    const auto four = [this] { return must(LeaseStore(*m_one).leases()).at(1); };
    if (isOnPostgres())
        QTRY_COMPARE(four().sign, HolderSign::Gone);
    QCOMPARE(only(*m_one).sign, isOnPostgres() ? HolderSign::There : HolderSign::None);
    const SharedWorkspace elsewhere;
    const auto desk = must(Database::open(elsewhere.url()));
    must(LeaseStore(*desk).take(4, {}, "one")); // the same group of another workspace
    QCOMPARE(four().sign, isOnPostgres() ? HolderSign::Gone : HolderSign::None);
    QVERIFY(LeaseStore(*m_one).require(three));
}

QTEST_GUILESS_MAIN(LeaseStoreTest)
#include "tst_leasestore.moc"
