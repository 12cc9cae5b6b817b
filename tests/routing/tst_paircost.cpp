// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "routing/paircost.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

/// Nothing costs anything yet.
PairFacts quietPair()
{
    PairFacts pair;
    pair.minutesLeft = 60;
    pair.handlingMinutes = 20;
    return pair;
}

AskedNeed need(Proficiency level, bool isRequired, bool isLanguage = false)
{
    AskedNeed asked;
    asked.need = {network, level, isRequired};
    asked.isLanguage = isLanguage;
    return asked;
}

} // namespace

class TestPairCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFittingPairInTimeCostsNothing();
    void latenessCountsTheWorkThatComesFirst();
    void aTicketPastDueIsLateByWhatItIsLateAlready();
    void latenessHasItsPriceByPriority();
    void missingOptionalLevelsCostMoreThanSurplusOnes();
    void aRequiredNeedIsNeverMissedAndALanguageNeverSurplus();
    void unfairnessOfARowOfTicketsDependsOnlyOnItsEnds();
    void contextIsLostOnlyWhileAffinityLasts();
    void aTicketThatWaitsLongerIsDearerToLeave();
    void factsAreReadFromTicketAndAgent();
    void termsAreNegativeMinutesThatSumToTheCost();
};

void TestPairCost::aFittingPairInTimeCostsNothing()
{
    QCOMPARE(pairCost(quietPair(), CostWeights{}).sum(), 0.0);
}

void TestPairCost::latenessCountsTheWorkThatComesFirst()
{
    PairFacts pair = quietPair();
    pair.waitMinutes = 40;
    QCOMPARE(latenessCost(pair, CostWeights{}), 0.0);
    pair.waitMinutes = 55;
    QCOMPARE(latenessCost(pair, CostWeights{}), 15.0);
}

void TestPairCost::aTicketPastDueIsLateByWhatItIsLateAlready()
{
    PairFacts pair = quietPair();
    pair.minutesLeft = -100;
    QCOMPARE(latenessCost(pair, CostWeights{}), 120.0);
}

void TestPairCost::latenessHasItsPriceByPriority()
{
    PairFacts pair = quietPair();
    pair.minutesLeft = 10;
    pair.priority = Priority::Urgent;
    QCOMPARE(latenessCost(pair, CostWeights{}), 40.0);
    pair.priority = Priority::Low;
    QCOMPARE(latenessCost(pair, CostWeights{}), 5.0);
}

void TestPairCost::missingOptionalLevelsCostMoreThanSurplusOnes()
{
    const LevelGap missing = levelGap(need(Proficiency::Advanced, false), Proficiency::Basic);
    QCOMPARE(missing.missing, 2);
    QCOMPARE(missing.surplus, 0);
    const LevelGap surplus = levelGap(need(Proficiency::Basic, false), Proficiency::Advanced);
    QCOMPARE(surplus.missing, 0);
    QCOMPARE(surplus.surplus, 2);
    PairFacts pair = quietPair();
    pair.missingLevels = 2;
    pair.surplusLevels = 1;
    QCOMPARE(skillGapCost(pair, CostWeights{}), 64.0);
}

void TestPairCost::aRequiredNeedIsNeverMissedAndALanguageNeverSurplus()
{
    QCOMPARE(levelGap(need(Proficiency::Advanced, true), Proficiency::Basic).missing, 0);
    QCOMPARE(levelGap(need(Proficiency::Basic, true), Proficiency::Advanced).surplus, 2);
    QCOMPARE(levelGap(need(Proficiency::Basic, true, true), Proficiency::Advanced).surplus, 0);
    QCOMPARE(levelGap(need(Proficiency::Advanced, false, true), Proficiency::Basic).missing, 2);
}

void TestPairCost::unfairnessOfARowOfTicketsDependsOnlyOnItsEnds()
{
    const std::array<double, 4> ratios{0.1, 0.25, 0.3, 0.8};
    double sum = 0;
    for (std::size_t i = 1; i < ratios.size(); ++i) {
        PairFacts pair = quietPair();
        pair.ratioBefore = ratios[i - 1];
        pair.ratioAfter = ratios[i];
        sum += unfairnessCost(pair, CostWeights{});
    }
    QCOMPARE(sum, 40.0 * (0.64 - 0.01));
}

void TestPairCost::contextIsLostOnlyWhileAffinityLasts()
{
    RoutingTicket waiting = ticket(1);
    const Policy policy = fixture::policy();
    QVERIFY(!isContextLost(waiting, AgentId{2}, policy, noon));
    waiting.affinityAgent = AgentId{1};
    waiting.affinityAt = noon - std::chrono::days{3};
    QVERIFY(isContextLost(waiting, AgentId{2}, policy, noon));
    QVERIFY(!isContextLost(waiting, AgentId{1}, policy, noon));
    waiting.affinityAt = noon - std::chrono::days{15};
    QVERIFY(!isContextLost(waiting, AgentId{2}, policy, noon));
}

void TestPairCost::aTicketThatWaitsLongerIsDearerToLeave()
{
    QCOMPARE(unassignedCost(Priority::Normal, 0.0, CostWeights{}), 600.0);
    QCOMPARE(unassignedCost(Priority::Normal, 0.5, CostWeights{}), 900.0);
    QCOMPARE(unassignedCost(Priority::Urgent, 1.0, CostWeights{}), 4800.0);
}

void TestPairCost::factsAreReadFromTicketAndAgent()
{
    const Policy policy = fixture::policy();
    RoutingTicket waiting = ticket(1);
    waiting.category = outage;
    waiting.expectedHandling = 30min;
    waiting.needs = {{network, Proficiency::Basic, true}, {billing, Proficiency::Intermediate, false}};
    RoutingAgent agent = fixture::agent(1);
    agent.paces = {{outage, 0.5}};
    const WorkingTime hours(Intervals({{monday + 11h + 30min, monday + 18h}}));
    const CompiledPolicy compiled(policy, {});
    const TicketAsk ask = askOf(waiting, compiled, {});
    const Opening opening;
    const double left = minutesLeft(waiting, hours, noon);
    QCOMPARE(left, 8 * 60.0 - 30.0); // half of the hour since it was opened lies in working hours
    const RoutingRule &rule = compiled.defaultRule();
    const Asking asking{ask, compiled, policy, noon, rule, rule.stages[1]};
    const PairFacts pair = pairFacts({agent, opening, toMilliUnits(20)}, asking, 25, left);
    QCOMPARE(pair.handlingMinutes, 15.0);
    QCOMPARE(pair.waitMinutes, 25.0);
    QCOMPARE(pair.missingLevels, 2);
    QCOMPARE(pair.surplusLevels, 1);
    QCOMPARE(pair.ratioBefore, 0.2);
    QCOMPARE(pair.ratioAfter, 0.3);
}

void TestPairCost::termsAreNegativeMinutesThatSumToTheCost()
{
    const PairCost cost{.lateness = 1, .skillGap = 2, .unfairness = 3, .context = 4, .move = 0};
    const TermList terms = termsOf(cost);
    QCOMPARE(terms.sum(), -cost.sum());
    QCOMPARE(terms.list().front(), (ScoredTerm{ScoreTerm::Lateness, -1.0}));
    QCOMPARE(terms.list().back(), (ScoredTerm{ScoreTerm::Context, -4.0}));
}

QTEST_APPLESS_MAIN(TestPairCost)
#include "tst_paircost.moc"
