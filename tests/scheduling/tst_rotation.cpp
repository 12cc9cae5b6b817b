// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/rotation.h"

#include <QtTest/QtTest>

using namespace evenkeel;

/// Days that come round, and weeks copied onward.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlyEarlyLateOff();
    void beginsWhereTold();
    void refusesUnsoundRotations();
    void copiedWeekComesBack();

private:
    static Rotation rotation()
    {
        return {{{"early", 360, 840, 600, 30}, {"late", 840, 1500, 0, 0}}, {0, 0, 1, Rotation::Off}};
    }
};

void TestRotation::earlyEarlyLateOff()
{
    const std::vector<WallEntry> entries = rotate(rotation(), 0, 5);
    QCOMPARE(entries.size(), std::size_t{7});
    QVERIFY((entries[0] == WallEntry{0, 360, 840, ShiftKind::Work, "early"}));
    QVERIFY((entries[1] == WallEntry{0, 600, 630, ShiftKind::Break, {}}));
    QVERIFY((entries[4] == WallEntry{2, 840, 1500, ShiftKind::Work, "late"}));
    QCOMPARE(entries[5].day, 4);
}

void TestRotation::beginsWhereTold()
{
    for (int first = -8; first <= 8; ++first) {
        for (int day = 0; day < 8; ++day) {
            const auto once = rotate(rotation(), first + day, 1);
            auto within = rotate(rotation(), first, day + 1);
            std::erase_if(within, [day](const WallEntry &entry) { return entry.day != day; });
            QVERIFY(moveDays(once, day) == within);
        }
    }
}

void TestRotation::refusesUnsoundRotations()
{
    QVERIFY(isSound(rotation()));
    Rotation none = rotation();
    none.days.clear();
    QVERIFY(!isSound(none));
    Rotation unknown = rotation();
    unknown.days.push_back(2);
    QVERIFY(!isSound(unknown));
    Rotation backward = rotation();
    backward.templates[0].untilMinute = 300;
    QVERIFY(!isSound(backward));
    Rotation breakOutside = rotation();
    breakOutside.templates[0].breakFrom = 830;
    QVERIFY(!isSound(breakOutside));
    QVERIFY(rotate(backward, 0, 7).empty());
}

void TestRotation::copiedWeekComesBack()
{
    const std::vector<WallEntry> week = rotate(rotation(), 0, 7);
    const std::vector<WallEntry> onward = moveDays(week, 7);
    QCOMPARE(onward.front().day, 7);
    QVERIFY(moveDays(onward, -7) == week);
}

QTEST_APPLESS_MAIN(TestRotation)
#include "tst_rotation.moc"
