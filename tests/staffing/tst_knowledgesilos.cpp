// SPDX-License-Identifier: GPL-3.0-or-later
#include "skilldesks.h"

#include "staffing/knowledgesilos.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class KnowledgeSilosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAgentASkillLeansOn();
    void doesNotJudgeAShareOfFewTickets();
    void callsASkillWithOneAdvancedAgentASilo();
    void saysWhatIsLeftWithoutTheTopAgent();
    void takesTheOnlyExpertWhereNothingWasSolved();
    void tellsWhatLeavesWithAnAgent();
    void doesNotKnowStrangers();
};

void KnowledgeSilosTest::findsTheAgentASkillLeansOn()
{
    SkillDesk desk = basicSkillDesk();
    desk.agents[1].levels[1] = Proficiency::Advanced;
    const std::vector<SolvedInSkill> solved{{AgentId{2}, 1, 70}, {AgentId{1}, 1, 20}, {AgentId{3}, 1, 10}};
    const auto silos = findSilos(desk, solved, {});
    QVERIFY(silos.isOk());
    const SkillSilo &silo = (*silos)[1];
    QCOMPARE(silo.topAgent, AgentId{2});
    QCOMPARE(silo.topShare, 0.7);
    QCOMPARE(silo.solved, 100);
    QVERIFY(silo.leansOnOne && !silo.lacksAdvanced && !silo.isThin && silo.isSilo());
    QCOMPARE(silo.othersAtTopLevel, 1);
    const auto even = findSilos(desk, {{AgentId{2}, 1, 60}, {AgentId{1}, 1, 40}}, {});
    QVERIFY(even.isOk() && !(*even)[1].leansOnOne);
}

void KnowledgeSilosTest::doesNotJudgeAShareOfFewTickets()
{
    const auto silos = findSilos(basicSkillDesk(), {{AgentId{1}, 0, 19}}, {});
    QVERIFY(silos.isOk());
    QVERIFY((*silos)[0].isThin && !(*silos)[0].leansOnOne);
    QCOMPARE((*silos)[0].topShare, 1.0);
}

void KnowledgeSilosTest::callsASkillWithOneAdvancedAgentASilo()
{
    SkillDesk desk = basicSkillDesk();
    const auto silos = findSilos(desk, {}, {});
    QVERIFY(silos.isOk());
    QVERIFY((*silos)[0].lacksAdvanced);
    QCOMPARE((*silos)[0].advanced, 1);
    QCOMPARE((*silos)[0].canLeave, 0);
    QCOMPARE((*silos)[1].canLeave, 1);
    desk.agents[2].levels[0] = Proficiency::Advanced;
    QVERIFY(!(*findSilos(desk, {}, {}))[0].isSilo());
}

void KnowledgeSilosTest::saysWhatIsLeftWithoutTheTopAgent()
{
    const auto silos = findSilos(basicSkillDesk(), {{AgentId{1}, 1, 50}}, {});
    QVERIFY(silos.isOk());
    QCOMPARE((*silos)[1].open, Millis{8h});
    QCOMPARE((*silos)[1].nobodyWithout, Millis{2h});
    QCOMPARE((*silos)[1].oneAtMostWithout, Millis{8h});
}

void KnowledgeSilosTest::takesTheOnlyExpertWhereNothingWasSolved()
{
    SkillDesk desk = basicSkillDesk();
    QCOMPARE((*findSilos(desk, {}, {}))[0].topAgent, AgentId{1});
    desk.agents[1].levels[0] = Proficiency::Advanced;
    QCOMPARE((*findSilos(desk, {}, {}))[0].topAgent, AgentId{});
}

void KnowledgeSilosTest::tellsWhatLeavesWithAnAgent()
{
    const std::vector<SolvedInSkill> solved{{AgentId{2}, 1, 30}, {AgentId{1}, 1, 10}, {AgentId{2}, 0, 5}};
    const auto losses = ifLeaves(basicSkillDesk(), solved, {}, AgentId{1});
    QVERIFY(losses.isOk());
    QCOMPARE(losses->size(), std::size_t{2});
    const SkillLoss &most = losses->front();
    QCOMPARE(most.skill, SkillId{1});
    QCOMPARE(most.nobodyBefore, Millis{0});
    QCOMPARE(most.nobodyAfter, Millis{8h});
    QCOMPARE(most.share, 0.0);
    QCOMPARE((*losses)[1].share, 0.25);
    QCOMPARE((*losses)[1].othersAtLevel, 0);
    QCOMPARE((*losses)[1].nobodyAfter, Millis{2h});
    const auto second = ifLeaves(basicSkillDesk(), solved, {}, AgentId{2});
    QVERIFY(second.isOk());
    QCOMPARE(second->front().share, 1.0); // no hours lost: by share
    QCOMPARE((*second)[1].othersAtLevel, 1);
}

void KnowledgeSilosTest::doesNotKnowStrangers()
{
    QCOMPARE(ifLeaves(basicSkillDesk(), {}, {}, AgentId{9}).error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(KnowledgeSilosTest)
#include "tst_knowledgesilos.moc"
