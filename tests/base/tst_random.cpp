// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QtTest/QtTest>

#include <array>
#include <cmath>

using namespace evenkeel;

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameNumbers()
    {
        Random a{42};
        Random b{42};
        Random c{43};
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const std::uint64_t number = a.next();
            QCOMPARE(number, b.next());
            differs = differs || number != c.next();
        }
        QVERIFY(differs);
    }

    void staysBelowItsBoundAndReachesAll()
    {
        Random random{1};
        std::array<int, 7> seen{};
        for (int i = 0; i < 7000; ++i)
            ++seen.at(random.below(7));
        for (const int count : seen)
            QVERIFY(count > 850 && count < 1150);
        QCOMPARE(random.below(1), std::uint64_t{0});
    }

    void betweenHoldsBothEnds()
    {
        Random random{2};
        bool low = false;
        bool high = false;
        for (int i = 0; i < 300; ++i) {
            const int number = random.between(-2, 3);
            QVERIFY(number >= -2 && number <= 3);
            low = low || number == -2;
            high = high || number == 3;
        }
        QVERIFY(low && high);
        QCOMPARE(random.between(5, 5), 5);
    }

    void uniformIsEvenInTheUnitInterval()
    {
        Random random{3};
        double sum = 0;
        for (int i = 0; i < 20'000; ++i) {
            const double number = random.uniform();
            QVERIFY(number >= 0 && number < 1);
            sum += number;
        }
        QVERIFY(std::abs(sum / 20'000 - 0.5) < 0.01);
    }

    void momentsOfTheDistributionsAreRight()
    {
        Random random{4};
        double sum = 0;
        double squares = 0;
        double waits = 0;
        for (int i = 0; i < 20'000; ++i) {
            const double number = random.normal();
            sum += number;
            squares += number * number;
            const double wait = random.exponential(5);
            QVERIFY(wait >= 0);
            waits += wait;
        }
        QVERIFY(std::abs(sum / 20'000) < 0.03);
        QVERIFY(std::abs(squares / 20'000 - 1) < 0.04);
        QVERIFY(std::abs(waits / 20'000 - 5) < 0.2);
    }

    void chanceKnowsNeverAndAlways()
    {
        Random random{5};
        for (int i = 0; i < 200; ++i) {
            QVERIFY(!random.chance(0));
            QVERIFY(random.chance(1));
        }
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
