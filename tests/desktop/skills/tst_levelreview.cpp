// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsamples.h"

#include "desktop/skills/levelreviewdialog.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace evenkeel;

/// The quarterly review of levels.
class LevelReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEvidenceBesideEachLevel();
    void acceptsAndKeepsByKeyboard();
    void goesOnToTheNextLevel();
    void takesADecisionBack();
    void storesOnlyWhatWasDecided();
    void cannotAcceptWhatIsNotProposed();

private:
    static LevelReviewList list()
    {
        const SkillMatrix matrix = sampleMatrix();
        LevelReviewList list;
        list.names = matrix.names;
        list.tickets = 640;
        for (const auto &[cell, version] : matrix.levels) {
            LevelDue due{version, {}};
            due.evidence.solved = 40;
            due.evidence.minutes = 21.4;
            due.evidence.teamMinutes = 30;
            due.evidence.reassignedAway = 2;
            due.evidence.ratings = 5;
            due.evidence.ratingMean = 4.25;
            if (list.due.empty())
                due.evidence.proposed = Proficiency::Intermediate;
            list.due.push_back(due);
        }
        return list;
    }
    static QPushButton *store(const LevelReviewDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
};

void LevelReviewTest::showsEvidenceBesideEachLevel()
{
    LevelReviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setList(list());
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(LevelReviewModel::Agent), QStringLiteral("Ines Haddad"));
    QCOMPARE(text(LevelReviewModel::Level), QStringLiteral("3"));
    QCOMPARE(text(LevelReviewModel::Solved), QStringLiteral("40"));
    QCOMPARE(text(LevelReviewModel::Minutes), QStringLiteral("21 min"));
    QCOMPARE(text(LevelReviewModel::TeamMinutes), QStringLiteral("30 min"));
    QCOMPARE(text(LevelReviewModel::Away), QStringLiteral("2"));
    QCOMPARE(text(LevelReviewModel::Proposed), QStringLiteral("2"));
    QCOMPARE(text(LevelReviewModel::Decision), QString());
}

void LevelReviewTest::acceptsAndKeepsByKeyboard()
{
    LevelReviewDialog dialog(list());
    dialog.show();
    QVERIFY(!store(dialog)->isEnabled());
    QTest::keyClick(dialog.table(), Qt::Key_A);
    QTest::keyClick(dialog.table(), Qt::Key_K);
    QTest::keyClick(dialog.table(), Qt::Key_0);
    QCOMPARE(dialog.model()->decidedCount(), 3);
    const auto decisions = dialog.model()->decisions();
    QCOMPARE(decisions[0].level, Proficiency::Intermediate);
    QCOMPARE(decisions[0].proposed, std::optional(Proficiency::Intermediate));
    QCOMPARE(decisions[0].basedOn, LevelId{1});
    QCOMPARE(decisions[1].level, Proficiency::Basic);
    QCOMPARE(decisions[2].level, Proficiency::None);
    QVERIFY(store(dialog)->isEnabled());
}

void LevelReviewTest::goesOnToTheNextLevel()
{
    LevelReviewDialog dialog(list());
    dialog.show();
    QTest::keyClick(dialog.table(), Qt::Key_K);
    QCOMPARE(dialog.table()->currentIndex().row(), 1);
    dialog.table()->selectAll();
    QTest::keyClick(dialog.table(), Qt::Key_K);
    QCOMPARE(dialog.model()->decidedCount(), 4);
}

void LevelReviewTest::takesADecisionBack()
{
    LevelReviewDialog dialog(list());
    dialog.show();
    QTest::keyClick(dialog.table(), Qt::Key_2);
    QTest::keyClick(dialog.table(), Qt::Key_Up);
    QTest::keyClick(dialog.table(), Qt::Key_Delete);
    QCOMPARE(dialog.model()->decidedCount(), 0);
    QVERIFY(!store(dialog)->isEnabled());
}

void LevelReviewTest::storesOnlyWhatWasDecided()
{
    LevelReviewDialog dialog(list());
    dialog.show();
    QList<std::vector<ReviewDecision>> told;
    connect(&dialog, &LevelReviewDialog::decided, this,
            [&told](const std::vector<ReviewDecision> &decisions) { told.append(decisions); });
    QTest::keyClick(dialog.table(), Qt::Key_Down);
    QTest::keyClick(dialog.table(), Qt::Key_3);
    store(dialog)->click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].size(), std::size_t{1});
    QCOMPARE(told[0][0].basedOn, LevelId{2});
    QCOMPARE(told[0][0].level, Proficiency::Advanced);
}

void LevelReviewTest::cannotAcceptWhatIsNotProposed()
{
    LevelReviewModel model;
    model.setList(list());
    QVERIFY(model.acceptProposal(0));
    QVERIFY(!model.acceptProposal(1));
    QVERIFY(!model.acceptProposal(9));
    QCOMPARE(model.decidedCount(), 1);
}

QTEST_MAIN(LevelReviewTest)
#include "tst_levelreview.moc"
