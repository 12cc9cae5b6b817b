// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/peaks.h"

#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace evenkeel;

namespace {

std::vector<double> sample(std::uint64_t seed, int size, double shareOfSecond, double distance)
{
    Random random(seed);
    std::vector<double> values;
    for (int i = 0; i < size; ++i)
        values.push_back(random.normal() + (random.chance(shareOfSecond) ? distance : 0));
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

class TstPeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTwoPeaksFarApart();
    void seldomFindsTwoInOne();
    void findsNoneInASkewedSample();
    void saysNothingOfFewOrEqualValues();
    void saysTheSameForTheSameSeed();
};

void TstPeaks::findsTwoPeaksFarApart()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto peaks = twoPeaks(sample(seed, 600, 0.3, 5), 199, seed);
        QVERIFY(peaks);
        QVERIFY(peaks->p <= 0.01);
        QVERIFY(std::abs(peaks->low) < 0.7);
        QVERIFY(std::abs(peaks->high - 5) < 0.7);
        QVERIFY(peaks->valley > peaks->low && peaks->valley < peaks->high);
        QVERIFY(std::abs(peaks->highShare - 0.3) < 0.06);
    }
}

void TstPeaks::seldomFindsTwoInOne()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        found += twoPeaks(sample(seed, 300, 0, 0), 99, seed)->p <= 0.05 ? 1 : 0;
    QVERIFY2(found <= 4, qPrintable(QString::number(found)));
}

void TstPeaks::findsNoneInASkewedSample()
{
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        std::vector<double> values(400);
        std::generate(values.begin(), values.end(), [&random] { return std::log(1 + random.exponential(60)); });
        std::sort(values.begin(), values.end());
        found += twoPeaks(values, 99, seed)->p <= 0.01 ? 1 : 0;
    }
    QCOMPARE(found, 0);
}

void TstPeaks::saysNothingOfFewOrEqualValues()
{
    QVERIFY(!twoPeaks(sample(1, 49, 0.5, 5), 99, 1));
    QVERIFY(!twoPeaks(std::vector<double>(200, 3.0), 99, 1));
    QVERIFY(!twoPeaks({}, 99, 1));
}

void TstPeaks::saysTheSameForTheSameSeed()
{
    QVERIFY(twoPeaks(sample(1, 200, 0.4, 3), 99, 4) == twoPeaks(sample(1, 200, 0.4, 3), 99, 4));
}

QTEST_APPLESS_MAIN(TstPeaks)
#include "tst_peaks.moc"
