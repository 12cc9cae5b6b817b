// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"
#include "routing/batch/fewestmoves.h"
#include "routing/batch/loadspread.h"
#include "routing/batch/rebalanceplan.h"
#include "routing/batch/substitutechain.h"

#include <QtTest>

#include <map>
#include <set>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

RebalancePlan planned(const DeskPicture &picture, const RebalanceOptions &options = {})
{
    return planRebalance(picture, options, {}, {}).value();
}

const RoutingTicket &ticketOf(const DeskPicture &picture, TicketId id)
{
    return *std::find_if(picture.tickets.begin(), picture.tickets.end(),
                         [id](const RoutingTicket &ticket) { return ticket.id == id; });
}

/// Agent 1 above the target of 80 %, agent 2 with nothing to do.
DeskPicture unevenDesk()
{
    DeskPicture problem = picture(2, 0);
    busy(problem, 1, 10);
    return problem;
}

/// Everybody owns more or less than they should.
DeskPicture randomLoads(std::uint64_t seed)
{
    DeskPicture problem = randomDesk(seed, {.agents = 25, .tickets = 260});
    Random random(seed);
    for (RoutingTicket &ticket : problem.tickets) {
        const bool isCrowded = random.chance(0.6);
        ticket.agent = AgentId{random.between(1, isCrowded ? 8 : 25)};
        ticket.assignedAt = noon - 60min;
    }
    return problem;
}

/// Some have too much, the others could take it all.
DeskPicture easyLoads(std::uint64_t seed)
{
    Random random(seed);
    DeskPicture problem = picture(20, 110);
    problem.policy.weights = Weights();
    for (RoutingTicket &ticket : problem.tickets) {
        ticket.effort = random.between(1, 6);
        ticket.status = TicketStatus::Open;
        ticket.agent = AgentId{random.chance(0.5) ? random.between(1, 5) : random.between(1, 20)};
        ticket.assignedAt = monday + 9h;
    }
    return problem;
}

} // namespace

class TestRebalancePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnAgentUnderTheTargetWithTheFewestMoves();
    void movesNothingWhereEverybodyIsUnderTheTarget();
    void heavyTicketsSaveMoves();
    void neverMakesAnSlaWorse();
    void aTicketWithoutAThreadIsCheaperToMove();
    void namesWhatNobodyMayTake();
    void theWorkOfAnAbsentAgentGoesToTheOthers();
    void workNotDueBeforeTheReturnMayStay();
    void substitutesComeBeforeOthersAndCirclesEnd();
    void aLongChainOfSubstitutesIsFollowed();
    void stopsAtTheLimit();
    void everyMoveIsAllowedWhenItsTurnComes();
    void noMoveUndoesAnotherAndNobodyIsBroughtOverTheTarget();
    void neverFewerMovesThanTheBound();
    void fewestToShedTakesTheHeaviest();
    void theSpreadOfEqualLoadsIsZero();
    void aStoppedRebalanceSaysSo();
    void refusesATargetThatIsNoNumber();
};

void TestRebalancePlan::bringsAnAgentUnderTheTargetWithTheFewestMoves()
{
    const RebalancePlan plan = planned(unevenDesk());
    QCOMPARE(plan.moves.size(), std::size_t{2});
    QCOMPARE(plan.fewestMoves, 2);
    QCOMPARE(plan.before.most, 1.0);
    QCOMPARE(plan.before.agentsOver, 1);
    QCOMPARE(plan.after.most, 0.8);
    QCOMPARE(plan.after.agentsOver, 0);
    QCOMPARE(plan.moves[0].fromLoadBefore, 1.0);
    QCOMPARE(plan.moves[0].fromLoadAfter, 0.9);
    QCOMPARE(plan.moves[1].toLoadAfter, 0.2);
    QVERIFY(plan.stuck.empty());
}

void TestRebalancePlan::movesNothingWhereEverybodyIsUnderTheTarget()
{
    DeskPicture problem = picture(2, 0);
    busy(problem, 1, 8);
    const RebalancePlan plan = planned(problem);
    QVERIFY(plan.moves.empty());
    QCOMPARE(plan.before.most, plan.after.most);
}

void TestRebalancePlan::heavyTicketsSaveMoves()
{
    DeskPicture problem = unevenDesk();
    problem.tickets[3].channel = ChannelKind::Chat;
    problem.tickets[3].handling = Handling::Live; // 25 units
    const RebalancePlan plan = planned(problem, {.target = 0.9});
    QCOMPARE(plan.moves.size(), std::size_t{1});
    QCOMPARE(plan.moves.front().ticket, problem.tickets[3].id);
}

