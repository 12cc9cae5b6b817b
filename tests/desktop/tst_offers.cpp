// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsamples.h"
#include "offerwindow.h"

#include "desktop/board/boardspeech.h"
#include "desktop/board/declinedialog.h"
#include "desktop/board/offerflow.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/board/routepreviewmodel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

namespace {

const OfferAnswer Accepted{TicketId{7}, AgentId{1}, true, {}};

/// Stands for the workspace's calls and keeps what was asked of it.
struct Desk
{
    Objections objections;
    std::optional<Error> fault;
    std::vector<OfferAnswer> answers;
    std::vector<OfferAnswer> takenBack;

    OfferCalls calls()
    {
        const auto keep = [this](std::vector<OfferAnswer> &list) {
            return [this, &list](OfferAnswer answer) {
                if (fault)
                    return QtFuture::makeReadyFuture(Result<Done>(*fault));
                list.push_back(std::move(answer));
                return QtFuture::makeReadyFuture(Result<Done>(Done{}));
            };
        };
        return {keep(answers),
                keep(takenBack),
                [this](const Handover &) { return QtFuture::makeReadyFuture(Result<Objections>(objections)); },
                {},
                {}};
    }
};

} // namespace

/// Offers on the board, from the card to the answer and its undoing.
class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void answersAreUndoneByTakingThemBack();
    void anAnswerTooLateIsExplained();
    void anUndoTooLateIsDropped();
    void decliningAsksForAReason();
    void keysAnswerOnlyWhatIsOffered();
    void readersHearTheOffer();
    void previewSaysThatItOffers();
    void offersAreMadeAcceptedAndTakenBack();
    void anOfferIsDeclinedByKeyboard();
    void theMenuAnswersToo();
    void droppedOnTheWaitingItAsksWhy();
    void anOfferedTicketMayBeGivenToSomebodyElse();
    void aBatchIsPreviewedWhereThePolicyOffers();

private:
    /// A demo desk whose policy offers, with offers made and the first one shown.
    void open(const QString &name);
    void settle() const { m_desk.settle(); }
    [[nodiscard]] const TicketCard *offered() const { return m_desk.offered(); }
    [[nodiscard]] BoardPage *board() const { return m_desk.board(); }
    [[nodiscard]] const BoardSnapshot &desk() const { return m_desk.snapshot(); }
    [[nodiscard]] QString banner() const { return m_desk.banner(); }

    OfferWindow m_desk;
};

void OffersTest::cleanup()
{
    m_desk.close();
}

void OffersTest::open(const QString &name)
{
    m_desk.make(name);
    m_desk.open(name, Noon);
    board()->showTicket(offered()->id);
    board()->focusBody();
    settle();
}

void OffersTest::answersAreUndoneByTakingThemBack()
{
    Desk desk;
    QUndoStack undo;
    OfferFlow flow(desk.calls(), &undo);
    QSignalSpy stored(&flow, &OfferFlow::stored);
    flow.answer(Accepted, QStringLiteral("Accept"));
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(undo.undoText(), QStringLiteral("Accept"));
    undo.undo();
    QTRY_COMPARE(stored.count(), 2);
    QCOMPARE(desk.takenBack, std::vector<OfferAnswer>{Accepted});
    undo.redo();
    QTRY_COMPARE(stored.count(), 3);
    QCOMPARE(desk.answers, (std::vector<OfferAnswer>{Accepted, Accepted}));
    QVERIFY(!flow.isBusy());
}

void OffersTest::anAnswerTooLateIsExplained()
{
    Desk desk;
    desk.fault = Error{ErrorCode::Conflict, "7"};
    desk.objections = {GateOutcome{Gate::Capacity, false, 149, 80, {}}};
    QUndoStack undo;
    OfferFlow flow(desk.calls(), &undo);
    QSignalSpy refused(&flow, &OfferFlow::refused);
    flow.answer(Accepted, QStringLiteral("Accept"));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).value<Objections>(), desk.objections);
    QCOMPARE(undo.count(), 0);
    desk.fault = Error{ErrorCode::DiskFull, "desk"};
    QSignalSpy failed(&flow, &OfferFlow::failed);
    flow.answer(Accepted, QStringLiteral("Accept"));
    QTRY_COMPARE(failed.count(), 1);
}

void OffersTest::anUndoTooLateIsDropped()
{
    Desk desk;
    QUndoStack undo;
    OfferFlow flow(desk.calls(), &undo);
    flow.answer(Accepted, QStringLiteral("Accept"));
    QTRY_COMPARE(undo.count(), 1);
    desk.fault = Error{ErrorCode::Conflict, "7"};
    QSignalSpy failed(&flow, &OfferFlow::failed);
    undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    QTRY_COMPARE(undo.count(), 0);
    QVERIFY(!undo.canRedo());
}

