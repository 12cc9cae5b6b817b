// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/weekcalendar.h"

#include <QtTest/QtTest>

using namespace evenkeel;

class TestWeekCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officeHoursOfAWeek();
    void clockChangesMoveTheUtcHours();
    void nightOfTheClockChangeHas23And25Hours();
    void spansPastMidnightOfTheZone();
    void unknownZoneCountsAsUtc();
    void offsetFollowsTheSeason();
};

namespace {

Instant at(const char *text)
{
    return *instantFromIso(text);
}

WeekPattern pattern(const std::string &zone, std::vector<WeekSpan> spans)
{
    return {zone, std::move(spans)};
}

} // namespace

void TestWeekCalendar::officeHoursOfAWeek()
{
    const WeekPattern office = pattern("Europe/Berlin", {{1, 540, 1020}, {3, 540, 1020}});
    const Intervals hours = expand(office, {at("2016-03-14T00:00Z"), at("2016-03-21T00:00Z")});
    const Intervals wanted(
        {{at("2016-03-14T08:00Z"), at("2016-03-14T16:00Z")}, {at("2016-03-16T08:00Z"), at("2016-03-16T16:00Z")}});
    QVERIFY(hours == wanted);
}

void TestWeekCalendar::clockChangesMoveTheUtcHours()
{
    const WeekPattern monday = pattern("Europe/Berlin", {{1, 540, 600}});
    const Intervals hours = expand(monday, {at("2016-03-21T00:00Z"), at("2016-03-29T00:00Z")});
    QCOMPARE(hours.list().size(), std::size_t{2});
    QCOMPARE(hours.list()[0].from, at("2016-03-21T08:00Z")); // winter
    QCOMPARE(hours.list()[1].from, at("2016-03-28T07:00Z")); // summer
}

void TestWeekCalendar::nightOfTheClockChangeHas23And25Hours()
{
    const WeekPattern sunday = pattern("Europe/Berlin", {{7, 0, 1440}});
    const Interval march{at("2016-03-26T00:00Z"), at("2016-03-28T12:00Z")};
    const Interval october{at("2016-10-29T00:00Z"), at("2016-10-31T12:00Z")};
    QCOMPARE(expand(sunday, march).lengthWithin(march), Millis(std::chrono::hours{23}));
    QCOMPARE(expand(sunday, october).lengthWithin(october), Millis(std::chrono::hours{25}));
}

void TestWeekCalendar::spansPastMidnightOfTheZone()
{
    // Monday morning in Auckland is Sunday in Greenwich.
    const WeekPattern early = pattern("Pacific/Auckland", {{1, 480, 540}});
    const Intervals hours = expand(early, {at("2016-03-13T12:00Z"), at("2016-03-14T00:00Z")});
    QCOMPARE(hours.list().size(), std::size_t{1});
    QCOMPARE(hours.list()[0].from, at("2016-03-13T19:00Z"));
}

void TestWeekCalendar::unknownZoneCountsAsUtc()
{
    const Intervals hours =
        expand(pattern("Nowhere/Land", {{3, 600, 660}}), {at("2016-03-16T00:00Z"), at("2016-03-17T00:00Z")});
    QCOMPARE(hours.list()[0].from, at("2016-03-16T10:00Z"));
}

void TestWeekCalendar::offsetFollowsTheSeason()
{
    QCOMPARE(zoneOffset("America/New_York", at("2016-01-16T10:00Z")), Millis(std::chrono::hours{-5}));
    QCOMPARE(zoneOffset("America/New_York", at("2016-07-16T10:00Z")), Millis(std::chrono::hours{-4}));
}

QTEST_GUILESS_MAIN(TestWeekCalendar)
#include "tst_weekcalendar.moc"
