// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rebalance/absencestep.h"
#include "desktop/rebalance/rebalancedialog.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUndoStack>
#include <QtTest/QtTest>

using namespace evenkeel;

/// Moves to accept in whole or in part.
class TestRebalance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelShowsMovesInTheirOrder();
    void leavingAMoveOutKeepsTheOthers();
    void spaceLeavesTheSelectedMoveOut();
    void anotherTargetIsPlannedAnew();
    void olderAnswersArePassedOver();
    void emptyPlanSaysThatNothingHasToMove();
    void absenceCanBeMarkedWithoutAnyMove();
    void failureIsToldAndKeepsTheDialog();
    void anAbsenceGoesBackAndForthInOneStep();

private:
    static BoardSnapshot desk()
    {
        BoardSnapshot desk;
        desk.now = Instant{std::chrono::hours{24}};
        for (int i = 1; i <= 3; ++i) {
            AgentLane lane;
            lane.id = AgentId{i};
            lane.name = QStringLiteral("Agent %1").arg(i);
            TicketCard card;
            card.id = TicketId{10 + i};
            card.reference = QStringLiteral("T-%1").arg(10 + i);
            card.subject = QStringLiteral("Subject %1").arg(i);
            card.agent = lane.id;
            lane.cards.push_back(card);
            desk.lanes.push_back(lane);
        }
        return desk;
    }
    static RebalancePlan plan()
    {
        RebalancePlan plan;
        plan.moves.push_back({TicketId{11}, AgentId{1}, AgentId{2}, 20, 0.5, 0.4, 1.2, 1.0, 0.1, 0.3});
        plan.moves.push_back({TicketId{12}, AgentId{1}, AgentId{3}, 25, 0.5, 0.5, 1.0, 0.8, 0.2, 0.4});
        plan.before.agentsOver = 1;
        plan.fewestMoves = 2;
        return plan;
    }
    static RebalanceDialog::Plan answering(Result<RebalancePlan> answer)
    {
        return [answer](const RebalanceRequest &, const std::stop_token &) {
            QPromise<Result<RebalancePlan>> promise;
            promise.start();
            promise.addResult(answer);
            promise.finish();
            return promise.future();
        };
    }
    static void settle(const RebalanceDialog &dialog) { QTRY_VERIFY(!dialog.isBusy()); }
    static QPushButton *primary(const RebalanceDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
};

void TestRebalance::modelShowsMovesInTheirOrder()
{
    RebalanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan(), desk());
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RebalanceModel::Reference), QStringLiteral("T-11"));
    QCOMPARE(text(0, RebalanceModel::From), QStringLiteral("Agent 1"));
    QCOMPARE(text(1, RebalanceModel::To), QStringLiteral("Agent 3"));
    QVERIFY(text(0, RebalanceModel::FromLoad).contains(QStringLiteral("120")));
    model.setPlan({}, desk());
    QCOMPARE(model.rowCount(), 0);
}

void TestRebalance::leavingAMoveOutKeepsTheOthers()
{
    RebalanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(plan(), desk());
    QSignalSpy changed(&model, &RebalanceModel::choiceChanged);
    QVERIFY(model.setData(model.index(0, RebalanceModel::Reference), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosenCount(), 1);
    QCOMPARE(model.chosen().front().ticket, TicketId{12});
    model.chooseAll(true);
    QCOMPARE(model.chosenCount(), 2);
}

void TestRebalance::spaceLeavesTheSelectedMoveOut()
{
    RebalanceDialog dialog(answering(plan()), desk(), {});
    dialog.show();
    settle(dialog);
    QCOMPARE(dialog.moves().size(), 2U);
    QVERIFY(primary(dialog)->isEnabled());
    auto *table = dialog.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, RebalanceModel::Reference));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(dialog.moves().size(), 1U);
    QCOMPARE(dialog.moves().front().ticket, TicketId{12});
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(dialog.moves().size(), 2U);
}

void TestRebalance::anotherTargetIsPlannedAnew()
{
    QList<double> targets;
    const auto call = [&targets](const RebalanceRequest &request, const std::stop_token &stop) {
        targets.append(request.target);
        return answering(plan())(request, stop);
    };
    RebalanceDialog dialog(call, desk(), {});
    settle(dialog);
    dialog.findChild<QSpinBox *>()->setValue(70);
    settle(dialog);
    QCOMPARE(targets, (QList<double>{0.8, 0.7}));
}

void TestRebalance::olderAnswersArePassedOver()
{
    QList<std::shared_ptr<QPromise<Result<RebalancePlan>>>> asked;
    const auto call = [&asked](const RebalanceRequest &, const std::stop_token &) {
        asked.append(std::make_shared<QPromise<Result<RebalancePlan>>>());
        asked.last()->start();
        return asked.last()->future();
    };
    RebalanceDialog dialog(call, desk(), {});
    QTRY_COMPARE(asked.size(), 1);
    dialog.findChild<QSpinBox *>()->setValue(70);
    QCOMPARE(asked.size(), 2);
    asked[1]->addResult(RebalancePlan{});
    asked[1]->finish();
    settle(dialog);
    asked[0]->addResult(plan());
    asked[0]->finish();
    QCoreApplication::processEvents();
    QVERIFY(dialog.moves().empty());
}

void TestRebalance::emptyPlanSaysThatNothingHasToMove()
{
    RebalanceDialog dialog(answering(RebalancePlan{}), desk(), {});
    settle(dialog);
    QVERIFY(!primary(dialog)->isEnabled());
    QVERIFY(RebalanceDialog::summary(RebalancePlan{}, 0.8).contains(QStringLiteral("Nobody is over 80 %")));
}

void TestRebalance::absenceCanBeMarkedWithoutAnyMove()
{
    RebalanceDialog dialog(answering(RebalancePlan{}), desk(), AgentId{2});
    settle(dialog);
    QVERIFY(primary(dialog)->isEnabled());
    QCOMPARE(dialog.request().absent, std::vector<AgentId>{AgentId{2}});
    QVERIFY(dialog.request().backAt.has_value());
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("Agent 2")));
}

void TestRebalance::failureIsToldAndKeepsTheDialog()
{
    RebalanceDialog dialog(answering(Error{ErrorCode::DatabaseFailed, "disk"}), desk(), {});
    QSignalSpy failed(&dialog, &RebalanceDialog::planFailed);
    settle(dialog);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!primary(dialog)->isEnabled());
}

void TestRebalance::anAbsenceGoesBackAndForthInOneStep()
{
    QUndoStack stack;
    QStringList calls;
    bool isRefusing = false;
    const auto call = [&calls, &isRefusing](const QString &name) {
        return [&calls, &isRefusing, name](const std::shared_ptr<bool> &isRefused) {
            calls.append(name);
            *isRefused = isRefusing;
        };
    };
    stack.push(new AbsenceStep(call(QStringLiteral("away")), call(QStringLiteral("back")), QStringLiteral("Absent")));
    QVERIFY(calls.isEmpty()); // it was stored already
    stack.undo();
    stack.redo();
    QCOMPARE(calls, (QStringList{QStringLiteral("back"), QStringLiteral("away")}));
    isRefusing = true;
    stack.undo();
    QCOMPARE(stack.count(), 0); // what the desk refused would fail for ever
}

QTEST_MAIN(TestRebalance)
#include "tst_rebalance.moc"
