// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workingtime.h"

#include "base/random.h"

#include <QtTest/QtTest>

using namespace evenkeel;

namespace {

Instant at(int minute)
{
    return Instant{Minutes{minute}};
}

WorkingTime twoSpans()
{
    return WorkingTime{Intervals{{{at(10), at(20)}, {at(30), at(40)}}}};
}

} // namespace

class TestWorkingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnlyInsideWorkingIntervals()
    {
        const WorkingTime time = twoSpans();
        QCOMPARE(time.elapsed(at(0), at(10)), Millis{0});
        QCOMPARE(time.elapsed(at(0), at(15)), Millis{Minutes{5}});
        QCOMPARE(time.elapsed(at(20), at(30)), Millis{0});
        QCOMPARE(time.elapsed(at(15), at(100)), Millis{Minutes{15}});
        QCOMPARE(time.elapsed(at(35), at(15)), -Millis{Minutes{10}});
    }

    void findsWhenTimeWillHavePassed()
    {
        const WorkingTime time = twoSpans();
        QCOMPARE(time.advance(at(0), Minutes{5}), std::optional{at(15)});
        QCOMPARE(time.advance(at(15), Minutes{6}), std::optional{at(31)});
        QCOMPARE(time.advance(at(25), Minutes{0}), std::optional{at(25)});
        QVERIFY(!time.advance(at(15), Minutes{16}));
        QVERIFY(!time.advance(at(50), Minutes{1}));
    }

    void standsStillWithoutIntervals()
    {
        const WorkingTime never;
        QCOMPARE(never.elapsed(at(0), at(1000)), Millis{0});
        QVERIFY(!never.advance(at(0), Minutes{1}));
        QCOMPARE(never.advance(at(3), Minutes{0}), std::optional{at(3)});
    }

    void advanceIsTheFirstMomentThatElapsedReaches()
    {
        Random random{21};
        for (int round = 0; round < 500; ++round) {
            std::vector<Interval> spans;
            for (int i = 0; i < 6; ++i) {
                const int from = random.between(0, 300);
                spans.push_back({at(from), at(from + random.between(1, 40))});
            }
            const WorkingTime time{Intervals{spans}};
            const Instant from = at(random.between(-20, 320));
            const Millis amount = Minutes{random.between(1, 60)};
            const std::optional<Instant> due = time.advance(from, amount);
            QCOMPARE(due.has_value(), time.elapsed(from, at(1000)) >= amount);
            if (due) {
                QCOMPARE(time.elapsed(from, *due), amount);
                QVERIFY(time.elapsed(from, *due - Millis{1}) < amount);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkingTime)
#include "tst_workingtime.moc"
