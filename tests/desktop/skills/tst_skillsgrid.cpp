// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsamples.h"

#include "desktop/skills/skillsflow.h"
#include "desktop/skills/skillsgrid.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

namespace {

/// A store that answers when the test says so.
struct SlowStore
{
    struct Call
    {
        std::vector<LevelChange> changes;
        std::shared_ptr<QPromise<Result<LevelOutcome>>> promise;
    };

    SkillsFlow::Store store()
    {
        return [this](std::vector<LevelChange> changes) {
            auto promise = std::make_shared<QPromise<Result<LevelOutcome>>>();
            promise->start();
            calls.push_back({std::move(changes), promise});
            return promise->future();
        };
    }

    void answer(std::size_t call, const Result<LevelOutcome> &outcome) const
    {
        calls[call].promise->addResult(outcome);
        calls[call].promise->finish();
        QCoreApplication::processEvents();
    }

    /// Stores all as wanted, with the next ids.
    void store(std::size_t call)
    {
        LevelOutcome outcome;
        for (const LevelChange &change : calls[call].changes) {
            LevelVersion version;
            version.id = LevelId{++lastId};
            version.level = {change.agent, change.skill, change.level, sampleNow(), LevelSource::Hand, std::nullopt};
            outcome.stored.push_back(version);
        }
        answer(call, outcome);
    }

    std::vector<Call> calls;
    std::int64_t lastId = 100;
};

/// A grid with its model and flow, as on the page.
struct Table
{
    Table()
    {
        model.setMatrix(sampleMatrix());
        grid.resize(600, 400);
        grid.show();
        grid.setFocus();
        QObject::connect(&grid, &SkillsGrid::levelsWanted, &flow, &SkillsFlow::set);
    }

    void select(int row, int column) { grid.setCurrentIndex(model.index(row, column)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid, key, modifiers);
    }
    [[nodiscard]] int level(int row, int column) const
    {
        return model.index(row, column).data(SkillsRole::Level).toInt();
    }

    SkillsMatrixModel model;
    SkillsGrid grid{&model};
    SlowStore store;
    QUndoStack undo;
    SkillsFlow flow{&model, store.store(), &undo, std::make_shared<LevelLineage>()};
};

} // namespace

/// Levels edited by keyboard, as in a spreadsheet.
class SkillsGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsSetTheSelectedBlock();
    void deleteTakesLevelsAway();
    void arrowsMoveAndShiftSelects();
    void wantsNothingThatIsSoAlready();
    void storesABlockAsOneStepAndTakesItBack();
    void undoesWithoutLimit();
    void storesQuickEditsOneAfterTheOther();
    void copiesABlockForASpreadsheet();
    void pastesABlock();
    void pastesOneValueIntoTheSelection();
    void leavesOutWhatIsNoLevel();
    void fillsDownAndRight();
    void foldsATeamByKeyboardAndMouse();
    void copiesTheWholeTable();
    void doesNothingWhileReadOnly();
    void tellsWhoWasQuickerAndKeepsTheirs();
    void setsMineWhenIInsist();
    void bringsBackWhatCouldNotBeStored();
    void showsTheEndOfALongMatrix();
};

void SkillsGridTest::digitsSetTheSelectedBlock()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(table.grid.selectedCount(), 4);
    table.press(Qt::Key_2);
    for (const int row : {1, 2}) {
        for (const int column : {0, 1})
            QCOMPARE(table.level(row, column), 2);
    }
    QCOMPARE(table.store.calls.size(), std::size_t{1});
    QCOMPARE(table.store.calls[0].changes.size(), std::size_t{3}); // Tom was at 2 already
    QCOMPARE(table.undo.count(), 1);
}

void SkillsGridTest::deleteTakesLevelsAway()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_Delete);
    QCOMPARE(table.level(1, 0), 0);
    table.press(Qt::Key_3);
    QCOMPARE(table.level(1, 0), 3);
}

void SkillsGridTest::arrowsMoveAndShiftSelects()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_Right);
    table.press(Qt::Key_Down);
    QCOMPARE(table.grid.currentIndex(), table.model.index(2, 1));
    QSignalSpy counted(&table.grid, &SkillsGrid::selectionCountChanged);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.grid.selectedCount(), 2); // the team's row between holds no level
    QCOMPARE(counted.last().at(0).toInt(), 2);
}

void SkillsGridTest::wantsNothingThatIsSoAlready()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_3);
    QVERIFY(table.store.calls.empty());
    QCOMPARE(table.undo.count(), 0);
}

