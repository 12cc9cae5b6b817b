// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfixture.h"
#include "randomdesk.h"
#include "routing/batch/batchcheck.h"
#include "routing/checker.h"

#include <QtTest>

#include <limits>
#include <set>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

BatchPlan planned(const DeskPicture &picture, const BatchOptions &options = {.rounds = 24})
{
    return planBatch(picture, options, {}, {}).value();
}

AgentId agentOf(const BatchPlan &plan, int ticket)
{
    for (const Decision &decision : plan.decisions) {
        if (decision.ticket == TicketId{ticket})
            return decision.agent;
    }
    return AgentId{-1};
}

QByteArray told(const BatchFault &fault, std::uint64_t seed)
{
    return QStringLiteral("seed %1: fault %2, gate %3, ticket %4, agent %5: %6 against %7")
        .arg(seed)
        .arg(static_cast<int>(fault.kind))
        .arg(static_cast<int>(fault.gate))
        .arg(fault.ticket.value)
        .arg(fault.agent.value)
        .arg(fault.value)
        .arg(fault.limit)
        .toUtf8();
}

/// The least cost of all ways to give the plan's tickets to agents, in any
/// order the gates allow: every ticket tried with everybody and with nobody,
/// next to be decided being any of those left.
class EveryPlan
{
public:
    explicit EveryPlan(const DeskPicture &picture)
        : m_picture(picture)
    {
        for (const RoutingTicket &ticket : picture.tickets) {
            if (!ticket.agent.isValid() && !ticket.offeredTo.isValid() && isOpen(ticket.status))
                m_waiting.push_back(ticket.id);
        }
    }

    double least()
    {
        std::vector<Decision> decisions;
        extend(m_waiting, decisions);
        return m_least;
    }

private:
    void extend(const std::vector<TicketId> &left, std::vector<Decision> &decisions)
    {
        std::vector<Decision> whole = decisions;
        for (const TicketId ticket : left)
            whole.push_back(decisionOf(ticket, {}));
        m_least = std::min(m_least, batchCostOf(m_picture, whole));
        for (const TicketId ticket : left) {
            for (const RoutingAgent &agent : m_picture.agents) {
                Dispatcher tried = desk(m_picture);
                for (const Decision &made : decisions)
                    tried.assign(made.ticket, made.agent);
                if (tried.assignIfEligible(ticket, agent.id))
                    continue;
                std::vector<TicketId> rest = left;
                std::erase(rest, ticket);
                decisions.push_back(decisionOf(ticket, agent.id));
                if (m_seen.insert(key(decisions)).second)
                    extend(rest, decisions);
                decisions.pop_back();
            }
        }
    }

    static Decision decisionOf(TicketId ticket, AgentId agent)
    {
        Decision decision;
        decision.ticket = ticket;
        decision.agent = agent;
        return decision;
    }

    /// Which tickets each agent got, in which order: what was given to others in
    /// between makes no difference.
    static std::vector<std::int64_t> key(std::vector<Decision> decisions)
    {
        std::stable_sort(decisions.begin(), decisions.end(),
                         [](const Decision &a, const Decision &b) { return a.agent < b.agent; });
        std::vector<std::int64_t> key;
        for (const Decision &decision : decisions) {
            key.push_back(decision.ticket.value);
            key.push_back(decision.agent.value);
        }
        return key;
    }

    const DeskPicture &m_picture;
    std::vector<TicketId> m_waiting;
    std::set<std::vector<std::int64_t>> m_seen;
    double m_least = std::numeric_limits<double>::infinity();
};

/// A desk small enough to try everything, with little room.
DeskPicture tinyDesk(std::uint64_t seed)
{
    DeskPicture problem = randomDesk(seed, {.agents = 3, .tickets = 7});
    int waiting = 0;
    std::erase_if(problem.tickets,
                  [&waiting](const RoutingTicket &ticket) { return !ticket.agent.isValid() && ++waiting > 4; });
    for (RoutingAgent &agent : problem.agents) {
        agent.capacity = std::min(agent.capacity, 60.0);
        agent.queues = {QueueId{1}, QueueId{2}, QueueId{3}, QueueId{4}};
        agent.presence.reset();
        agent.open = Intervals({{problem.now - 2h, problem.now + 4h}});
    }
    for (RoutingTicket &ticket : problem.tickets)
        ticket.needs.resize(std::min<std::size_t>(ticket.needs.size(), 1));
    return problem;
}

} // namespace

class TestBatchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWaitingTicketGetsOneDecision();
    void aTicketGoesWhereThePlanIsCheapestNotWhereItIs();
    void urgentWorkGetsTheBufferAfterTheRest();
    void whatCostsMostToLeaveGoesFirstWhereRoomIsShort();
    void leavesATicketWhoseLatenessCostsMoreThanWaiting();
    void theChosenAgentStandsFirstInTheRanking();
    void theBoundLiesBelowTheBestOfAllPlans();
    void smallDesksAreProved();
    void noGateIsViolatedAndEverythingAddsUp();
    void costsNoMoreThanOneAtATime();
    void threadsDoNotChangeThePlan();
    void theRoundsOfAPlanGiveItAgain();
    void aStoppedPlanIsSound();
    void aRuleThatHasNoRoomLetsTheNextOneDecide();
    void aFurtherRuleIsTakenWhereItSavesMoreThanItsPrice();
    void decidesOnlyTheFirstTicketsWhenLimited();
    void theCheckerSeesWhatIsWrong();
    void refusesAPictureThatIsNotSound();
};

void TestBatchPlan::everyWaitingTicketGetsOneDecision()
{
    const DeskPicture problem = picture(2, 5);
    const BatchPlan plan = planned(problem);
    QCOMPARE(plan.decisions.size(), std::size_t{5});
    QCOMPARE(plan.assigned, 5);
    QCOMPARE(plan.unassigned, 0);
    for (const Decision &decision : plan.decisions) {
        QVERIFY(decision.isByBatch);
        QCOMPARE(decision.method, AssignmentMethod::LeastCost);
    }
}

void TestBatchPlan::aTicketGoesWhereThePlanIsCheapestNotWhereItIs()
{
    // Agent 1 alone speaks German and has room for one ticket. The English ticket
    // costs it less than agent 2.
    DeskPicture problem = picture(2, 2);
    busy(problem, 1, 7);
    problem.agents[0].skills = {{network, Proficiency::Intermediate}, {german, Proficiency::Intermediate}};
    problem.agents[1].skills = {{network, Proficiency::Advanced}};
    for (RoutingTicket &ticket : problem.tickets) {
        if (ticket.id == TicketId{1})
            ticket.needs = {{network, Proficiency::Intermediate, true}};
        if (ticket.id == TicketId{2})
            ticket.needs = {{german, Proficiency::Intermediate, true}};
    }
    const BatchPlan plan = planned(problem);
    QCOMPARE(agentOf(plan, 1), AgentId{2});
    QCOMPARE(agentOf(plan, 2), AgentId{1});
}

void TestBatchPlan::urgentWorkGetsTheBufferAfterTheRest()
{
    // Eight tickets fill the cap of 80 units; the buffer holds two urgent ones,
    // who would come first in routing order.
    DeskPicture problem = picture(1, 10);
    for (RoutingTicket &ticket : problem.tickets) {
        if (ticket.id.value > 8) {
            ticket.priority = Priority::Urgent;
            ticket.sla.target = 30min;
        }
    }
    const BatchPlan plan = planned(problem);
    QCOMPARE(plan.assigned, 10);
    QCOMPARE(plan.decisions.back().ticket, TicketId{10});
    QVERIFY(checkBatch(problem, plan).empty());
}

void TestBatchPlan::whatCostsMostToLeaveGoesFirstWhereRoomIsShort()
{
    DeskPicture problem = picture(1, 3);
    busy(problem, 1, 7);
    for (RoutingTicket &ticket : problem.tickets) {
        if (ticket.id == TicketId{2})
            ticket.priority = Priority::High;
    }
    const BatchPlan plan = planned(problem);
    QCOMPARE(plan.assigned, 1);
    QCOMPARE(agentOf(plan, 2), AgentId{1});
    QVERIFY(plan.gap() < 1e-9);
}

void TestBatchPlan::leavesATicketWhoseLatenessCostsMoreThanWaiting()
{
    DeskPicture problem = picture(1, 1);
    busy(problem, 1, 7);
    for (RoutingTicket &ticket : problem.tickets) {
        if (ticket.agent.isValid())
            ticket.expectedHandling = 600min;
    }
    const BatchPlan plan = planned(problem);
    QCOMPARE(plan.unassigned, 1);
    QCOMPARE(plan.decisions.front().candidates, 1);
    QVERIFY(plan.decisions.front().ranking.empty());
}

