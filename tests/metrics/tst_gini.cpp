// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/gini.h"

#include "base/random.h"

#include <QtTest/QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace evenkeel;

class TestGini : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroWhenAllHaveTheSame()
    {
        QCOMPARE(gini(std::vector{3.0, 3.0, 3.0}), std::optional{0.0});
        QCOMPARE(gini(std::vector{5.0}), std::optional{0.0});
    }

    void isNearlyOneWhenOneHasEverything() { QCOMPARE(gini(std::vector{0.0, 0.0, 0.0, 8.0}), std::optional{0.75}); }

    void matchesAValueWorkedOutByHand()
    {
        // 1, 2, 3: differences 1 + 1 + 2 over 3 · (1 + 2 + 3).
        QVERIFY(std::abs(*gini(std::vector{2.0, 3.0, 1.0}) - 4.0 / 18.0) < 1e-12);
    }

    void isHalfTheMeanDifferenceOfAllPairs()
    {
        Random random{11};
        for (int round = 0; round < 20; ++round) {
            std::vector<double> values;
            for (int i = random.between(1, 40); i > 0; --i)
                values.push_back(random.uniform() * 100);
            double differences = 0;
            double sum = 0;
            for (const double a : values) {
                sum += a;
                for (const double b : values)
                    differences += std::abs(a - b);
            }
            const auto n = static_cast<double>(values.size());
            QVERIFY(std::abs(*gini(values) - differences / (2 * n * sum)) < 1e-9);
        }
    }

    void doesNotDependOnTheUnit()
    {
        const std::vector<double> hours{1, 4, 2, 9};
        const std::vector<double> minutes{60, 240, 120, 540};
        QVERIFY(std::abs(*gini(hours) - *gini(minutes)) < 1e-12);
    }

    void saysNothingWithoutShares()
    {
        QVERIFY(!gini({}));
        QVERIFY(!gini(std::vector{0.0, 0.0}));
        QVERIFY(!gini(std::vector{1.0, -0.5}));
        QVERIFY(!gini(std::vector{1.0, std::numeric_limits<double>::quiet_NaN()}));
        QVERIFY(!gini(std::vector{1.0, std::numeric_limits<double>::infinity()}));
    }
};

QTEST_APPLESS_MAIN(TestGini)
#include "tst_gini.moc"
