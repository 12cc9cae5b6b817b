// SPDX-License-Identifier: GPL-3.0-or-later
#include "skilldesks.h"

#include "staffing/skillcoverage.h"
#include "staffing/trainingcheck.h"

#include <QTest>

#include <cmath>

using namespace evenkeel;
using namespace std::chrono_literals;

class CrossTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTrainingsTogether();
    void weighsHoursByTheTicketsExpected();
    void trainsNobodyInWhatNoTicketAsksFor();
    void sendsNobodyToTwoTrainings();
    void bridgesNoMoreLevelsThanAllowed();
    void choosesNothingWhereAllIsCovered();
    void findsWhatTryingEverythingFinds();
    void boundsWhatItDidNotSearch();
    void givesTheSameAnswerForAgentsInAnotherOrder();
    void refusesOptionsOutOfRange();
    void stops();
};

namespace {

/// One skill, six hours; everybody a beginner. Agent 1 works 1-5, agent 2 0-3, agent 3 3-6.
SkillDesk overlapping()
{
    SkillDesk desk;
    desk.skills = {SkillId{1}};
    using enum Proficiency;
    desk.agents = {{AgentId{1}, {}, hours(1, 5), {Basic}},
                   {AgentId{2}, {}, hours(0, 3), {Basic}},
                   {AgentId{3}, {}, hours(3, 6), {Basic}}};
    for (int cell = 0; cell < 6; ++cell)
        desk.cells.push_back({{hour(cell), hour(cell + 1)}, cell});
    return desk;
}

/// The value of a set of pairs, counted anew.
std::int64_t valueOf(const SkillDesk &before, const SkillDesk &after, const CoverageOptions &options)
{
    const auto first = coverSkills(before, options);
    const auto second = coverSkills(after, options);
    std::int64_t value = 0;
    for (std::size_t skill = 0; skill < before.skills.size(); ++skill) {
        for (std::size_t cell = 0; cell < before.cells.size(); ++cell) {
            const int had = (*first)[skill].counts[cell];
            if (had < 0)
                continue;
            const int removed = std::min((*second)[skill].counts[cell], options.needed) - std::min(had, options.needed);
            const auto weight = std::llround(1000 * (1 + before.expected(skill, before.cells[cell].slot)));
            value += 3600 * weight * removed;
        }
    }
    return value;
}

/// Tries every set of pairs.
std::int64_t bestOfAll(const SkillDesk &desk, const TrainingOptions &options)
{
    std::int64_t best = 0;
    std::vector<int> perAgent(desk.agents.size());
    SkillDesk trained = desk;
    const std::size_t skills = desk.skills.size();
    const auto search = [&](const auto &self, std::size_t from, int left) -> void {
        best = std::max(best, valueOf(desk, trained, options.coverage));
        for (std::size_t pair = from; left > 0 && pair < desk.agents.size() * skills; ++pair) {
            const std::size_t agent = pair / skills;
            Proficiency &level = trained.agents[agent].levels[pair % skills];
            const int step = static_cast<int>(options.coverage.level) - static_cast<int>(level);
            if (step < 1 || step > options.widestStep || perAgent[agent] >= options.mostPerAgent)
                continue;
            const Proficiency before = std::exchange(level, options.coverage.level);
            ++perAgent[agent];
            self(self, pair + 1, left - 1);
            --perAgent[agent];
            trained.agents[agent].levels[pair % skills] = before;
        }
    };
    search(search, 0, options.top);
    return best;
}

TrainingPlan planned(const SkillDesk &desk, const TrainingOptions &options)
{
    auto plan = adviseTraining(desk, options);
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    return std::move(*plan);
}

} // namespace

void CrossTrainingTest::choosesTrainingsTogether()
{
    const SkillDesk desk = overlapping();
    const TrainingPlan one = planned(desk, {.top = 1});
    QCOMPARE(one.trainings.size(), std::size_t{1});
    QCOMPARE(one.trainings[0].agent, AgentId{1}); // four hours, the most that one can cover
    // Of two, the best one is not among the best: the others cover all six hours.
    const TrainingPlan two = planned(desk, {.top = 2});
    QCOMPARE(two.trainings.size(), std::size_t{2});
    QCOMPARE(two.trainings[0].agent, AgentId{2});
    QCOMPARE(two.trainings[1].agent, AgentId{3});
    QCOMPARE(two.trainings[0].covered, Millis{3h});
    QCOMPARE(two.uncoveredBefore, Millis{6h});
    QCOMPARE(two.uncoveredAfter, Millis{0});
    QVERIFY(two.isProven());
    QCOMPARE(checkTraining(desk, {.top = 2}, two), std::string());
}

void CrossTrainingTest::weighsHoursByTheTicketsExpected()
{
    SkillDesk desk = overlapping();
    desk.demand.assign(WeekHours, 0.0);
    desk.demand[0] = 5;
    const TrainingPlan plan = planned(desk, {.top = 1});
    QCOMPARE(plan.trainings[0].agent, AgentId{2});
    QCOMPARE(plan.trainings[0].covered, Millis{3h});
    QCOMPARE(plan.trainings[0].tickets, 5.0);
    QCOMPARE(plan.value, 8 * 3'600'000);
}