void TestBatchPlan::theChosenAgentStandsFirstInTheRanking()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const DeskPicture problem = randomDesk(seed);
        for (const Decision &decision : planned(problem).decisions) {
            if (!decision.agent.isValid())
                continue;
            QCOMPARE(decision.ranking.front().agent, decision.agent);
            QVERIFY(decision.ranking.size() <= 4);
            QVERIFY(decision.candidates >= static_cast<int>(decision.ranking.size()));
            double sum = 0;
            for (const ScoredTerm &term : decision.ranking.front().terms)
                sum += term.points;
            QCOMPARE(decision.ranking.front().score, sum);
        }
    }
}

void TestBatchPlan::theBoundLiesBelowTheBestOfAllPlans()
{
    int best = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const DeskPicture problem = tinyDesk(seed);
        const BatchPlan plan = planned(problem, {.rounds = 64});
        const double least = EveryPlan(problem).least();
        const double rounding = 1e-6 * std::max(1.0, std::abs(least));
        QVERIFY2(plan.lowerBound <= least + rounding, qPrintable(QString::number(seed)));
        QVERIFY2(least <= plan.objective + rounding, qPrintable(QString::number(seed)));
        best += plan.objective <= least + rounding ? 1 : 0;
    }
    QVERIFY2(best >= 55, qPrintable(QString::number(best)));
}

void TestBatchPlan::smallDesksAreProved()
{
    int proved = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const DeskPicture problem = randomDesk(seed, {.agents = 6, .tickets = 16});
        proved += planned(problem, {.rounds = 64}).gap() < 1e-6 ? 1 : 0;
    }
    // Agent by agent 17 of them are.
    QVERIFY2(proved >= 22, qPrintable(QString::number(proved)));
}

void TestBatchPlan::noGateIsViolatedAndEverythingAddsUp()
{
    int assigned = 0;
    int waiting = 0;
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        const DeskPicture problem = randomDesk(seed, {.agents = seed % 3 == 0 ? 130 : 20, .tickets = 90});
        const BatchPlan plan = planned(problem, {.rounds = 24});
        for (const BatchFault &fault : checkBatch(problem, plan))
            QFAIL(told(fault, seed).constData());
        DeskPicture asked = problem;
        asked.askedMethod = AssignmentMethod::LeastCost;
        for (const Violation &violation : checkDecisions(asked, plan.decisions))
            QFAIL(qPrintable(QStringLiteral("seed %1: violation %2, gate %3, ticket %4")
                                 .arg(seed)
                                 .arg(static_cast<int>(violation.kind))
                                 .arg(static_cast<int>(violation.gate))
                                 .arg(violation.ticket.value)));
        assigned += plan.assigned;
        waiting += plan.unassigned;
    }
    QVERIFY2(assigned > 500 && waiting > 500, qPrintable(QString::number(assigned)));
}

void TestBatchPlan::costsNoMoreThanOneAtATime()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        DeskPicture problem = randomDesk(seed, {.agents = 30, .tickets = 120});
        const BatchPlan plan = planned(problem, {.rounds = 8});
        problem.askedMethod = AssignmentMethod::LeastCost;
        const double oneByOne = batchCostOf(problem, desk(problem).route());
        QVERIFY2(plan.objective <= oneByOne * (1 + 1e-9), qPrintable(QString::number(seed)));
    }
}

void TestBatchPlan::threadsDoNotChangeThePlan()
{
    const DeskPicture problem = randomDesk(5, {.agents = 70, .tickets = 300});
    const BatchPlan one = planned(problem, {.rounds = 24, .threads = 1});
    for (const unsigned threads : {2U, 3U, 8U}) {
        const BatchPlan other = planned(problem, {.rounds = 24, .threads = threads});
        QCOMPARE(other.decisions, one.decisions);
        QCOMPARE(other.objective, one.objective);
        QCOMPARE(other.lowerBound, one.lowerBound);
    }
}

void TestBatchPlan::theRoundsOfAPlanGiveItAgain()
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const DeskPicture problem = randomDesk(seed, {.agents = 12, .tickets = 60});
        const BatchPlan plan = planned(problem, {.seed = seed});
        const BatchPlan again = planned(problem, {.rounds = plan.rounds, .threads = 2, .seed = seed});
        QVERIFY(!plan.wasStopped);
        QCOMPARE(again.decisions, plan.decisions);
        QCOMPARE(again.objective, plan.objective);
        QCOMPARE(again.lowerBound, plan.lowerBound);
    }
}

