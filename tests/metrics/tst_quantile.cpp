// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/quantile.h"

#include <QtTest/QtTest>

#include <cmath>
#include <vector>

using namespace evenkeel;

class TestQuantile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianIsTheMiddleOrTheMeanOfTwo()
    {
        QCOMPARE(median(std::vector{9.0, 1.0, 5.0}), std::optional{5.0});
        QCOMPARE(median(std::vector{9.0, 1.0, 5.0, 6.0}), std::optional{5.5});
        QCOMPARE(median(std::vector{4.0}), std::optional{4.0});
        QVERIFY(!median({}));
    }

    /// Definition 7 of Hyndman and Fan, as quantile(1:10, …) in R by default.
    void interpolatesBetweenOrderStatistics()
    {
        const std::vector<double> values{10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        QCOMPARE(*quantile(values, 0.25), 3.25);
        QCOMPARE(*quantile(values, 0.75), 7.75);
        QVERIFY(std::abs(*quantile(values, 0.9) - 9.1) < 1e-12);
    }

    void endsAreTheExtremes()
    {
        const std::vector<double> values{3, 8, -2};
        QCOMPARE(*quantile(values, 0), -2.0);
        QCOMPARE(*quantile(values, 1), 8.0);
        QCOMPARE(*quantile(values, -1), -2.0);
        QCOMPARE(*quantile(values, 7), 8.0);
        QVERIFY(!quantile({}, 0.5));
    }

    void spreadAgreesWithItsParts()
    {
        const std::vector<double> values{5, 1, 4, 2, 3, 30};
        const Spread seen = *spread(values);
        QCOMPARE(seen.count, 6U);
        QCOMPARE(seen.lowest, 1.0);
        QCOMPARE(seen.highest, 30.0);
        QCOMPARE(seen.median, *median(values));
        QCOMPARE(seen.lowerQuartile, *quantile(values, 0.25));
        QCOMPARE(seen.upperQuartile, *quantile(values, 0.75));
        QCOMPARE(seen.p90, *quantile(values, 0.9));
        QVERIFY(!spread({}));
    }
};

QTEST_APPLESS_MAIN(TestQuantile)
#include "tst_quantile.moc"
