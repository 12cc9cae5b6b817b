// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"
#include "routing/batch/batchbound.h"
#include "routing/batch/batchmarket.h"
#include "routing/batch/batchreading.h"
#include "routing/batch/batchsearch.h"
#include "routing/batch/batchstep.h"
#include "routing/batch/smoothclimb.h"

#include <QtTest>

#include <numeric>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

/// A desk as a batch reads it.
struct Reading
{
    explicit Reading(const DeskPicture &picture)
        : desk(picture)
        , problem(readBatch(desk, desk.waiting()))
        , resources(problem)
        , kinds(problem)
    {}

    LiveDesk desk;
    BatchProblem problem;
    BatchResources resources;
    BatchKinds kinds;
};

struct Proof
{
    double first = 0;
    double settled = 0;
    double bundles = 0;
};

Proof proved(const Reading &reading, unsigned threads = 1)
{
    Proof proof;
    BatchMarket market(reading.problem, reading.resources, threads, {});
    market.open();
    proof.first = market.bound();
    market.settle();
    proof.settled = market.bound();
    BatchBound bundles(reading.problem, reading.kinds, reading.resources, threads, {});
    bundles.startFrom(market);
    for (int round = 0; round < 8; ++round)
        bundles.round(proof.settled * 1.1 + 1);
    proof.bundles = bundles.best();
    return proof;
}

/// A plan made by every kind of step there is.
BatchChoice planOf(const Reading &reading, Random &random, int tries)
{
    BatchMarket market(reading.problem, reading.resources, 1, {});
    market.open();
    market.settle();
    std::vector<std::uint32_t> agents(reading.problem.agents.size());
    std::iota(agents.begin(), agents.end(), 0U);
    BatchSearch search(reading.problem, reading.kinds, {});
    search.listen(market);
    search.sell(market, agents, 4);
    search.anneal(static_cast<std::size_t>(tries), 0.1, market.placeWorth(), random);
    search.shift();
    search.eject();
    search.rebundle(agents);
    return search.schedule().choice();
}

/// Tickets that would not fit where the plan puts them, one after the other.
int misfits(const BatchProblem &problem, const BatchChoice &choice)
{
    BatchSchedule schedule(problem);
    int misfits = 0;
    for (std::size_t ticket = 0; ticket < choice.size(); ++ticket) {
        if (choice[ticket] == BatchProblem::Nobody)
            continue;
        if (problem.passes(ticket, choice[ticket]) && schedule.fits(ticket, choice[ticket]))
            schedule.put(ticket, choice[ticket]);
        else
            ++misfits;
    }
    return misfits;
}

} // namespace

class TestBatchMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbsToTheTop();
    void aStoppedClimbSaysSo();
    void workUpToACapUsesTheRoomOfEveryHigherCap();
    void roomThatNoTicketCanFillDoesNotCount();
    void whereFewTicketsFitWholePiecesCount();
    void aStepIsNoLongerThanWhatStandsForIt();
    void whatIsTooHeavyByAHairDoesNotFit();
    void whatNeverFitsIsMarked();
    void anIdleAgentTakesATicketOfAnySize();
    void provesNearlyTheBestPlanWhereRoomIsShort();
    void noBoundLiesAboveAPlan();
    void settlingProvesMore();
    void goingOnProvesMoreAndNoMoreThanIsTrue();
    void threadsDoNotChangeTheProof();
    void noStepOfTheSearchBreaksALimit();
    void annealingAgainGivesTheSamePlan();
};

void TestBatchMarket::climbsToTheTop()
{
    // Curved a hundred times more in one direction than in the other.
    std::vector<double> point{7, -3};
    SmoothClimb climb;
    const bool isDone = climb.climb(point, {1, 1}, 60, 1e-12, [](const auto &at, double &value, auto &slope) {
        const double x = at[0] - 2;
        const double y = at[1] - 5;
        value = -50 * x * x - 0.5 * y * y;
        slope = {-100 * x, -y};
        return true;
    });
    QVERIFY(isDone);
    QVERIFY(std::abs(point[0] - 2) < 1e-4);
    QVERIFY(std::abs(point[1] - 5) < 1e-4);
}

void TestBatchMarket::aStoppedClimbSaysSo()
{
    std::vector<double> point{1};
    int looks = 0;
    SmoothClimb climb;
    QVERIFY(!climb.climb(point, {1}, 60, 0, [&looks](const auto &at, double &value, auto &slope) {
        value = -at[0] * at[0];
        slope = {-2 * at[0]};
        return ++looks < 2;
    }));
    QCOMPARE(looks, 2);
    QCOMPARE(point[0], 1.0);
}