void CrossTrainingTest::trainsNobodyInWhatNoTicketAsksFor()
{
    SkillDesk desk = overlapping();
    desk.skills.push_back(SkillId{2});
    for (SkilledAgent &agent : desk.agents)
        agent.levels.push_back(Proficiency::Basic);
    desk.demand.assign(2 * WeekHours, 0.0);
    desk.demand[WeekHours + 5] = 0.1; // the second skill alone
    const TrainingPlan plan = planned(desk, {});
    QVERIFY(!plan.trainings.empty());
    for (const Training &training : plan.trainings)
        QCOMPARE(training.skill, SkillId{2});
    QCOMPARE(plan.uncoveredBefore, Millis{6h});
    QCOMPARE(checkTraining(desk, {}, plan), std::string());
}

void CrossTrainingTest::sendsNobodyToTwoTrainings()
{
    SkillDesk desk = overlapping();
    desk.skills.push_back(SkillId{2});
    for (SkilledAgent &agent : desk.agents)
        agent.levels.push_back(Proficiency::Basic);
    const TrainingPlan plan = planned(desk, {.top = 6});
    QCOMPARE(plan.trainings.size(), std::size_t{3});
    const TrainingPlan more = planned(desk, {.top = 6, .mostPerAgent = 2});
    QCOMPARE(more.uncoveredAfter, Millis{0});
    QCOMPARE(more.trainings.size(), std::size_t{4});
}

void CrossTrainingTest::bridgesNoMoreLevelsThanAllowed()
{
    SkillDesk desk = overlapping();
    for (SkilledAgent &agent : desk.agents)
        agent.levels[0] = Proficiency::None;
    QVERIFY(planned(desk, {.widestStep = 1}).trainings.empty());
    const TrainingPlan plan = planned(desk, {.widestStep = 2});
    QCOMPARE(plan.trainings[0].from, Proficiency::None);
    QCOMPARE(plan.trainings[0].to, Proficiency::Intermediate);
}

void CrossTrainingTest::choosesNothingWhereAllIsCovered()
{
    const TrainingPlan plan = planned(basicSkillDesk(), {});
    QVERIFY(plan.trainings.empty() && plan.isProven());
    QCOMPARE(plan.uncoveredBefore, Millis{0});
    QVERIFY(planned({}, {}).trainings.empty());
}

void CrossTrainingTest::findsWhatTryingEverythingFinds()
{
    int improved = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SkillDesk desk = randomSkillDesk(seed, 6, 3, 14);
        TrainingOptions options;
        options.top = 1 + static_cast<int>(seed % 3);
        options.coverage.needed = 1 + static_cast<int>(seed % 2);
        options.mostPerAgent = 1 + static_cast<int>(seed / 2 % 2);
        options.widestStep = 1 + static_cast<int>(seed / 4 % 3);
        const TrainingPlan plan = planned(desk, options);
        QCOMPARE(checkTraining(desk, options, plan), std::string());
        QVERIFY(plan.isProven());
        QCOMPARE(plan.value, bestOfAll(desk, options));
        std::int64_t sum = 0;
        for (const Training &training : plan.trainings)
            sum += training.value;
        QCOMPARE(sum, plan.value);
        options.searchNodes = 0;
        improved += planned(desk, options).value < plan.value ? 1 : 0;
    }
    qInfo("searching improved %d of 60", improved);
}

void CrossTrainingTest::boundsWhatItDidNotSearch()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const SkillDesk desk = randomSkillDesk(seed, 6, 3, 14);
        TrainingOptions options;
        options.top = 3;
        options.searchNodes = static_cast<std::int64_t>(seed % 4);
        const TrainingPlan plan = planned(desk, options);
        QCOMPARE(checkTraining(desk, options, plan), std::string());
        const std::int64_t best = bestOfAll(desk, options);
        QVERIFY(plan.value <= best && best <= plan.bound);
    }
}

void CrossTrainingTest::givesTheSameAnswerForAgentsInAnotherOrder()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SkillDesk desk = randomSkillDesk(seed, 12, 5, 40);
        const TrainingPlan plan = planned(desk, {});
        std::reverse(desk.agents.begin(), desk.agents.end());
        QCOMPARE(planned(desk, {}).trainings, plan.trainings);
    }
}

void CrossTrainingTest::refusesOptionsOutOfRange()
{
    const auto code = [](const TrainingOptions &options) { return adviseTraining({}, options).error().code; };
    QCOMPARE(code({.coverage = {.level = Proficiency::None, .needed = 1}}), ErrorCode::InvalidArgument);
    QCOMPARE(code({.coverage = {.level = Proficiency::Basic, .needed = 0}}), ErrorCode::InvalidArgument);
    QCOMPARE(code({.top = -1}), ErrorCode::InvalidArgument);
    QCOMPARE(code({.top = 101}), ErrorCode::InvalidArgument);
    QCOMPARE(code({.widestStep = 0}), ErrorCode::InvalidArgument);
    QCOMPARE(code({.mostPerAgent = 0}), ErrorCode::InvalidArgument);
}

void CrossTrainingTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(adviseTraining(overlapping(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(CrossTrainingTest)
#include "tst_crosstraining.moc"
