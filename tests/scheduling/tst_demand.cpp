// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarsamples.h"

#include "scheduling/demand.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

/// What a mean week asks.
class TestDemand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansOverTheDaysObserved();
    void daysWithoutArrivalsCount();
    void unobservedWeekdayAsksNothing();
    void whatLiesOutsideIsPassedOver();
    void holidaysPullNoWeekdayDown();
    void holidaysNobodySawAskWhatSundaysDo();
};

void TestDemand::meansOverTheDaysObserved()
{
    WeekDemand demand(30min, at("2016-03-07"), at("2016-03-21")); // two whole weeks from a Monday
    demand.add(at("2016-03-07T09:10"), 20);
    demand.add(at("2016-03-14T09:29:59"), 40);
    demand.add(at("2016-03-14T09:30"), 8);
    QCOMPARE(demand.daysObserved(1), 2);
    QCOMPARE(demand.minutesAt(at("2016-04-04T09:00")), 30.0);
    QCOMPARE(demand.arrivalsAt(at("2016-04-04T09:15")), 1.0);
    QCOMPARE(demand.minutesAt(at("2016-04-04T09:30")), 4.0);
    QCOMPARE(demand.minutesAt(at("2016-04-05T09:00")), 0.0);
    QCOMPARE(demand.arrivals(), std::int64_t{3});
}

void TestDemand::daysWithoutArrivalsCount()
{
    WeekDemand demand(60min, at("2016-03-07"), at("2016-04-04"));
    demand.add(at("2016-03-12T23:59"), 12); // one of four Saturdays
    QCOMPARE(demand.minutesAt(at("2016-01-02T23:00")), 3.0);
}

void TestDemand::unobservedWeekdayAsksNothing()
{
    WeekDemand demand(15min, at("2016-03-07"), at("2016-03-08"));
    demand.add(at("2016-03-07T00:00"), 5);
    QCOMPARE(demand.daysObserved(2), 0);
    QCOMPARE(demand.minutesAt(at("2016-03-08T00:00")), 0.0);
    QCOMPARE(demand.minutesAt(at("2016-03-07T00:14")), 5.0);
}

void TestDemand::whatLiesOutsideIsPassedOver()
{
    WeekDemand demand(30min, at("2016-03-07"), at("2016-03-14"));
    demand.add(at("2016-03-06T23:59:59"), 5);
    demand.add(at("2016-03-14T00:00"), 5);
    QCOMPARE(demand.arrivals(), std::int64_t{0});
}

void TestDemand::holidaysPullNoWeekdayDown()
{
    const std::vector<Instant> holidays{at("2016-03-28"), at("2016-03-14"), at("2016-05-16")};
    WeekDemand demand(60min, at("2016-03-07"), at("2016-03-28"), holidays);
    demand.add(at("2016-03-07T09:00"), 30);
    demand.add(at("2016-03-14T09:00"), 4);
    demand.add(at("2016-03-21T09:00"), 50);
    QCOMPARE(demand.daysObserved(1), 2);
    QCOMPARE(demand.holidaysObserved(), 1);
    QCOMPARE(demand.minutesAt(at("2016-04-04T09:00")), 40.0);
    QCOMPARE(demand.minutesAt(at("2016-05-16T09:30")), 4.0);
    QCOMPARE(demand.arrivalsAt(at("2016-05-16T09:30")), 1.0);
    QVERIFY(demand.isHoliday(at("2016-05-16T23:59")) && !demand.isHoliday(at("2016-05-17")));
    QCOMPARE(demand.arrivals(), std::int64_t{3});
}

void TestDemand::holidaysNobodySawAskWhatSundaysDo()
{
    WeekDemand demand(60min, at("2016-03-07"), at("2016-03-14"), {at("2016-03-28")});
    demand.add(at("2016-03-07T09:00"), 30);
    demand.add(at("2016-03-13T09:00"), 6);
    QCOMPARE(demand.holidaysObserved(), 0);
    QCOMPARE(demand.minutesAt(at("2016-03-28T09:00")), 6.0);
    QCOMPARE(demand.minutesAt(at("2016-03-21T09:00")), 30.0);
}

QTEST_APPLESS_MAIN(TestDemand)
#include "tst_demand.moc"
