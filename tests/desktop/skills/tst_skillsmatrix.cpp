// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsamples.h"

#include "desktop/skills/skillsmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

/// The skills matrix as the grid sees it.
class SkillsMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTeamsAndTheirAgents();
    void tellsLevelsAndOverdueReviews();
    void countsAgentsAtTwoOrThree();
    void foldsATeam();
    void filtersRowsAndColumns();
    void showsAnEditBeforeItIsStored();
    void keepsWhatIsStoredUnderALaterEdit();
    void keepsRowsWhenLevelsAloneChange();
    void keepsPlacesWhilePeopleComeAndGo();
    void keepsPlacesWhileAFilterShowsOthers();
    void findsCells();
    void marksWhereAKindBegins();
};

void SkillsMatrixTest::showsTeamsAndTheirAgents()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 3);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    QCOMPARE(names.join(u','), QStringLiteral("Payments,Ines Haddad,Tom Becker,Platform,Wen Zhao,Lena Vogt"));
    QVERIFY(model.isGroup(0) && model.isGroup(3) && !model.isGroup(1));
    QCOMPARE(model.headerData(0, Qt::Vertical, SkillsRole::Count).toInt(), 2);
    QCOMPARE(model.headerData(1, Qt::Vertical, SkillsRole::Count).toInt(), 2);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

void SkillsMatrixTest::tellsLevelsAndOverdueReviews()
{
    SkillsMatrixModel model;
    model.setMatrix(sampleMatrix());
    QCOMPARE(model.index(1, 0).data(SkillsRole::Level).toInt(), 3);
    QCOMPARE(model.index(5, 0).data().toString(), QString());
    QVERIFY(model.index(2, 0).data(SkillsRole::IsOverdue).toBool());
    QVERIFY(!model.index(1, 0).data(SkillsRole::IsOverdue).toBool());
    QCOMPARE(model.overdueCount(), 1);
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Priya")));
    QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Tom Becker")));
}

void SkillsMatrixTest::countsAgentsAtTwoOrThree()
{
    SkillsMatrixModel model;
    model.setMatrix(sampleMatrix());
    QCOMPARE(model.agentsAt(0), 2);
    QCOMPARE(model.agentsAt(1), 0);
    QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("2 ")));
    const LevelWish wish{AgentId{4}, SkillId{1}, Proficiency::Intermediate};
    QSignalSpy counted(&model, &SkillsMatrixModel::countsChanged);
    model.showLevels({&wish, 1});
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.agentsAt(0), 3);
    QVERIFY(model.index(3, 0).data().toString().startsWith(QStringLiteral("1 ")));
}

void SkillsMatrixTest::foldsATeam()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    model.toggleTeam(0);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.headerData(0, Qt::Vertical, SkillsRole::IsCollapsed).toBool());
    QCOMPARE(model.agentsAt(0), 2); // folded agents count on
    model.toggleTeam(2);            // an agent's row: nothing
    QCOMPARE(model.rowCount(), 4);
    model.toggleTeam(0);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Ines Haddad"));
}

void SkillsMatrixTest::filtersRowsAndColumns()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    SkillsFilter filter;
    filter.teams = {TeamId{2}};
    model.setFilter(filter);
    QCOMPARE(model.agentCount(), 2);
    filter = {};
    filter.kinds = {SkillKind::Language};
    model.setFilter(filter);
    QCOMPARE(model.columnCount(), 1);
    filter = {};
    filter.atLeast = Proficiency::Intermediate;
    model.setFilter(filter);
    QCOMPARE(model.agentCount(), 3);
    filter.skills = {SkillId{3}};
    model.setFilter(filter);
    QCOMPARE(model.agentCount(), 1);
    filter = {};
    filter.onlyAtWork = true;
    model.setFilter(filter);
    QCOMPARE(model.agentCount(), 2);
    filter.teams = {TeamId{9}};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 6);
}

void SkillsMatrixTest::showsAnEditBeforeItIsStored()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const LevelWish wish{AgentId{2}, SkillId{1}, Proficiency::None};
    model.showLevels({&wish, 1});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(2, 0).data(SkillsRole::Level).toInt(), 0);
    QVERIFY(!model.index(2, 0).data(SkillsRole::IsOverdue).toBool());
    QCOMPARE(model.versionOf({AgentId{2}, SkillId{1}}), LevelId{3}); // what it is based on
}

