// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfixture.h"

#include <QtTest>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

std::vector<int> order(const DeskPicture &problem)
{
    std::vector<int> list;
    for (const TicketId ticket : desk(problem).waitingOrder())
        list.push_back(static_cast<int>(ticket.value));
    return list;
}

DeskPicture ordered(int tickets, OrderMethod method)
{
    DeskPicture problem = named(1, tickets);
    problem.policy.queues[0].order.method = method;
    return problem;
}

void setAge(DeskPicture &problem, std::size_t ticket, Minutes age)
{
    problem.tickets[ticket].createdAt = problem.tickets[ticket].sla.start = noon - age;
}

} // namespace

class TestWaitingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifoTakesTheOldest();
    void bucketsTakePriorityThenTheShareUsed();
    void fieldsAreComparedOneAfterTheOther();
    void fieldsKnowTheDueTime();
    void costOfDelayGoesByPriceAndWork();
    void costOfDelayIsFullFromTheDueTimeOn();
    void ageingLiftsAPriorityEachSpan();
    void queuesMergeByTheShareOfTheirFirst();
    void aQueueKeepsItsOwnOrderInTheMerge();
    void eachTicketsClockRunsInItsOwnHours();
    void nothingStarvesUnderAnyOrder_data();
    void nothingStarvesUnderAnyOrder();
};

void TestWaitingOrder::fifoTakesTheOldest()
{
    DeskPicture problem = ordered(3, OrderMethod::Fifo);
    setAge(problem, 1, 2h);
    problem.tickets[2].priority = Priority::Urgent;
    problem.tickets[2].sla.target = 10min;
    QCOMPARE(order(problem), (std::vector<int>{2, 1, 3}));
}

void TestWaitingOrder::bucketsTakePriorityThenTheShareUsed()
{
    DeskPicture problem = ordered(4, OrderMethod::Buckets);
    problem.tickets[1].priority = Priority::High;
    problem.tickets[2].priority = Priority::High;
    problem.tickets[2].sla.target = 2h;
    problem.tickets[3].sla.target = 10min; // breached, and of low priority all the same
    problem.tickets[3].priority = Priority::Low;
    QCOMPARE(order(problem), (std::vector<int>{3, 2, 1, 4}));
}

void TestWaitingOrder::fieldsAreComparedOneAfterTheOther()
{
    DeskPicture problem = ordered(4, OrderMethod::Fields);
    problem.policy.queues[0].order.fields = {{OrderField::Reopens, true}, {OrderField::Effort, false}};
    problem.tickets[0].effort = 5;
    problem.tickets[1].effort = 2;
    problem.tickets[2].effort = 9;
    problem.tickets[2].facts.reopens = 1;
    problem.tickets[3].effort = 2;
    setAge(problem, 3, 2h);
    QCOMPARE(order(problem), (std::vector<int>{3, 4, 2, 1}));
}

void TestWaitingOrder::fieldsKnowTheDueTime()
{
    DeskPicture problem = ordered(3, OrderMethod::Fields);
    problem.policy.queues[0].order.fields = {{OrderField::Due, false}};
    problem.tickets[1].sla.target = 1h;
    problem.tickets[2].sla.target = 2h;
    QCOMPARE(order(problem), (std::vector<int>{2, 3, 1}));
    problem.policy.queues[0].order.fields[0].isLargestFirst = true;
    QCOMPARE(order(problem), (std::vector<int>{1, 3, 2}));
}

void TestWaitingOrder::costOfDelayGoesByPriceAndWork()
{
    DeskPicture problem = ordered(3, OrderMethod::GeneralisedCMu); // an eighth used: 1 x 0.125 / 15
    problem.tickets[1].expectedHandling = 5min;                    // three times as good to do first
    problem.tickets[2].priority = Priority::High;                  // twice
    QCOMPARE(order(problem), (std::vector<int>{2, 3, 1}));
}

void TestWaitingOrder::costOfDelayIsFullFromTheDueTimeOn()
{
    DeskPicture problem = ordered(2, OrderMethod::GeneralisedCMu);
    problem.tickets[0].sla.target = 1h;   // due now
    problem.tickets[1].sla.target = 6min; // long past due: costs no more a minute, ties go by the share
    QCOMPARE(order(problem), (std::vector<int>{2, 1}));
    problem.tickets[0].expectedHandling = 14min;
    QCOMPARE(order(problem), (std::vector<int>{1, 2}));
}

