// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/router.h"
#include "services/workspacefile.h"
#include "storage/leasestore.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Routers as serve runs them, with leases as short as a test can wait for.
class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void routesWhatArrives();
    void takesOverWhenTheOtherFallsSilent();
    void givesItsLeasesBackWhenItStops();
    void saysWhatIsWrongBeforeItBegins();
    void waitsForAServerThatIsAway();

private:
    static constexpr LeaseTerms Short{.length = 600ms, .renewEvery = 150ms, .lookEvery = 100ms};

    std::unique_ptr<Router> start(const char *name)
    {
        auto router = std::make_unique<Router>(m_workspace->url(), name, Clock(m_now), Short);
        if (const auto started = router->start(); !started)
            qFatal("%s", started.error().detail.c_str());
        return router;
    }
    [[nodiscard]] int assigned()
    {
        const auto open = RoutersDesk::need(TicketStore(*m_database).openTickets());
        return static_cast<int>(
            std::count_if(open.begin(), open.end(), [](const Ticket &ticket) { return ticket.agent.isValid(); }));
    }

    const Instant m_now = *instantFromIso("2016-03-16T10:00Z");
    const RoutersDesk m_desk{.teams = 2, .agentsInTeam = 2, .now = m_now};
    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

void RouterTest::init()
{
    m_database.reset();
    m_workspace = std::make_unique<SharedWorkspace>();
    m_database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::CreateIfMissing));
    m_desk.fill(*m_database);
}

void RouterTest::routesWhatArrives()
{
    const auto router = start("one");
    QSignalSpy taken(router.get(), &Router::leaseTaken);
    QTRY_COMPARE(taken.count(), 2);
    m_desk.arrive(*m_database, 1, 4);
    QTRY_COMPARE(assigned(), 4);
    m_desk.arrive(*m_database, 5, 2);
    QTRY_COMPARE(assigned(), 6);
}

void RouterTest::takesOverWhenTheOtherFallsSilent()
{
    LeaseStore store(*m_database); // whoever took these has died
    const HeldLease dead = RoutersDesk::need(store.take(1, {}, "dead"));
    RoutersDesk::need(store.take(2, {}, "dead"));
    m_desk.arrive(*m_database, 1, 4);
    const auto router = start("one");
    QSignalSpy taken(router.get(), &Router::leaseTaken);
    QTRY_COMPARE(taken.count(), 2);
    QTRY_COMPARE(assigned(), 4);
    QVERIFY(!store.require(dead));
}

void RouterTest::givesItsLeasesBackWhenItStops()
{
    const auto router = start("one");
    QSignalSpy taken(router.get(), &Router::leaseTaken);
    QTRY_COMPARE(taken.count(), 2);
    router->stop();
    for (const RoutingLease &lease : RoutersDesk::need(LeaseStore(*m_database).leases()))
        QCOMPARE(lease.holder, std::string());
}

void RouterTest::saysWhatIsWrongBeforeItBegins()
{
    Router router(QStringLiteral("sqlite:/nowhere/desk.evenkeel"), "one", Clock(m_now), Short);
    QCOMPARE(router.start().error().code, ErrorCode::FileMissing);
}

void RouterTest::waitsForAServerThatIsAway()
{
    if (!isOnPostgres()) {
        Router router(QStringLiteral("postgresql://owner@/desk?host=/nowhere"), "one", Clock(m_now), Short);
        QSignalSpy away(&router, &Router::connectionLost);
        QVERIFY(router.start());
        QTRY_VERIFY(away.count() >= 2);
        const auto pause = [&away](int at) { return away.at(at).at(1).value<std::chrono::milliseconds>(); };
        QVERIFY(pause(1) > pause(0)); // growing
        return;
    }
    const auto router = start("one");
    QSignalSpy taken(router.get(), &Router::leaseTaken);
    QTRY_COMPARE(taken.count(), 2);
    QSignalSpy connected(router.get(), &Router::connected);
    m_database.reset();
    PostgresCluster::shared().crash();
    PostgresCluster::shared().start();
    m_database = RoutersDesk::need(openWorkspace(m_workspace->url(), OpenMode::MustExist));
    m_desk.arrive(*m_database, 1, 4);
    QTRY_COMPARE(assigned(), 4);
    QVERIFY(connected.count() > 0);
}

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