void OffersTest::decliningAsksForAReason()
{
    DeclineDialog dialog(QStringLiteral("48007"), QStringLiteral("Tom Becker"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *decline = dialog.findChildren<QPushButton *>().first();
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        decline = button->property("primary").toBool() ? button : decline;
    QVERIFY(!decline->isEnabled());
    QVERIFY(dialog.reason().isEmpty());
    auto *words = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("  In a   meeting "));
    QVERIFY(decline->isEnabled());
    QCOMPARE(dialog.reason(), QStringLiteral("In a meeting"));
    QTest::keyClick(dialog.findChildren<QRadioButton *>().at(1), Qt::Key_Space);
    QCOMPARE(dialog.reason(), DeclineDialog::usualReasons().at(1) + QStringLiteral(": In a meeting"));
    words->clear();
    QCOMPARE(dialog.reason(), DeclineDialog::usualReasons().at(1));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void OffersTest::keysAnswerOnlyWhatIsOffered()
{
    BoardModel model;
    BoardView view(&model);
    view.resize(960, 900);
    model.setSnapshot(samples::offeringBoard());
    QSignalSpy accept(&view, &BoardView::acceptRequested);
    QSignalSpy decline(&view, &BoardView::declineRequested);
    view.selectTicket(TicketId{100});
    QTest::keyClick(&view, Qt::Key_A);
    QTest::keyClick(&view, Qt::Key_D);
    QCOMPARE(accept.count() + decline.count(), 0);
    view.selectTicket(TicketId{1});
    QCOMPARE(view.currentAgent(), AgentId{9}); // it stands in the lane of who was asked
    QTest::keyClick(&view, Qt::Key_A);
    QTest::keyClick(&view, Qt::Key_D);
    QCOMPARE(accept.first().first().value<TicketId>(), TicketId{1});
    QCOMPARE(decline.first().first().value<TicketId>(), TicketId{1});
}

void OffersTest::readersHearTheOffer()
{
    const BoardSnapshot desk = samples::offeringBoard();
    const TicketCard &card = desk.lanes[8].cards.front();
    QCOMPARE(BoardSpeech::offer(card, desk.now), QStringLiteral("Offered, answers in 4 min"));
    QVERIFY(BoardSpeech::card(card, desk).endsWith(QStringLiteral("Offered, answers in 4 min")));
    QVERIFY(BoardSpeech::cardTip(card, desk, {}).contains(QStringLiteral("Offered, answers in 4 min. A accepts")));
    QCOMPARE(BoardSpeech::offer(card, desk.now + std::chrono::minutes{5}),
             QStringLiteral("Offered, the time to answer is over"));
    QVERIFY(BoardSpeech::lane(desk.lanes[8]).contains(QStringLiteral("1")));
    QVERIFY(BoardSpeech::lane(desk.lanes[8]).contains(QStringLiteral("offered")));
    QVERIFY(!BoardSpeech::lane(desk.lanes[7]).contains(QStringLiteral("offered")));
    QVERIFY(BoardSpeech::loadTip(desk.lanes[8], desk).contains(QStringLiteral("offered and hold")));
}

void OffersTest::previewSaysThatItOffers()
{
    RouteOutcome outcome;
    outcome.waiting = outcome.assigned = 1;
    outcome.isOffering = true;
    Decision decision;
    decision.ticket = TicketId{2};
    decision.agent = AgentId{9};
    outcome.decisions.push_back(decision);
    const BoardSnapshot desk = samples::offeringBoard();
    const RoutePreviewModel model(outcome, desk);
    QCOMPARE(model.index(0, RoutePreviewModel::Goal).data().toString(), QStringLiteral("Offer to Tom Becker"));
    const RoutePreviewDialog dialog(outcome, desk);
    bool hasButton = false;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        hasButton = hasButton || button->text().startsWith(QStringLiteral("Offer 1 ticket"));
    QVERIFY(hasButton);
}

void OffersTest::offersAreMadeAcceptedAndTakenBack()
{
    open(QStringLiteral("accept.evenkeel"));
    const TicketId ticket = offered()->id;
    const AgentId agent = offered()->offeredTo;
    QCOMPARE(board()->view()->currentAgent(), agent);
    const double load = board()->model()->lane(agent)->load;
    const int offers = board()->model()->lane(agent)->offered;
    QTest::keyClick(board()->view(), Qt::Key_A);
    QTRY_COMPARE(board()->model()->card(ticket)->agent, agent);
    settle();
    QCOMPARE(board()->model()->lane(agent)->load, load); // the offer held its room already
    QCOMPARE(board()->model()->lane(agent)->offered, offers - 1);
    QVERIFY(m_desk.window().desk().undo->undoText().startsWith(QStringLiteral("Accept ")));
    m_desk.window().desk().undo->undo();
    QTRY_COMPARE(board()->model()->card(ticket)->offeredTo, agent);
    settle();
    m_desk.window().desk().undo->redo();
    QTRY_COMPARE(board()->model()->card(ticket)->agent, agent);
    settle();
    // Given to somebody else meanwhile: the answer is no longer what happened last.
    QVERIFY(wait(m_desk.window().workspace()->handOver({{ticket, agent, {}, {}}})));
    settle();
    m_desk.window().desk().undo->undo();
    QTRY_VERIFY(banner().contains(QStringLiteral("can no longer be undone")));
    QTRY_VERIFY(!m_desk.window().desk().undo->canRedo());
    settle();
}

void OffersTest::anOfferIsDeclinedByKeyboard()
{
    open(QStringLiteral("decline.evenkeel"));
    const TicketId ticket = offered()->id;
    const AgentId agent = offered()->offeredTo;
    QTest::keyClick(board()->view(), Qt::Key_D);
    auto *dialog = board()->findChild<DeclineDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->findChildren<QRadioButton *>().first(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!board()->model()->card(ticket)->isOffered());
    settle();
    QVERIFY(!board()->model()->card(ticket)->agent.isValid());
    const auto detail = wait(m_desk.window().workspace()->ticket(ticket));
    QCOMPARE(QString::fromStdString(detail->story.back().text), DeclineDialog::usualReasons().first());
    QCOMPARE(detail->story.back().actor, agent);
    m_desk.window().desk().undo->undo();
    QTRY_COMPARE(board()->model()->card(ticket)->offeredTo, agent);
    settle();
}

void OffersTest::theMenuAnswersToo()
{
    open(QStringLiteral("menu.evenkeel"));
    const TicketId ticket = offered()->id;
    const AgentId agent = offered()->offeredTo;
    QTest::keyClick(board()->view(), Qt::Key_Menu);
    auto *menu = board()->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QAction *accept = nullptr;
    for (QAction *action : menu->actions()) {
        QVERIFY(!action->text().contains(QStringLiteral("Put back")));
        if (action->text().startsWith(QStringLiteral("Accept for")))
            accept = action;
    }
    QVERIFY(accept != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(accept).center());
    QTRY_COMPARE(board()->model()->card(ticket)->agent, agent);
    settle();
}

void OffersTest::droppedOnTheWaitingItAsksWhy()
{
    open(QStringLiteral("drop.evenkeel"));
    const TicketId ticket = offered()->id;
    QWidget *area = board()->view()->viewport();
    const QPoint start = board()->view()->rectOf(ticket).center();
    const QPoint goal(30, 60);
    QTest::mousePress(area, Qt::LeftButton, {}, start);
    for (const QPoint at : {(start + goal) / 2, goal}) {
        QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(area, &move);
    }
    QTest::mouseRelease(area, Qt::LeftButton, {}, goal);
    auto *dialog = board()->findChild<DeclineDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QVERIFY(board()->model()->card(ticket)->isOffered()); // still open
}

void OffersTest::anOfferedTicketMayBeGivenToSomebodyElse()
{
    open(QStringLiteral("give.evenkeel"));
    const TicketId ticket = offered()->id;
    const AgentId asked = offered()->offeredTo;
    AgentId other;
    for (const AgentLane &lane : desk().lanes) {
        const auto objections = wait(m_desk.window().workspace()->objections({ticket, {}, lane.id, {}}));
        if (lane.id != asked && objections && objections->empty())
            other = lane.id;
    }
    QVERIFY(other.isValid());
    Q_EMIT board()->view()->handoverRequested({ticket, asked, other, {}});
    QTRY_COMPARE(board()->model()->card(ticket)->agent, other);
    settle();
    QVERIFY(!board()->model()->card(ticket)->isOffered());
    m_desk.window().desk().undo->undo();
    QTRY_VERIFY(!board()->model()->card(ticket)->agent.isValid());
    settle();
}

void OffersTest::aBatchIsPreviewedWhereThePolicyOffers()
{
    open(QStringLiteral("batch.evenkeel"));
    QSignalSpy failed(board(), &Page::failed);
    board()->previewRoute();
    QTRY_VERIFY(board()->findChild<RoutePreviewDialog *>() != nullptr);
    settle();
    board()->findChild<RoutePreviewDialog *>()->way()->setCurrentIndex(1);
    settle();
    QCOMPARE(failed.count(), 0);
    QVERIFY(!m_desk.window().findChild<ErrorBanner *>()->isVisible());
}

QTEST_MAIN(OffersTest)
#include "tst_offers.moc"
