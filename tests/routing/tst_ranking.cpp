// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "routing/skillfit.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

DeskPicture by(AssignmentMethod method, int agents, int tickets)
{
    DeskPicture problem = picture(agents, tickets);
    problem.policy.method = method;
    return problem;
}

std::vector<std::int64_t> turns(const std::vector<Decision> &decisions)
{
    std::vector<std::int64_t> agents;
    for (const Decision &decision : decisions)
        agents.push_back(decision.agent.value);
    return agents;
}

double points(const Decision &decision, std::size_t place, ScoreTerm term)
{
    for (const ScoredTerm &of : decision.ranking.at(place).terms) {
        if (of.term == term)
            return of.points;
    }
    return -1e9;
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundRobinRotatesInEvenAndOddTeams_data();
    void roundRobinRotatesInEvenAndOddTeams();
    void roundRobinGoesOnAfterReload();
    void roundRobinServesTheLeastRecentFirst();
    void leastLoadedTakesTheSmallestLoadRatio();
    void highestSpareCapacityTakesTheMostUnitsLeft();
    void longestIdleCountsFromTheStartOfTheShift();
    void bestSkillTakesTheBestFit();
    void skillFitKeepsExpertsFreeForHardWork();
    void skillFitGivesHardWorkToSomebodyWithAReserve();
    void skillFitDoesNotGradeLanguages();
    void layeredSubtractsTheLoadRatio();
    void layeredPrefersTheFasterAgent();
    void layeredPrefersWhoHandledTheCustomerLast();
    void affinityEndsAfterItsDays();
    void affinityNeverExceedsCapacity();
    void tiesGoToTheLeastRecentlyAssigned();
    void tiesGoToTheLowerIdThen();
    void theScoreIsTheSumOfItsTerms();
    void equalSharesOfUnlikeCapacitiesTie();
};

void TestRanking::roundRobinRotatesInEvenAndOddTeams_data()
{
    QTest::addColumn<int>("team");
    for (int team = 1; team <= 7; ++team)
        QTest::addRow("%d agents", team) << team;
}

void TestRanking::roundRobinRotatesInEvenAndOddTeams()
{
    QFETCH(int, team);
    Dispatcher dispatcher = desk(by(AssignmentMethod::RoundRobin, team, 3 * team));
    std::vector<std::int64_t> expected;
    for (int turn = 0; turn < 3 * team; ++turn)
        expected.push_back(turn % team + 1);
    QCOMPARE(turns(dispatcher.route()), expected); // all at one moment: turns do not need the clock to tell them apart
}

void TestRanking::roundRobinGoesOnAfterReload()
{
    DeskPicture problem = by(AssignmentMethod::RoundRobin, 3, 1);
    for (std::size_t i = 0; i < 3; ++i)
        problem.agents[i].lastAssignedAt = noon;
    problem.agents[0].lastAssignedOrder = 12;
    problem.agents[1].lastAssignedOrder = 10;
    problem.agents[2].lastAssignedOrder = 11;
    QCOMPARE(chosen(problem), AgentId{2});
}

void TestRanking::roundRobinServesTheLeastRecentFirst()
{
    DeskPicture problem = by(AssignmentMethod::RoundRobin, 3, 3);
    problem.agents[0].lastAssignedAt = noon - 5min;
    problem.agents[1].lastAssignedAt = noon - 50min;
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(turns(dispatcher.route()), (std::vector<std::int64_t>{3, 2, 1})); // who never had a turn comes first
}

void TestRanking::leastLoadedTakesTheSmallestLoadRatio()
{
    DeskPicture problem = by(AssignmentMethod::LeastLoaded, 2, 1);
    problem.agents[1].capacity = 40;
    busy(problem, 1, 4);                   // with the ticket 50 of 100
    busy(problem, 2, 1);                   // with the ticket 20 of 40
    QCOMPARE(chosen(problem), AgentId{1}); // equal: the lower id
    problem.agents[1].capacity = 50;       // 20 of 50
    QCOMPARE(chosen(problem), AgentId{2});
}

void TestRanking::highestSpareCapacityTakesTheMostUnitsLeft()
{
    DeskPicture problem = by(AssignmentMethod::HighestSpareCapacity, 2, 1);
    problem.agents[0].capacity = 50;
    busy(problem, 2, 4); // 60 units left, at a load ratio far above the other's
    QCOMPARE(chosen(problem), AgentId{2});
    busy(problem, 2, 6);
    QCOMPARE(chosen(problem), AgentId{1});
}

void TestRanking::longestIdleCountsFromTheStartOfTheShift()
{
    DeskPicture problem = by(AssignmentMethod::LongestIdle, 2, 1);
    problem.agents[0].open = Intervals({{monday + 11h, monday + 17h}});
    problem.agents[0].lastAssignedAt = monday - 30h; // before the shift: idle for one hour
    problem.agents[1].lastAssignedAt = monday + 10h; // idle for two
    QCOMPARE(chosen(problem), AgentId{2});
    const Decision decision = desk(problem).decide(TicketId{1});
    QCOMPARE(points(decision, 0, ScoreTerm::Idle), 120.0);
    QCOMPARE(points(decision, 1, ScoreTerm::Idle), 60.0);
}

void TestRanking::bestSkillTakesTheBestFit()
{
    DeskPicture problem = by(AssignmentMethod::BestSkill, 3, 1);
    problem.tickets[0].needs = {{network, Proficiency::Basic, true}};
    problem.tickets[0].effort = 8;
    problem.agents[0].skills = {{network, Proficiency::Basic}};
    problem.agents[1].skills = {{network, Proficiency::Advanced}};
    busy(problem, 3, 6); // does not matter here
    QCOMPARE(chosen(problem), AgentId{3});
}