void TestBatchMarket::workUpToACapUsesTheRoomOfEveryHigherCap()
{
    DeskPicture problem = picture(1, 2);
    busy(problem, 1, 3);
    for (RoutingTicket &ticket : problem.tickets) {
        if (ticket.id == TicketId{2})
            ticket.priority = Priority::Urgent;
    }
    const Reading reading(problem);
    // Tickets weigh 10 of 100 units, 30 are held: room for five up to the target of 80 %, for seven with the buffer.
    QCOMPARE(reading.resources.list()[0].room[0], 5.0);
    QCOMPARE(reading.resources.list()[1].room[0], 7.0);
    const auto &usual = reading.resources.uses()[reading.resources.useOf(0)];
    const auto &urgent = reading.resources.uses()[reading.resources.useOf(1)];
    QCOMPARE(usual.loads, std::size_t{2});
    QCOMPARE(urgent.loads, std::size_t{1});
    QCOMPARE(urgent.parts.front().first, std::size_t{1});
}

void TestBatchMarket::roomThatNoTicketCanFillDoesNotCount()
{
    DeskPicture problem = picture(1, 2);
    busy(problem, 1, 3);
    problem.agents[0].capacity = 95; // 76 up to the target, 30 are held: 46 are left for tickets of 10
    const Reading reading(problem);
    QCOMPARE(reading.resources.list()[0].room[0], 4.0);
}