void TestWaitingOrder::ageingLiftsAPriorityEachSpan()
{
    DeskPicture problem = ordered(2, OrderMethod::Buckets);
    problem.tickets[0].priority = Priority::High;
    setAge(problem, 1, 119min);
    setAge(problem, 0, 0min);
    problem.policy.queues[0].order.ageing = 120min;
    QCOMPARE(order(problem), (std::vector<int>{1, 2}));
    setAge(problem, 1, 241min); // lifted twice: more than one priority
    QCOMPARE(order(problem), (std::vector<int>{2, 1}));
}

void TestWaitingOrder::queuesMergeByTheShareOfTheirFirst()
{
    DeskPicture problem = ordered(4, OrderMethod::Fifo);
    problem.tickets[1].queue = sales;
    problem.tickets[1].sla.target = 2h; // half used
    problem.tickets[2].queue = sales;
    problem.tickets[2].sla.target = 100h;
    QCOMPARE(order(problem), (std::vector<int>{2, 1, 4, 3}));
}

void TestWaitingOrder::aQueueKeepsItsOwnOrderInTheMerge()
{
    DeskPicture problem = ordered(3, OrderMethod::Fifo);
    setAge(problem, 0, 2h);
    problem.tickets[0].sla.target = 100h;  // the oldest, with hardly anything used
    problem.tickets[1].sla.target = 30min; // breached, and behind it
    problem.tickets[2].queue = sales;      // an eighth used: goes before the first of the other queue
    QCOMPARE(order(problem), (std::vector<int>{3, 1, 2}));
}

void TestWaitingOrder::eachTicketsClockRunsInItsOwnHours()
{
    DeskPicture problem = named(1, 2);
    problem.slaCalendars.push_back(WorkingTime(Intervals({{noon - 6min, noon + 8h}})));
    problem.tickets[0].slaCalendar = 1; // six minutes of the hour
    Dispatcher dispatcher = desk(problem);
    QCOMPARE(dispatcher.slaShare(TicketId{1}), 0.1 / 8);
    QCOMPARE(dispatcher.slaShare(TicketId{2}), 1.0 / 8);
    QCOMPARE(order(problem), (std::vector<int>{2, 1}));
    problem.tickets[0].slaCalendar = 9; // not there: the first stands in
    QCOMPARE(desk(problem).slaShare(TicketId{1}), 1.0 / 8);
}

void TestWaitingOrder::nothingStarvesUnderAnyOrder_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("field");
    QTest::newRow("share of the SLA") << 0 << 0;
    QTest::newRow("cost of delay") << 1 << 0;
    QTest::newRow("buckets") << 2 << 0;
    QTest::newRow("first in, first out") << 3 << 0;
    for (int field = 0; field < OrderFieldCount; ++field)
        QTest::addRow("field %d", field) << 4 << field;
}

void TestWaitingOrder::nothingStarvesUnderAnyOrder()
{
    QFETCH(int, method);
    QFETCH(int, field);
    // One ticket that every order puts last, paused so that its SLA never speaks for it, and every ten minutes two
    // others that are better in everything and one place to be had.
    DeskPicture problem = ordered(1, static_cast<OrderMethod>(method));
    Prioritization &by = problem.policy.queues[0].order;
    by.fields = {{static_cast<OrderField>(field), true}};
    by.ageing = 60min;
    RoutingTicket &last = problem.tickets[0];
    last.createdAt = last.sla.start = noon;
    last.priority = Priority::Low;
    last.effort = 1;
    last.expectedHandling = 600min;
    last.sla.isPaused = true;
    last.sla.pausedSince = noon;
    last.sla.target = 1h;
    problem.agents[0].open = Intervals({{noon - 5h, noon + 200h}});
    Dispatcher dispatcher = desk(problem);
    int id = 1;
    for (int step = 0; step < 200; ++step) {
        for (int better = 0; better < 2; ++better) {
            RoutingTicket next = ticket(++id);
            next.createdAt = noon + step * 10min;
            next.sla.start = next.createdAt - 2h;
            next.sla.target = 4h;
            next.priority = Priority::Urgent;
            next.effort = 10;
            next.expectedHandling = 5min;
            next.facts.reopens = 3;
            dispatcher.tell(TicketArrived{next});
        }
        const TicketId taken = dispatcher.waitingOrder().front();
        if (taken == TicketId{1})
            return;
        dispatcher.tell(TicketLeft{taken});
        dispatcher.tell(TimePassed{noon + (step + 1) * 10min});
    }
    QFAIL("still waiting after 33 hours");
}

QTEST_APPLESS_MAIN(TestWaitingOrder)
#include "tst_waitingorder.moc"
