// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/histogram.h"

#include "base/random.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace evenkeel;

namespace {

std::vector<TicketValue> valuesOf(std::initializer_list<double> minutes)
{
    std::vector<TicketValue> values;
    for (const double value : minutes)
        values.push_back({TicketId{static_cast<std::int64_t>(values.size()) + 1}, value});
    return values;
}

} // namespace

class TstHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryValueIntoItsBin();
    void keepsWhatLiesBeyondInOneMore();
    void endsWhereTheValuesEnd();
    void choosesAWidthThatPeopleCountIn();
    void losesNothing();
};

void TstHistogram::putsEveryValueIntoItsBin()
{
    const auto bins = histogramOf(valuesOf({0, 4.9, 5, 12, 9.999}), 5, 10);
    QCOMPARE(bins.size(), std::size_t{3});
    QVERIFY((bins[0].tickets == std::vector{TicketId{1}, TicketId{2}}));
    QVERIFY((bins[1].tickets == std::vector{TicketId{3}, TicketId{5}}));
    QVERIFY((bins[2].tickets == std::vector{TicketId{4}}));
    QCOMPARE(bins[2].from, 10.0);
    QCOMPARE(bins[2].until, 15.0);
}

void TstHistogram::keepsWhatLiesBeyondInOneMore()
{
    const auto bins = histogramOf(valuesOf({1, 19.9, 20, 1e9}), 10, 2);
    QCOMPARE(bins.size(), std::size_t{3});
    QCOMPARE(bins[2].from, 20.0);
    QVERIFY(std::isinf(bins[2].until));
    QCOMPARE(bins[2].tickets.size(), std::size_t{2});
}

void TstHistogram::endsWhereTheValuesEnd()
{
    QCOMPARE(histogramOf(valuesOf({1}), 10, 24).size(), std::size_t{1});
    QVERIFY(histogramOf({}, 10, 24).empty());
    QVERIFY(histogramOf(valuesOf({1}), 0, 24).empty());
    QVERIFY(histogramOf(valuesOf({1}), 10, 0).empty());
}

void TstHistogram::choosesAWidthThatPeopleCountIn()
{
    QCOMPARE(histogramWidth({}, 24), 1.0);
    QCOMPARE(histogramWidth(valuesOf({240}), 24), 10.0);
    QCOMPARE(histogramWidth(valuesOf({241}), 24), 15.0);
    QCOMPARE(histogramWidth(valuesOf({24 * 1440 * 2.5}), 24), 3 * 1440.0);
    // One far value of a hundred does not make all others look alike.
    std::vector<TicketValue> values = valuesOf({100'000});
    for (int i = 0; i < 99; ++i)
        values.push_back({TicketId{i + 2}, 20});
    QCOMPARE(histogramWidth(values, 24), 1.0);
}

void TstHistogram::losesNothing()
{
    Random random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<TicketValue> values;
        const int count = random.between(1, 300);
        for (int i = 0; i < count; ++i)
            values.push_back({TicketId{i + 1}, static_cast<double>(random.between(0, 100'000)) / 7});
        const auto bins = histogramOf(values, histogramWidth(values, 24), 24);
        std::size_t sum = 0;
        for (const HistogramBin &bin : bins) {
            sum += bin.tickets.size();
            for (const TicketId ticket : bin.tickets) {
                const double value = values[static_cast<std::size_t>(ticket.value - 1)].value;
                QVERIFY(value >= bin.from && value < bin.until);
            }
        }
        QCOMPARE(sum, values.size());
    }
}

QTEST_APPLESS_MAIN(TstHistogram)

#include "tst_histogram.moc"
