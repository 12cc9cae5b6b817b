// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignmentsolver.h"

#include "routing/assignment/assignmentcheck.h"
#include "smallassignments.h"
#include "support/assignmentinstances.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

constexpr std::uint64_t Seeds = 300;

AssignmentPlan solved(const AssignmentProblem &problem, const AssignmentOptions &options)
{
    const Result<AssignmentPlan> plan = solveAssignment(problem, options, {}, {});
    return plan ? *plan : AssignmentPlan{};
}

/// Two agents with room for one job each, who both do the first job cheaper.
AssignmentProblem basicProblem()
{
    AssignmentProblem problem;
    problem.agents = 2;
    problem.jobs = 2;
    problem.costs = {4, 9, 3, 5};
    problem.weights = {5, 5, 5, 5};
    problem.capacities = {5, 5};
    return problem;
}

} // namespace

class TestAssignmentSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTryingEverythingFinds();
    void keepsTheBoundBelowTheBestHoweverLittleWork();
    void solvesTheExampleOfTheHeader();
    void leavesAJobWhereThatIsCheaper();
    void neverUsesAForbiddenPair();
    void respectsTheSecondResource();
    void provesThatThereIsNoPlan_data();
    void provesThatThereIsNoPlan();
    void hasNothingToDoWithoutJobs();
    void refusesUnsoundProblems_data();
    void refusesUnsoundProblems();
    void givesTheSameAnswerForTheSameSeedAndWork_data();
    void givesTheSameAnswerForTheSameSeedAndWork();
    void stopsAtOnceAndSaysWhatItHas();
    void goesOnFromAGivenPlan();
    void stopsAtTheGapAskedFor();
    void getsBetterWithMoreWork();
};

void TestAssignmentSolver::findsWhatTryingEverythingFinds()
{
    int plans = 0;
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const AssignmentProblem problem = smallAssignment(seed);
        const AssignmentPlan plan = solved(problem, {.seed = seed, .work = 200});
        const std::optional<std::int64_t> least = EveryPlan(problem).least();
        const QByteArray where = "seed " + QByteArray::number(qulonglong{seed});
        QVERIFY2(checkAssignmentPlan(problem, plan).empty(), where);
        if (least) {
            ++plans;
            QVERIFY2(plan.status == AssignmentStatus::Optimal, where);
            QVERIFY2(plan.objective == *least && plan.lowerBound == *least, where);
        } else {
            QVERIFY2(plan.status == AssignmentStatus::Infeasible, where);
            QVERIFY2(plan.agentOf.empty() && !plan.isFeasible() && !plan.gap(), where);
        }
    }
    QVERIFY(plans > 75 && plans < static_cast<int>(Seeds));
}

void TestAssignmentSolver::keepsTheBoundBelowTheBestHoweverLittleWork()
{
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const AssignmentProblem problem = smallAssignment(seed);
        const AssignmentPlan plan = solved(problem, {.work = 1});
        const std::optional<std::int64_t> least = EveryPlan(problem).least();
        const QByteArray where = "seed " + QByteArray::number(qulonglong{seed});
        QVERIFY2(checkAssignmentPlan(problem, plan).empty(), where);
        if (least)
            QVERIFY2(!plan.lowerBound || *plan.lowerBound <= *least, where);
    }
}

void TestAssignmentSolver::solvesTheExampleOfTheHeader()
{
    const AssignmentPlan plan = solved(basicProblem(), {.work = 100});
    QCOMPARE(plan.objective, std::int64_t{9});
    QCOMPARE(plan.lowerBound, std::optional<std::int64_t>(9));
    QCOMPARE(plan.agentOf, (std::vector<int>{0, 1}));
    QCOMPARE(plan.gap(), std::optional<double>(0.0));
}

void TestAssignmentSolver::leavesAJobWhereThatIsCheaper()
{
    AssignmentProblem problem = basicProblem();
    problem.unassignedCosts = {std::nullopt, 1};
    const AssignmentPlan plan = solved(problem, {.work = 100});
    QCOMPARE(plan.agentOf, (std::vector<int>{1, AssignmentPlan::Unassigned}));
    QCOMPARE(plan.objective, std::int64_t{4});
    QVERIFY(plan.status == AssignmentStatus::Optimal);
}

