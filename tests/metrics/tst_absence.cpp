// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/absence.h"

#include <QTest>

#include <vector>

using namespace evenkeel;
using namespace std::chrono_literals;

class TstAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsDaysThatWereToBeWorked();
    void aDayIsLostWhenHalfOfItIs();
    void absenceOnAFreeDayCostsNothing();
    void looksNoFurtherThanTheSpan();
};

namespace {

const Instant monday = *instantFromIso("2026-03-02");
const Interval week{monday, monday + 168h};

// Monday to Friday, 8 to 16.
Intervals fiveDays()
{
    std::vector<Interval> days;
    for (int day = 0; day < 5; ++day)
        days.push_back({monday + 24h * day + 8h, monday + 24h * day + 16h});
    return Intervals(days);
}

} // namespace

void TstAbsence::countsDaysThatWereToBeWorked()
{
    QCOMPARE(absentDays(fiveDays(), {}, week), (AbsentDays{0, 5}));
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday + 48h, monday + 96h}}), week), (AbsentDays{2, 5}));
    QCOMPARE(absentDays({}, Intervals({week}), week), (AbsentDays{0, 0}));
}

void TstAbsence::aDayIsLostWhenHalfOfItIs()
{
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday + 13h, monday + 16h}}), week), (AbsentDays{0, 5}));
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday + 12h, monday + 16h}}), week), (AbsentDays{1, 5}));
    // Two spells of one day count together.
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday + 8h, monday + 10h}, {monday + 14h, monday + 16h}}), week),
             (AbsentDays{1, 5}));
}

void TstAbsence::absenceOnAFreeDayCostsNothing()
{
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday + 120h, monday + 168h}}), week), (AbsentDays{0, 5}));
}

void TstAbsence::looksNoFurtherThanTheSpan()
{
    const Interval untilWednesdayNoon{monday, monday + 60h};
    QCOMPARE(absentDays(fiveDays(), Intervals({{monday, monday + 168h}}), untilWednesdayNoon), (AbsentDays{3, 3}));
}

QTEST_APPLESS_MAIN(TstAbsence)
#include "tst_absence.moc"
