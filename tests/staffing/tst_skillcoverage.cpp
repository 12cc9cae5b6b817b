// SPDX-License-Identifier: GPL-3.0-or-later
#include "skilldesks.h"

#include "staffing/skillcoverage.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class SkillCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAgentsAtTheLevelWhoAreAtWork();
    void saysWhenNobodyOrOnlyOneIsThere();
    void leavesClosedHoursOut();
    void countsHalfACellAsAtWork();
    void addsExpectedTicketsOfUncoveredTime();
    void leavesOneAgentOutWithoutClosingTheDesk();
    void gathersHoursOfTheWeek();
    void agreesWithCountingByHand();
    void refusesDesksThatAreNotSound();
    void stops();
};

void SkillCoverageTest::countsAgentsAtTheLevelWhoAreAtWork()
{
    const auto coverage = coverSkills(basicSkillDesk(), {.level = Proficiency::Intermediate, .needed = 1});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].counts, (std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1}));
    QCOMPARE((*coverage)[1].counts, (std::vector<int>{1, 1, 2, 2, 2, 2, 2, 2}));
    QCOMPARE((*coverage)[0].agents, 1);
    QCOMPARE((*coverage)[1].agents, 2);
}

void SkillCoverageTest::saysWhenNobodyOrOnlyOneIsThere()
{
    SkillDesk desk = basicSkillDesk();
    desk.agents[0].atWork = hours(0, 6);
    const auto coverage = coverSkills(desk, {.level = Proficiency::Intermediate, .needed = 2});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].open, Millis{8h});
    QCOMPARE((*coverage)[0].nobody, Millis{2h});
    QCOMPARE((*coverage)[0].onlyOne, Millis{6h});
    QCOMPARE((*coverage)[0].uncovered, Millis{8h});
    QCOMPARE((*coverage)[1].nobody, Millis{0});
    QCOMPARE((*coverage)[1].onlyOne, Millis{4h});
    QCOMPARE((*coverage)[1].uncovered, Millis{4h});
}

void SkillCoverageTest::leavesClosedHoursOut()
{
    SkillDesk desk = basicSkillDesk();
    for (SkilledAgent &agent : desk.agents)
        agent.atWork = hours(3, 5);
    const auto coverage = coverSkills(desk, {});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].open, Millis{2h});
    QCOMPARE((*coverage)[0].counts, (std::vector<int>{-1, -1, -1, 1, 1, -1, -1, -1}));
}

void SkillCoverageTest::countsHalfACellAsAtWork()
{
    SkillDesk desk = basicSkillDesk();
    desk.agents[0].atWork = Intervals(std::vector<Interval>{{hour(0) + 30min, hour(1) + 29min}});
    const auto coverage = coverSkills(desk, {.level = Proficiency::Advanced, .needed = 1});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].counts[0], 1);
    QCOMPARE((*coverage)[0].counts[1], 0);
}

void SkillCoverageTest::addsExpectedTicketsOfUncoveredTime()
{
    SkillDesk desk = basicSkillDesk();
    desk.demand.assign(2 * WeekHours, 0.0);
    desk.demand[6] = 2;
    desk.demand[7] = 0.5;
    desk.demand[1] = 100; // covered then
    desk.agents[0].atWork = hours(0, 6);
    const auto coverage = coverSkills(desk, {});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].missed, 2.5);
    QCOMPARE((*coverage)[1].missed, 0.0);
}

void SkillCoverageTest::leavesOneAgentOutWithoutClosingTheDesk()
{
    const auto coverage = coverSkills(basicSkillDesk(), {}, {}, AgentId{1});
    QVERIFY(coverage.isOk());
    QCOMPARE((*coverage)[0].open, Millis{8h});
    QCOMPARE((*coverage)[0].nobody, Millis{8h});
    QCOMPARE((*coverage)[1].nobody, Millis{2h});
}

void SkillCoverageTest::gathersHoursOfTheWeek()
{
    SkillDesk desk = basicSkillDesk();
    for (CoverageCell &cell : desk.cells)
        cell.slot = cell.slot % 4; // two weeks of four hours
    const auto coverage = coverSkills(desk, {});
    QVERIFY(coverage.isOk());
    const SlotCoverage &first = (*coverage)[1].slots[0];
    QCOMPARE(first.cells, 2);
    QCOMPARE(first.fewest, 1);
    QCOMPARE(first.mean, 1.5);
    QCOMPARE((*coverage)[1].slots[4].cells, 0);
}

void SkillCoverageTest::agreesWithCountingByHand()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const SkillDesk desk = randomSkillDesk(seed, 9, 4, 24);
        const CoverageOptions options{.level = static_cast<Proficiency>(1 + seed % 3),
                                      .needed = 1 + static_cast<int>(seed % 2)};
        const auto coverage = coverSkills(desk, options);
        QVERIFY(coverage.isOk());
        for (std::size_t skill = 0; skill < desk.skills.size(); ++skill) {
            Millis uncovered{0};
            for (const CoverageCell &cell : desk.cells) {
                int count = 0;
                bool isOpen = false;
                for (const SkilledAgent &agent : desk.agents) {
                    const bool isThere = agent.atWork.contains(cell.span.from);
                    isOpen = isOpen || isThere;
                    count += isThere && agent.levels[skill] >= options.level ? 1 : 0;
                }
                if (isOpen && count < options.needed)
                    uncovered += cell.span.length();
            }
            QCOMPARE((*coverage)[skill].uncovered, uncovered);
        }
    }
}

void SkillCoverageTest::refusesDesksThatAreNotSound()
{
    const auto code = [](const SkillDesk &desk) { return coverSkills(desk, {}).error().code; };
    SkillDesk levels = basicSkillDesk();
    levels.agents[1].levels.pop_back();
    QCOMPARE(code(levels), ErrorCode::InvalidArgument);
    SkillDesk order = basicSkillDesk();
    std::swap(order.cells[0], order.cells[1]);
    QCOMPARE(code(order), ErrorCode::InvalidArgument);
    SkillDesk slot = basicSkillDesk();
    slot.cells[0].slot = WeekHours;
    QCOMPARE(code(slot), ErrorCode::InvalidArgument);
    SkillDesk demand = basicSkillDesk();
    demand.demand.assign(2 * WeekHours, -1.0);
    QCOMPARE(code(demand), ErrorCode::InvalidArgument);
    QCOMPARE(coverSkills(basicSkillDesk(), {.level = Proficiency::Basic, .needed = 0}).error().code,
             ErrorCode::InvalidArgument);
}

void SkillCoverageTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(coverSkills(basicSkillDesk(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(SkillCoverageTest)
#include "tst_skillcoverage.moc"
