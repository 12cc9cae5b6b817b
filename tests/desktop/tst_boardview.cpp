// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsamples.h"

#include "desktop/board/boardaccessible.h"
#include "desktop/board/boardview.h"
#include "desktop/style/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace evenkeel;

Q_DECLARE_METATYPE(evenkeel::Handover)

class BoardViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void draggingACardToAnotherLaneAsksForTheHandover();
    void draggingToTheWaitingLaneTakesTheTicketOff();
    void droppingOnTheSameLaneChangesNothing();
    void escapeCallsADragOff();
    void aClickIsNoDrag();
    void arrowsMoveAndReturnOpens();
    void keysAskForReassigningPresenceAndList();
    void theTileAsksForTheWholeLane();
    void selectionAndScrollSurviveARefresh();
    void selectionIsDroppedWhenTheTicketIsGone();
    void readersHearLanesAndCards();
    void aCrowdIsPaintedInSight();

private:
    void drag(QPoint from, QPoint to, bool isDropped = true);
    [[nodiscard]] QPoint cardCentre(std::int64_t ticket) const { return m_view->rectOf(TicketId{ticket}).center(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BoardModel> m_model;
    std::unique_ptr<BoardView> m_view;
};

void BoardViewTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void BoardViewTest::init()
{
    m_view.reset();
    m_model = std::make_unique<BoardModel>();
    m_view = std::make_unique<BoardView>(m_model.get());
    m_view->resize(960, 720);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    m_model->setSnapshot(samples::board());
}

void BoardViewTest::drag(QPoint from, QPoint to, bool isDropped)
{
    QWidget *target = m_view->viewport();
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &move);
    }
    if (isDropped)
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
}

void BoardViewTest::draggingACardToAnotherLaneAsksForTheHandover()
{
    QSignalSpy asked(m_view.get(), &BoardView::handoverRequested);
    drag(cardCentre(101), m_view->laneRect(AgentId{4}).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<Handover>(), (Handover{TicketId{101}, AgentId{1}, AgentId{4}, {}}));
    QVERIFY(!m_view->isDragging());
}

void BoardViewTest::draggingToTheWaitingLaneTakesTheTicketOff()
{
    QSignalSpy asked(m_view.get(), &BoardView::handoverRequested);
    drag(cardCentre(101), QPoint(40, 60));
    QCOMPARE(asked.first().first().value<Handover>(), (Handover{TicketId{101}, AgentId{1}, AgentId{}, {}}));
    asked.clear();
    drag(cardCentre(2), m_view->laneRect(AgentId{3}).center());
    QCOMPARE(asked.first().first().value<Handover>(), (Handover{TicketId{2}, AgentId{}, AgentId{3}, {}}));
}

void BoardViewTest::droppingOnTheSameLaneChangesNothing()
{
    QSignalSpy asked(m_view.get(), &BoardView::handoverRequested);
    drag(cardCentre(101), m_view->laneRect(AgentId{1}).center());
    QCOMPARE(asked.count(), 0);
}

void BoardViewTest::escapeCallsADragOff()
{
    QSignalSpy asked(m_view.get(), &BoardView::handoverRequested);
    const QPoint goal = m_view->laneRect(AgentId{4}).center();
    drag(cardCentre(101), goal, false);
    QVERIFY(m_view->isDragging());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->isDragging());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, goal);
    QCOMPARE(asked.count(), 0);
}

void BoardViewTest::aClickIsNoDrag()
{
    QSignalSpy asked(m_view.get(), &BoardView::handoverRequested);
    QSignalSpy selected(m_view.get(), &BoardView::ticketSelected);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cardCentre(201));
    QCOMPARE(asked.count(), 0);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_view->currentTicket(), TicketId{201});
}

void BoardViewTest::arrowsMoveAndReturnOpens()
{
    QSignalSpy opened(m_view.get(), &BoardView::ticketActivated);
    m_view->selectLane(AgentId{1});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentTicket(), TicketId{100});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentTicket(), TicketId{200});
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentTicket(), TicketId{218});
    QVERIFY(!m_view->rectOf(TicketId{218}).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentTicket(), TicketId{200});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<TicketId>(), TicketId{200});
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->currentAgent(), AgentId{10});
    QVERIFY(m_view->viewport()->rect().contains(m_view->laneRect(AgentId{10})));
}

