// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/estimates.h"

#include "base/quantile.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

using namespace evenkeel;

class TstEstimates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksTwoSamples();
    void boundsAMean();
    void wilsonMatchesPublishedValues();
    void wilsonOfNothingAndEverythingEndsThere();
    void orderIntervalHoldsTheQuantile95InAHundred();
    void bootstrapHoldsTheMedianMostTimes();
    void bootstrapIsTheSameForTheSameSeed();
    void slopeOfAStraightLineIsExact();
    void slopeAsksForFourPoints();
    void comparesTwoShares();
};

void TstEstimates::wilsonMatchesPublishedValues()
{
    // Newcombe (1998), table I: 81 of 263 and 15 of 148.
    const auto first = wilsonInterval(81, 263);
    QVERIFY(first);
    QVERIFY(std::abs(first->low - 0.2553) < 5e-5);
    QVERIFY(std::abs(first->high - 0.3662) < 5e-5);
    const auto second = wilsonInterval(15, 148);
    QVERIFY(std::abs(second->low - 0.0624) < 5e-5);
    QVERIFY(std::abs(second->high - 0.1605) < 5e-5);
}

void TstEstimates::wilsonOfNothingAndEverythingEndsThere()
{
    QCOMPARE(wilsonInterval(0, 20)->low, 0.0);
    QVERIFY(std::abs(wilsonInterval(0, 20)->high - 0.1611) < 5e-5); // Newcombe
    QCOMPARE(wilsonInterval(20, 20)->high, 1.0);
    QVERIFY(!wilsonInterval(0, 0));
}

void TstEstimates::orderIntervalHoldsTheQuantile95InAHundred()
{
    Random random(3);
    int held = 0;
    constexpr int Rounds = 2000;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<double> sample(200);
        std::generate(sample.begin(), sample.end(), [&random] { return random.exponential(1); });
        std::sort(sample.begin(), sample.end());
        const auto interval = orderInterval(sample, 0.9);
        const double truth = std::log(10.0); // of the exponential distribution
        held += interval && interval->low <= truth && truth <= interval->high ? 1 : 0;
    }
    QVERIFY2(held >= 0.95 * Rounds && held <= 0.99 * Rounds, qPrintable(QString::number(held)));
}

void TstEstimates::bootstrapHoldsTheMedianMostTimes()
{
    Random random(5);
    int held = 0;
    constexpr int Rounds = 400;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<double> sample(40);
        std::generate(sample.begin(), sample.end(), [&random] { return random.exponential(1); });
        std::sort(sample.begin(), sample.end());
        const auto intervals = bootstrapIntervals(sample, {0.5, 0.9}, 400, random);
        const double truth = std::log(2.0);
        held += intervals && (*intervals)[0].low <= truth && truth <= (*intervals)[0].high ? 1 : 0;
    }
    QVERIFY2(held >= 0.90 * Rounds, qPrintable(QString::number(held)));
}

void TstEstimates::bootstrapIsTheSameForTheSameSeed()
{
    std::vector<double> sample(30);
    std::iota(sample.begin(), sample.end(), 0.0);
    Random one(9);
    Random other(9);
    QVERIFY(bootstrapIntervals(sample, {0.5, 0.9}, 100, one) == bootstrapIntervals(sample, {0.5, 0.9}, 100, other));
    QVERIFY(!bootstrapIntervals(std::span(sample).first(1), {0.5, 0.9}, 100, one));
}

void TstEstimates::slopeOfAStraightLineIsExact()
{
    const std::vector<double> at{0, 1, 2, 3, 5};
    std::vector<double> values;
    for (const double x : at)
        values.push_back(7 - 2 * x);
    const auto slope = slopeOf(at, values);
    QVERIFY(slope);
    QVERIFY(std::abs(slope->value + 2) < 1e-12);
    // Known by hand: 1 2 2 3 at 0 1 2 3 has slope 0.6 and a standard error of sqrt(0.1 / 5).
    const auto second = slopeOf(std::vector<double>{0, 1, 2, 3}, std::vector<double>{1, 2, 2, 3});
    QVERIFY(std::abs(second->value - 0.6) < 1e-12);
    QVERIFY(std::abs(second->interval.high - (0.6 + 4.303 * std::sqrt(0.1 / 5))) < 1e-9);
}

void TstEstimates::slopeAsksForFourPoints()
{
    QVERIFY(!slopeOf(std::vector<double>{0, 1, 2}, std::vector<double>{1, 2, 3}));
    QVERIFY(!slopeOf(std::vector<double>{1, 1, 1, 1}, std::vector<double>{1, 2, 3, 4}));
}

void TstEstimates::comparesTwoShares()
{
    // 20 of 100 against 40 of 100: pooled 0.3, z = 0.2 / sqrt(0.21 * 0.02) = 3.0861.
    QVERIFY(std::abs(twoShareP(20, 100, 40, 100) - 0.002028) < 1e-5);
    QCOMPARE(twoShareP(5, 10, 5, 10), 1.0);
    QCOMPARE(twoShareP(0, 10, 0, 10), 1.0);
    QCOMPARE(twoShareP(1, 2, 0, 0), 1.0);
}

// By hand: ranks of a are 4, 5 and 6 of 6, their sum 15; expected 10.5 with variance 5.25.
void TstEstimates::ranksTwoSamples()
{
    const std::vector<double> low{1, 2, 3};
    const std::vector<double> high{7, 8, 9};
    QVERIFY(std::abs(rankSumP(high, low) - std::erfc(4.5 / std::sqrt(2 * 5.25))) < 1e-12);
    QCOMPARE(rankSumP(low, high), rankSumP(high, low));
    QCOMPARE(rankSumP(low, low), 1.0);
    QCOMPARE(rankSumP({}, low), 1.0);
    // All alike: no ranks to tell apart.
    const std::vector<double> same(9, 4);
    QCOMPARE(rankSumP(same, same), 1.0);
}

// By hand: mean 4, variance 4, two degrees of freedom: 4.303 * 2 / sqrt(3).
void TstEstimates::boundsAMean()
{
    const std::vector<double> values{2, 4, 6};
    const auto interval = meanInterval(values);
    QVERIFY(interval);
    QVERIFY(std::abs(interval->low - (4 - 4.303 * 2 / std::sqrt(3.0))) < 1e-9);
    QVERIFY(std::abs(interval->high - (4 + 4.303 * 2 / std::sqrt(3.0))) < 1e-9);
    QVERIFY(!meanInterval(std::span(values).first(2)));
}

QTEST_APPLESS_MAIN(TstEstimates)
#include "tst_estimates.moc"
