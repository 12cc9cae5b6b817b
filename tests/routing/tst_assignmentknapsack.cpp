// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignknapsack.h"

#include "base/random.h"

#include <QtTest>

using namespace evenkeel;

namespace {

struct Thing
{
    std::int32_t weight;
    double profit;
};

/// The most profit over all subsets that hold `in` and not `out`; nothing fits: minus one.
double most(const std::vector<Thing> &things, std::int32_t room, std::size_t in, std::size_t out)
{
    double best = -1;
    for (std::size_t set = 0; set < std::size_t{1} << things.size(); ++set) {
        const auto has = [set](std::size_t thing) { return (set >> thing & 1) != 0; };
        std::int32_t weight = 0;
        double profit = 0;
        for (std::size_t thing = 0; thing < things.size(); ++thing) {
            weight += has(thing) ? things[thing].weight : 0;
            profit += has(thing) ? things[thing].profit : 0;
        }
        const bool isAsked = (in >= things.size() || has(in)) && (out >= things.size() || !has(out));
        if (isAsked && weight <= room)
            best = std::max(best, profit);
    }
    return best;
}

constexpr std::size_t None = 99;

} // namespace

class TestAssignmentKnapsack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTryingAllSubsetsFinds()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            AssignKnapsack knapsack;
            const std::vector<Thing> things = fill(random, knapsack);
            knapsack.relax();
            const double found = knapsack.solve();
            QCOMPARE(found, most(things, m_room, None, None));
            double profit = 0;
            std::int32_t weight = 0;
            for (std::size_t item = 0; item < knapsack.size(); ++item) {
                const Thing &thing = things[knapsack.job(item)];
                profit += knapsack.isTaken(item) ? thing.profit : 0;
                weight += knapsack.isTaken(item) ? thing.weight : 0;
            }
            QCOMPARE(profit, found);
            QVERIFY(weight <= m_room);
        }
    }

    void pricesForcedItemsExactlyWithinTheSlack_data()
    {
        QTest::addColumn<double>("slack");
        QTest::newRow("none") << 0.0;
        QTest::newRow("little") << 8.0;
        QTest::newRow("all") << 1e9;
    }

    void pricesForcedItemsExactlyWithinTheSlack()
    {
        QFETCH(const double, slack);
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            AssignKnapsack knapsack;
            const std::vector<Thing> things = fill(random, knapsack);
            knapsack.relax();
            const double best = knapsack.solveBothWays(slack, m_room);
            QCOMPARE(best, most(things, m_room, None, None));
            for (std::size_t item = 0; item < knapsack.size(); ++item) {
                const std::size_t thing = knapsack.job(item);
                compare(knapsack.with(item), most(things, m_room, thing, None), best - slack);
                compare(knapsack.without(item), most(things, m_room, None, thing), best - slack);
            }
            for (std::int32_t less = 0; less <= m_room; ++less)
                compare(knapsack.most(less), most(things, m_room - less, None, None), best - slack);
        }
    }

    void tellsALossThatNoForcedRefusalUndercuts()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            AssignKnapsack knapsack;
            const std::vector<Thing> things = fill(random, knapsack);
            knapsack.relax();
            const double best = knapsack.solve();
            const auto weight = static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(m_room) + 1));
            const double profit = -random.between(0, 20);
            const double forced = profit + most(things, m_room - weight, None, None);
            QVERIFY(knapsack.leastLoss(weight, profit) <= best - forced);
        }
    }

private:
    std::vector<Thing> fill(Random &random, AssignKnapsack &knapsack)
    {
        m_room = random.between(0, 40);
        knapsack.clear(m_room);
        std::vector<Thing> things;
        const int count = random.between(0, 9);
        for (int i = 0; i < count; ++i) {
            const Thing thing{random.between(0, std::min(m_room, 15)), double(random.between(1, 30))};
            knapsack.add(static_cast<std::uint32_t>(things.size()), thing.weight, thing.profit);
            things.push_back(thing);
        }
        return things;
    }

    /// Exact down to the floor; below it anything below it.
    static void compare(double told, double truth, double floor)
    {
        if (truth >= floor)
            QCOMPARE(told, truth);
        else
            QVERIFY(told < floor || told == truth);
    }

    std::int32_t m_room = 0;
};

QTEST_APPLESS_MAIN(TestAssignmentKnapsack)
#include "tst_assignmentknapsack.moc"
