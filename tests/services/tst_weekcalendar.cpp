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
    void spanInTheSkippedHourBeginsAtTheChange();
    void spanInTheRepeatedHourCountsOnce();
    void halfHourChangeMovesHalfAnHour();
    void changeAtMidnightKeepsTheDaysWhole();
    void holidaysCloseWholeLocalDays();
    void calendarAroundTheClockKnowsNoHolidays();
    void hoursStandInTheOrderOfTheCalendars();
    void holidaySpansAreLocalDays();
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

void TestWeekCalendar::spanInTheSkippedHourBeginsAtTheChange()
{
    // In Berlin 2:00 to 3:00 of 27 March 2016 did not exist; the clocks changed at 1:00 UTC.
    const Interval span{at("2016-03-26T22:00Z"), at("2016-03-27T20:00Z")};
    QVERIFY(expand(pattern("Europe/Berlin", {{7, 150, 600}}), span) ==
            Intervals({{at("2016-03-27T01:00Z"), at("2016-03-27T08:00Z")}}));
    QVERIFY(expand(pattern("Europe/Berlin", {{7, 60, 150}}), span) ==
            Intervals({{at("2016-03-27T00:00Z"), at("2016-03-27T01:00Z")}}));
    QVERIFY(expand(pattern("Europe/Berlin", {{7, 130, 170}}), span).isEmpty());
}

void TestWeekCalendar::spanInTheRepeatedHourCountsOnce()
{
    // In Berlin 2:00 to 3:00 of 30 October 2016 came twice, at 0:00 and at 1:00 UTC.
    const Interval span{at("2016-10-29T22:00Z"), at("2016-10-30T20:00Z")};
    QVERIFY(expand(pattern("Europe/Berlin", {{7, 130, 170}}), span) ==
            Intervals({{at("2016-10-30T00:10Z"), at("2016-10-30T00:50Z")}}));
    // Two spans that touch leave no gap, whichever hour they meet in.
    const Intervals halves = expand(pattern("Europe/Berlin", {{7, 0, 150}, {7, 150, 600}}), span);
    QVERIFY(halves == Intervals({{at("2016-10-29T22:00Z"), at("2016-10-30T09:00Z")}}));
}

void TestWeekCalendar::halfHourChangeMovesHalfAnHour()
{
    // Lord Howe goes from +11:00 to +10:30 at 15:00 UTC of 2 April 2016, and back at 15:30 UTC of 1 October.
    const WeekPattern sunday = pattern("Australia/Lord_Howe", {{7, 0, 1440}});
    const Interval april{at("2016-04-01T00:00Z"), at("2016-04-05T00:00Z")};
    const Interval october{at("2016-09-30T00:00Z"), at("2016-10-04T00:00Z")};
    QCOMPARE(expand(sunday, april).lengthWithin(april), Millis(Minutes{24 * 60 + 30}));
    QCOMPARE(expand(sunday, october).lengthWithin(october), Millis(Minutes{24 * 60 - 30}));
}

void TestWeekCalendar::changeAtMidnightKeepsTheDaysWhole()
{
    // Sao Paulo skipped 0:00 to 1:00 of 16 October 2016 and repeated 23:00 to 24:00 of 20 February 2016.
    const Interval spring{at("2016-10-14T00:00Z"), at("2016-10-18T00:00Z")};
    const Interval autumn{at("2016-02-18T00:00Z"), at("2016-02-23T00:00Z")};
    const Intervals sunday = expand(pattern("America/Sao_Paulo", {{7, 0, 1440}}), spring);
    QVERIFY(sunday == Intervals({{at("2016-10-16T03:00Z"), at("2016-10-17T02:00Z")}}));
    const Intervals saturday = expand(pattern("America/Sao_Paulo", {{6, 0, 1440}}), autumn);
    QVERIFY(saturday == Intervals({{at("2016-02-20T02:00Z"), at("2016-02-21T03:00Z")}}));
    const Intervals both = expand(pattern("America/Sao_Paulo", {{6, 1320, 1440}, {7, 0, 60}}), autumn);
    QVERIFY(both == Intervals({{at("2016-02-21T00:00Z"), at("2016-02-21T04:00Z")}}));
}

void TestWeekCalendar::holidaysCloseWholeLocalDays()
{
    const WeekPattern office = pattern("Pacific/Auckland", {{1, 540, 1020}, {2, 540, 1020}});
    const Interval week{at("2016-03-13T00:00Z"), at("2016-03-16T00:00Z")};
    // Monday in Auckland begins on Sunday in Greenwich.
    const Intervals hours = expand(office, {"2016-03-14", "no date"}, week);
    QVERIFY(hours == Intervals({{at("2016-03-14T20:00Z"), at("2016-03-15T04:00Z")}}));
}

void TestWeekCalendar::calendarAroundTheClockKnowsNoHolidays()
{
    BusinessCalendar calendar{"Always", pattern("Europe/Berlin", {{1, 540, 1020}}), {"2016-03-14"}, true};
    const Interval week{at("2016-03-13T00:00Z"), at("2016-03-16T00:00Z")};
    QVERIFY(expandCalendar(calendar, week) == Intervals({week}));
    calendar.isAroundTheClock = false;
    QVERIFY(expandCalendar(calendar, week).isEmpty());
}

void TestWeekCalendar::hoursStandInTheOrderOfTheCalendars()
{
    SlaPolicy policy = SlaPolicy::standard();
    policy.holidays = {"2016-03-14"};
    policy.calendars.push_back({"Always", {}, {}, true});
    const Interval days{at("2016-03-14T00:00Z"), at("2016-03-16T00:00Z")};
    const std::vector<WorkingTime> hours = slaHours(policy, days);
    QCOMPARE(hours.size(), std::size_t{2});
    QCOMPARE(hours[0].elapsed(days.from, days.until), Millis(std::chrono::hours{8}));
    QCOMPARE(hours[1].elapsed(days.from, days.until), Millis(std::chrono::hours{48}));
}

void TestWeekCalendar::holidaySpansAreLocalDays()
{
    const std::vector<HolidaySpan> spans = holidaySpans({"2016-12-26", "2016-03-27", "2016-02-30"}, "Europe/Berlin",
                                                        {at("2016-01-01T00:00Z"), at("2016-12-30T00:00Z")});
    QCOMPARE(spans.size(), std::size_t{2});
    QCOMPARE(spans[0], (HolidaySpan{"2016-03-27", {at("2016-03-26T23:00Z"), at("2016-03-27T22:00Z")}}));
    QCOMPARE(spans[1].span.length(), Millis(std::chrono::hours{24}));
}

QTEST_GUILESS_MAIN(TestWeekCalendar)
#include "tst_weekcalendar.moc"
