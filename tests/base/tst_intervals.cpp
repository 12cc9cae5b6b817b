// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/intervals.h"

#include "base/random.h"

#include <QtTest/QtTest>

using namespace evenkeel;

namespace {

Instant at(int minute)
{
    return Instant{Minutes{minute}};
}
Interval span(int from, int until)
{
    return {at(from), at(until)};
}

Intervals randomSet(Random &random)
{
    std::vector<Interval> spans;
    for (int i = random.between(0, 12); i > 0; --i) {
        const int from = random.between(0, 200);
        spans.push_back(span(from, from + random.between(-3, 30)));
    }
    return Intervals{spans};
}

} // namespace

class TestIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatOverlapsOrTouches()
    {
        const Intervals set{{span(10, 20), span(0, 5), span(5, 8), span(15, 30), span(40, 40), span(60, 50)}};
        QCOMPARE(set.list(), (std::vector<Interval>{span(0, 8), span(10, 30)}));
    }

    void isHalfOpen()
    {
        const Intervals set{{span(10, 20)}};
        QVERIFY(!set.contains(at(9)));
        QVERIFY(set.contains(at(10)));
        QVERIFY(!set.contains(at(20)));
    }

    void findsTheIntervalAroundAndTheNext()
    {
        const Intervals set{{span(10, 20), span(30, 40)}};
        QCOMPARE(set.around(at(35)), std::optional{span(30, 40)});
        QVERIFY(!set.around(at(25)));
        QCOMPARE(set.nextAfter(at(5)), std::optional{span(10, 20)});
        QCOMPARE(set.nextAfter(at(10)), std::optional{span(30, 40)});
        QVERIFY(!set.nextAfter(at(30)));
    }

    void emptyHoldsNothing()
    {
        const Intervals none;
        QVERIFY(none.isEmpty());
        QVERIFY(!none.contains(at(0)));
        QVERIFY(!none.nextAfter(at(0)));
        QCOMPARE(none.lengthWithin(span(0, 100)), Millis{0});
        QCOMPARE(none.united(none), none);
    }

    void measuresWithinASpan()
    {
        const Intervals set{{span(10, 20), span(30, 40)}};
        QCOMPARE(set.lengthWithin(span(15, 35)), Millis{Minutes{10}});
        QCOMPARE(set.lengthWithin(span(0, 100)), Millis{Minutes{20}});
        QCOMPARE(set.lengthWithin(span(20, 30)), Millis{0});
        QCOMPARE(set.lengthWithin(span(35, 15)), Millis{0});
    }

    void setOperationsAgreeWithEveryMinute()
    {
        Random random{9};
        for (int round = 0; round < 300; ++round) {
            const Intervals a = randomSet(random);
            const Intervals b = randomSet(random);
            const Intervals both = a.united(b);
            const Intervals rest = a.without(b);
            for (std::size_t i = 1; i < both.list().size(); ++i)
                QVERIFY(both.list()[i - 1].until < both.list()[i].from);
            for (int minute = 0; minute < 240; ++minute) {
                QCOMPARE(both.contains(at(minute)), a.contains(at(minute)) || b.contains(at(minute)));
                QCOMPARE(rest.contains(at(minute)), a.contains(at(minute)) && !b.contains(at(minute)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
