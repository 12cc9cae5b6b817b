// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsamples.h"

#include "base/random.h"
#include "scheduling/dayplan.h"

#include <QtTest/QtTest>

#include <map>

using namespace evenkeel;
using namespace std::chrono_literals;

/// A day's order and its boxes.
class TestDayPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenPromisesComeFirstEachWithItsReason();
    void workGoesOnAfterTheBreak();
    void everyStretchKeepsItsReserve();
    void nothingIsPlannedBeforeNow();
    void whatFindsNoRoomIsToldLate();
    void planAlwaysHolds();

private:
    static PlanTicket ticket(std::int64_t id, int minutes, double used, Priority priority = Priority::Normal)
    {
        return {TicketId{id}, std::chrono::minutes{minutes}, used, {}, priority, at("2016-03-20T08:00Z")};
    }
    static DayPlanProblem day(std::vector<PlanTicket> tickets, double unexpected = 0)
    {
        DayPlanProblem problem;
        problem.open = Intervals(
            {{at("2016-03-22T08:00Z"), at("2016-03-22T12:00Z")}, {at("2016-03-22T12:30Z"), at("2016-03-22T16:30Z")}});
        problem.from = at("2016-03-22T00:00Z");
        problem.tickets = std::move(tickets);
        problem.unexpected = unexpected;
        return problem;
    }
};

void TestDayPlan::brokenPromisesComeFirstEachWithItsReason()
{
    DayPlanProblem problem = day({ticket(1, 30, 0.2), ticket(2, 30, 1.5), ticket(3, 30, 0.9),
                                  ticket(4, 30, 0.2, Priority::High), ticket(5, 30, 0.3)});
    problem.tickets[4].due = at("2016-03-22T15:00Z");
    const DayPlan plan = planDay(problem);
    std::vector<std::int64_t> order;
    std::vector<PlanReason> reasons;
    for (const PlanLine &line : plan.lines) {
        order.push_back(line.ticket.value);
        reasons.push_back(line.reason);
    }
    QCOMPARE(order, (std::vector<std::int64_t>{2, 3, 5, 4, 1}));
    QVERIFY((reasons == std::vector{PlanReason::Breached, PlanReason::Used, PlanReason::DueToday, PlanReason::Priority,
                                    PlanReason::Used}));
    QVERIFY((plan.boxes[0].span == Interval{at("2016-03-22T08:00Z"), at("2016-03-22T08:30Z")}));
    QCOMPARE(plan.boxes[0].ticket, TicketId{2});
}

void TestDayPlan::workGoesOnAfterTheBreak()
{
    const DayPlan plan = planDay(day({ticket(1, 300, 0.5), ticket(2, 30, 0.1)}));
    QVERIFY((plan.boxes[0] == PlanBox{{at("2016-03-22T08:00Z"), at("2016-03-22T12:00Z")}, TicketId{1}, 1, 2}));
    QVERIFY((plan.boxes[1] == PlanBox{{at("2016-03-22T12:30Z"), at("2016-03-22T13:30Z")}, TicketId{1}, 2, 2}));
    QVERIFY((plan.boxes[2] == PlanBox{{at("2016-03-22T13:30Z"), at("2016-03-22T14:00Z")}, TicketId{2}, 1, 1}));
}

void TestDayPlan::everyStretchKeepsItsReserve()
{
    const DayPlan plan = planDay(day({ticket(1, 600, 0.5)}, 0.25));
    QCOMPARE(plan.boxes.size(), std::size_t{4});
    QVERIFY((plan.boxes[1].span == Interval{at("2016-03-22T11:00Z"), at("2016-03-22T12:00Z")}));
    QVERIFY(!plan.boxes[1].ticket.isValid());
    QVERIFY(plan.planned == 360min);
    QVERIFY(plan.free == 120min);
    QVERIFY(plan.lines[0].left == 240min);
}

void TestDayPlan::nothingIsPlannedBeforeNow()
{
    DayPlanProblem problem = day({ticket(1, 30, 0.5)});
    problem.from = at("2016-03-22T10:07:30Z");
    QVERIFY(planDay(problem).boxes.at(0).span.from == at("2016-03-22T10:08Z"));
    problem.from = at("2016-03-22T18:00Z");
    const DayPlan late = planDay(problem);
    QVERIFY(late.boxes.empty());
    QVERIFY(late.lines.at(0).left == 30min);
}

void TestDayPlan::whatFindsNoRoomIsToldLate()
{
    DayPlanProblem problem = day({ticket(1, 480, 0.9), ticket(2, 60, 0.5), ticket(3, 60, 0.4)});
    problem.tickets[1].due = at("2016-03-22T16:00Z");
    const DayPlan plan = planDay(problem);
    QVERIFY(!plan.lines[0].isLate);
    QVERIFY(plan.lines[1].isLate);
    QVERIFY(plan.lines[1].planned == 0min);
    QVERIFY(!plan.lines[2].isLate);
}

void TestDayPlan::planAlwaysHolds()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        const auto below = [&random](int count) {
            return static_cast<int>(random.below(static_cast<std::uint64_t>(count)));
        };
        DayPlanProblem problem;
        std::vector<Interval> open;
        for (int i = below(5); i >= 0; --i) {
            const Instant from = at("2016-03-27T00:00Z") + std::chrono::minutes{below(1200)};
            open.push_back({from, from + std::chrono::minutes{below(200)}});
        }
        problem.open = Intervals(open);
        problem.from = at("2016-03-27T00:00Z") + std::chrono::minutes{below(600)};
        problem.unexpected = 0.1 * below(6);
        for (int i = 0; i < below(30); ++i)
            problem.tickets.push_back(ticket(i + 1, 1 + below(120), 0.1 * below(15), static_cast<Priority>(below(4))));
        const DayPlan plan = planDay(problem);
        QCOMPARE(plan.lines.size(), problem.tickets.size());
        std::map<TicketId, Millis> given;
        Instant last = Instant::min();
        for (const PlanBox &box : plan.boxes) {
            QVERIFY(box.span.from >= last && box.span.from >= problem.from);
            QVERIFY(problem.open.lengthWithin(box.span) == box.span.length());
            last = box.span.until;
            given[box.ticket] += box.span.length();
        }
        Millis planned{0};
        for (const PlanLine &line : plan.lines) {
            QVERIFY(given[line.ticket] == line.planned);
            planned += line.planned;
        }
        QVERIFY(planned == plan.planned && plan.planned + plan.free == plan.open);
        QVERIFY(static_cast<double>(plan.planned.count()) <=
                static_cast<double>(plan.open.count()) * (1 - problem.unexpected) + 1e-9);
    }
}

QTEST_APPLESS_MAIN(TestDayPlan)
#include "tst_dayplan.moc"