void SkillsGridTest::storesABlockAsOneStepAndTakesItBack()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_1);
    QCOMPARE(table.store.calls[0].changes[0].basedOn, std::optional(LevelId{1}));
    table.store.store(0);
    QVERIFY(table.flow.isIdle());
    table.undo.undo();
    QCOMPARE(table.level(1, 0), 3);
    QCOMPARE(table.level(2, 0), 2);
    const std::vector<LevelChange> &back = table.store.calls.at(1).changes;
    QCOMPARE(back[0].basedOn, std::optional(LevelId{101})); // on what the step stored
    QVERIFY(back[0].restored.has_value());
    QCOMPARE(back[0].restored->reviewAt, std::optional(sampleNow() + std::chrono::days{30}));
    table.store.store(1);
    table.undo.redo();
    QCOMPARE(table.level(1, 0), 1);
    table.store.store(2);
    QCOMPARE(table.undo.count(), 1);
}

void SkillsGridTest::undoesWithoutLimit()
{
    Table table;
    table.select(4, 0);
    constexpr int Steps = 200;
    for (int i = 0; i < Steps; ++i) {
        table.press(i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        table.store.store(static_cast<std::size_t>(i));
    }
    QCOMPARE(table.undo.count(), Steps);
    for (int i = 0; i < Steps; ++i) {
        table.undo.undo();
        table.store.store(static_cast<std::size_t>(Steps + i));
    }
    QCOMPARE(table.level(4, 0), 0);
    QVERIFY(!table.undo.canUndo());
}

void SkillsGridTest::storesQuickEditsOneAfterTheOther()
{
    Table table;
    table.select(1, 0);
    table.press(Qt::Key_1);
    table.press(Qt::Key_2);
    QCOMPARE(table.level(1, 0), 2); // shown at once
    QCOMPARE(table.store.calls.size(), std::size_t{1});
    table.store.store(0);
    QCOMPARE(table.store.calls.size(), std::size_t{2});
    // Its own first edit is no one else's: the second is based on it.
    QCOMPARE(table.store.calls[1].changes[0].basedOn, std::optional(LevelId{101}));
    QCOMPARE(table.level(1, 0), 2);
    table.store.store(1);
    QVERIFY(table.flow.isIdle());
}

void SkillsGridTest::copiesABlockForASpreadsheet()
{
    Table table;
    table.select(2, 0);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_Right, Qt::ShiftModifier);
    table.press(Qt::Key_Right, Qt::ShiftModifier);
    table.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("2\t0\t0\n0\t0\t3"));
}

void SkillsGridTest::pastesABlock()
{
    Table table;
    QApplication::clipboard()->setText(QStringLiteral("1\t2\r\n3\t\r\n0\t1\r\n9\t9\r\n"));
    table.select(2, 1);
    QSignalSpy refused(&table.grid, &SkillsGrid::pasteRefused);
    table.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.level(2, 1), 1);
    QCOMPARE(table.level(2, 2), 2);
    QCOMPARE(table.level(4, 1), 3); // past the team's row
    QCOMPARE(table.level(4, 2), 3); // an empty cell says nothing
    QCOMPARE(table.level(5, 2), 1);
    QCOMPARE(refused.size(), 0); // the fourth line is past the end
    QCOMPARE(table.undo.count(), 1);
}

void SkillsGridTest::pastesOneValueIntoTheSelection()
{
    Table table;
    QApplication::clipboard()->setText(QStringLiteral("advanced"));
    table.select(4, 0);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table.level(4, 0), 3);
    QCOMPARE(table.level(5, 0), 3);
}

void SkillsGridTest::leavesOutWhatIsNoLevel()
{
    Table table;
    QApplication::clipboard()->setText(QStringLiteral("7\t1\nx\t2"));
    table.select(1, 0);
    QSignalSpy refused(&table.grid, &SkillsGrid::pasteRefused);
    table.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toInt(), 2);
    QCOMPARE(table.level(1, 0), 3);
    QCOMPARE(table.level(2, 1), 2);
}

void SkillsGridTest::fillsDownAndRight()
{
    Table table;
    table.select(1, 0);
    for (int i = 0; i < 4; ++i)
        table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_D, Qt::ControlModifier);
    for (const int row : {1, 2, 4, 5})
        QCOMPARE(table.level(row, 0), 3);
    table.select(1, 0);
    table.press(Qt::Key_Right, Qt::ShiftModifier);
    table.press(Qt::Key_Right, Qt::ShiftModifier);
    table.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(table.level(1, 2), 3);
}

void SkillsGridTest::foldsATeamByKeyboardAndMouse()
{
    Table table;
    table.select(0, 0);
    table.press(Qt::Key_Return);
    QCOMPARE(table.model.rowCount(), 4);
    const QRect cell = table.grid.visualRect(table.model.index(0, 1));
    QTest::mouseClick(table.grid.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    QCOMPARE(table.model.rowCount(), 6);
    const QHeaderView *side = table.grid.verticalHeader();
    const QPoint head(20, side->sectionViewportPosition(3) + 5);
    QTest::mouseClick(side->viewport(), Qt::LeftButton, Qt::NoModifier, head);
    QCOMPARE(table.model.rowCount(), 4);
}

void SkillsGridTest::copiesTheWholeTable()
{
    Table table;
    table.grid.copyTable();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("Agent\tTeam\tBilling\tAccounts\tGerman"));
    QCOMPARE(lines[3], QStringLiteral("Wen Zhao\tPlatform\t0\t0\t3"));
}