void BoardViewTest::keysAskForReassigningPresenceAndList()
{
    QSignalSpy reassign(m_view.get(), &BoardView::reassignRequested);
    QSignalSpy presence(m_view.get(), &BoardView::presenceRequested);
    QSignalSpy list(m_view.get(), &BoardView::laneListRequested);
    m_view->selectTicket(TicketId{300});
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QTest::keyClick(m_view.get(), Qt::Key_P);
    QTest::keyClick(m_view.get(), Qt::Key_L);
    QCOMPARE(reassign.count(), 1);
    QCOMPARE(presence.first().first().value<AgentId>(), AgentId{3});
    QCOMPARE(list.first().first().value<AgentId>(), AgentId{3});
    m_view->selectLane(AgentId{2});
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QCOMPARE(reassign.count(), 1);
}

void BoardViewTest::theTileAsksForTheWholeLane()
{
    QSignalSpy list(m_view.get(), &BoardView::laneListRequested);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->geometryModel().overflowRect(0).center());
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.first().first().value<AgentId>(), AgentId{1});
}

void BoardViewTest::selectionAndScrollSurviveARefresh()
{
    m_view->resize(960, 500);
    m_view->selectTicket(TicketId{800});
    m_view->verticalScrollBar()->setValue(200);
    const int top = m_view->laneRect(AgentId{6}).top();
    BoardSnapshot changed = samples::board();
    changed.lanes[6].load = 62;
    changed.waiting.pop_back();
    m_model->setSnapshot(changed);
    QCOMPARE(m_view->currentTicket(), TicketId{800});
    QCOMPARE(m_view->laneRect(AgentId{6}).top(), top);
}

void BoardViewTest::selectionIsDroppedWhenTheTicketIsGone()
{
    m_view->selectTicket(TicketId{5});
    QSignalSpy selected(m_view.get(), &BoardView::ticketSelected);
    BoardSnapshot changed = samples::board();
    std::erase_if(changed.waiting, [](const TicketCard &card) { return card.id == TicketId{5}; });
    m_model->setSnapshot(changed);
    QCOMPARE(selected.count(), 1);
    QVERIFY(!selected.first().first().value<TicketId>().isValid());
}

void BoardViewTest::readersHearLanesAndCards()
{
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(board != nullptr);
    QCOMPARE(board->text(QAccessible::Name), QStringLiteral("Board"));
    QCOMPARE(board->childCount(), 11);
    QAccessibleInterface *sarah = board->child(1);
    QVERIFY(sarah->text(QAccessible::Name).contains(QStringLiteral("Sarah Whitfield")));
    QVERIFY(sarah->text(QAccessible::Name).contains(QStringLiteral("136")));
    QCOMPARE(sarah->childCount(), 47);
    QVERIFY(sarah->child(0)->text(QAccessible::Name).contains(QStringLiteral("48100")));
    QCOMPARE(sarah->indexOfChild(sarah->child(3)), 3);
    QCOMPARE(board->indexOfChild(sarah), 1);
    m_view->selectTicket(TicketId{100});
    QCOMPARE(board->focusChild(), sarah->child(0));
    QCOMPARE(board->child(99), nullptr);
}

void BoardViewTest::aCrowdIsPaintedInSight()
{
    m_model->setSnapshot(samples::crowd(300, 10000));
    const auto [first, last] = m_view->geometryModel().visibleRows();
    QVERIFY(last - first < 12);
    QVERIFY(m_view->geometryModel().shownWaiting() <= 2 * m_view->geometryModel().columns());
    QVERIFY(!m_view->grab().isNull());
    m_view->selectTicket(TicketId{1000000 + 9999});
    QVERIFY(!m_view->rectOf(TicketId{1000000 + 9999}).isEmpty());
}

QTEST_MAIN(BoardViewTest)
#include "tst_boardview.moc"
