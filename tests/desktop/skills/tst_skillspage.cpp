// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/skills/disputedialog.h"
#include "desktop/skills/levelreviewdialog.h"
#include "desktop/skills/skillsbar.h"
#include "desktop/skills/skillsfooter.h"
#include "desktop/skills/skillsgrid.h"
#include "desktop/skills/skillspage.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

/// The skills page on a real workspace.
class SkillsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensWithFiguresUnderTheColumns();
    void storesABlockByKeyboardAndUndoesIt();
    void seesWhatAnotherWindowSet();
    void asksWhenAnotherWindowWasQuicker();
    void storesAReview();
    void showsAnEmptyDesk();
    void looksAtThePastWithoutChangingIt();

private:
    std::unique_ptr<Workspace> openWorkspaceFile(const QString &name)
    {
        auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(name), Workspace::Missing::Create,
                                      Clock(*instantFromIso("2016-03-22T13:00Z")));
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return std::move(*opened);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->grid(), key, modifiers);
    }
    /// Levels as they are stored.
    SkillMatrix stored()
    {
        const Instant now = m_workspace->now();
        auto read = m_workspace->read([now](Database &database) { return SkillsService(database, now).matrix(now); });
        read.waitForFinished();
        const auto matrix = read.result();
        if (!matrix)
            qFatal("%s", matrix.error().detail.c_str());
        return *matrix;
    }
    Proficiency storedLevel(const SkillCell &cell)
    {
        const SkillMatrix matrix = stored();
        const LevelVersion *version = matrix.level(cell.first, cell.second);
        return version == nullptr ? Proficiency::None : version->level.level;
    }
    SkillCell current() { return *m_page->model()->cellAt(m_page->grid()->currentIndex()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SkillsPage> m_page;
};

void SkillsPageTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto workspace = openWorkspaceFile(QStringLiteral("start.evenkeel"));
    DemoRequest request;
    request.agents = 12;
    request.days = 20;
    auto filled = workspace->fillWithDemo(request, {}, {});
    filled.waitForFinished();
    QVERIFY(filled.result().isOk());
}

void SkillsPageTest::init()
{
    const QString desk = m_folder.filePath(QStringLiteral("desk.evenkeel"));
    QFile::remove(desk);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("start.evenkeel")), desk));
    m_workspace = openWorkspaceFile(QStringLiteral("desk.evenkeel"));
    m_undo = std::make_unique<QUndoStack>();
    DeskContext context;
    context.workspace = m_workspace.get();
    context.undo = m_undo.get();
    context.isClockFixed = true;
    m_page = std::make_unique<SkillsPage>(context);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->refresh();
    settle();
    m_page->selectFirst();
    m_page->focusBody();
}

void SkillsPageTest::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_workspace.reset();
}

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
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<DisputeDialog *>() != nullptr, 10'000);
    auto *dialog = m_page->findChild<DisputeDialog *>();
    QCOMPARE(storedLevel(cell), Proficiency::Intermediate);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Set mine"))
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

QTEST_MAIN(SkillsPageTest)
#include "tst_skillspage.moc"
