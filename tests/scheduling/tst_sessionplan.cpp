// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsamples.h"

#include "base/random.h"
#include "scheduling/sessionplan.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// Where hours of training cost the desk least.
class TestSessionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereMostIsToSpare();
    void avoidsShortageBeforeThinness();
    void takesOneSessionADay();
    void tellsWhatFindsNoRoom();
    void neverLeavesOpenTimeNorCostsMoreThanTheEarliest();

private:
    /// A day of half hours from 8 to 16, all with the same to spare.
    [[nodiscard]] static SessionProblem day(const char *date, int days = 1)
    {
        SessionProblem problem;
        problem.share = 0.5;
        problem.total = 60min;
        problem.session = 60min;
        std::vector<Interval> open;
        for (int number = 0; number <= days; ++number)
            problem.days.starts.push_back(at(date) + number * 24h);
        for (int number = 0; number < days; ++number) {
            const Instant morning = at(date) + number * 24h + 8h;
            open.push_back({morning, morning + 8h});
            for (int step = 0; step < 16; ++step) {
                CoverageInterval interval;
                interval.span = {morning + step * 30min, morning + (step + 1) * 30min};
                interval.agents = 5;
                interval.availableMinutes = 100;
                interval.demandMinutes = 80;
                problem.coverage.intervals.push_back(interval);
            }
        }
        problem.open = Intervals(open);
        return problem;
    }
};

void TestSessionPlan::goesWhereMostIsToSpare()
{
    SessionProblem problem = day("2016-03-22");
    problem.coverage.intervals[6].demandMinutes = 10;
    problem.coverage.intervals[7].demandMinutes = 12;
    const SessionPlan plan = planSessions(problem);
    QCOMPARE(plan.sessions.size(), std::size_t{1});
    QVERIFY((plan.sessions[0] == Interval{at("2016-03-22T11:00"), at("2016-03-22T12:00")}));
    QCOMPARE(plan.addedShortage, 0.0);
    QCOMPARE(plan.left, 0min);
}

void TestSessionPlan::avoidsShortageBeforeThinness()
{
    SessionProblem problem = day("2016-03-22");
    for (CoverageInterval &interval : problem.coverage.intervals)
        interval.demandMinutes = 95; // the agent's 15 minutes would be missed by 10
    problem.coverage.intervals[2].demandMinutes = 85;
    problem.coverage.intervals[3].demandMinutes = 85;
    const SessionPlan plan = planSessions(problem);
    QVERIFY((plan.sessions.at(0) == Interval{at("2016-03-22T09:00"), at("2016-03-22T10:00")}));
    QCOMPARE(plan.addedShortage, 0.0);
    problem.coverage.intervals[2].demandMinutes = 95;
    problem.coverage.intervals[3].demandMinutes = 95;
    QCOMPARE(planSessions(problem).addedShortage, 20.0);
}

void TestSessionPlan::takesOneSessionADay()
{
    SessionProblem problem = day("2016-03-21", 3);
    problem.total = 150min;
    const SessionPlan plan = planSessions(problem);
    QCOMPARE(plan.sessions.size(), std::size_t{3});
    QVERIFY(plan.sessions[2].length() == 30min);
    for (std::size_t number = 0; number < 3; ++number)
        QVERIFY(problem.days.dayOf(plan.sessions[number].from) == std::optional(number));
}

void TestSessionPlan::tellsWhatFindsNoRoom()
{
    SessionProblem problem = day("2016-03-22");
    problem.total = 180min;
    QCOMPARE(planSessions(problem).left, 120min);
    problem.open = {};
    QVERIFY(planSessions(problem).sessions.empty());
    QCOMPARE(planSessions(problem).left, 180min);
}

void TestSessionPlan::neverLeavesOpenTimeNorCostsMoreThanTheEarliest()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        SessionProblem problem = day("2016-03-21", 5);
        for (CoverageInterval &interval : problem.coverage.intervals)
            interval.demandMinutes = random.between(60, 110);
        const Instant lunch = at("2016-03-21T12:00");
        problem.open = problem.open.without(Intervals({{lunch, lunch + 1h}}));
        problem.total = 60min;
        const SessionPlan plan = planSessions(problem);
        QCOMPARE(plan.sessions.size(), std::size_t{1});
        const Interval session = plan.sessions[0];
        QVERIFY(problem.open.lengthWithin(session) == session.length());
        double earliest = 0; // of the first hour of the week
        for (int step = 0; step < 2; ++step) {
            const double spare = problem.coverage.intervals[static_cast<std::size_t>(step)].spare();
            earliest += std::max(0.0, 15 - spare) - std::max(0.0, -spare);
        }
        QVERIFY(plan.addedShortage <= earliest + 1e-9);
        QVERIFY(planSessions(problem) == plan);
    }
}

QTEST_APPLESS_MAIN(TestSessionPlan)
#include "tst_sessionplan.moc"