void TestRebalancePlan::neverMakesAnSlaWorse()
{
    DeskPicture problem = unevenDesk();
    problem.agents[1].paces = {{outage, 50.0}}; // with agent 2 everything takes far longer
    for (RoutingTicket &ticket : problem.tickets)
        ticket.category = outage;
    const RebalancePlan plan = planned(problem);
    QVERIFY(plan.moves.empty());
    QCOMPARE(plan.stuck.size(), std::size_t{2});
    QCOMPARE(plan.after.agentsOver, 1);
}

void TestRebalancePlan::aTicketWithoutAThreadIsCheaperToMove()
{
    DeskPicture problem = unevenDesk();
    problem.tickets[6].status = TicketStatus::New;
    problem.tickets[8].status = TicketStatus::New;
    const RebalancePlan plan = planned(problem);
    QCOMPARE(plan.moves.size(), std::size_t{2});
    QCOMPARE((std::set<TicketId>{plan.moves[0].ticket, plan.moves[1].ticket}),
             (std::set<TicketId>{problem.tickets[6].id, problem.tickets[8].id}));
    QCOMPARE(plan.moves.front().cost, problem.policy.cost.moveMinutes);
}

void TestRebalancePlan::namesWhatNobodyMayTake()
{
    DeskPicture problem = unevenDesk();
    problem.agents[1].queues = {sales};
    const RebalancePlan plan = planned(problem);
    QVERIFY(plan.moves.empty());
    QCOMPARE(plan.stuck.size(), std::size_t{2});
    QCOMPARE(plan.fewestMoves, 0);
}

void TestRebalancePlan::theWorkOfAnAbsentAgentGoesToTheOthers()
{
    DeskPicture problem = picture(3, 0);
    busy(problem, 1, 5);
    const RebalancePlan plan = planned(problem, {.absent = {AgentId{1}}});
    QCOMPARE(plan.moves.size(), std::size_t{5});
    QCOMPARE(plan.fewestMoves, 5);
    for (const RebalanceMove &move : plan.moves) {
        QCOMPARE(move.from, AgentId{1});
        QVERIFY(move.slaAfter <= move.slaBefore);
    }
    QVERIFY(plan.after.most <= 0.3);
}

void TestRebalancePlan::workNotDueBeforeTheReturnMayStay()
{
    DeskPicture problem = picture(2, 0);
    busy(problem, 1, 3);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.status = TicketStatus::New;
    problem.tickets[1].sla.target = 90min;          // due before the return
    problem.tickets[2].status = TicketStatus::Open; // begun
    const RebalancePlan plan = planned(problem, {.absent = {AgentId{1}}, .backAt = noon + 2h});
    QCOMPARE(plan.moves.size(), std::size_t{2});
    for (const RebalanceMove &move : plan.moves)
        QVERIFY(move.ticket != problem.tickets[0].id);
    QVERIFY(plan.stuck.empty());
}

void TestRebalancePlan::substitutesComeBeforeOthersAndCirclesEnd()
{
    DeskPicture problem = picture(4, 0);
    busy(problem, 1, 2);
    busy(problem, 4, 6);
    RebalanceOptions options{.absent = {AgentId{1}, AgentId{2}}};
    options.substitutes = {{AgentId{1}, {AgentId{2}}}, {AgentId{2}, {AgentId{1}, AgentId{4}}}};
    QCOMPARE(substituteChain(AgentId{1}, options), (std::vector<AgentId>{AgentId{4}}));
    const RebalancePlan plan = planned(problem, options);
    QCOMPARE(plan.moves.size(), std::size_t{2});
    for (const RebalanceMove &move : plan.moves)
        QCOMPARE(move.to, AgentId{4}); // agent 3 has nothing to do, yet stands in for nobody
}

void TestRebalancePlan::aLongChainOfSubstitutesIsFollowed()
{
    RebalanceOptions options;
    for (int id = 1; id < 5000; ++id) {
        options.absent.push_back(AgentId{id});
        options.substitutes.push_back({AgentId{id}, {AgentId{id + 1}, AgentId{1}}});
    }
    QCOMPARE(substituteChain(AgentId{1}, options), (std::vector<AgentId>{AgentId{5000}}));
}

