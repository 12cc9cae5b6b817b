// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/drawnpoints.h"

#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace evenkeel;

namespace {

constexpr double Gap = std::numeric_limits<double>::quiet_NaN();

struct Line
{
    std::vector<double> x;
    std::vector<double> y;
};

Line randomLine(Random &random, int points)
{
    Line line;
    double x = 0;
    for (int i = 0; i < points; ++i) {
        x += random.between(0, 100) / 10.0;
        line.x.push_back(x);
        line.y.push_back(random.chance(0.02) ? Gap : random.between(-1000, 1000));
    }
    return line;
}

} // namespace

class TstDrawnPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsFewPointsAsTheyAre();
    void keepsASinglePeakAmongMany();
    void keepsTheExtremesOfEveryColumn();
    void keepsOnePointOnEitherSide();
    void isShortAndInOrder();
    void answersNothingForNothing();
};

void TstDrawnPoints::drawsFewPointsAsTheyAre()
{
    const std::vector<double> x{0, 1, 2, 3};
    const std::vector<double> y{5, 6, Gap, 8};
    QVERIFY((drawnPoints(x, y, 0, 3, 10) == std::vector<std::uint32_t>{0, 1, 2, 3}));
}

void TstDrawnPoints::keepsASinglePeakAmongMany()
{
    std::vector<double> x(100'000);
    std::vector<double> y(100'000, 1);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = static_cast<double>(i);
    y[54'321] = 1000;
    y[12'345] = -1000;
    const auto drawn = drawnPoints(x, y, 0, 99'999, 300);
    QVERIFY(std::find(drawn.begin(), drawn.end(), 54'321U) != drawn.end());
    QVERIFY(std::find(drawn.begin(), drawn.end(), 12'345U) != drawn.end());
}

void TstDrawnPoints::keepsTheExtremesOfEveryColumn()
{
    Random random(19);
    for (int round = 0; round < 60; ++round) {
        const Line line = randomLine(random, random.between(1, 4000));
        const double until = line.x.back() + 1;
        const auto columns = static_cast<std::size_t>(random.between(1, 200));
        const auto drawn = drawnPoints(line.x, line.y, 0, until, columns);
        std::set<std::size_t> seen;
        std::vector<double> low(columns, Gap);
        std::vector<double> high(columns, Gap);
        std::vector<double> drawnLow(columns, Gap);
        std::vector<double> drawnHigh(columns, Gap);
        const auto columnOf = [&](double x) {
            return std::min(columns - 1, static_cast<std::size_t>(x / (until / static_cast<double>(columns))));
        };
        const auto widen = [](double &least, double &most, double value) {
            if (std::isnan(value))
                return;
            least = std::isnan(least) ? value : std::min(least, value);
            most = std::isnan(most) ? value : std::max(most, value);
        };
        for (std::size_t i = 0; i < line.x.size(); ++i)
            widen(low[columnOf(line.x[i])], high[columnOf(line.x[i])], line.y[i]);
        for (const std::uint32_t i : drawn)
            widen(drawnLow[columnOf(line.x[i])], drawnHigh[columnOf(line.x[i])], line.y[i]);
        for (std::size_t column = 0; column < columns; ++column) {
            QVERIFY(std::isnan(low[column]) == std::isnan(drawnLow[column]));
            if (std::isnan(low[column]))
                continue;
            QCOMPARE(drawnLow[column], low[column]);
            QCOMPARE(drawnHigh[column], high[column]);
        }
    }
}

void TstDrawnPoints::keepsOnePointOnEitherSide()
{
    const std::vector<double> x{0, 1, 2, 3, 4, 5};
    const std::vector<double> y{0, 1, 2, 3, 4, 5};
    QVERIFY((drawnPoints(x, y, 1.5, 3.5, 5) == std::vector<std::uint32_t>{1, 2, 3, 4}));
    // Between two points: the line runs through.
    QVERIFY((drawnPoints(x, y, 2.2, 2.8, 5) == std::vector<std::uint32_t>{2, 3}));
}

void TstDrawnPoints::isShortAndInOrder()
{
    Random random(23);
    const Line line = randomLine(random, 50'000);
    const auto drawn = drawnPoints(line.x, line.y, line.x[1000], line.x[40'000], 500);
    QVERIFY(drawn.size() <= 6 * 500 + 4);
    QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
    QVERIFY(std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end());
}

void TstDrawnPoints::answersNothingForNothing()
{
    const std::vector<double> x{0, 1};
    QVERIFY(drawnPoints({}, {}, 0, 1, 10).empty());
    QVERIFY(drawnPoints(x, x, 0, 1, 0).empty());
    QVERIFY(drawnPoints(x, x, 1, 1, 10).empty());
}

QTEST_APPLESS_MAIN(TstDrawnPoints)

#include "tst_drawnpoints.moc"
