// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "routing/batch/agentbundle.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

using namespace evenkeel;

namespace {

/// The worth of some items in their order, or nothing where a limit is broken.
std::optional<double> worthOf(const AgentBundle::Agent &agent, const std::vector<AgentBundle::Item> &items,
                              std::uint32_t chosen)
{
    int used = 0;
    int complex = 0;
    int turns = 0;
    double profit = 0;
    std::vector<int> rooms(agent.rooms.begin(), agent.rooms.end());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if ((chosen >> i & 1U) == 0)
            continue;
        const bool isFirst = agent.isIdle && used == 0;
        used += items[i].units;
        complex += items[i].isComplex ? 1 : 0;
        ++turns;
        profit += items[i].profit;
        if (complex > agent.complex || turns > agent.turns)
            return std::nullopt;
        for (std::size_t room = 0; room < rooms.size(); ++room) {
            rooms[room] -= items[i].uses[room];
            if (rooms[room] < 0)
                return std::nullopt;
        }
        if (used > std::min(items[i].limit, agent.room)) {
            if (!isFirst)
                return std::nullopt;
            used = std::min(used, std::max(0, agent.room) + 1); // what is above the room counts as one unit
        }
    }
    const double by = used * agent.grid;
    return profit - agent.bend * by * (2 * agent.load + by);
}

double bestOf(const AgentBundle::Agent &agent, const std::vector<AgentBundle::Item> &items)
{
    double best = 0;
    for (std::uint32_t chosen = 1; chosen < (1U << items.size()); ++chosen)
        best = std::max(best, worthOf(agent, items, chosen).value_or(0));
    return best;
}

/// A bit for each item of the last answer.
std::uint32_t readBundle(const AgentBundle &bundle)
{
    std::vector<std::uint32_t> taken;
    bundle.readBundle(taken);
    std::uint32_t chosen = 0;
    for (const std::uint32_t item : taken)
        chosen |= 1U << item;
    return chosen;
}

AgentBundle::Agent someAgent(Random &random)
{
    AgentBundle::Agent agent;
    agent.room = random.between(0, 25);
    agent.complex = random.between(0, 4);
    agent.turns = random.between(0, 6);
    agent.isIdle = random.chance(0.3);
    agent.load = agent.isIdle ? 0 : random.between(0, 20);
    agent.bend = random.chance(0.5) ? 0.02 * random.uniform() : 0;
    return agent;
}

/// Lower limits first, as the dispatcher gives them.
std::vector<AgentBundle::Item> someItems(const AgentBundle::Agent &agent, Random &random)
{
    std::vector<AgentBundle::Item> items(static_cast<std::size_t>(random.between(1, 11)));
    const int limit = agent.room - random.between(0, 5);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].ticket = static_cast<std::uint32_t>(i);
        items[i].units = random.between(1, 9);
        items[i].limit = i < items.size() / 2 ? limit : agent.room;
        items[i].isComplex = random.chance(0.4);
        items[i].profit = 1 + 20 * random.uniform();
    }
    return items;
}

} // namespace

class AgentBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundleIsTheBestOfAll();
    void furtherRoomsAreKept();
    void fewStatesStillBoundTheBest();
    void knownPricesFindTheSame();
};

void AgentBundleTest::bundleIsTheBestOfAll()
{
    Random random(11);
    AgentBundle bundle;
    for (int trial = 0; trial < 3000; ++trial) {
        const AgentBundle::Agent agent = someAgent(random);
        const std::vector<AgentBundle::Item> items = someItems(agent, random);
        const double value = bundle.solve(agent, items);
        QVERIFY2(std::abs(value - bestOf(agent, items)) < 1e-9, qPrintable(QString::number(trial)));
        const std::optional<double> worth = worthOf(agent, items, readBundle(bundle));
        QVERIFY2(worth && std::abs(*worth - value) < 1e-9, qPrintable(QString::number(trial)));
    }
}

void AgentBundleTest::furtherRoomsAreKept()
{
    Random random(12);
    AgentBundle bundle;
    int binding = 0;
    for (int trial = 0; trial < 2000; ++trial) {
        AgentBundle::Agent agent = someAgent(random);
        std::vector<AgentBundle::Item> items = someItems(agent, random);
        const double before = bundle.solve(agent, items);
        const std::vector<int> rooms{random.between(0, 20), random.between(0, 3000)};
        std::vector<std::array<int, 2>> uses;
        for (std::size_t i = 0; i < items.size(); ++i)
            uses.push_back({random.between(0, 8), random.between(0, 900)});
        agent.rooms = rooms;
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].uses = uses[i].data();
        const double value = bundle.solve(agent, items);
        const double best = bestOf(agent, items);
        binding += best < before - 1e-9 ? 1 : 0;
        const std::optional<double> worth = worthOf(agent, items, readBundle(bundle));
        const bool isRounded = rooms[1] > 2000; // such a room is measured in steps of two
        QVERIFY2(value >= best - 1e-9, qPrintable(QString::number(trial)));
        QVERIFY2(isRounded || std::abs(value - best) < 1e-9, qPrintable(QString::number(trial)));
        QVERIFY2(isRounded || (worth && std::abs(*worth - value) < 1e-9), qPrintable(QString::number(trial)));
    }
    QVERIFY(binding > 500);
}

void AgentBundleTest::fewStatesStillBoundTheBest()
{
    Random random(13);
    AgentBundle few(4);
    for (int trial = 0; trial < 500; ++trial) {
        AgentBundle::Agent agent = someAgent(random);
        std::vector<AgentBundle::Item> items = someItems(agent, random);
        const std::vector<int> rooms{random.between(0, 12), random.between(0, 12)};
        std::vector<std::array<int, 2>> uses;
        for (std::size_t i = 0; i < items.size(); ++i)
            uses.push_back({random.between(0, 8), random.between(0, 8)});
        agent.rooms = rooms;
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].uses = uses[i].data();
        QVERIFY2(few.solve(agent, items) >= bestOf(agent, items) - 1e-9, qPrintable(QString::number(trial)));
        const std::optional<double> worth = worthOf(agent, items, readBundle(few));
        QVERIFY2(worth.has_value(), qPrintable(QString::number(trial)));
    }
}

void AgentBundleTest::knownPricesFindTheSame()
{
    Random random(14);
    AgentBundle bundle;
    for (int trial = 0; trial < 500; ++trial) {
        AgentBundle::Agent agent = someAgent(random);
        std::vector<AgentBundle::Item> items = someItems(agent, random);
        const std::vector<int> rooms{random.between(0, 12), random.between(0, 12)};
        std::vector<std::array<int, 2>> uses;
        for (std::size_t i = 0; i < items.size(); ++i)
            uses.push_back({random.between(0, 8), random.between(0, 8)});
        agent.rooms = rooms;
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i].uses = uses[i].data();
        BundleStates::Prices prices{};
        for (double &price : prices)
            price = 5 * random.uniform();
        agent.roomPrices = prices;
        const double best = bestOf(agent, items);
        for (int again = 0; again < 2; ++again)
            QVERIFY2(std::abs(bundle.solve(agent, items) - best) < 1e-9, qPrintable(QString::number(trial)));
    }
}

QTEST_APPLESS_MAIN(AgentBundleTest)
#include "tst_agentbundle.moc"
