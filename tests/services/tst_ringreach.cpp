// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"
#include "services/ringreach.h"
#include "support/demoworkspace.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

class TestRingReach final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ringsNeverAskFewer();
    void overflowAsksMore();
    void loadMakesNoDifference();

private:
    DeskPicture m_picture;
};

void TestRingReach::initTestCase()
{
    const auto database = demoWorkspace(40, 30);
    QVERIFY(database);
    m_picture = DeskReader(*database).read(demoNow())->picture;
}

void TestRingReach::ringsNeverAskFewer()
{
    const auto reaches = ringReach(m_picture);
    QVERIFY(reaches.size() > 5);
    for (const RingReach &reach : reaches)
        QVERIFY(!reach.agents.empty() && std::is_sorted(reach.agents.begin(), reach.agents.end()));
}

void TestRingReach::overflowAsksMore()
{
    const auto reaches = ringReach(m_picture);
    const auto rule =
        std::find_if(reaches.begin(), reaches.end(), [](const RingReach &reach) { return reach.rule == 5; });
    QVERIFY(rule != reaches.end());
    QCOMPARE(rule->agents.size(), std::size_t{4});
    QVERIFY(rule->agents[2] > rule->agents[0]); // ring 2 is the overflow
}

void TestRingReach::loadMakesNoDifference()
{
    const auto loaded = ringReach(m_picture);
    DeskPicture idle = m_picture;
    for (RoutingTicket &ticket : idle.tickets)
        ticket.agent = {};
    const auto unloaded = ringReach(idle);
    QCOMPARE(loaded.size(), unloaded.size());
    for (std::size_t at = 0; at < loaded.size(); ++at)
        QCOMPARE(loaded[at].agents, unloaded[at].agents);
}

QTEST_GUILESS_MAIN(TestRingReach)
#include "tst_ringreach.moc"
