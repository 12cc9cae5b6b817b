// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardsamples.h"

#include "desktop/board/agentlistmodel.h"
#include "desktop/board/boardmodel.h"
#include "desktop/board/boardmoves.h"
#include "desktop/board/cardlistmodel.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/board/routepreviewmodel.h"
#include "desktop/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class BoardModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostLoadedComesFirst();
    void filtersByTeamSkillAndShift();
    void filtersCardsByPriorityRiskAndText();
    void namingAnAgentKeepsTheWholeLane();
    void groupsByTeamWithMeanAndSpread();
    void figuresCountWhatIsShown();
    void roomiestAreOnShiftAndBelowTheTarget();
    void findsCardsBack();
    void tellsWhichTicketsChangedHands();
    void sameSnapshotAgainIsSilent();
    void keysMoveThroughLanesAndCards();
    void keysWalkTheLinesOfTheWaitingLane();
    void tablesKeepTheRulesOfModels();
    void previewNamesWhoGetsWhatAndWhoStays();
};

void BoardModelTest::mostLoadedComesFirst()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    QCOMPARE(model.shownAgents().front(), AgentId{1});
    QCOMPARE(model.shownAgents().back(), AgentId{10});
    model.setOrder(BoardOrder::LeastLoaded);
    QCOMPARE(model.shownAgents().front(), AgentId{10});
    model.setOrder(BoardOrder::ByName);
    QCOMPARE(model.shownAgents().front(), AgentId{5});
}

void BoardModelTest::filtersByTeamSkillAndShift()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    BoardFilter filter;
    filter.teams = {TeamId{2}};
    model.setFilter(filter);
    QCOMPARE(model.shownAgents().size(), std::size_t{4});
    filter.isOnShiftOnly = true;
    model.setFilter(filter);
    QCOMPARE(model.shownAgents().size(), std::size_t{3});
    filter = {};
    filter.skills = {SkillId{1}};
    model.setFilter(filter);
    QCOMPARE(model.shownAgents(), (std::vector<AgentId>{AgentId{3}, AgentId{6}, AgentId{9}}));
    QCOMPARE(model.cardCount({}), 12);
}

void BoardModelTest::filtersCardsByPriorityRiskAndText()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    BoardFilter filter;
    filter.priorities = {Priority::Urgent};
    model.setFilter(filter);
    QCOMPARE(model.cardCount({}), 1);
    QCOMPARE(model.cardAt({{}, 0})->id, TicketId{1});
    filter = {};
    filter.isAtRiskOnly = true;
    model.setFilter(filter);
    QCOMPARE(model.cardCount({}), 3);
    filter = {};
    filter.text = QStringLiteral("kündigung");
    model.setFilter(filter);
    QCOMPARE(model.cardCount({}), 1);
    QVERIFY(model.shownAgents().empty());
}

void BoardModelTest::namingAnAgentKeepsTheWholeLane()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    BoardFilter filter;
    filter.text = QStringLiteral("marta");
    model.setFilter(filter);
    QCOMPARE(model.shownAgents(), std::vector<AgentId>{AgentId{4}});
    QCOMPARE(model.cardCount(AgentId{4}), 15);
}

void BoardModelTest::groupsByTeamWithMeanAndSpread()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    model.setOrder(BoardOrder::ByTeam);
    const auto &rows = model.arrangement().rows;
    QCOMPARE(rows.size(), std::size_t{12});
    QCOMPARE(rows[0].kind, BoardRow::Kind::Team);
    QCOMPARE(rows[0].agents, 6);
    QCOMPARE(rows[7].kind, BoardRow::Kind::Team);
    QCOMPARE(rows[7].agents, 4);
    QVERIFY(qAbs(rows[7].meanLoad - (0.76 + 0.74 + 0.61 + 0.10) / 4) < 1e-9);
    QVERIFY(rows[0].spread > 0.2);
}

void BoardModelTest::figuresCountWhatIsShown()
{
    BoardModel model;
    BoardSnapshot snapshot = samples::board();
    for (AgentLane &lane : snapshot.lanes)
        lane.cards.clear();
    model.setSnapshot(snapshot);
    const BoardFigures &figures = model.arrangement().figures;
    QCOMPARE(figures.agents, 10);
    QCOMPARE(figures.onShift, 9);
    QCOMPARE(figures.inBand, 3);
    QCOMPARE(figures.breached, 1);
    QCOMPARE(figures.atRisk, 2);
}

void BoardModelTest::roomiestAreOnShiftAndBelowTheTarget()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    const auto &roomiest = model.arrangement().roomiest;
    QCOMPARE(model.snapshot().lanes[static_cast<std::size_t>(roomiest.front())].id, AgentId{9});
    for (const int lane : roomiest)
        QVERIFY(model.snapshot().lanes[static_cast<std::size_t>(lane)].presence == Presence::Available);
}

void BoardModelTest::findsCardsBack()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    QCOMPARE(model.placeOf(TicketId{3}), (CardPlace{{}, 2}));
    QCOMPARE(model.placeOf(TicketId{402}), (CardPlace{AgentId{4}, 2}));
    QVERIFY(!model.placeOf(TicketId{99999}));
    QCOMPARE(model.cardAt({AgentId{4}, 2})->id, TicketId{402});
    QCOMPARE(model.cardAt({AgentId{4}, 99}), nullptr);
}

