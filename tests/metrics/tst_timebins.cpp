// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/timebins.h"

#include "smallhistory.h"

#include <QTest>

using namespace evenkeel;
using namespace smallhistory;

namespace {

std::vector<Instant> days()
{
    std::vector<Instant> edges;
    for (int day = 0; day <= 7; ++day)
        edges.push_back(at(day, 0h));
    return edges;
}

std::vector<TicketId> ids(std::initializer_list<std::int64_t> numbers)
{
    std::vector<TicketId> made;
    for (const std::int64_t number : numbers)
        made.push_back(TicketId{number});
    return made;
}

} // namespace

class TstTimeBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBinOfAMoment();
    void countsWhatHappenedOnEachDay();
    void tellsMiddleAndTailOfEachDay();
    void saysNothingOfAnEmptyBin();
    void countsEveryTicketOnce();
};

void TstTimeBins::findsTheBinOfAMoment()
{
    const std::vector<Instant> edges = days();
    QCOMPARE(binOf(edges, at(0, 0h)), std::optional<std::size_t>(0));
    QCOMPARE(binOf(edges, at(1, 0h) - 1ms), std::optional<std::size_t>(0));
    QCOMPARE(binOf(edges, at(1, 0h)), std::optional<std::size_t>(1));
    QVERIFY(!binOf(edges, at(7, 0h)));
    QVERIFY(!binOf(edges, at(0, 0h) - 1ms));
    QVERIFY(!binOf({}, at(0, 0h)));
}

void TstTimeBins::countsWhatHappenedOnEachDay()
{
    const auto bins = timeBins(problem(), days());
    QCOMPARE(bins.size(), std::size_t{7});
    QVERIFY(bins[0].created == ids({1, 2, 3}));
    QVERIFY(bins[0].complex == ids({1, 2}));
    QVERIFY(bins[0].resolved == ids({1, 3}));
    QVERIFY(bins[0].replied == ids({1, 2, 3, 5}));
    QVERIFY(bins[0].assigned == ids({1, 2, 3}));
    QVERIFY(bins[1].created == ids({4}));
    QVERIFY(bins[2].resolved == ids({5}));
    QVERIFY(bins[3].created == ids({6}));
    QVERIFY(bins[3].escalated == ids({6}));
    // It was solved on Tuesday, came back and was solved again on Thursday.
    QVERIFY(bins[3].resolved == ids({2}));
    QVERIFY(bins[3].reopened == ids({2}));
}

void TstTimeBins::tellsMiddleAndTailOfEachDay()
{
    const auto bins = timeBins(problem(), days());
    // 60, 60, 120 and, since Friday, 4200 minutes.
    QCOMPARE(bins[0].replyMinutes.median, std::optional(90.0));
    QCOMPARE(*bins[0].replyMinutes.p90, 120 + 0.7 * 4080);
    QCOMPARE(bins[0].resolutionHours.median, std::optional(3.5));
    QCOMPARE(bins[0].waitMinutes.median, std::optional(20.0));
    QCOMPARE(bins[2].resolutionHours.median, std::optional(120.0));
    QCOMPARE(bins[3].resolutionHours.median, std::optional(74.0));
    QVERIFY(!bins[3].resolutionHours.medianInterval); // of one value
    QVERIFY(bins[0].replyMinutes.medianInterval);
    QVERIFY(bins[0].replyMinutes.medianInterval->low <= 90 && bins[0].replyMinutes.medianInterval->high >= 90);
}

void TstTimeBins::saysNothingOfAnEmptyBin()
{
    const auto bins = timeBins(problem(), days());
    QVERIFY(bins[6].created.empty());
    QVERIFY(!bins[6].replyMinutes.median);
    QVERIFY(!bins[6].replyMinutes.p90);
    QVERIFY(timeBins(problem(), {}).empty());
}

void TstTimeBins::countsEveryTicketOnce()
{
    const MetricsProblem whole = problem();
    std::size_t created = 0;
    std::size_t resolved = 0;
    for (const TimeBin &bin : timeBins(whole, days())) {
        created += bin.created.size();
        resolved += bin.resolved.size();
    }
    const auto marked = [&whole](TicketMark mark) {
        return static_cast<std::size_t>(std::count_if(whole.tickets.begin(), whole.tickets.end(),
                                                      [mark](const MetricTicket &one) { return one.is(mark); }));
    };
    QCOMPARE(created, marked(TicketMark::Created));
    QCOMPARE(resolved, marked(TicketMark::Resolved));
}

QTEST_APPLESS_MAIN(TstTimeBins)

#include "tst_timebins.moc"