void TestAssignmentSolver::neverUsesAForbiddenPair()
{
    AssignmentProblem problem = basicProblem();
    problem.forbidden = {1, 0, 0, 0};
    const AssignmentPlan plan = solved(problem, {.work = 100});
    QCOMPARE(plan.agentOf, (std::vector<int>{1, 0}));
    QCOMPARE(plan.objective, std::int64_t{12});
}

void TestAssignmentSolver::respectsTheSecondResource()
{
    AssignmentProblem problem = basicProblem();
    problem.capacities = {10, 10};
    QCOMPARE(solved(problem, {.work = 100}).objective, std::int64_t{8});
    problem.resources = 2;
    problem.weights.insert(problem.weights.end(), {1, 1, 1, 1});
    problem.capacities.insert(problem.capacities.end(), {2, 1});
    QCOMPARE(solved(problem, {.work = 100}).objective, std::int64_t{9});
}

void TestAssignmentSolver::provesThatThereIsNoPlan_data()
{
    QTest::addColumn<std::vector<std::int64_t>>("capacities");
    QTest::addColumn<std::vector<std::uint8_t>>("forbidden");
    QTest::newRow("no agent has room for any job") << std::vector<std::int64_t>{4, 4} << std::vector<std::uint8_t>{};
    QTest::newRow("room for one job only") << std::vector<std::int64_t>{5, 0} << std::vector<std::uint8_t>{};
    QTest::newRow("nobody may take the second")
        << std::vector<std::int64_t>{9, 9} << std::vector<std::uint8_t>{0, 1, 0, 1};
    QTest::newRow("both need the same agent")
        << std::vector<std::int64_t>{9, 9} << std::vector<std::uint8_t>{0, 0, 1, 1};
}

void TestAssignmentSolver::provesThatThereIsNoPlan()
{
    QFETCH(const std::vector<std::int64_t>, capacities);
    QFETCH(const std::vector<std::uint8_t>, forbidden);
    AssignmentProblem problem = basicProblem();
    problem.capacities = capacities;
    problem.forbidden = forbidden;
    const AssignmentPlan plan = solved(problem, {.work = 100});
    QVERIFY(plan.status == AssignmentStatus::Infeasible);
    QVERIFY(!plan.isFeasible() && !plan.lowerBound);
    problem.unassignedCosts = {50, 50};
    QVERIFY(solved(problem, {.work = 100}).status == AssignmentStatus::Optimal);
}

void TestAssignmentSolver::hasNothingToDoWithoutJobs()
{
    AssignmentProblem problem;
    problem.agents = 2;
    problem.capacities = {1, 1};
    const AssignmentPlan plan = solved(problem, {});
    QVERIFY(plan.status == AssignmentStatus::Optimal && plan.isFeasible());
    QCOMPARE(plan.objective, std::int64_t{0});
}

void TestAssignmentSolver::refusesUnsoundProblems_data()
{
    QTest::addColumn<AssignmentProblem>("problem");
    QTest::addColumn<QByteArray>("detail");
    const auto add = [](const char *detail, void (*spoil)(AssignmentProblem &)) {
        AssignmentProblem problem = basicProblem();
        spoil(problem);
        QTest::newRow(detail) << problem << QByteArray(detail);
    };
    add("costs: not agents x jobs", [](AssignmentProblem &problem) { problem.costs.pop_back(); });
    add("weights: not resources x agents x jobs", [](AssignmentProblem &problem) {
        problem.resources = 2;
        problem.capacities = {1, 1, 1, 1};
    });
    add("capacities: not resources x agents", [](AssignmentProblem &problem) { problem.capacities.push_back(1); });
    add("forbidden: not agents x jobs", [](AssignmentProblem &problem) { problem.forbidden = {1}; });
    add("unassignedCosts: not one for each job", [](AssignmentProblem &problem) { problem.unassignedCosts = {1}; });
    add("weights[2]: negative", [](AssignmentProblem &problem) { problem.weights[2] = -1; });
    add("capacities[1]: too large", [](AssignmentProblem &problem) { problem.capacities[1] = INT64_MAX; });
    add("costs[3]: too large", [](AssignmentProblem &problem) { problem.costs[3] = INT64_MIN; });
    add("costs: their sum is too large", [](AssignmentProblem &problem) {
        problem.costs = {600'000'000'000, -600'000'000'000, 0, 0};
    });
    add("agents, jobs, resources: out of range", [](AssignmentProblem &problem) { problem.jobs = -1; });
}

