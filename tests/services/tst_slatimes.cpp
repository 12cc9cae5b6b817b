// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/slatrace.h"
#include "services/weekcalendar.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest/QtTest>

#include <algorithm>
#include <map>

using namespace evenkeel;

namespace {

Instant at(const char *text)
{
    return *instantFromIso(text);
}

/// Reads a calendar the slow way: walks through every minute with a clock on the wall. Shares no code with the
/// expansion: a minute belongs to the latest reading the clock has shown so far.
class WallClock final
{
public:
    WallClock(const BusinessCalendar &calendar, Instant from)
        : m_calendar(calendar)
        , m_zone(QByteArray::fromStdString(calendar.week.zone))
        , m_at(from - std::chrono::days{3})
    {
        while (m_at < from)
            step();
    }

    void step()
    {
        read();
        m_at += Minutes{1};
    }
    [[nodiscard]] bool isWorking()
    {
        read();
        if (m_calendar.isAroundTheClock)
            return true;
        if (isHoliday())
            return false;
        const int minute = m_latest.time().hour() * 60 + m_latest.time().minute();
        return std::any_of(m_calendar.week.spans.begin(), m_calendar.week.spans.end(), [&](const WeekSpan &span) {
            return span.weekday == m_latest.date().dayOfWeek() && span.fromMinute <= minute &&
                   minute < span.untilMinute;
        });
    }
    [[nodiscard]] bool isHoliday() const
    {
        const std::string date = m_latest.date().toString(Qt::ISODate).toStdString();
        return std::count(m_calendar.holidays.begin(), m_calendar.holidays.end(), date) > 0;
    }

private:
    // The reading as if it were UTC, so that later readings compare as larger.
    void read()
    {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(m_at), Qt::UTC);
        const QDateTime reading = utc.addSecs(m_zone.offsetFromUtc(utc));
        if (!m_latest.isValid() || reading > m_latest)
            m_latest = reading;
    }

    const BusinessCalendar &m_calendar;
    QTimeZone m_zone;
    Instant m_at;
    QDateTime m_latest;
};

struct Problem
{
    BusinessCalendar calendar;
    SlaPromise promise;
    Instant now;
};

/// Around a change of the clocks in one of the zones.
Problem randomProblem(Random &random)
{
    static const std::vector<std::pair<const char *, const char *>> changes{
        {"Europe/Berlin", "2016-03-27T01:00Z"},       {"Europe/Berlin", "2016-10-30T01:00Z"},
        {"America/New_York", "2016-03-13T07:00Z"},    {"America/New_York", "2016-11-06T06:00Z"},
        {"Australia/Lord_Howe", "2016-04-02T15:00Z"}, {"Australia/Lord_Howe", "2016-10-01T15:30Z"},
        {"America/Sao_Paulo", "2016-02-21T02:00Z"},   {"America/Sao_Paulo", "2016-10-16T03:00Z"},
        {"Pacific/Auckland", "2016-04-02T14:00Z"},    {"Pacific/Auckland", "2016-09-24T14:00Z"},
        {"Asia/Kolkata", "2016-06-01T00:00Z"}};
    const auto &[zone, change] = changes[static_cast<std::size_t>(random.between(0, int(changes.size()) - 1))];
    Problem problem;
    problem.calendar.week.zone = zone;
    problem.calendar.isAroundTheClock = random.between(0, 9) == 0;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const int from = random.between(0, 1440);
        const int until = random.between(from, 1440);
        problem.calendar.week.spans.push_back({weekday, from, until});
        if (random.between(0, 2) == 0)
            problem.calendar.week.spans.push_back({weekday, 0, random.between(0, 200)});
        if (random.between(0, 2) == 0)
            problem.calendar.week.spans.push_back({weekday, 1440 - random.between(0, 200), 1440});
    }
    const Instant start = at(change) - Minutes{random.between(0, 3 * 1440)};
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(at(change)), Qt::UTC).date();
    for (int i = random.between(0, 2); i > 0; --i)
        problem.calendar.holidays.push_back(day.addDays(random.between(-2, 3)).toString(Qt::ISODate).toStdString());
    std::sort(problem.calendar.holidays.begin(), problem.calendar.holidays.end());
    const auto &dates = problem.calendar.holidays;
    problem.calendar.holidays.erase(std::unique(problem.calendar.holidays.begin(), problem.calendar.holidays.end()),
                                    dates.end());
    problem.promise.start = start;
    problem.promise.target = Minutes{random.between(1, 2500)};
    Instant moment = start;
    for (int i = random.between(0, 3); i > 0; --i) {
        const Instant from = moment + Minutes{random.between(0, 900)};
        moment = from + Minutes{random.between(1, 900)};
        problem.promise.pauses.push_back({{from, moment}, i % 2 == 0 ? TicketStatus::Pending : TicketStatus::OnHold});
    }
    problem.now = start + Minutes{random.between(1, 5 * 1440)};
    return problem;
}

