// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/calendarstore.h"
#include "storage/presencestore.h"

#include <QTest>

using namespace evenkeel;

class CalendarStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesShiftsThatTouchTheSpan();
    void remembersRemovedShifts();
    void refusesEmptyShifts();
    void refusesToRemoveTwice();
    void givesThePatternInForce();
    void refusesHoursNoDayHas();
    void givesPresenceThatHolds();
};

namespace {

Shift shift(std::int64_t agent, int from, int until, ShiftKind kind = ShiftKind::Work)
{
    return {0, AgentId{agent}, {minute(from), minute(until)}, kind, "note"};
}

} // namespace

void CalendarStoreTest::givesShiftsThatTouchTheSpan()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const auto ids =
        must(store.add(std::vector{shift(2, 0, 10), shift(1, 10, 20, ShiftKind::TimeOff), shift(1, 5, 8)}, minute(0)));
    QCOMPARE(ids, (std::vector<std::int64_t>{1, 2, 3}));
    const std::vector<Shift> found = must(store.shifts({minute(5), minute(11)}));
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].id, std::int64_t{3});
    QCOMPARE(found[1].kind, ShiftKind::TimeOff);
    QCOMPARE(found[1].note, std::string("note"));
    QVERIFY(found[2].span == (Interval{minute(0), minute(10)}));
    QCOMPARE(must(store.shifts({minute(10), minute(11)})).size(), std::size_t{1});
    QVERIFY(must(store.shifts({minute(20), minute(30)})).empty());
}

void CalendarStoreTest::remembersRemovedShifts()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const Interval span{minute(0), minute(100)};
    const auto ids = must(store.add(std::vector{shift(1, 10, 20)}, minute(1)));
    must(store.remove(ids[0], minute(5)));
    QVERIFY(must(store.shifts(span)).empty());
    QVERIFY(must(store.shiftsKnownAt(span, minute(0))).empty());
    QCOMPARE(must(store.shiftsKnownAt(span, minute(4))).size(), std::size_t{1});
    QVERIFY(must(store.shiftsKnownAt(span, minute(5))).empty());
}

void CalendarStoreTest::refusesEmptyShifts()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    QCOMPARE(store.add(std::vector{shift(1, 0, 5), shift(1, 5, 5)}, minute(0)).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(must(store.shifts({minute(0), minute(9)})).empty());
}

void CalendarStoreTest::refusesToRemoveTwice()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const auto ids = must(store.add(std::vector{shift(1, 0, 5)}, minute(0)));
    must(store.remove(ids[0], minute(1)));
    QCOMPARE(store.remove(ids[0], minute(2)).error().code, ErrorCode::NotFound);
    QCOMPARE(store.remove(99, minute(2)).error().code, ErrorCode::NotFound);
}

void CalendarStoreTest::givesThePatternInForce()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    const UsualHours first{AgentId{1}, minute(0), {"Europe/Berlin", {{1, 480, 720}, {5, 0, 1440}}}};
    const UsualHours second{AgentId{1}, minute(10), {"UTC", {}}};
    must(store.addPatterns(std::vector{first, second}));
    QVERIFY(must(store.patternsAt(minute(-1))).empty());
    QCOMPARE(must(store.patternsAt(minute(9))), std::vector{first});
    QCOMPARE(must(store.patternsAt(minute(10))), std::vector{second});
}

void CalendarStoreTest::refusesHoursNoDayHas()
{
    const Desk desk;
    CalendarStore store(*desk.database);
    for (const WeekSpan span :
         {WeekSpan{0, 0, 60}, WeekSpan{8, 0, 60}, WeekSpan{1, -1, 60}, WeekSpan{1, 60, 60}, WeekSpan{1, 0, 1441}}) {
        const UsualHours wrong{AgentId{1}, minute(0), {"UTC", {span}}};
        QCOMPARE(store.addPatterns({&wrong, 1}).error().code, ErrorCode::InvalidArgument);
    }
}

void CalendarStoreTest::givesPresenceThatHolds()
{
    const Desk desk;
    PresenceStore store(*desk.database);
    const PresenceSetting away{AgentId{1}, Presence::Away, minute(0), minute(10)};
    const PresenceSetting busy{AgentId{1}, Presence::Busy, minute(5), minute(7)};
    const PresenceSetting open{AgentId{2}, Presence::Offline, minute(3), std::nullopt};
    for (const PresenceSetting &setting : {away, busy, open})
        must(store.add(setting));
    QVERIFY(must(store.settingsAt(minute(-1))).empty());
    QCOMPARE(must(store.settingsAt(minute(4))), (std::vector{away, open}));
    QCOMPARE(must(store.settingsAt(minute(6))), (std::vector{busy, open}));
    QCOMPARE(must(store.settingsAt(minute(8))), std::vector{open}); // a newer setting ends the older one for good
}

QTEST_GUILESS_MAIN(CalendarStoreTest)
#include "tst_calendarstore.moc"