void TestRebalancePlan::stopsAtTheLimit()
{
    const RebalancePlan plan = planned(unevenDesk(), {.limit = 1});
    QCOMPARE(plan.moves.size(), std::size_t{1});
    QCOMPARE(plan.fewestMoves, 1);
    QCOMPARE(plan.after.agentsOver, 1);
}

void TestRebalancePlan::everyMoveIsAllowedWhenItsTurnComes()
{
    int moves = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const DeskPicture problem = randomLoads(seed);
        RebalanceOptions options;
        if (seed % 3 == 0)
            options.absent = {AgentId{2}, AgentId{9}};
        Dispatcher dispatcher = desk(problem);
        for (const RebalanceMove &move : planned(problem, options).moves) {
            const auto stopped = dispatcher.assignIfEligible(move.ticket, move.to);
            QVERIFY2(!stopped, qPrintable(QStringLiteral("seed %1, ticket %2, gate %3")
                                              .arg(seed)
                                              .arg(move.ticket.value)
                                              .arg(stopped ? static_cast<int>(stopped->gate) : 0)));
            ++moves;
        }
    }
    QVERIFY2(moves > 200, qPrintable(QString::number(moves)));
}

void TestRebalancePlan::noMoveUndoesAnotherAndNobodyIsBroughtOverTheTarget()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const DeskPicture problem = randomLoads(seed);
        std::set<TicketId> moved;
        std::set<AgentId> gave;
        std::set<AgentId> took;
        for (const RebalanceMove &move : planned(problem).moves) {
            QVERIFY(moved.insert(move.ticket).second);
            gave.insert(move.from);
            took.insert(move.to);
            QCOMPARE(ticketOf(problem, move.ticket).agent, move.from);
            QVERIFY(move.toLoadAfter <= problem.policy.targetHigh + 1e-9);
            QVERIFY(move.slaAfter <= move.slaBefore + 1e-9);
            QVERIFY(move.fromLoadAfter <= move.fromLoadBefore);
            QVERIFY(move.cost >= problem.policy.cost.moveMinutes);
        }
        for (const AgentId agent : gave)
            QVERIFY(!took.contains(agent));
    }
}

void TestRebalancePlan::neverFewerMovesThanTheBound()
{
    int moves = 0;
    int bound = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        // Every other desk is one where everybody may take everything: there the
        // bound is reached.
        const bool isEasy = seed % 2 == 0;
        const RebalancePlan plan = planned(isEasy ? easyLoads(seed) : randomLoads(seed));
        QVERIFY(plan.fewestMoves <= static_cast<int>(plan.moves.size()));
        QVERIFY(plan.after.most <= plan.before.most + 1e-9);
        moves += isEasy ? static_cast<int>(plan.moves.size()) : 0;
        bound += isEasy ? plan.fewestMoves : 0;
    }
    QVERIFY2(bound > 300 && moves <= bound * 1.02, qPrintable(QStringLiteral("%1 against %2").arg(moves).arg(bound)));
}

void TestRebalancePlan::fewestToShedTakesTheHeaviest()
{
    QCOMPARE(fewestToShed({10, 20, 30}, 0), 0);
    QCOMPARE(fewestToShed({10, 20, 30}, 30), 1);
    QCOMPARE(fewestToShed({10, 20, 30}, 31), 2);
    QCOMPARE(fewestToShed({10, 20, 30}, 100), 3);
}

void TestRebalancePlan::theSpreadOfEqualLoadsIsZero()
{
    const LoadSpread even = spreadOf({0.5, 0.5, 0.5});
    QCOMPARE(even.deviation, 0.0);
    QVERIFY(even.gini < 1e-12);
    const LoadSpread uneven = spreadOf({1.0, 0.0});
    QCOMPARE(uneven.mean, 0.5);
    QCOMPARE(uneven.deviation, 0.5);
    QCOMPARE(uneven.gini, 0.5);
    QCOMPARE(spreadOf({}).most, 0.0);
}

void TestRebalancePlan::aStoppedRebalanceSaysSo()
{
    std::stop_source stop;
    stop.request_stop();
    const auto plan = planRebalance(unevenDesk(), {}, stop.get_token(), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

void TestRebalancePlan::refusesATargetThatIsNoNumber()
{
    const auto plan = planRebalance(unevenDesk(), {.target = std::nan("")}, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestRebalancePlan)
#include "tst_rebalanceplan.moc"
