// SPDX-License-Identifier: GPL-3.0-or-later
#include "twodesks.h"

#include "desktop/skills/skillsgrid.h"
#include "desktop/skills/skillspage.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace evenkeel;

/// Levels that two people set at once.
class TwoDesksSkillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desks.reset(); }
    void showsALevelOnTheOtherDeskAndKeepsItsPlace();
    void keepsTheirsWhenWhoComesSecondSaysSo();
    void setsMineWhenWhoComesSecondSaysSo();
    void choosesLevelByLevelInABlock();
    void asksBeforeUndoTakesBackWhatSomebodyElseSet();
    void undoesThroughItsOwnEditsWithoutAsking();

private:
    [[nodiscard]] static SkillCell cellAt(const SkillsPage *page, int agent, int column);
    static void select(SkillsPage *page, const SkillCell &cell);
    static void press(SkillsPage *page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] Proficiency stored(const SkillCell &cell) const;

    std::unique_ptr<TwoDesks> m_desks;
    SkillsPage *m_ines = nullptr;
    SkillsPage *m_tom = nullptr;
};

void TwoDesksSkillsTest::initTestCase()
{
    m_desks = std::make_unique<TwoDesks>();
    m_ines = m_desks->ines->show<SkillsPage>("skills");
    m_tom = m_desks->tom->show<SkillsPage>("skills");
    QVERIFY(m_ines != nullptr && m_tom != nullptr);
}

void TwoDesksSkillsTest::init()
{
    m_desks->ines->settle();
    m_desks->tom->settle();
    m_desks->ines->undo().clear();
    m_desks->tom->undo().clear();
    // Both have seen what the test before left.
    m_ines->refresh();
    m_tom->refresh();
    m_desks->ines->settle();
    m_desks->tom->settle();
}

SkillCell TwoDesksSkillsTest::cellAt(const SkillsPage *page, int agent, int column)
{
    const SkillMatrix &matrix = page->model()->matrix();
    return {matrix.agents[static_cast<std::size_t>(agent)], matrix.skills[static_cast<std::size_t>(column)]};
}

void TwoDesksSkillsTest::select(SkillsPage *page, const SkillCell &cell)
{
    page->grid()->setCurrentIndex(page->model()->indexOf(cell));
}

void TwoDesksSkillsTest::press(SkillsPage *page, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(page->grid(), key, modifiers);
}

Proficiency TwoDesksSkillsTest::stored(const SkillCell &cell) const
{
    const auto now = m_desks->ines->workspace().now();
    auto read =
        m_desks->ines->workspace().read([now](Database &database) { return LevelStore(database).versionsAt(now); });
    read.waitForFinished();
    const auto versions = read.result();
    for (const LevelVersion &version : *versions) {
        if (version.level.agent == cell.first && version.level.skill == cell.second)
            return version.level.level;
    }
    return Proficiency::None;
}

void TwoDesksSkillsTest::showsALevelOnTheOtherDeskAndKeepsItsPlace()
{
    const SkillCell cell = cellAt(m_ines, 0, 0);
    const Proficiency wanted =
        m_ines->model()->shownLevel(cell) == Proficiency::Advanced ? Proficiency::Basic : Proficiency::Advanced;
    m_desks->tom->window().resize(700, 300);
    QScrollBar *scroll = m_tom->grid()->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 0);
    const SkillCell place = cellAt(m_tom, 5, 2);
    select(m_tom, place);
    press(m_tom, Qt::Key_Right, Qt::ShiftModifier);
    scroll->setValue(scroll->maximum());
    const int scrolled = scroll->value();
    const auto selected = m_tom->grid()->selectedCells();
    QSignalSpy resets(m_tom->model(), &QAbstractItemModel::modelReset);

    select(m_ines, cell);
    press(m_ines, wanted == Proficiency::Advanced ? Qt::Key_3 : Qt::Key_1);
    QTRY_COMPARE_WITH_TIMEOUT(m_tom->model()->shownLevel(cell), wanted, 10'000);

    QCOMPARE(m_tom->grid()->selectedCells(), selected);
    QCOMPARE(selected.size(), std::size_t{2});
    QCOMPARE(scroll->value(), scrolled);
    QCOMPARE(resets.size(), 0);
    m_desks->tom->window().resize(1440, 900);
}

void TwoDesksSkillsTest::keepsTheirsWhenWhoComesSecondSaysSo()
{
    const SkillCell cell = cellAt(m_ines, 1, 1);
    select(m_ines, cell);
    select(m_tom, cell);
    m_desks->ines->work();
    press(m_ines, Qt::Key_2);
    m_desks->ines->waitUntilStored();
    m_desks->tom->work();
    press(m_tom, Qt::Key_0);
    ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(dialog->model()->rowCount(), 1);
    const DeskNames &names = m_tom->model()->matrix().names;
    QCOMPARE(asked(dialog, 0, ConflictColumn::What),
             QStringLiteral("%1 of %2").arg(names.skill(cell.second), names.agent(cell.first)));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Mine), QStringLiteral("0"));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Theirs), QStringLiteral("2"));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Who), QStringLiteral("ines"));
    QCOMPARE(asked(dialog, 0, ConflictColumn::When), Words::shortDateTime(DeskNoon));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_desks->tom->isAsked());
    m_desks->tom->settle();
    QCOMPARE(stored(cell), Proficiency::Intermediate);
    QCOMPARE(m_tom->model()->shownLevel(cell), Proficiency::Intermediate);
    QVERIFY(!m_desks->tom->undo().canUndo()); // nothing of it was stored
}