void SkillsGridTest::doesNothingWhileReadOnly()
{
    Table table;
    table.grid.setReadOnly(true);
    table.select(1, 0);
    table.press(Qt::Key_0);
    QCOMPARE(table.level(1, 0), 3);
    QVERIFY(table.store.calls.empty());
}

void SkillsGridTest::tellsWhoWasQuickerAndKeepsTheirs()
{
    Table table;
    QList<DisputedStep> disputes;
    QObject::connect(&table.flow, &SkillsFlow::disputed, &table.flow,
                     [&](const DisputedStep &step) { disputes.append(step); });
    table.select(1, 0);
    table.press(Qt::Key_Down, Qt::ShiftModifier);
    table.press(Qt::Key_1);
    LevelVersion theirs = *table.model.matrix().level(AgentId{2}, SkillId{1});
    theirs.id = LevelId{50};
    theirs.level.level = Proficiency::Advanced;
    theirs.setBy = "Ines";
    LevelOutcome clash;
    clash.clashes.push_back({1, theirs});
    table.store.answer(0, clash);
    QCOMPARE(disputes.size(), 1);
    QCOMPARE(disputes[0].disputes.size(), std::size_t{1});
    QCOMPARE(table.undo.count(), 0); // nothing was stored, so there is nothing to take back
    QCOMPARE(disputes[0].disputes[0].cell, (SkillCell{AgentId{2}, SkillId{1}}));
    QCOMPARE(disputes[0].disputes[0].mine, Proficiency::Basic);
    QCOMPARE(disputes[0].disputes[0].theirs, std::optional(theirs));
    table.flow.settle(disputes[0], {false});
    QCOMPARE(table.level(2, 0), 3);
    // What nobody disputed goes its way.
    QCOMPARE(table.store.calls.size(), std::size_t{2});
    QCOMPARE(table.store.calls[1].changes.size(), std::size_t{1});
    QCOMPARE(table.store.calls[1].changes[0].agent, AgentId{1});
}

void SkillsGridTest::setsMineWhenIInsist()
{
    Table table;
    DisputedStep disputed;
    QObject::connect(&table.flow, &SkillsFlow::disputed, &table.flow,
                     [&](const DisputedStep &step) { disputed = step; });
    table.select(2, 0);
    table.press(Qt::Key_1);
    LevelVersion theirs = *table.model.matrix().level(AgentId{2}, SkillId{1});
    theirs.id = LevelId{50};
    theirs.level.level = Proficiency::Advanced;
    LevelOutcome clash;
    clash.clashes.push_back({0, theirs});
    table.store.answer(0, clash);
    table.flow.settle(disputed, {true});
    QCOMPARE(table.level(2, 0), 1);
    QCOMPARE(table.store.calls.at(1).changes[0].basedOn, std::optional(LevelId{50}));
    table.store.store(1);
    table.undo.undo();
    QCOMPARE(table.level(2, 0), 3); // back to theirs
}

void SkillsGridTest::bringsBackWhatCouldNotBeStored()
{
    Table table;
    QSignalSpy failed(&table.flow, &SkillsFlow::failed);
    table.select(1, 0);
    table.press(Qt::Key_0);
    table.store.answer(0, Error{ErrorCode::DiskFull, "disk"});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(table.undo.count(), 0);
    QCOMPARE(table.level(1, 0), 3);
    QVERIFY(table.flow.isIdle());
}

void SkillsGridTest::showsTheEndOfALongMatrix()
{
    SkillMatrix matrix = sampleMatrix();
    for (std::int64_t id = 10; id < 1000; ++id) {
        Agent agent;
        agent.id = AgentId{id};
        agent.name = "Agent " + std::to_string(id);
        agent.team = TeamId{2};
        matrix.names.agents.emplace(agent.id, agent);
        matrix.agents.push_back(agent.id);
    }
    SkillsMatrixModel model;
    model.setMatrix(std::move(matrix));
    SkillsGrid grid(&model);
    grid.resize(600, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QVERIFY(grid.rowAt(grid.viewport()->height() - 1) < 20);
    grid.setCurrentIndex(model.index(model.rowCount() - 1, 0));
    QVERIFY(grid.rowAt(1) > 900);
    QVERIFY(!grid.grab().isNull());
}

QTEST_MAIN(SkillsGridTest)
#include "tst_skillsgrid.moc"