void TestRanking::skillFitKeepsExpertsFreeForHardWork()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].needs = {{network, Proficiency::Basic, true}};
    problem.tickets[0].effort = 2;
    problem.agents[0].skills = {{network, Proficiency::Advanced}};
    problem.agents[1].skills = {{network, Proficiency::Basic}};
    busy(problem, 2, 1);
    QCOMPARE(chosen(problem), AgentId{2});
    // It costs a little, not everything: a colleague with much more on the desk is spared.
    busy(problem, 2, 6);
    QCOMPARE(chosen(problem), AgentId{1});
}

void TestRanking::skillFitGivesHardWorkToSomebodyWithAReserve()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].needs = {{network, Proficiency::Intermediate, true}};
    problem.tickets[0].effort = 9;
    problem.agents[1].skills = {{network, Proficiency::Advanced}};
    busy(problem, 2, 2);
    QCOMPARE(chosen(problem), AgentId{2});
}

void TestRanking::skillFitDoesNotGradeLanguages()
{
    for (const EffortClass effort : {EffortClass::Simple, EffortClass::Medium, EffortClass::Complex}) {
        QCOMPARE(skillFit(Proficiency::Basic, Proficiency::Basic, effort, true), 1.0);
        QCOMPARE(skillFit(Proficiency::Basic, Proficiency::Advanced, effort, true), 1.0);
        QVERIFY(skillFit(Proficiency::Intermediate, Proficiency::Basic, effort, true) < 1.0);
    }
}

void TestRanking::layeredSubtractsTheLoadRatio()
{
    DeskPicture problem = picture(2, 1);
    busy(problem, 1, 3);
    const Decision decision = desk(problem).decide(TicketId{1});
    QCOMPARE(decision.agent, AgentId{2});
    QCOMPARE(points(decision, 0, ScoreTerm::LoadRatio), -4.0);  // 40 x 10 of 100
    QCOMPARE(points(decision, 1, ScoreTerm::LoadRatio), -16.0); // 40 x 40 of 100
}

void TestRanking::layeredPrefersTheFasterAgent()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].category = outage;
    problem.agents[0].paces = {{outage, 1.2}};
    problem.agents[1].paces = {{outage, 0.5}};
    const Decision decision = desk(problem).decide(TicketId{1});
    QCOMPARE(decision.agent, AgentId{2});
    QCOMPARE(points(decision, 0, ScoreTerm::Speed), 6.0); // 8 x (1 - 0.5 / 2)
}

void TestRanking::layeredPrefersWhoHandledTheCustomerLast()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].affinityAgent = AgentId{2};
    problem.tickets[0].affinityAt = noon - 24h * 14;
    const Decision decision = desk(problem).decide(TicketId{1});
    QCOMPARE(decision.agent, AgentId{2});
    QCOMPARE(points(decision, 0, ScoreTerm::Affinity), 12.0);
}

void TestRanking::affinityEndsAfterItsDays()
{
    DeskPicture problem = picture(2, 1);
    problem.tickets[0].affinityAgent = AgentId{2};
    problem.tickets[0].affinityAt = noon - 24h * 14 - 1ms;
    QCOMPARE(chosen(problem), AgentId{1});
}

void TestRanking::affinityNeverExceedsCapacity()
{
    DeskPicture problem = picture(2, 1);
    problem.policy.layered = {.skillFit = 0, .loadRatio = 0, .affinity = 100, .speed = 0};
    problem.tickets[0].affinityAgent = AgentId{2};
    problem.tickets[0].affinityAt = noon - 1h;
    busy(problem, 2, 7);
    QCOMPARE(chosen(problem), AgentId{2});
    problem.agents[1].capacity = 99;
    QCOMPARE(chosen(problem), AgentId{1});
}

void TestRanking::tiesGoToTheLeastRecentlyAssigned()
{
    DeskPicture problem = picture(3, 1);
    problem.agents[0].lastAssignedAt = noon - 10min;
    problem.agents[1].lastAssignedAt = noon - 20min;
    problem.agents[2].lastAssignedAt = noon - 15min;
    for (int method = 0; method <= 5; ++method) {
        problem.policy.method = static_cast<AssignmentMethod>(method);
        QCOMPARE(chosen(problem), AgentId{2});
    }
}

void TestRanking::tiesGoToTheLowerIdThen()
{
    DeskPicture problem = picture(3, 1);
    for (int method = 0; method <= 5; ++method) {
        problem.policy.method = static_cast<AssignmentMethod>(method);
        QCOMPARE(chosen(problem), AgentId{1});
    }
}

void TestRanking::theScoreIsTheSumOfItsTerms()
{
    for (int method = 0; method <= 5; ++method) {
        DeskPicture problem = by(static_cast<AssignmentMethod>(method), 4, 1);
        busy(problem, 2, 3);
        const Decision decision = desk(problem).decide(TicketId{1});
        QCOMPARE(decision.ranking.size(), std::size_t{4});
        for (const RankedAgent &ranked : decision.ranking) {
            double sum = 0;
            for (const ScoredTerm &term : ranked.terms)
                sum += term.points;
            QCOMPARE(ranked.score, sum);
        }
    }
}

void TestRanking::equalSharesOfUnlikeCapacitiesTie()
{
    DeskPicture problem = by(AssignmentMethod::LeastLoaded, 2, 1);
    problem.agents[0].capacity = 90;
    problem.agents[1].capacity = 30;
    busy(problem, 1, 2); // 30 of 90 with the ticket
    problem.agents[0].lastAssignedAt = noon - 1min;
    problem.agents[1].lastAssignedAt = noon - 2min; // 10 of 30: the same share, longer since the last turn
    QCOMPARE(chosen(problem), AgentId{2});
}

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