void TestBatchMarket::whereFewTicketsFitWholePiecesCount()
{
    BatchProblem problem;
    problem.caps = {1.0};
    problem.limits = {{26'000}};
    problem.capRows = {{0}};
    problem.bend = {0.0};
    problem.agents.resize(1);
    problem.agents[0].load = 1'000;
    problem.agents[0].turnsLeft = 100;
    problem.tickets.resize(2);
    problem.tickets[0].weight = 10'000;
    problem.tickets[1].weight = 13'000;
    const BatchResources resources(problem);
    // Of 25 there is room for two tickets of 10 or more, but for one only of 13 or more.
    QCOMPARE(resources.loads(), std::size_t{3});
    QCOMPARE(resources.list()[1].room[0], 1.0);
    QCOMPARE(resources.list()[2].room[0], 2.0);
    QCOMPARE(resources.uses()[resources.useOf(0)].loads, std::size_t{2});
    QCOMPARE(resources.uses()[resources.useOf(1)].loads, std::size_t{3});
}

void TestBatchMarket::aStepIsNoLongerThanWhatStandsForIt()
{
    const std::vector<MilliUnits> weights{10'000, 11'111, 14'444, 15'556, 25'000};
    const double step = stepBelow(10'000.0 / 9, weights);
    QVERIFY(step <= 14'444.0 / 13);
    QVERIFY(step > 14'444.0 / 13 - 1e-6);
    QVERIFY(std::floor(15'556 / step) == 14); // and 25,000 is no multiple of it
}

void TestBatchMarket::whatIsTooHeavyByAHairDoesNotFit()
{
    Reading reading(picture(1, 3));
    reading.problem.tickets[0].weight = 15'556;
    reading.problem.tickets[1].weight = 15'556;
    reading.problem.tickets[2].weight = 11'111;
    const auto most = [&reading](MilliUnits room) {
        BatchProblem &problem = reading.problem;
        problem.agents[0].load = problem.limits.back()[0] - room;
        problem.limits.front()[0] = problem.limits.back()[0];
        const BatchKinds kinds(problem);
        std::vector<AgentBundle::Item> items;
        for (std::uint32_t ticket = 0; ticket < 3; ++ticket) {
            AgentBundle::Item item = kinds.item(0, kinds.of(ticket));
            item.ticket = ticket;
            item.profit = ticket < 2 ? 3'000'000 : 1'000'000;
            items.push_back(item);
        }
        AgentBundle::sortByLimit(items);
        AgentBundle bundle;
        bundle.solve(kinds.agent(0), items);
        std::vector<std::uint32_t> taken;
        bundle.readBundle(taken);
        double sum = 0;
        for (const std::uint32_t at : taken)
            sum += items[at].profit;
        return sum;
    };
    // In steps of a ninth of 10 units they weigh 14, 14 and 10.
    QCOMPARE(most(31'111), 4'000'000.0);
    QCOMPARE(most(31'112), 6'000'000.0);
    QCOMPARE(most(42'222), 6'000'000.0);
    QCOMPARE(most(42'223), 7'000'000.0);
}

void TestBatchMarket::whatNeverFitsIsMarked()
{
    DeskPicture problem = picture(2, 1);
    busy(problem, 1, 8);
    const Reading reading(problem);
    const auto &use = reading.resources.uses()[reading.resources.useOf(0)];
    QCOMPARE(use.never[0], BatchProblem::Blocked);
    QCOMPARE(use.never[1], 0.0);
}

void TestBatchMarket::anIdleAgentTakesATicketOfAnySize()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].capacity = 5; // the ticket weighs 10
    const Reading reading(problem);
    QCOMPARE(reading.resources.uses()[reading.resources.useOf(0)].never[0], 0.0);
    Random random(1);
    QCOMPARE(planOf(reading, random, 100), BatchChoice{0});
}

void TestBatchMarket::provesNearlyTheBestPlanWhereRoomIsShort()
{
    DeskPicture problem = picture(2, 9);
    busy(problem, 1, 6);
    busy(problem, 2, 5);
    const Reading reading(problem); // room for two and three of nine
    Random random(1);
    const BatchChoice plan = planOf(reading, random, 5000);
    QCOMPARE(std::count(plan.begin(), plan.end(), BatchProblem::Nobody), 4);
    const double cost = batchCost(reading.problem, plan);
    const Proof proof = proved(reading);
    QVERIFY(proof.settled <= cost);
    QVERIFY2(proof.settled > cost * 0.99, qPrintable(QString::number(proof.settled / cost)));
}

void TestBatchMarket::noBoundLiesAboveAPlan()
{
    Random random(3);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const DeskPicture desk = randomDesk(seed, {.agents = 15, .tickets = 70});
        const Reading reading(desk);
        const double cost = batchCost(reading.problem, planOf(reading, random, 4000));
        const Proof proof = proved(reading);
        const double rounding = 1e-9 * std::abs(cost);
        QVERIFY2(proof.settled <= cost + rounding, qPrintable(QString::number(seed)));
        QVERIFY2(proof.bundles <= cost + rounding, qPrintable(QString::number(seed)));
    }
}

void TestBatchMarket::settlingProvesMore()
{
    int better = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const DeskPicture desk = randomDesk(seed, {.agents = 15, .tickets = 120});
        const Proof proof = proved(Reading(desk));
        QVERIFY(proof.settled >= proof.first);
        better += proof.settled > proof.first * 1.001 ? 1 : 0;
    }
    QVERIFY2(better >= 10, qPrintable(QString::number(better)));
}

void TestBatchMarket::goingOnProvesMoreAndNoMoreThanIsTrue()
{
    Random random(5);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Reading reading(randomDesk(seed, {.agents = 15, .tickets = 70}));
        BatchMarket market(reading.problem, reading.resources, 1, {});
        market.open();
        market.settle();
        BatchMarket rising = market;
        for (int step = 0; step < 100 && rising.rise(); ++step) {
        }
        QVERIFY(!rising.rise()); // it comes to an end
        QVERIFY(rising.bound() >= market.bound());
        QVERIFY(rising.bound() <= batchCost(reading.problem, planOf(reading, random, 3000)));
        const double risen = rising.bound();
        market.adopt(rising);
        QCOMPARE(market.bound(), risen);
        QVERIFY(market.bestTicketPrices() == rising.bestTicketPrices());
    }
}

void TestBatchMarket::threadsDoNotChangeTheProof()
{
    const DeskPicture desk = randomDesk(5, {.agents = 40, .tickets = 200});
    const Reading reading(desk);
    const Proof one = proved(reading);
    for (const unsigned threads : {2U, 3U}) {
        const Proof other = proved(reading, threads);
        QCOMPARE(other.settled, one.settled);
        QCOMPARE(other.bundles, one.bundles);
    }
}

void TestBatchMarket::noStepOfTheSearchBreaksALimit()
{
    Random random(7);
    int given = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const DeskPicture desk = randomDesk(seed, {.agents = 25, .tickets = 120});
        const Reading reading(desk);
        const BatchChoice plan = planOf(reading, random, 20'000);
        QCOMPARE(misfits(reading.problem, plan), 0);
        given += static_cast<int>(plan.size() -
                                  static_cast<std::size_t>(std::count(plan.begin(), plan.end(), BatchProblem::Nobody)));
    }
    QVERIFY2(given > 300, qPrintable(QString::number(given)));
}

void TestBatchMarket::annealingAgainGivesTheSamePlan()
{
    const DeskPicture desk = randomDesk(11, {.agents = 30, .tickets = 200});
    const Reading reading(desk);
    Random first(9);
    Random second(9);
    QCOMPARE(planOf(reading, first, 10'000), planOf(reading, second, 10'000));
}

QTEST_APPLESS_MAIN(TestBatchMarket)
#include "tst_batchmarket.moc"
