// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/weekheat.h"

#include "base/random.h"
#include "smallhistory.h"

#include <QTest>

using namespace evenkeel;
using namespace smallhistory;

namespace {

std::vector<LocalHour> hoursOf(int days)
{
    std::vector<LocalHour> hours;
    for (int hour = 0; hour < days * 24; ++hour)
        hours.push_back({monday + std::chrono::hours{hour}, static_cast<std::uint8_t>(hour % int{WeekSlots})});
    return hours;
}

std::vector<TicketSpan> waitingSpans()
{
    return {{TicketId{1}, 0, {at(0, 9h), at(0, 9h + 10min)}},
            {TicketId{3}, 0, {at(0, 12h - 5min), at(0, 12h + 30min)}},
            {TicketId{4}, NoGroup, {at(1, 9h), Instant::max()}}};
}

} // namespace

class TstWeekHeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsArrivalsByTheHourOfTheWeek();
    void countsWhatWaitsAtTheFullHour();
    void dividesByTheHoursOfThePeriod();
    void saysNothingOfHoursThatAreNotThere();
    void tellsTheTicketsBehindACell();
    void depthIsWhatCountingGives();
};

void TstWeekHeat::countsArrivalsByTheHourOfTheWeek()
{
    const WeekHeat heat = arrivalHeat(problem(), hoursOf(7), week.until);
    std::int64_t all = 0;
    for (const HeatCell &cell : heat)
        all += cell.n;
    QCOMPARE(all, 5); // one of the seven is of Friday before, one older still
    QCOMPARE(heat[9].n, 1);
    QCOMPARE(heat[10].n, 1);
    QCOMPARE(heat[12].n, 1);
    QCOMPARE(heat[24 + 9].n, 1);
    QCOMPARE(heat[3 * 24 + 9].n, 1);
}

void TstWeekHeat::countsWhatWaitsAtTheFullHour()
{
    const WeekHeat heat = spanHeat(waitingSpans(), hoursOf(7));
    QCOMPARE(heat[9].n, 1);
    QCOMPARE(heat[10].n, 0);
    QCOMPARE(heat[12].n, 1);
    QCOMPARE(heat[24 + 8].n, 0);
    QCOMPARE(heat[24 + 9].n, 1);
    QCOMPARE(heat[WeekSlots - 1].n, 1);
}

void TstWeekHeat::dividesByTheHoursOfThePeriod()
{
    const WeekHeat heat = arrivalHeat(problem(), hoursOf(14), at(14, 0h));
    QCOMPARE(heat[9].hours, 2);
    QCOMPARE(heat[9].mean(), std::optional(0.5));
}

void TstWeekHeat::saysNothingOfHoursThatAreNotThere()
{
    const WeekHeat heat = arrivalHeat(problem(), hoursOf(2), at(2, 0h));
    QCOMPARE(heat[3 * 24 + 9].n, 0);
    QVERIFY(!heat[3 * 24 + 9].mean());
    QVERIFY(heat[0].mean() == 0.0);
}

void TstWeekHeat::tellsTheTicketsBehindACell()
{
    QVERIFY((arrivedIn(problem(), hoursOf(7), week.until, 10) == std::vector{TicketId{2}}));
    QVERIFY((heldIn(waitingSpans(), hoursOf(7), 12) == std::vector{TicketId{3}}));
    QVERIFY(heldIn(waitingSpans(), hoursOf(7), 11).empty());
    QVERIFY((heldAt(waitingSpans(), at(1, 9h)) == std::vector{TicketId{4}}));
    QVERIFY(heldAt(waitingSpans(), at(1, 9h) - 1ms).empty());
}

void TstWeekHeat::depthIsWhatCountingGives()
{
    Random random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<TicketSpan> spans;
        for (int i = 0; i < 40; ++i) {
            const Instant from = monday + std::chrono::minutes{random.between(-600, 6000)};
            spans.push_back({TicketId{i + 1}, 0, {from, from + std::chrono::minutes{random.between(1, 2000)}}});
        }
        std::vector<Instant> moments;
        for (int hour = 0; hour < 100; ++hour)
            moments.push_back(monday + std::chrono::hours{hour});
        const std::vector<std::int64_t> depth = depthAt(spans, moments);
        QCOMPARE(depth.size(), moments.size());
        for (std::size_t i = 0; i < moments.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(depth[i]), heldAt(spans, moments[i]).size());
    }
}

QTEST_APPLESS_MAIN(TstWeekHeat)

#include "tst_weekheat.moc"
