// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsamples.h"

#include "desktop/board/handoverflow.h"
#include "desktop/board/objectionsdialog.h"
#include "desktop/board/presencecommand.h"
#include "desktop/board/presencedialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

namespace {

/// Stands for the workspace's calls and keeps what was asked of it.
struct Desk
{
    Objections objections;
    std::optional<Error> fault;
    std::vector<TicketWhereabouts> places;
    std::vector<std::pair<std::vector<Handover>, Cause>> stored;

    HandoverCalls calls()
    {
        return {[this](const Handover &) { return QtFuture::makeReadyFuture(Result<Objections>(objections)); },
                [this](std::vector<Handover> handovers, Cause cause) {
                    if (fault)
                        return QtFuture::makeReadyFuture(Result<Done>(*fault));
                    stored.emplace_back(std::move(handovers), cause);
                    return QtFuture::makeReadyFuture(Result<Done>(Done{}));
                },
                [this](const std::vector<TicketId> &) {
                    return QtFuture::makeReadyFuture(Result<std::vector<TicketWhereabouts>>(places));
                }};
    }
};

const Handover Given{TicketId{7}, AgentId{1}, AgentId{2}, {}};

} // namespace

class HandoverFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesAtOnceWhenNoGateStandsAgainstIt();
    void asksForAReasonWhenAGateStandsAgainstIt();
    void undoHandsBackAndRedoGivesAgain();
    void aFailedHandoverIsToldAndNotUndoable();
    void anUndoThatFailsIsToldAndDropped();
    void aRedoThatFailsIsToldAndDropped();
    void givingBackToWaitingAsksNoGate();
    void aRoutingRunIsUndoneInOneStep();
    void theDialogNamesEachGateAndInsistsOnAReason();
    void presenceGoesBackToWhatItWas();
    void presenceDialogGivesTheEndTime();
};

void HandoverFlowTest::storesAtOnceWhenNoGateStandsAgainstIt()
{
    Desk desk;
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy stored(&flow, &HandoverFlow::stored);
    flow.request(Given, QStringLiteral("Give"));
    QVERIFY(stored.count() == 1 || stored.wait());
    QCOMPARE(desk.stored.size(), std::size_t{1});
    QCOMPARE(desk.stored[0].first, std::vector<Handover>{Given});
    QCOMPARE(desk.stored[0].second, Cause::Person);
    QCOMPARE(undo.undoText(), QStringLiteral("Give"));
    QVERIFY(!flow.isBusy());
}

void HandoverFlowTest::asksForAReasonWhenAGateStandsAgainstIt()
{
    Desk desk;
    desk.objections = {GateOutcome{Gate::Capacity, false, 149, 80, {}}};
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy objected(&flow, &HandoverFlow::objected);
    flow.request(Given, QStringLiteral("Give"));
    QVERIFY(objected.count() == 1 || objected.wait());
    QVERIFY(desk.stored.empty());
    QCOMPARE(undo.count(), 0);
    Handover insisted = Given;
    insisted.reason = QStringLiteral("Knows the customer");
    QSignalSpy stored(&flow, &HandoverFlow::stored);
    flow.insist(insisted, QStringLiteral("Give"));
    QVERIFY(stored.count() == 1 || stored.wait());
    QCOMPARE(desk.stored[0].first[0].reason, QStringLiteral("Knows the customer"));
}

void HandoverFlowTest::undoHandsBackAndRedoGivesAgain()
{
    Desk desk;
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy stored(&flow, &HandoverFlow::stored);
    flow.request(Given, QStringLiteral("Give"));
    QVERIFY(stored.count() == 1 || stored.wait());
    undo.undo();
    QCOMPARE(desk.stored.size(), std::size_t{2});
    QCOMPARE(desk.stored[1].first[0], (Handover{TicketId{7}, AgentId{2}, AgentId{1}, {}}));
    QCOMPARE(desk.stored[1].second, Cause::Undo);
    undo.redo();
    QCOMPARE(desk.stored[2].first[0], Given);
    QCOMPARE(desk.stored[2].second, Cause::Person);
}

void HandoverFlowTest::aFailedHandoverIsToldAndNotUndoable()
{
    Desk desk;
    desk.fault = Error{ErrorCode::Conflict, "48007"};
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy failed(&flow, &HandoverFlow::failed);
    flow.request(Given, QStringLiteral("Give"));
    QVERIFY(failed.count() == 1 || failed.wait());
    const auto failure = failed.first().first().value<Failure>();
    QVERIFY(failure.what.contains(QStringLiteral("48007")));
    QVERIFY(!failure.kept.isEmpty());
    QVERIFY(!failure.advice.isEmpty());
    QCOMPARE(undo.count(), 0);
}