void TwoDesksSkillsTest::setsMineWhenWhoComesSecondSaysSo()
{
    const SkillCell cell = cellAt(m_ines, 2, 1);
    select(m_ines, cell);
    select(m_tom, cell);
    press(m_ines, Qt::Key_2);
    m_desks->ines->waitUntilStored();
    press(m_tom, Qt::Key_0);
    ConflictDialog *dialog = m_desks->tom->question();
    QTest::keyClick(dialog, Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(!m_desks->tom->isAsked());
    m_desks->tom->settle();
    QCOMPARE(stored(cell), Proficiency::None);
    // The other desk sees that, too.
    QTRY_COMPARE_WITH_TIMEOUT(m_ines->model()->shownLevel(cell), Proficiency::None, 10'000);
    m_desks->tom->undo().undo();
    m_desks->tom->settle();
    QCOMPARE(stored(cell), Proficiency::Intermediate);
}

void TwoDesksSkillsTest::choosesLevelByLevelInABlock()
{
    const SkillCell first = cellAt(m_ines, 3, 0);
    const SkillCell second = cellAt(m_ines, 3, 1);
    const SkillCell third = cellAt(m_ines, 3, 2);
    select(m_ines, first);
    press(m_ines, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_ines->grid()->selectedCells(), (std::vector<SkillCell>{first, second}));
    press(m_ines, Qt::Key_1);
    m_desks->ines->waitUntilStored();
    select(m_tom, first);
    press(m_tom, Qt::Key_Right, Qt::ShiftModifier);
    press(m_tom, Qt::Key_Right, Qt::ShiftModifier);
    press(m_tom, Qt::Key_3);
    ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(dialog->model()->rowCount(), 2);
    QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_desks->tom->isAsked());
    m_desks->tom->settle();
    QCOMPARE(stored(first), Proficiency::Basic);
    QCOMPARE(stored(second), Proficiency::Advanced);
    QCOMPARE(stored(third), Proficiency::Advanced);
}

void TwoDesksSkillsTest::asksBeforeUndoTakesBackWhatSomebodyElseSet()
{
    const SkillCell cell = cellAt(m_ines, 4, 1);
    const Proficiency before = stored(cell);
    select(m_tom, cell);
    const Qt::Key key = before == Proficiency::Advanced ? Qt::Key_1 : Qt::Key_3;
    press(m_tom, key);
    m_desks->tom->settle();
    // Ines sees it and sets something else; Tom's window shows that before he takes his own step back.
    QTRY_VERIFY_WITH_TIMEOUT(m_ines->model()->shownLevel(cell) != before, 10'000);
    m_desks->ines->settle();
    select(m_ines, cell);
    press(m_ines, Qt::Key_2);
    QTRY_COMPARE_WITH_TIMEOUT(m_tom->model()->shownLevel(cell), Proficiency::Intermediate, 10'000);
    m_desks->tom->settle();
    m_desks->tom->comeToFront();
    press(m_tom, Qt::Key_Z, Qt::ControlModifier);
    ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(asked(dialog, 0, ConflictColumn::Mine), QString::number(static_cast<int>(before)));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Theirs), QStringLiteral("2"));
    QCOMPARE(stored(cell), Proficiency::Intermediate);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_desks->tom->isAsked());
    m_desks->tom->settle();
    QCOMPARE(stored(cell), Proficiency::Intermediate);
}

void TwoDesksSkillsTest::undoesThroughItsOwnEditsWithoutAsking()
{
    const SkillCell cell = cellAt(m_ines, 5, 1);
    const Proficiency before = stored(cell);
    select(m_tom, cell);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        press(m_tom, key);
    m_desks->tom->settle();
    QUndoStack &undo = m_desks->tom->undo();
    QCOMPARE(stored(cell), Proficiency::Advanced);
    undo.undo();
    undo.undo();
    undo.redo();
    m_desks->tom->settle();
    QCOMPARE(stored(cell), Proficiency::Intermediate);
    press(m_tom, Qt::Key_0);
    m_desks->tom->settle();
    while (undo.canUndo())
        undo.undo();
    m_desks->tom->settle();
    QVERIFY(!m_desks->tom->isAsked());
    QCOMPARE(stored(cell), before);
}

QTEST_MAIN(TwoDesksSkillsTest)
#include "tst_twodesksskills.moc"
