// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/workhours.h"

#include "triage/plantedhistory.h"
#include "triage/weekclock.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace evenkeel;
using std::chrono::days;
using std::chrono::hours;
using test::Monday;

namespace {

/// Actions of an agent on the given weekdays (0 Monday) of some weeks, evenly between two minutes of the day; `until`
/// may lie past midnight.
void act(History &history, int agent, std::initializer_list<int> weekdays, int from, int until, int weeks = 8,
         int aDay = 12)
{
    Random random{static_cast<std::uint64_t>(agent)};
    for (int week = 0; week < weeks; ++week) {
        for (const int weekday : weekdays) {
            for (int i = 0; i < aDay; ++i)
                history.actions.push_back(
                    {AgentId{agent}, Monday + days{7 * week + weekday} + Minutes{random.between(from, until - 1)}});
        }
    }
}

HoursProposal hoursOf(const History &history, int agent, const HoursOptions &options = {})
{
    const HoursSet set = proposeHours(readPast(history), options, {}).value();
    for (const HoursProposal &one : set.hours) {
        if (one.agent == AgentId{agent})
            return one;
    }
    return {};
}

WeekPattern week(std::initializer_list<int> weekdays, int from, int until)
{
    WeekPattern pattern;
    for (const int weekday : weekdays)
        pattern.spans.push_back({weekday, from, until});
    return pattern;
}

} // namespace

class TestWorkHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoversAnOfficeWeek()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4}, 9 * 60, 17 * 60);
        const HoursProposal seen = hoursOf(history, 1);
        QVERIFY(!seen.isCommon);
        QCOMPARE(seen.pattern, week({1, 2, 3, 4, 5}, 9 * 60, 17 * 60));
        QCOMPARE(seen.covered, 1.0);
        QCOMPARE(seen.actions, 8 * 5 * 12);
    }

    void isNotMisledByNoise()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4}, 9 * 60, 17 * 60, 10, 14);
        Random random{5};
        for (int i = 0; i < 40; ++i) // any time of any day
            history.actions.push_back({AgentId{1}, Monday + Minutes{random.between(0, 70 * 1440)}});
        for (int i = 0; i < 400; ++i) // a batch on one Sunday night
            history.actions.push_back({AgentId{1}, Monday + days{6} + hours{23} + Minutes{i % 20}});
        const HoursProposal seen = hoursOf(history, 1);
        QCOMPARE(seen.pattern.spans.size(), 5U);
        for (const WeekSpan &span : seen.pattern.spans) {
            QVERIFY(std::abs(span.fromMinute - 9 * 60) <= 30);
            QVERIFY(std::abs(span.untilMinute - 17 * 60) <= 30);
        }
        QVERIFY(seen.covered > 0.85);
    }

    void keepsNightShiftsInOnePiece()
    {
        History history;
        act(history, 1, {0, 1, 2, 3}, 22 * 60, 30 * 60); // Monday to Thursday evening until 6 in the morning
        const HoursProposal seen = hoursOf(history, 1);
        WeekPattern expected;
        for (int weekday = 1; weekday <= 4; ++weekday) {
            expected.spans.push_back({weekday, 22 * 60, 24 * 60});
            expected.spans.push_back({weekday + 1, 0, 6 * 60});
        }
        std::sort(expected.spans.begin(), expected.spans.end());
        QCOMPARE(seen.pattern, expected);
    }

    void givesAWeekdayItsOwnHours()
    {
        History history;
        act(history, 1, {0, 1, 2, 3}, 9 * 60, 17 * 60, 12);
        act(history, 1, {4}, 9 * 60, 13 * 60, 12, 24); // short Fridays
        const WeekPattern pattern = hoursOf(history, 1).pattern;
        QCOMPARE(pattern.spans.size(), 5U);
        QCOMPARE(pattern.spans[0], (WeekSpan{1, 9 * 60, 17 * 60}));
        QCOMPARE(pattern.spans[4], (WeekSpan{5, 9 * 60, 13 * 60}));
    }

    void leavesOutDaysSeldomWorked()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4}, 8 * 60, 16 * 60, 12);
        act(history, 1, {5}, 8 * 60, 16 * 60, 2); // two Saturdays
        for (const WeekSpan &span : hoursOf(history, 1).pattern.spans)
            QVERIFY(span.weekday <= 5);
    }

    void neverExceedsTheLongestSpan()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4}, 5 * 60, 21 * 60);
        for (const WeekSpan &span : hoursOf(history, 1).pattern.spans)
            QVERIFY(span.untilMinute - span.fromMinute <= 12 * 60);
    }

    void saysWhoActsAroundTheClock()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4, 5, 6}, 0, 24 * 60, 10, 48);
        const HoursProposal seen = hoursOf(history, 1);
        QVERIFY(seen.isAroundTheClock);
        QCOMPARE(seen.pattern, week({1, 2, 3, 4, 5, 6, 7}, 0, 24 * 60));
    }

    void givesTheCommonPatternToWhoActedLittle()
    {
        History history;
        for (int agent = 1; agent <= 5; ++agent)
            act(history, agent, {0, 1, 2, 3, 4}, 10 * 60, 18 * 60);
        history.actions.push_back({AgentId{9}, Monday + hours{3}});
        const HoursProposal seen = hoursOf(history, 9);
        QVERIFY(seen.isCommon);
        QCOMPARE(seen.actions, 1);
        QCOMPARE(seen.pattern, week({1, 2, 3, 4, 5}, 10 * 60, 18 * 60));
    }

    void oneBusyWeekIsNotEnough()
    {
        History history;
        act(history, 1, {0, 1, 2}, 9 * 60, 17 * 60, 1, 60);
        QVERIFY(hoursOf(history, 1).isCommon);
    }

    void oneLoudAgentIsOneVoice()
    {
        History history;
        for (int agent = 1; agent <= 6; ++agent)
            act(history, agent, {0, 1, 2, 3, 4}, 9 * 60, 17 * 60);
        act(history, 7, {5, 6}, 20 * 60, 24 * 60, 30, 60);
        const HoursSet set = proposeHours(readPast(history), {}, {}).value();
        QCOMPARE(set.common, week({1, 2, 3, 4, 5}, 9 * 60, 17 * 60));
    }

    void countsInTheGivenOffset()
    {
        History history;
        act(history, 1, {0, 1, 2, 3, 4}, 9 * 60, 17 * 60);
        HoursOptions options;
        options.zone = "Asia/Tokyo";
        options.offset = hours{9};
        const HoursProposal seen = hoursOf(history, 1, options);
        QCOMPARE(seen.pattern.zone, std::string("Asia/Tokyo"));
        QCOMPARE(seen.pattern.spans.front(), (WeekSpan{1, 18 * 60, 24 * 60}));
        QCOMPARE(seen.pattern.spans[1], (WeekSpan{2, 0, 2 * 60}));
    }

    void weekClockRunsOnlyInsideThePattern()
    {
        const WeekClock clock{week({1, 2, 3, 4, 5}, 9 * 60, 17 * 60), Millis{0}};
        const auto between = [&](Instant from, Instant until) { return clock.reading(until) - clock.reading(from); };
        QCOMPARE(between(Monday, Monday + days{7}), Millis{hours{40}});
        QCOMPARE(between(Monday + hours{16}, Monday + hours{34}), Millis{hours{2}});
        QCOMPARE(between(Monday + days{5}, Monday + days{7}), Millis{0});
        QCOMPARE(between(Monday - days{700}, Monday), Millis{hours{4000}}); // 100 weeks
        QVERIFY(clock.contains(Monday + hours{9}));
        QVERIFY(!clock.contains(Monday + hours{17}));
        const WeekClock always{WeekPattern{}, Millis{0}};
        QCOMPARE(always.reading(Monday + days{3}) - always.reading(Monday), Millis{days{3}});
    }
};

QTEST_APPLESS_MAIN(TestWorkHours)
#include "tst_workhours.moc"