void TestAssignmentSolver::refusesUnsoundProblems()
{
    QFETCH(const AssignmentProblem, problem);
    QFETCH(const QByteArray, detail);
    const Result<AssignmentPlan> plan = solveAssignment(problem, {.work = 1}, {}, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(QByteArray::fromStdString(plan.error().detail), detail);
}

void TestAssignmentSolver::givesTheSameAnswerForTheSameSeedAndWork_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("one thread") << 1;
    QTest::newRow("two threads") << 2;
    QTest::newRow("three threads") << 3;
}

void TestAssignmentSolver::givesTheSameAnswerForTheSameSeedAndWork()
{
    QFETCH(const int, threads);
    const AssignmentProblem problem = assignmentInstance(AssignmentKind::D, 10, 100, 3);
    const AssignmentPlan plan = solved(problem, {.seed = 5, .threads = threads, .work = 150});
    QVERIFY(plan.status == AssignmentStatus::Feasible);
    QVERIFY(checkAssignmentPlan(problem, plan).empty());
    QVERIFY(solved(problem, {.seed = 5, .threads = threads, .work = 150}) == plan);
}

void TestAssignmentSolver::stopsAtOnceAndSaysWhatItHas()
{
    const AssignmentProblem problem = assignmentInstance(AssignmentKind::D, 10, 200, 1);
    std::stop_source stop;
    stop.request_stop();
    const Result<AssignmentPlan> nothing = solveAssignment(problem, {}, stop.get_token(), {});
    QVERIFY(nothing && nothing->status == AssignmentStatus::Unknown && nothing->work == 0);

    std::stop_source later;
    int reports = 0;
    const auto progress = [&later, &reports](const ProgressReport &) {
        if (++reports == 20)
            later.request_stop();
    };
    const Result<AssignmentPlan> plan = solveAssignment(problem, {}, later.get_token(), progress);
    QVERIFY(plan && plan->isFeasible());
    QCOMPARE(reports, 20);
    QVERIFY(checkAssignmentPlan(problem, *plan).empty());
}

void TestAssignmentSolver::goesOnFromAGivenPlan()
{
    const AssignmentProblem problem = assignmentInstance(AssignmentKind::D, 5, 100, 2);
    const AssignmentPlan first = solved(problem, {.work = 60});
    const AssignmentPlan second = solved(problem, {.seed = 9, .work = 5, .start = first.agentOf});
    QVERIFY(first.isFeasible() && second.objective <= first.objective);
    const AssignmentPlan third = solved(problem, {.work = 5, .start = std::vector<int>(100, 0)});
    QVERIFY(checkAssignmentPlan(problem, third).empty()); // a start beyond the capacities is not used
    QVERIFY(checkAssignmentPlan(problem, solved(problem, {.work = 5, .start = {1, -1, 77}})).empty());
}

void TestAssignmentSolver::stopsAtTheGapAskedFor()
{
    const AssignmentProblem problem = assignmentInstance(AssignmentKind::D, 10, 100, 4);
    const AssignmentPlan plan = solved(problem, {.work = 5000, .gap = 0.02});
    QVERIFY(plan.gap() && *plan.gap() <= 0.02);
    QVERIFY(plan.work < 1000);
}

void TestAssignmentSolver::getsBetterWithMoreWork()
{
    const AssignmentProblem problem = assignmentInstance(AssignmentKind::E, 10, 100, 1);
    const AssignmentPlan quick = solved(problem, {.work = 5});
    const AssignmentPlan thorough = solved(problem, {.work = 3000});
    QVERIFY(quick.isFeasible() && quick.lowerBound);
    QVERIFY(thorough.status == AssignmentStatus::Optimal);
    QVERIFY(thorough.objective < quick.objective);
    QVERIFY(*thorough.lowerBound > *quick.lowerBound);
}

QTEST_APPLESS_MAIN(TestAssignmentSolver)
#include "tst_assignmentsolver.moc"
