// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignmentcheck.h"

#include <QtTest>

using namespace evenkeel;

namespace {

AssignmentProblem basicProblem()
{
    AssignmentProblem problem;
    problem.agents = 2;
    problem.jobs = 3;
    problem.resources = 2;
    problem.costs = {1, 2, 3, 4, 5, 6};
    problem.weights = {5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1};
    problem.capacities = {10, 10, 2, 2};
    problem.forbidden = {0, 0, 0, 1, 0, 0};
    problem.unassignedCosts = {std::nullopt, std::nullopt, 7};
    return problem;
}

AssignmentPlan soundPlan()
{
    AssignmentPlan plan;
    plan.status = AssignmentStatus::Feasible;
    plan.agentOf = {0, 0, 1};
    plan.objective = 9;
    plan.lowerBound = 8;
    return plan;
}

} // namespace

class TestAssignmentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesASoundPlan()
    {
        QVERIFY(checkAssignmentPlan(basicProblem(), soundPlan()).empty());
        AssignmentPlan plan = soundPlan();
        plan.agentOf = {0, 0, AssignmentPlan::Unassigned};
        plan.objective = 10;
        plan.lowerBound = 10;
        plan.status = AssignmentStatus::Optimal;
        QVERIFY(checkAssignmentPlan(basicProblem(), plan).empty());
    }

    void findsEachFault_data()
    {
        QTest::addColumn<AssignmentPlan>("plan");
        QTest::addColumn<AssignmentFault>("fault");
        const auto add = [](const char *name, const AssignmentFault &fault, void (*spoil)(AssignmentPlan &)) {
            AssignmentPlan plan = soundPlan();
            spoil(plan);
            QTest::newRow(name) << plan << fault;
        };
        using Kind = AssignmentFaultKind;
        add("a job too few", {.kind = Kind::WrongLength}, [](AssignmentPlan &plan) { plan.agentOf.pop_back(); });
        add("no such agent", {.kind = Kind::UnknownAgent, .job = 2, .agent = 2},
            [](AssignmentPlan &plan) { plan.agentOf[2] = 2; });
        add("must be assigned", {.kind = Kind::LeftUnassigned, .job = 1},
            [](AssignmentPlan &plan) { plan.agentOf[1] = AssignmentPlan::Unassigned; });
        add("forbidden", {.kind = Kind::ForbiddenPair, .job = 0, .agent = 1},
            [](AssignmentPlan &plan) { plan.agentOf[0] = 1; });
        add("over the first capacity", {Kind::OverCapacity, -1, 0, 0, 15, 10},
            [](AssignmentPlan &plan) { plan.agentOf[2] = 0; });
        add("over the second capacity", {Kind::OverCapacity, -1, 0, 1, 3, 2},
            [](AssignmentPlan &plan) { plan.agentOf[2] = 0; });
        add("wrong sum", {.kind = Kind::WrongObjective, .value = 8, .limit = 9},
            [](AssignmentPlan &plan) { plan.objective = 8; });
        add("bound above", {.kind = Kind::BoundAboveCost, .value = 10, .limit = 9},
            [](AssignmentPlan &plan) { plan.lowerBound = 10; });
        add("not optimal", {.kind = Kind::FalseStatus},
            [](AssignmentPlan &plan) { plan.status = AssignmentStatus::Optimal; });
        add("no plan", {.kind = Kind::FalseStatus}, [](AssignmentPlan &plan) { plan.agentOf.clear(); });
    }

    void findsEachFault()
    {
        QFETCH(const AssignmentPlan, plan);
        QFETCH(const AssignmentFault, fault);
        const std::vector<AssignmentFault> faults = checkAssignmentPlan(basicProblem(), plan);
        QVERIFY(std::find(faults.begin(), faults.end(), fault) != faults.end());
    }
};

QTEST_APPLESS_MAIN(TestAssignmentCheck)
#include "tst_assignmentcheck.moc"