void BoardModelTest::tellsWhichTicketsChangedHands()
{
    BoardModel model;
    BoardSnapshot snapshot = samples::board();
    model.setSnapshot(snapshot);
    QSignalSpy arranged(&model, &BoardModel::arranged);
    TicketCard moved = snapshot.waiting.front();
    snapshot.waiting.erase(snapshot.waiting.begin());
    moved.agent = AgentId{9};
    snapshot.lanes[8].cards.push_back(moved);
    model.setSnapshot(snapshot);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(arranged.first().first().value<QList<TicketId>>(), QList<TicketId>{TicketId{1}});
}

void BoardModelTest::sameSnapshotAgainIsSilent()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    QSignalSpy arranged(&model, &BoardModel::arranged);
    model.setSnapshot(samples::board());
    QCOMPARE(arranged.count(), 0);
}

void BoardModelTest::keysMoveThroughLanesAndCards()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    const auto go = [&](BoardMove move, const CardPlace &from) { return moved(move, from, model, 3, 5); };
    QCOMPARE(go(BoardMove::Right, {AgentId{1}, -1}), (CardPlace{AgentId{1}, 0}));
    QCOMPARE(go(BoardMove::Left, {AgentId{1}, -1}), (CardPlace{AgentId{1}, -1}));
    QCOMPARE(go(BoardMove::Down, {AgentId{1}, 2}), (CardPlace{AgentId{2}, 2}));
    QCOMPARE(go(BoardMove::Last, {AgentId{1}, 0}), (CardPlace{AgentId{1}, 46}));
    QCOMPARE(go(BoardMove::First, {AgentId{1}, 9}), (CardPlace{AgentId{1}, 0}));
    QCOMPARE(go(BoardMove::Bottom, {AgentId{1}, 2}), (CardPlace{AgentId{10}, 0}));
    QCOMPARE(go(BoardMove::Up, {AgentId{1}, 1}), (CardPlace{{}, 1}));
    QCOMPARE(go(BoardMove::PageDown, {AgentId{1}, -1}), (CardPlace{AgentId{6}, -1}));
    QCOMPARE(go(BoardMove::PageUp, {AgentId{2}, -1}), (CardPlace{{}, -1}));
}

void BoardModelTest::keysWalkTheLinesOfTheWaitingLane()
{
    BoardModel model;
    model.setSnapshot(samples::board());
    const auto go = [&](BoardMove move, const CardPlace &from) { return moved(move, from, model, 3, 5); };
    QCOMPARE(go(BoardMove::Down, {{}, 1}), (CardPlace{{}, 4}));
    QCOMPARE(go(BoardMove::Up, {{}, 4}), (CardPlace{{}, 1}));
    QCOMPARE(go(BoardMove::Up, {{}, 1}), (CardPlace{{}, 1}));
    QCOMPARE(go(BoardMove::Down, {{}, 10}), (CardPlace{AgentId{1}, 1}));
}

void BoardModelTest::tablesKeepTheRulesOfModels()
{
    const BoardSnapshot snapshot = samples::board();
    AgentListModel agents(snapshot.lanes);
    CardListModel cards(snapshot.waiting, snapshot.now, snapshot.atRiskShare);
    RoutePreviewModel preview({}, snapshot);
    PaletteModel palette;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester agentsTester(&agents, Mode::QtTest);
    QAbstractItemModelTester cardsTester(&cards, Mode::QtTest);
    QAbstractItemModelTester previewTester(&preview, Mode::QtTest);
    QAbstractItemModelTester paletteTester(&palette, Mode::QtTest);
    palette.setEntries({{QStringLiteral("One"), {}, {}, Glyph::Board, {}}});
    palette.append({{QStringLiteral("Two"), {}, {}, Glyph::Board, {}}});
    QCOMPARE(palette.rowCount(), 2);
    QCOMPARE(agents.agentAt(agents.index(0, 0)), AgentId{9});
    QCOMPARE(agents.agentAt({}), AgentId{});
    QCOMPARE(cards.ticketAt(cards.index(1, 0)), TicketId{2});
}

void BoardModelTest::previewNamesWhoGetsWhatAndWhoStays()
{
    const BoardSnapshot snapshot = samples::board();
    RouteOutcome outcome;
    outcome.waiting = 2;
    outcome.assigned = 1;
    outcome.unassigned = 1;
    outcome.blockedBy[static_cast<std::size_t>(Gate::Language)] = 1;
    Decision given;
    given.ticket = TicketId{2};
    given.agent = AgentId{9};
    given.candidates = 4;
    Decision stays;
    stays.ticket = TicketId{6};
    // Most stop at the skill, but whoever reached the language lacked only that.
    stays.stopped[static_cast<std::size_t>(Gate::Skill)] = 20;
    stays.stopped[static_cast<std::size_t>(Gate::Language)] = 7;
    outcome.decisions = {given, stays};
    const RoutePreviewModel model(outcome, snapshot);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RoutePreviewModel::Goal), QStringLiteral("Tom Becker"));
    QCOMPARE(text(0, RoutePreviewModel::LoadAfter), QStringLiteral("50 %"));
    QCOMPARE(text(1, RoutePreviewModel::LoadAfter), QString());
    QCOMPARE(text(1, RoutePreviewModel::Why), QStringLiteral("Blocked by language"));
    QCOMPARE(RoutePreviewDialog::summary(outcome),
             QStringLiteral("1 of 2 waiting tickets find an agent. 1 stay waiting: language 1."));
    outcome.blockedBy[static_cast<std::size_t>(Gate::Capacity)] = 10;
    QVERIFY(RoutePreviewDialog::summary(outcome).contains(QStringLiteral("capacity 10, language 1.")));
}

QTEST_MAIN(BoardModelTest)
#include "tst_boardmodel.moc"
