// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slatrace.h"

#include "slaoffice.h"

#include "base/random.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using std::chrono::hours;

namespace {

/// Every day of two weeks but Wednesday the 16th.
WorkingTime allDaysButOne()
{
    return officeOn([](int day) { return day != 2; });
}

const std::vector<Interval> Wednesday{{Monday + hours{48}, Monday + hours{72}}};

SlaPromise promise(Instant start, Millis target)
{
    SlaPromise made;
    made.start = start;
    made.target = target;
    return made;
}

/// Up to the due time, in the segments before now and ahead.
Millis countedUntilDue(const SlaTrace &trace)
{
    Millis sum{0};
    for (const auto *list : {&trace.segments, &trace.ahead}) {
        for (const SlaSegment &segment : *list) {
            if (segment.span.until <= *trace.due)
                sum += segment.counted;
        }
    }
    return sum;
}

void checkFills(const std::vector<SlaSegment> &segments, Interval span)
{
    Instant at = span.from;
    for (const SlaSegment &segment : segments) {
        QCOMPARE(segment.span.from, at);
        QVERIFY(!segment.span.isEmpty());
        QCOMPARE(segment.counted, segment.kind == SlaSegmentKind::Running ? segment.span.length() : Millis{0});
        at = segment.span.until;
    }
    QCOMPARE(at, std::max(span.until, span.from));
}

} // namespace

class TestSlaTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsSayWhatTheClockDid()
    {
        SlaPromise made = promise(Monday + hours{8}, hours{24});
        made.pauses = {{{Monday + hours{12}, Monday + hours{34}}, TicketStatus::Pending}};
        const SlaTrace trace = traceSla(made, allDaysButOne(), Wednesday, Monday + hours{75});
        using Kind = SlaSegmentKind;
        const std::vector<std::pair<Kind, int>> wanted{{Kind::OffHours, 9},  {Kind::Running, 12}, {Kind::Paused, 17},
                                                       {Kind::OffHours, 33}, {Kind::Paused, 34},  {Kind::Running, 41},
                                                       {Kind::OffHours, 48}, {Kind::Holiday, 72}, {Kind::OffHours, 75}};
        QCOMPARE(trace.segments.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(trace.segments[i].kind, wanted[i].first);
            QCOMPARE(trace.segments[i].span.until, Monday + hours{wanted[i].second});
        }
        QCOMPARE(trace.segments[2].status, TicketStatus::Pending);
        QCOMPARE(trace.segments[7].holiday, 0);
        QCOMPARE(trace.used, Millis{hours{10}});
        QCOMPARE(trace.paused, Millis{hours{6}});
    }

    void runningTimeIsWhatTheClockReads()
    {
        SlaPromise made = promise(Monday + hours{8}, hours{24});
        made.pauses = {{{Monday + hours{12}, Monday + hours{34}}, TicketStatus::Pending}};
        const SlaClock clock = clockOf(made, allDaysButOne());
        for (const int hour : {8, 11, 36, 60, 82}) {
            const SlaTrace trace = traceSla(made, allDaysButOne(), Wednesday, Monday + hours{hour});
            if (hour == 8 || hour > 34)
                QCOMPARE(trace.used, clock.used(allDaysButOne(), Monday + hours{hour}));
            checkFills(trace.segments, trace.span);
        }
    }

    void dueTimeAheadIsReachedExactly()
    {
        const SlaTrace trace =
            traceSla(promise(Monday + hours{15}, hours{8}), allDaysButOne(), Wednesday, Monday + hours{16});
        QCOMPARE(trace.due, std::optional{Monday + hours{24 + 15}});
        checkFills(trace.ahead, {Monday + hours{16}, *trace.due});
        QCOMPARE(countedUntilDue(trace), Millis{hours{8}});
        QVERIFY(!trace.isBreached());
    }

    void dueTimePassedCutsItsSegment()
    {
        SlaPromise made = promise(Monday + hours{9}, hours{1});
        // A pause after the breach does not move the moment at which it happened.
        made.pauses = {{{Monday + hours{11}, Monday + hours{12}}, TicketStatus::OnHold}};
        const SlaTrace trace = traceSla(made, allDaysButOne(), Wednesday, Monday + hours{13});
        QCOMPARE(trace.due, std::optional{Monday + hours{10}});
        QCOMPARE(trace.segments.front().span.until, Monday + hours{10});
        QCOMPARE(countedUntilDue(trace), Millis{hours{1}});
        QVERIFY(trace.isBreached());
        QVERIFY(trace.ahead.empty());
        QCOMPARE(trace.used, Millis{hours{3}});
    }

    void pauseThatLastsIsDueAsIfItEndedNow()
    {
        SlaPromise made = promise(Monday + hours{9}, hours{4});
        made.pauses = {{{Monday + hours{10}, Instant::max()}, TicketStatus::Pending}};
        const SlaTrace trace = traceSla(made, allDaysButOne(), Wednesday, Monday + hours{13});
        QVERIFY(trace.isPaused());
        QCOMPARE(trace.due, std::optional{Monday + hours{16}});
        QCOMPARE(countedUntilDue(trace), Millis{hours{4}});
    }

    void endedClockStopsAtItsEnd()
    {
        SlaPromise made = promise(Monday + hours{9}, hours{4});
        made.endedAt = Monday + hours{11};
        const SlaTrace trace = traceSla(made, allDaysButOne(), Wednesday, Monday + hours{40});
        QVERIFY(trace.isEnded());
        QVERIFY(!trace.isBreached());
        QCOMPARE(trace.used, Millis{hours{2}});
        QCOMPARE(trace.due, std::optional{Monday + hours{13}});
        QVERIFY(trace.ahead.empty());
        // Looked at before it ended, it runs.
        QVERIFY(!traceSla(made, allDaysButOne(), Wednesday, Monday + hours{10}).isEnded());
    }

    void targetMetToTheMillisecondIsKept()
    {
        SlaPromise made = promise(Monday + hours{9}, hours{2});
        made.endedAt = Monday + hours{11};
        QVERIFY(!traceSla(made, allDaysButOne(), Wednesday, Monday + hours{40}).isBreached());
        made.endedAt = Monday + hours{11} + Millis{1};
        QVERIFY(traceSla(made, allDaysButOne(), Wednesday, Monday + hours{40}).isBreached());
    }

    void nothingIsTracedBeforeTheStart()
    {
        const SlaTrace trace = traceSla(promise(Monday + hours{9}, hours{2}), allDaysButOne(), Wednesday, Monday);
        QVERIFY(trace.segments.empty());
        QCOMPARE(trace.used, Millis{0});
        QCOMPARE(trace.due, std::optional{Monday + hours{11}});
    }

    void pastTheCalendarsEndNothingIsDue()
    {
        const SlaTrace trace =
            traceSla(promise(Monday + hours{9}, hours{2000}), allDaysButOne(), Wednesday, Monday + hours{12});
        QVERIFY(!trace.due);
        QVERIFY(trace.ahead.empty());
    }

    void sumsAreExactOnRandomStories()
    {
        Random random(2016);
        for (int round = 0; round < 400; ++round) {
            std::vector<Interval> spans;
            for (int i = 0; i < 12; ++i) {
                const Instant from = Monday + Millis{random.between(0, 1'000'000)};
                spans.push_back({from, from + Millis{random.between(0, 90'000)}});
            }
            const WorkingTime working{Intervals{spans}};
            SlaPromise made = promise(Monday + Millis{random.between(0, 500'000)}, Millis{random.between(0, 300'000)});
            Instant at = made.start;
            for (int i = 0; i < 4; ++i) {
                const Instant from = at + Millis{random.between(0, 80'000)};
                at = from + Millis{random.between(1, 80'000)};
                made.pauses.push_back({{from, at}, i % 2 == 0 ? TicketStatus::Pending : TicketStatus::OnHold});
            }
            const Instant now = made.start + Millis{random.between(0, 600'000)};
            const SlaTrace trace = traceSla(made, working, {}, now);
            checkFills(trace.segments, trace.span);
            QCOMPARE(lengthOf(trace.segments, SlaSegmentKind::Running), trace.used);
            if (trace.due) {
                QCOMPARE(countedUntilDue(trace), std::max(made.target, Millis{0}));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSlaTrace)
#include "tst_slatrace.moc"
