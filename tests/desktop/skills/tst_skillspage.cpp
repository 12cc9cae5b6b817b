// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillspagecase.h"

#include "desktop/conflict/conflictdialog.h"
#include "desktop/skills/asofdialog.h"
#include "desktop/skills/leavedialog.h"
#include "desktop/skills/levelreviewdialog.h"
#include "desktop/skills/skillsbar.h"
#include "desktop/skills/skillsfooter.h"
#include "desktop/skills/skillspanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace evenkeel;

/// The skills page on a real workspace.
class SkillsPageTest : public SkillsPageCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fillFirst(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void opensWithFiguresUnderTheColumns();
    void storesABlockByKeyboardAndUndoesIt();
    void seesWhatAnotherWindowSet();
    void asksWhenAnotherWindowWasQuicker();
    void storesAReview();
    void showsAnEmptyDesk();
    void looksAtThePastWithoutChangingIt();
    void showsAnyDay();
    void takesAReviewBack();
    void saysWhatIsLostWhenAnAgentLeaves();
    void leadsFromAdviceToTheLevel();
};

void SkillsPageTest::opensWithFiguresUnderTheColumns()
{
    QCOMPARE(m_page->model()->agentCount(), 12);
    QCOMPARE(m_page->model()->columnCount(), 10);
    for (int column = 0; column < 10; ++column) {
        QVERIFY(!m_page->footer()->text(0, column).isEmpty());
        QVERIFY(!m_page->footer()->text(2, column).isEmpty());
    }
    QVERIFY(!m_page->keyLines().isEmpty());
    QVERIFY(!m_page->grab().isNull());
}

void SkillsPageTest::storesABlockByKeyboardAndUndoesIt()
{
    const SkillMatrix before = stored();
    const SkillCell first = current();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const std::vector<SkillCell> block = m_page->grid()->selectedCells();
    QCOMPARE(block.size(), std::size_t{4});
    press(Qt::Key_0);
    press(Qt::Key_3);
    settle();
    for (const SkillCell &cell : block)
        QCOMPARE(storedLevel(cell), Proficiency::Advanced);
    QCOMPARE(stored().level(first.first, first.second)->level.source, LevelSource::Hand);
    while (m_undo->canUndo())
        m_undo->undo();
    settle();
    const SkillMatrix after = stored();
    for (const SkillCell &cell : block) {
        const LevelVersion *was = before.level(cell.first, cell.second);
        QCOMPARE(storedLevel(cell), was == nullptr ? Proficiency::None : was->level.level);
        if (was != nullptr)
            QCOMPARE(after.level(cell.first, cell.second)->level.reviewAt, was->level.reviewAt);
    }
    m_undo->redo();
    m_undo->redo();
    settle();
    QCOMPARE(storedLevel(first), Proficiency::Advanced);
}

void SkillsPageTest::seesWhatAnotherWindowSet()
{
    const SkillCell cell = current();
    const Proficiency other =
        m_page->model()->shownLevel(cell) == Proficiency::Advanced ? Proficiency::Basic : Proficiency::Advanced;
    const auto second = openWorkspaceFile(QStringLiteral("desk.evenkeel"));
    LevelChange change;
    change.agent = cell.first;
    change.skill = cell.second;
    change.level = other;
    auto set = second->setLevels({change});
    set.waitForFinished();
    QVERIFY(set.result().isOk());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->shownLevel(cell), other, 10'000);
    QCOMPARE(current(), cell); // the selection stays
}

void SkillsPageTest::asksWhenAnotherWindowWasQuicker()
{
    const SkillCell cell = current();
    const Proficiency mine =
        m_page->model()->shownLevel(cell) == Proficiency::Advanced ? Proficiency::Basic : Proficiency::Advanced;
    const auto second = openWorkspaceFile(QStringLiteral("desk.evenkeel"));
    LevelChange change;
    change.agent = cell.first;
    change.skill = cell.second;
    change.level = Proficiency::Intermediate;
    auto set = second->setLevels({change});
    set.waitForFinished();
    // Before this window has looked.
    press(mine == Proficiency::Advanced ? Qt::Key_3 : Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ConflictDialog *>() != nullptr, 10'000);
    auto *dialog = m_page->findChild<ConflictDialog *>();
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Use mine"))
            button->click();
    }
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(storedLevel(cell), mine, 10'000);
    m_undo->undo();
    settle();
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate);
}

void SkillsPageTest::storesAReview()
{
    QSignalSpy shown(m_page.get(), &SkillsPage::reviewShown);
    m_page->showReview();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    auto *dialog = m_page->findChild<LevelReviewDialog *>();
    QVERIFY(dialog != nullptr && dialog->model()->rowCount() > 0);
    const LevelVersion looked = dialog->model()->list().due.front().version;
    QTest::keyClick(dialog->table(), Qt::Key_K);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            button->click();
    }
    settle();
    QTRY_VERIFY(m_page->findChild<LevelReviewDialog *>() == nullptr);
    const LevelVersion *next = nullptr;
    const SkillMatrix matrix = stored();
    next = matrix.level(looked.level.agent, looked.level.skill);
    QVERIFY(next->id > looked.id);
    QCOMPARE(next->level.level, looked.level.level);
    QCOMPARE(next->level.reviewAt, std::optional(m_workspace->now() + LevelReviewAfter));
}

