// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweeper.h"
#include "services/workspace.h"
#include "storage/leasestore.h"
#include "support/routersdesk.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

/// Two desks on one workspace.
class SweeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void routesWhatWaitsWhenTurnedOn();
    void standsByWhileAnotherDeskRoutes();
    void takesOverWhenTheOtherIsTurnedOff();
    void givesBackWhatItRoutesWhenItGoes();
    void looksWhoRoutesWhileItIsOff();

private:
    std::unique_ptr<Workspace> open()
    {
        return RoutersDesk::need(Workspace::open(m_workspace->url(), Workspace::Missing::Create, Clock(m_now)));
    }
    static void routeOn(Sweeper &sweeper)
    {
        QSignalSpy swept(&sweeper, &Sweeper::swept);
        sweeper.setOn(true);
        QTRY_VERIFY(swept.count() >= 2); // a desk takes one group of queues at a time
        QVERIFY(sweeper.isRouting());
    }

    const Instant m_now = *instantFromIso("2016-03-16T10:00Z");
    std::unique_ptr<SharedWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_one;
    std::unique_ptr<Workspace> m_other;
};

void SweeperTest::init()
{
    m_one.reset();
    m_other.reset();
    m_workspace = std::make_unique<SharedWorkspace>();
    {
        const auto database = RoutersDesk::need(Database::open(m_workspace->url()));
        const RoutersDesk desk{.teams = 2, .agentsInTeam = 2, .now = m_now};
        desk.fill(*database);
        desk.arrive(*database, 1, 6);
    }
    m_one = open();
    m_other = open();
}

void SweeperTest::routesWhatWaitsWhenTurnedOn()
{
    Sweeper sweeper(*m_one);
    routeOn(sweeper);
    auto board = m_one->board();
    QTRY_VERIFY(board.isFinished());
    QVERIFY(board.result()->waiting.empty());
    QVERIFY(sweeper.otherRouter().isEmpty());
}

void SweeperTest::standsByWhileAnotherDeskRoutes()
{
    Sweeper one(*m_one);
    routeOn(one);
    Sweeper other(*m_other);
    QSignalSpy swept(&other, &Sweeper::swept);
    other.setOn(true);
    QTRY_VERIFY(!other.otherRouter().isEmpty());
    QVERIFY(!other.isRouting());
    QCOMPARE(swept.count(), 0);
}

void SweeperTest::takesOverWhenTheOtherIsTurnedOff()
{
    Sweeper one(*m_one);
    routeOn(one);
    Sweeper other(*m_other);
    other.setOn(true);
    QTRY_VERIFY(!other.otherRouter().isEmpty());
    one.setOn(false);
    QVERIFY(!one.isRouting());
    QTRY_VERIFY(other.isRouting());
    QTRY_VERIFY(other.otherRouter().isEmpty());
}

void SweeperTest::givesBackWhatItRoutesWhenItGoes()
{
    {
        Sweeper one(*m_one);
        routeOn(one);
    }
    m_one.reset();
    const auto database = RoutersDesk::need(Database::open(m_workspace->url()));
    const auto leases = RoutersDesk::need(LeaseStore(*database).leases());
    QCOMPARE(leases.size(), std::size_t{2});
    for (const RoutingLease &lease : leases)
        QCOMPARE(lease.holder, std::string());
}

void SweeperTest::looksWhoRoutesWhileItIsOff()
{
    const auto database = RoutersDesk::need(Database::open(m_workspace->url()));
    RoutersDesk::need(LeaseStore(*database).take(1, {}, "serve@desk"));
    Sweeper sweeper(*m_one);
    QTRY_COMPARE(sweeper.otherRouter(), QStringLiteral("serve@desk"));
    QVERIFY(!sweeper.isOn() && !sweeper.isRouting());
}

QTEST_GUILESS_MAIN(SweeperTest)
#include "tst_sweeper.moc"
