// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerwindow.h"

#include "desktop/board/offerflow.h"
#include "desktop/board/routepreviewdialog.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

namespace {

/// Stands for the workspace's calls and keeps what was asked of it.
struct Desk
{
    std::optional<Error> fault;
    OfferWithdrawal withdrawal;
    std::vector<std::vector<MadeOffer>> renewed;

    OfferCalls calls()
    {
        return {{},
                {},
                {},
                [this](const std::vector<MadeOffer> &) {
                    return QtFuture::makeReadyFuture(Result<OfferWithdrawal>(withdrawal));
                },
                [this](std::vector<MadeOffer> offers) {
                    if (fault)
                        return QtFuture::makeReadyFuture(Result<Done>(*fault));
                    renewed.push_back(std::move(offers));
                    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
                }};
    }
};

} // namespace

/// A routing run that offers, on the board: undone as far as nobody has answered, and answered too late.
class OfferRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void undoingARunTellsWhatItLeft();
    void aRunWhoseOffersAreAllAnsweredCannotBeUndone();
    void aRoutingRunThatOffersIsUndone();
    void anOfferIsNotAcceptedAfterItsTime();

private:
    void make(const QString &name) { m_desk.make(name); }
    void open(const QString &name, Instant now) { m_desk.open(name, now); }
    void settle() const { m_desk.settle(); }
    [[nodiscard]] const TicketCard *offered() const { return m_desk.offered(); }
    [[nodiscard]] BoardPage *board() const { return m_desk.board(); }
    [[nodiscard]] QString banner() const { return m_desk.banner(); }

    OfferWindow m_desk;
};

void OfferRunsTest::cleanup()
{
    m_desk.close();
}

void OfferRunsTest::undoingARunTellsWhatItLeft()
{
    const MadeOffer one{TicketId{7}, AgentId{1}, DecisionId{4}};
    const MadeOffer other{TicketId{8}, AgentId{2}, DecisionId{5}};
    Desk desk;
    desk.withdrawal = {{other}, 1};
    QUndoStack undo;
    OfferFlow flow(desk.calls(), &undo);
    flow.remember({}, QStringLiteral("Nothing"));
    QCOMPARE(undo.count(), 0);
    flow.remember({one, other}, QStringLiteral("Offer"));
    QVERIFY(desk.renewed.empty());
    QSignalSpy stored(&flow, &OfferFlow::stored);
    QSignalSpy failed(&flow, &OfferFlow::failed);
    undo.undo();
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(failed.count(), 1);
    const auto told = failed.first().first().value<Failure>();
    QVERIFY2(told.what.contains(QStringLiteral("stay as they are")), qPrintable(told.what));
    QVERIFY2(told.kept.contains(QStringLiteral("withdrawn")), qPrintable(told.kept));
    // Doing it again leaves the answered one alone, too.
    undo.redo();
    QTRY_COMPARE(stored.count(), 2);
    QCOMPARE(desk.renewed.size(), std::size_t{1});
    QCOMPARE(desk.renewed.front(), std::vector{other});
    desk.withdrawal = {{other}, 0};
    undo.undo();
    QTRY_COMPARE(stored.count(), 3);
    QCOMPARE(failed.count(), 1);
    desk.fault = Error{ErrorCode::Conflict, "8"};
    undo.redo();
    QTRY_COMPARE(failed.count(), 2);
    QTRY_COMPARE(undo.count(), 0);
}

void OfferRunsTest::aRunWhoseOffersAreAllAnsweredCannotBeUndone()
{
    Desk desk;
    desk.withdrawal = {{}, 1};
    QUndoStack undo;
    OfferFlow flow(desk.calls(), &undo);
    flow.remember({{TicketId{7}, AgentId{1}, DecisionId{4}}}, QStringLiteral("Offer"));
    QSignalSpy stored(&flow, &OfferFlow::stored);
    QSignalSpy failed(&flow, &OfferFlow::failed);
    undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Failure>().kept.contains(QStringLiteral("can no longer be undone")));
    QTRY_COMPARE(undo.count(), 0);
    QVERIFY(!undo.canRedo());
    QCOMPARE(stored.count(), 0);
}

void OfferRunsTest::aRoutingRunThatOffersIsUndone()
{
    make(QStringLiteral("run.evenkeel"));
    open(QStringLiteral("run.evenkeel"), Noon);
    // Two who were asked decline, so that there is something to offer once more.
    const TicketId first = offered()->id;
    QVERIFY(wait(m_desk.window().workspace()->declineOffer(first, offered()->offeredTo, QStringLiteral("Away"))));
    settle();
    const TicketId second = offered()->id;
    QVERIFY(wait(m_desk.window().workspace()->declineOffer(second, offered()->offeredTo, QStringLiteral("Away"))));
    settle();
    board()->previewRoute();
    QTRY_VERIFY(board()->findChild<RoutePreviewDialog *>() != nullptr);
    settle();
    board()->findChild<RoutePreviewDialog *>()->accept();
    QTRY_VERIFY(board()->model()->card(first)->isOffered());
    settle();
    QUndoStack *undo = m_desk.window().desk().undo;
    QVERIFY2(undo->undoText().startsWith(QStringLiteral("Offer ")), qPrintable(undo->undoText()));
    const AgentId agent = board()->model()->card(first)->offeredTo;
    QVERIFY(wait(m_desk.window().workspace()->acceptOffer(first, agent)));
    settle();
    undo->undo();
    QTRY_VERIFY(!board()->model()->card(second)->isOffered());
    QTRY_VERIFY2(banner().contains(QStringLiteral("stay as they are")), qPrintable(banner()));
    settle();
    QCOMPARE(board()->model()->card(first)->agent, agent);
    QVERIFY(!board()->model()->card(second)->agent.isValid());
    undo->redo();
    QTRY_VERIFY(board()->model()->card(second)->isOffered());
    settle();
    QCOMPARE(board()->model()->card(first)->agent, agent);
    const auto report = wait(m_desk.window().workspace()->check({}, {}));
    QVERIFY(report && report->isOk());
}

void OfferRunsTest::anOfferIsNotAcceptedAfterItsTime()
{
    make(QStringLiteral("late.evenkeel"));
    open(QStringLiteral("late.evenkeel"), Noon + std::chrono::minutes{4});
    const TicketId ticket = offered()->id;
    board()->showTicket(ticket);
    board()->focusBody();
    settle();
    QTest::keyClick(board()->view(), Qt::Key_A);
    QTRY_VERIFY2(banner().contains(QStringLiteral("The time to answer")), qPrintable(banner()));
    settle();
    QVERIFY(!board()->model()->card(ticket)->agent.isValid());
    QVERIFY(!m_desk.window().desk().undo->canUndo());
}

QTEST_MAIN(OfferRunsTest)
#include "tst_offerruns.moc"