void SkillsPageTest::showsAnEmptyDesk()
{
    const auto empty = openWorkspaceFile(QStringLiteral("empty.evenkeel"));
    QUndoStack undo;
    DeskContext context;
    context.workspace = empty.get();
    context.undo = &undo;
    SkillsPage page(context);
    page.show();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), 30'000);
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(!page.grid()->isVisible());
}

void SkillsPageTest::looksAtThePastWithoutChangingIt()
{
    m_page->bar()->setAsOf(*instantFromIso("2010-01-01T00:00Z"));
    settle();
    QCOMPARE(m_page->model()->overdueCount(), 0);
    QVERIFY(m_page->model()->matrix().levels.empty());
    press(Qt::Key_3);
    QVERIFY(!m_undo->canUndo());
    m_page->bar()->clear();
    settle();
    QVERIFY(!m_page->model()->matrix().levels.empty());
}

void SkillsPageTest::showsAnyDay()
{
    QSignalSpy asked(m_page.get(), &SkillsPage::dayAsked);
    Q_EMIT m_page->bar()->dayAsked();
    QCOMPARE(asked.size(), 1);
    auto *dialog = m_page->findChild<AsOfDialog *>();
    dialog->field()->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    dialog->field()->setFocus();
    dialog->field()->selectAll();
    QTest::keyClicks(dialog->field(), QStringLiteral("2016-03-09"));
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QCOMPARE(m_page->bar()->asOf(), std::optional(*instantFromIso("2016-03-09")));
    QCOMPARE(m_page->model()->matrix().at, *instantFromIso("2016-03-09"));
    m_page->bar()->clear();
    settle();
    QCOMPARE(m_page->model()->matrix().at, m_workspace->now());
}

void SkillsPageTest::takesAReviewBack()
{
    m_page->showReview();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<LevelReviewDialog *>() != nullptr, 30'000);
    auto *dialog = m_page->findChild<LevelReviewDialog *>();
    const SkillLevel looked = dialog->model()->list().due.front().version.level;
    const SkillCell cell{looked.agent, looked.skill};
    QTest::keyClick(dialog->table(), looked.level == Proficiency::Advanced ? Qt::Key_1 : Qt::Key_3);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    QVERIFY(storedLevel(cell) != looked.level);
    QVERIFY(m_undo->undoText().contains(QStringLiteral("1")));
    m_undo->undo();
    settle();
    QCOMPARE(storedLevel(cell), looked.level);
    QCOMPARE(stored().level(cell.first, cell.second)->level.reviewAt, looked.reviewAt);
    QCOMPARE(stored().level(cell.first, cell.second)->level.source, looked.source);
    m_undo->redo();
    settle();
    QVERIFY(storedLevel(cell) != looked.level);
}

void SkillsPageTest::saysWhatIsLostWhenAnAgentLeaves()
{
    QSignalSpy shown(m_page.get(), &SkillsPage::leaveShown);
    const AgentId first = current().first;
    m_page->showLeave(first);
    auto *dialog = m_page->findChild<LeaveDialog *>();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), 10'000);
    QCOMPARE(dialog->agents()->currentData().toLongLong(), first.value);
    const QString of = dialog->summary();
    QVERIFY(!of.isEmpty());
    QVERIFY(dialog->skills()->model()->rowCount() > 0);
    QTest::keyClick(dialog->agents(), dialog->agents()->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), 10'000);
    QVERIFY(dialog->agents()->currentData().toLongLong() != first.value);
    QVERIFY(!dialog->grab().isNull());
    if (dialog->tickets()->model()->rowCount() == 0)
        return;
    QSignalSpy wanted(m_page.get(), &Page::ticketRequested);
    dialog->tickets()->setCurrentIndex(dialog->tickets()->model()->index(0, 0));
    QTest::keyClick(dialog->tickets(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void SkillsPageTest::leadsFromAdviceToTheLevel()
{
    SkillsPanel *panel = m_page->panel();
    QSignalSpy chosen(panel, &SkillsPanel::trainingChosen);
    QSignalSpy leaving(m_page.get(), &SkillsPage::leaveShown);
    for (QAbstractButton *button : panel->findChildren<QAbstractButton *>()) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(chosen.size() + leaving.size() > 0);
    if (!chosen.isEmpty()) {
        const SkillCell cell{chosen.back().at(0).value<AgentId>(), chosen.back().at(1).value<SkillId>()};
        QCOMPARE(current(), cell);
    }
}

QTEST_MAIN(SkillsPageTest)
#include "tst_skillspage.moc"
