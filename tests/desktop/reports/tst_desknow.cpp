// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reports/desknow.h"

#include <QTest>

using namespace evenkeel;

namespace {

TicketCard card(std::int64_t id, double slaShare, int effort = 3, double weight = 10)
{
    TicketCard made;
    made.id = TicketId{id};
    made.slaShare = slaShare;
    made.slaLeft = std::chrono::minutes{static_cast<int>((1 - slaShare) * 100)};
    made.effort = effort;
    made.weight = weight;
    made.createdAt = instantFromMillis(1'000'000 - id);
    return made;
}

AgentLane lane(std::int64_t id, TeamId team, double load, bool isOnShift, std::vector<TicketCard> cards)
{
    AgentLane made;
    made.id = AgentId{id};
    made.name = QStringLiteral("Agent %1").arg(id);
    made.team = team;
    made.load = load;
    made.capacity = 100;
    made.isOnShift = isOnShift;
    made.cards = std::move(cards);
    return made;
}

/// Over, in the buffer, in the target, with room; one more with room is off shift.
BoardSnapshot board()
{
    BoardSnapshot snapshot;
    snapshot.now = instantFromMillis(2'000'000);
    snapshot.lanes = {
        lane(1, TeamId{1}, 60, true, {card(1, 0.8), card(2, 1.2)}),
        lane(2, TeamId{1}, 90, true, {card(3, 0.1, 8), card(4, 0.1, 8, 0)}),
        lane(3, TeamId{2}, 75, true, {card(5, 0.2, 7)}),
        lane(4, TeamId{2}, 83, true, {}),
        lane(5, TeamId{2}, 0, false, {card(6, 0.9)}),
    };
    snapshot.waiting = {card(7, 0.3), card(8, 1.5)};
    return snapshot;
}

std::vector<std::int64_t> ids(const std::vector<NowTicket> &tickets)
{
    std::vector<std::int64_t> all;
    for (const NowTicket &ticket : tickets)
        all.push_back(ticket.card.id.value);
    return all;
}

} // namespace

class TstDeskNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhoHasRoomAndWhoIsOver();
    void countsComplexTicketsThatTakeCapacity();
    void ordersWhatIsLateByTime();
    void putsTheOldestWaitingFirst();
    void looksAtSomeTeamsOnly();
    void anEmptyDeskHasNothing();
};

void TstDeskNow::countsWhoHasRoomAndWhoIsOver()
{
    const DeskNow now = deskNow(board(), {});
    QCOMPARE(now.agentCount, 5);
    QCOMPARE(now.agents.size(), std::size_t{4});
    QCOMPARE(now.agents.front().name, QStringLiteral("Agent 2"));
    QCOMPARE(now.count(LoadZone::Over), 1);
    QCOMPARE(now.count(LoadZone::Buffer), 1);
    QCOMPARE(now.count(LoadZone::Target), 1);
    QCOMPARE(now.count(LoadZone::Room), 1);
}

void TstDeskNow::countsComplexTicketsThatTakeCapacity()
{
    const DeskNow now = deskNow(board(), {});
    QVERIFY((ids(now.complex) == std::vector<std::int64_t>{5, 3}));
    QCOMPARE(now.agents.front().complex, 1);
    QVERIFY((now.agents.front().complexTickets == std::vector{TicketId{3}}));
}

void TstDeskNow::ordersWhatIsLateByTime()
{
    const DeskNow now = deskNow(board(), {});
    QCOMPARE(now.openCount, 8);
    QVERIFY((ids(now.breached) == std::vector<std::int64_t>{8, 2}));
    QVERIFY((ids(now.atRisk) == std::vector<std::int64_t>{6, 1}));
    QCOMPARE(now.breached.back().agent, QStringLiteral("Agent 1"));
}

void TstDeskNow::putsTheOldestWaitingFirst()
{
    QVERIFY((ids(deskNow(board(), {}).waiting) == std::vector<std::int64_t>{8, 7}));
}

void TstDeskNow::looksAtSomeTeamsOnly()
{
    const DeskNow now = deskNow(board(), {TeamId{2}});
    QCOMPARE(now.agentCount, 3);
    QCOMPARE(now.agents.size(), std::size_t{2});
    QVERIFY((ids(now.complex) == std::vector<std::int64_t>{5}));
    QVERIFY((ids(now.waiting) == std::vector<std::int64_t>{8, 7}));
}

void TstDeskNow::anEmptyDeskHasNothing()
{
    const DeskNow now = deskNow({}, {});
    QVERIFY(now.agents.empty());
    QCOMPARE(now.count(LoadZone::Room), 0);
    QCOMPARE(now.openCount, 0);
}

QTEST_APPLESS_MAIN(TstDeskNow)

#include "tst_desknow.moc"