void HandoverFlowTest::anUndoThatFailsIsToldAndDropped()
{
    Desk desk;
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy failed(&flow, &HandoverFlow::failed);
    flow.remember({{TicketId{5}, {}, AgentId{1}, {}}}, QStringLiteral("First"));
    flow.remember({Given}, QStringLiteral("Second"));
    const QAction *redo = undo.createRedoAction(&undo, QStringLiteral("Redo"));
    desk.fault = Error{ErrorCode::Conflict, "48007"};
    undo.undo();
    QTRY_COMPARE(failed.count(), 1);
    const auto failure = failed.first().first().value<Failure>();
    QVERIFY2(failure.kept.contains(QStringLiteral("no longer be undone")), qPrintable(failure.kept));
    QTRY_COMPARE(undo.count(), 1);
    QVERIFY(!undo.canRedo());
    QVERIFY(!redo->isEnabled());
    // What came before it is untouched.
    desk.fault.reset();
    QCOMPARE(undo.undoText(), QStringLiteral("First"));
    undo.undo();
    QCOMPARE(desk.stored.size(), std::size_t{1});
    QVERIFY(undo.canRedo());
}

void HandoverFlowTest::aRedoThatFailsIsToldAndDropped()
{
    Desk desk;
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy failed(&flow, &HandoverFlow::failed);
    flow.remember({Given}, QStringLiteral("Give"));
    undo.undo();
    QCOMPARE(desk.stored.size(), std::size_t{1});
    desk.fault = Error{ErrorCode::Conflict, "48007"};
    undo.redo();
    QTRY_COMPARE(failed.count(), 1);
    QTRY_COMPARE(undo.count(), 0);
    QVERIFY(!undo.canUndo());
    QCOMPARE(desk.stored.size(), std::size_t{1});
}

void HandoverFlowTest::givingBackToWaitingAsksNoGate()
{
    Desk desk;
    desk.objections = {GateOutcome{Gate::Capacity, false, 149, 80, {}}};
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    QSignalSpy stored(&flow, &HandoverFlow::stored);
    flow.request({TicketId{7}, AgentId{1}, {}, {}}, QStringLiteral("Back"));
    QVERIFY(stored.count() == 1 || stored.wait());
    QCOMPARE(desk.stored.size(), std::size_t{1});
}

void HandoverFlowTest::aRoutingRunIsUndoneInOneStep()
{
    Desk desk;
    QUndoStack undo;
    HandoverFlow flow(desk.calls(), &undo);
    flow.remember({{TicketId{1}, {}, AgentId{4}, {}}, {TicketId{2}, {}, AgentId{5}, {}}}, QStringLiteral("Route"));
    QVERIFY(desk.stored.empty());
    undo.undo();
    QCOMPARE(desk.stored.size(), std::size_t{1});
    QCOMPARE(desk.stored[0].first.size(), std::size_t{2});
    QVERIFY(!desk.stored[0].first[0].to.isValid());
    flow.remember({}, QStringLiteral("Nothing"));
    QCOMPARE(undo.count(), 1);
}

void HandoverFlowTest::theDialogNamesEachGateAndInsistsOnAReason()
{
    ObjectionsDialog dialog(
        QStringLiteral("48007"), QStringLiteral("Tom"),
        {GateOutcome{Gate::Capacity, false, 149, 80, {}}, GateOutcome{Gate::Skill, false, 1, 3, SkillId{1}}},
        samples::names());
    QCOMPARE(dialog.lines().size(), 2);
    QVERIFY(dialog.lines()[0].contains(QStringLiteral("149")) && dialog.lines()[0].contains(QStringLiteral("80")));
    QVERIFY(dialog.lines()[1].contains(QStringLiteral("Billing")));
    auto *accept = dialog.findChild<QDialogButtonBox *>()->buttons().first();
    QVERIFY(!accept->isEnabled());
    auto *reason = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(reason, QStringLiteral("   "));
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("Knows the customer"));
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog.reason(), QStringLiteral("Knows the customer"));
}

void HandoverFlowTest::presenceGoesBackToWhatItWas()
{
    std::vector<std::optional<PresenceSetting>> stored;
    std::vector<std::optional<PresenceSetting>> seen;
    QUndoStack undo;
    const PresenceSetting away{AgentId{1}, Presence::Away, samples::Now, std::nullopt};
    undo.push(new PresenceCommand(
        [&](AgentId, const std::optional<PresenceSetting> &set, const std::optional<PresenceSetting> &saw,
            const std::shared_ptr<bool> &) {
            stored.push_back(set);
            seen.push_back(saw);
        },
        AgentId{1}, std::nullopt, away, QStringLiteral("Away")));
    QCOMPARE(stored.back(), std::optional(away));
    undo.undo();
    QVERIFY(!stored.back());
    QCOMPARE(seen, (std::vector<std::optional<PresenceSetting>>{std::nullopt, away}));
}

void HandoverFlowTest::presenceDialogGivesTheEndTime()
{
    const PresenceSetting before{AgentId{3}, Presence::Away, samples::Now, samples::Now + std::chrono::minutes(45)};
    PresenceDialog dialog(AgentId{3}, QStringLiteral("Tom"), before, samples::Now);
    QCOMPARE(dialog.setting()->presence, Presence::Away);
    QCOMPARE(dialog.setting()->until, before.until);
    PresenceDialog fresh(AgentId{3}, QStringLiteral("Tom"), std::nullopt, samples::Now);
    QCOMPARE(fresh.setting()->presence, Presence::Busy);
    QCOMPARE(fresh.setting()->until, std::optional(samples::Now + std::chrono::hours(1)));
}

QTEST_MAIN(HandoverFlowTest)
#include "tst_handoverflow.moc"
