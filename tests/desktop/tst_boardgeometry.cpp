// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardgeometry.h"

#include <QTest>

using namespace evenkeel;

namespace {

/// Room for three cards, five lanes of which the third is a team's head.
BoardGeometry basicGeometry()
{
    BoardGeometry geometry;
    geometry.viewport = {geometry.cardsLeft() + 3 * 196 - 8 + 40, 400};
    geometry.waitingCards = 10;
    geometry.rows = {{false, 2, 0}, {false, 9, 0}, {true, 0, 0}, {false, 3, 0}, {false, 0, 0}};
    geometry.layOut();
    return geometry;
}

} // namespace

class BoardGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsHowManyCardsFit();
    void aCardIsHitWhereItIsDrawn();
    void theTileCountsWhatIsHidden();
    void theWaitingLaneStaysOnTop();
    void onlyRowsInSightAreVisible();
    void scrollsJustEnoughToShowARow();
    void scrollsALaneJustEnoughToShowACard();
    void waitingOffsetFollowsTheColumns();
    void aPointBetweenCardsIsTheLane();
    void anEmptyBoardHasNothingToHit();
};

void BoardGeometryTest::countsHowManyCardsFit()
{
    BoardGeometry geometry = basicGeometry();
    QCOMPARE(geometry.columns(), 3);
    geometry.viewport.setWidth(geometry.viewport.width() - 1);
    QCOMPARE(geometry.columns(), 2);
    geometry.viewport.setWidth(10);
    QCOMPARE(geometry.columns(), 1);
}

void BoardGeometryTest::aCardIsHitWhereItIsDrawn()
{
    const BoardGeometry geometry = basicGeometry();
    const QRect card = geometry.cardRect(1, 2);
    QCOMPARE(card.size(), QSize(188, 56));
    QCOMPARE(geometry.hit(card.topLeft()), (BoardHit{BoardHit::Part::Card, false, 1, 2}));
    QCOMPARE(geometry.hit(card.bottomRight()), (BoardHit{BoardHit::Part::Card, false, 1, 2}));
    const QRect waiting = geometry.waitingCardRect(4);
    QCOMPARE(geometry.hit(waiting.center()), (BoardHit{BoardHit::Part::Card, true, -1, 4}));
}

void BoardGeometryTest::theTileCountsWhatIsHidden()
{
    const BoardGeometry geometry = basicGeometry();
    QCOMPARE(geometry.hiddenCards(1), 6);
    QCOMPARE(geometry.hiddenWaiting(), 4);
    QVERIFY(geometry.overflowRect(0).isEmpty());
    QCOMPARE(geometry.hit(geometry.overflowRect(1).center()).part, BoardHit::Part::Overflow);
    QVERIFY(geometry.hit(geometry.waitingOverflowRect().center()).isWaiting);
    QVERIFY(geometry.overflowRect(1).right() < geometry.viewport.width());
}

void BoardGeometryTest::theWaitingLaneStaysOnTop()
{
    BoardGeometry geometry = basicGeometry();
    geometry.scroll = geometry.largestScroll();
    QVERIFY(geometry.scroll > 0);
    QCOMPARE(geometry.waitingRect().top(), 0);
    QVERIFY(geometry.hit({5, 5}).isWaiting);
}

void BoardGeometryTest::onlyRowsInSightAreVisible()
{
    BoardGeometry geometry = basicGeometry();
    geometry.rows.assign(1000, {false, 1, 0});
    geometry.layOut();
    QCOMPARE(geometry.visibleRows(), std::pair(0, 4));
    geometry.scroll = 720;
    QCOMPARE(geometry.visibleRows().first, 10);
    QVERIFY(geometry.visibleRows().second <= 15);
}

void BoardGeometryTest::scrollsJustEnoughToShowARow()
{
    BoardGeometry geometry = basicGeometry();
    geometry.rows.assign(100, {false, 1, 0});
    geometry.layOut();
    QCOMPARE(geometry.scrollToShow(0), 0);
    geometry.scroll = geometry.scrollToShow(50);
    QCOMPARE(geometry.rowRect(50).bottom() + 1, geometry.viewport.height());
    geometry.scroll = geometry.scrollToShow(10);
    QCOMPARE(geometry.rowRect(10).top(), geometry.waitingHeight());
}

void BoardGeometryTest::scrollsALaneJustEnoughToShowACard()
{
    BoardGeometry geometry = basicGeometry();
    QCOMPARE(geometry.offsetToShow(1, 2), 0);
    QCOMPARE(geometry.offsetToShow(1, 3), 1);
    geometry.rows[1].offset = 5;
    QCOMPARE(geometry.offsetToShow(1, 1), 1);
    QVERIFY(!geometry.backRect(1).isEmpty());
    QCOMPARE(geometry.hit(geometry.backRect(1).center()).part, BoardHit::Part::Back);
}

void BoardGeometryTest::waitingOffsetFollowsTheColumns()
{
    BoardGeometry geometry = basicGeometry();
    QCOMPARE(geometry.waitingOffsetToShow(5), 0);
    QCOMPARE(geometry.waitingOffsetToShow(6), 3);
    geometry.waitingOffset = 6;
    QCOMPARE(geometry.waitingOffsetToShow(1), 0);
    geometry.waitingOffset = 4;
    geometry.layOut();
    QCOMPARE(geometry.waitingOffset, 3);
}

void BoardGeometryTest::aPointBetweenCardsIsTheLane()
{
    const BoardGeometry geometry = basicGeometry();
    const QRect card = geometry.cardRect(1, 0);
    QCOMPARE(geometry.hit({card.right() + 4, card.center().y()}), (BoardHit{BoardHit::Part::Lane, false, 1}));
    QCOMPARE(geometry.hit(geometry.rowRect(2).center()).part, BoardHit::Part::TeamHead);
}

void BoardGeometryTest::anEmptyBoardHasNothingToHit()
{
    BoardGeometry geometry;
    geometry.viewport = {600, 400};
    geometry.layOut();
    QCOMPARE(geometry.hit({100, 300}).part, BoardHit::Part::Nothing);
    QCOMPARE(geometry.hit({-5, 10}).part, BoardHit::Part::Nothing);
    QCOMPARE(geometry.visibleRows(), std::pair(0, 0));
    QCOMPARE(geometry.largestScroll(), 0);
}

QTEST_APPLESS_MAIN(BoardGeometryTest)
#include "tst_boardgeometry.moc"