void SkillsMatrixTest::keepsWhatIsStoredUnderALaterEdit()
{
    SkillsMatrixModel model;
    model.setMatrix(sampleMatrix());
    const SkillCell cell{AgentId{2}, SkillId{1}};
    const LevelWish first{cell.first, cell.second, Proficiency::Advanced};
    const LevelWish second{cell.first, cell.second, Proficiency::Basic};
    model.showLevels({&first, 1});
    model.showLevels({&second, 1});
    LevelVersion stored = *model.matrix().level(cell.first, cell.second);
    stored.id = LevelId{20};
    stored.level.level = Proficiency::Advanced;
    model.keep({&stored, 1});
    QCOMPARE(model.shownLevel(cell), Proficiency::Basic);
    QCOMPARE(model.versionOf(cell), LevelId{20});
}

void SkillsMatrixTest::keepsRowsWhenLevelsAloneChange()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    SkillMatrix next = sampleMatrix();
    next.levels.begin()->second.level.level = Proficiency::Basic;
    model.setMatrix(next);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(1, 0).data(SkillsRole::Level).toInt(), 1);
    next.agents.pop_back();
    model.setMatrix(next);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 5);
    next.skills.pop_back();
    model.setMatrix(next);
    QCOMPARE(reset.size(), 1); // other columns
}

void SkillsMatrixTest::keepsPlacesWhilePeopleComeAndGo()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setMatrix(sampleMatrix());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex wen(model.indexOf({AgentId{3}, SkillId{2}}));
    const QPersistentModelIndex tom(model.indexOf({AgentId{2}, SkillId{1}}));
    SkillMatrix matrix = sampleMatrix();
    // Tom leaves; Ada comes first of the second team; Kim begins a third team.
    matrix.agents = {AgentId{1}, AgentId{5}, AgentId{3}, AgentId{4}, AgentId{6}};
    for (const auto &[id, name, team] : {std::tuple(5, "Ada Lind", 2), std::tuple(6, "Kim Roe", 3)}) {
        Agent agent;
        agent.id = AgentId{id};
        agent.name = name;
        agent.team = TeamId{team};
        matrix.names.agents.emplace(agent.id, agent);
    }
    matrix.names.teams.emplace(TeamId{3}, Team{TeamId{3}, "Returns"});
    matrix.atWork = {AgentId{5}};
    model.setMatrix(matrix);
    QCOMPARE(reset.size(), 0);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    QCOMPARE(names.join(u','),
             QStringLiteral("Payments,Ines Haddad,Platform,Ada Lind,Wen Zhao,Lena Vogt,Returns,Kim Roe"));
    QVERIFY(!tom.isValid());
    QCOMPARE(model.cellAt(wen), std::optional(SkillCell{AgentId{3}, SkillId{2}}));
    QCOMPARE(model.indexOf({AgentId{3}, SkillId{2}}), QModelIndex(wen));
    QCOMPARE(model.headerData(2, Qt::Vertical, SkillsRole::Count).toInt(), 3);
}

void SkillsMatrixTest::keepsPlacesWhileAFilterShowsOthers()
{
    SkillsMatrixModel model;
    const QAbstractItemModelTester tester(&model);
    SkillMatrix matrix = sampleMatrix();
    model.setMatrix(matrix);
    SkillsFilter filter;
    filter.onlyAtWork = true;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 4);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex wen(model.indexOf({AgentId{3}, SkillId{1}}));
    matrix.atWork = {AgentId{3}, AgentId{4}}; // a shift ended, another began
    model.setMatrix(matrix);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.cellAt(wen), std::optional(SkillCell{AgentId{3}, SkillId{1}}));
}

void SkillsMatrixTest::findsCells()
{
    SkillsMatrixModel model;
    model.setMatrix(sampleMatrix());
    const SkillCell cell{AgentId{3}, SkillId{3}};
    QCOMPARE(model.indexOf(cell), model.index(4, 2));
    QCOMPARE(model.cellAt(model.index(4, 2)), std::optional(cell));
    QVERIFY(!model.cellAt(model.index(3, 2)));
    model.toggleTeam(3);
    QVERIFY(!model.indexOf(cell).isValid());
}

void SkillsMatrixTest::marksWhereAKindBegins()
{
    SkillsMatrixModel model;
    model.setMatrix(sampleMatrix());
    QList<bool> starts;
    for (int column = 0; column < 3; ++column)
        starts << model.headerData(column, Qt::Horizontal, SkillsRole::IsKindStart).toBool();
    QCOMPARE(starts, (QList<bool>{true, false, true}));
}

QTEST_MAIN(SkillsMatrixTest)
#include "tst_skillsmatrix.moc"
