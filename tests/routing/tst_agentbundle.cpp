// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "routing/batch/agentbundle.h"

#include <QtTest>

#include <algorithm>
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

        std::vector<std::uint32_t> taken;
        bundle.readBundle(taken);
        std::uint32_t chosen = 0;
        for (const std::uint32_t item : taken)
            chosen |= 1U << item;
        const std::optional<double> worth = worthOf(agent, items, chosen);
        QVERIFY2(worth && std::abs(*worth - value) < 1e-9, qPrintable(QString::number(trial)));
    }
}

QTEST_APPLESS_MAIN(AgentBundleTest)
#include "tst_agentbundle.moc"