SlaTrace traceOf(const Problem &problem)
{
    const Interval around{problem.promise.start - std::chrono::days{2}, problem.now + std::chrono::days{60}};
    const WorkingTime hours(expandCalendar(problem.calendar, around));
    std::vector<Interval> holidays;
    if (!problem.calendar.isAroundTheClock) {
        for (const HolidaySpan &holiday : holidaySpans(problem.calendar.holidays, problem.calendar.week.zone, around))
            holidays.push_back(holiday.span);
    }
    return traceSla(problem.promise, hours, holidays, problem.now);
}

SlaSegmentKind kindByHand(WallClock &wall, const Problem &problem, Instant minute)
{
    if (!wall.isWorking())
        return wall.isHoliday() && !problem.calendar.isAroundTheClock ? SlaSegmentKind::Holiday
                                                                      : SlaSegmentKind::OffHours;
    const bool isPaused = std::any_of(
        problem.promise.pauses.begin(), problem.promise.pauses.end(),
        [minute, &problem](const SlaPause &pause) { return pause.span.contains(minute) && minute < problem.now; });
    return isPaused ? SlaSegmentKind::Paused : SlaSegmentKind::Running;
}

/// A workday from 9 to 17 in the zone, and what was counted of it between two moments.
Millis countedInOffice(const char *zone, Instant from, Instant until)
{
    Problem problem;
    problem.calendar.week.zone = zone;
    for (int weekday = 1; weekday <= 7; ++weekday)
        problem.calendar.week.spans.push_back({weekday, 540, 1020});
    problem.promise.start = from;
    problem.promise.target = std::chrono::hours{1000};
    problem.now = until;
    return traceOf(problem).used;
}

} // namespace

class TestSlaTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officeDaysHaveEightHoursAcrossEveryChange()
    {
        // From noon to noon, whatever the clocks do in the night between.
        const Millis day = std::chrono::hours{8};
        QCOMPARE(countedInOffice("Europe/Berlin", at("2016-03-26T11:00Z"), at("2016-03-27T10:00Z")), day);
        QCOMPARE(countedInOffice("Europe/Berlin", at("2016-10-29T10:00Z"), at("2016-10-30T11:00Z")), day);
        QCOMPARE(countedInOffice("America/New_York", at("2016-03-12T17:00Z"), at("2016-03-13T16:00Z")), day);
        QCOMPARE(countedInOffice("America/New_York", at("2016-11-05T16:00Z"), at("2016-11-06T17:00Z")), day);
        QCOMPARE(countedInOffice("Australia/Lord_Howe", at("2016-04-02T01:00Z"), at("2016-04-03T01:30Z")), day);
        QCOMPARE(countedInOffice("Australia/Lord_Howe", at("2016-10-01T01:30Z"), at("2016-10-02T01:00Z")), day);
    }

    void everyMinuteIsWhatAClockOnTheWallSays()
    {
        Random random(27);
        for (int round = 0; round < 60; ++round) {
            const Problem problem = randomProblem(random);
            const SlaTrace trace = traceOf(problem);
            WallClock wall(problem.calendar, problem.promise.start);
            Millis used{0};
            std::optional<Instant> due;
            std::vector<SlaSegment> all = trace.segments;
            all.insert(all.end(), trace.ahead.begin(), trace.ahead.end());
            Instant minute = problem.promise.start;
            for (const SlaSegment &segment : all) {
                QCOMPARE(segment.span.from, minute);
                for (; minute < segment.span.until; minute += Minutes{1}) {
                    const SlaSegmentKind kind = kindByHand(wall, problem, minute);
                    QCOMPARE(segment.kind, kind);
                    used += kind == SlaSegmentKind::Running ? Millis{Minutes{1}} : Millis{0};
                    if (minute + Minutes{1} == problem.now)
                        QCOMPARE(trace.used, used);
                    if (!due && used == problem.promise.target)
                        due = minute + Minutes{1};
                    wall.step();
                }
            }
            QCOMPARE(due, trace.due);
        }
    }

    void everyZoneChangesOnceInTheProblems()
    {
        // What the property test walks through has the odd days it is meant to have.
        Random random(27);
        std::map<std::string, int> zones;
        int holidays = 0;
        int ahead = 0;
        int breached = 0;
        for (int round = 0; round < 60; ++round) {
            const Problem problem = randomProblem(random);
            const SlaTrace trace = traceOf(problem);
            ++zones[problem.calendar.week.zone];
            holidays += lengthOf(trace.segments, SlaSegmentKind::Holiday) > Millis{0} ? 1 : 0;
            (trace.isBreached() ? breached : ahead) += 1;
        }
        QVERIFY(zones.size() == 6);
        QVERIFY(holidays > 5);
        QVERIFY(ahead > 10);
        QVERIFY(breached > 10);
    }
};

QTEST_GUILESS_MAIN(TestSlaTimes)
#include "tst_slatimes.moc"