void TestBatchPlan::aStoppedPlanIsSound()
{
    const DeskPicture problem = randomDesk(9, {.agents = 40, .tickets = 200});
    std::stop_source stop;
    stop.request_stop();
    const BatchPlan plan = planBatch(problem, {}, stop.get_token(), {}).value();
    QVERIFY(plan.wasStopped);
    QVERIFY(checkBatch(problem, plan).empty());
    QVERIFY(plan.lowerBound > 0);
}

void TestBatchPlan::aRuleThatHasNoRoomLetsTheNextOneDecide()
{
    DeskPicture problem = picture(2, 3);
    problem.catalog.queues["support"] = support;
    problem.catalog.agents["Ada"] = AgentId{1};
    QueuePolicy queue;
    queue.queue = "support";
    AssignmentRule first;
    first.id = 1;
    first.who.agents = {"Ada"};
    AssignmentRule second;
    second.id = 2;
    queue.rules = {first, second};
    problem.policy.queues = {queue};
    busy(problem, 1, 7);
    const BatchPlan plan = planned(problem);
    QCOMPARE(plan.assigned, 3);
    QVERIFY(checkBatch(problem, plan).empty());
    QCOMPARE(std::count_if(plan.decisions.begin(), plan.decisions.end(),
                           [](const Decision &decision) { return decision.agent == AgentId{1}; }),
             1);
}

void TestBatchPlan::aFurtherRuleIsTakenWhereItSavesMoreThanItsPrice()
{
    // The first rule leads to agent 1 of team North, who has room, but hours of work before the ticket, which is due in
    // a minute; the second to agent 2, who is idle.
    DeskPicture problem = named(2, 1);
    addRule(problem, 1).who.teams = {"North"};
    addRule(problem, 2);
    problem.tickets.front().sla.target = 61min;
    busy(problem, 1, 7);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.expectedHandling = 30min;
    const BatchPlan cheaper = planned(problem);
    QCOMPARE(agentOf(cheaper, 1), AgentId{2});
    QCOMPARE(cheaper.decisions.front().rule, 2);
    QVERIFY(checkBatch(problem, cheaper).empty());
    QCOMPARE(desk(problem).trace(TicketId{1}, AgentId{2}).rulesPassedOver, 1);
    QCOMPARE(desk(problem).decide(TicketId{1}).agent, AgentId{1}); // one at a time the order is kept
    QCOMPARE(desk(problem).trace(TicketId{1}).rulesPassedOver, 0);

    problem.policy.cost.passedRuleMinutes = 500;
    const BatchPlan dearer = planned(problem);
    QCOMPARE(agentOf(dearer, 1), AgentId{1});
    QCOMPARE(dearer.decisions.front().rule, 1);
    QVERIFY(checkBatch(problem, dearer).empty());
}

void TestBatchPlan::decidesOnlyTheFirstTicketsWhenLimited()
{
    DeskPicture problem = picture(2, 6);
    for (RoutingTicket &ticket : problem.tickets)
        ticket.sla.target = std::chrono::hours{10 - ticket.id.value};
    const BatchPlan plan = planned(problem, {.limit = 2, .rounds = 4});
    QCOMPARE(plan.decisions.size(), std::size_t{2});
    QCOMPARE(plan.decisions.front().ticket, TicketId{6});
    QCOMPARE(plan.decisions.back().ticket, TicketId{5});
}

void TestBatchPlan::theCheckerSeesWhatIsWrong()
{
    const DeskPicture problem = picture(2, 3);
    const BatchPlan good = planned(problem);
    QVERIFY(checkBatch(problem, good).empty());
    BatchPlan plan = good;
    plan.objective += 1;
    QCOMPARE(checkBatch(problem, plan).front().kind, BatchFaultKind::WrongObjective);
    plan = good;
    plan.lowerBound = plan.objective + 1;
    QCOMPARE(checkBatch(problem, plan).front().kind, BatchFaultKind::BoundAboveCost);
    plan = good;
    plan.decisions[1].ticket = plan.decisions[0].ticket;
    QCOMPARE(checkBatch(problem, plan).front().kind, BatchFaultKind::NotWaiting);
    DeskPicture full = problem;
    full.agents[0].capacity = full.agents[1].capacity = 0;
    QCOMPARE(checkBatch(full, good).front().kind, BatchFaultKind::GateFailed);
}

void TestBatchPlan::refusesAPictureThatIsNotSound()
{
    DeskPicture problem = picture(2, 2);
    std::swap(problem.agents[0], problem.agents[1]);
    const auto plan = planBatch(problem, {}, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
