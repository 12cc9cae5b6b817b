// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "routing/queuegroups.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;

class QueueGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOneOnADeskWithoutQueues();
    void keepQueuesApartThatShareNobody();
    void joinQueuesOfOneAgent();
    void joinQueuesThatOverflow();
    void joinChainsOfAgents();
    void joinAllWhereEscalationGivesToAnybody();
    void passOverNamesTheDeskDoesNotKnow();
    void holdEachQueueOnceAndShareNoAgent();
};

namespace {

constexpr QueueId Billing{1};
constexpr QueueId Sales{2};
constexpr QueueId Support{5};

DeskCatalog catalog()
{
    DeskCatalog names;
    names.queues = {{"Billing", Billing}, {"Sales", Sales}, {"Support", Support}};
    return names;
}

std::vector<QueueGroup> groupsOf(std::vector<std::vector<QueueId>> served, const Policy &policy = {})
{
    return queueGroups(policy, catalog(), served);
}

} // namespace

void QueueGroupsTest::areOneOnADeskWithoutQueues()
{
    const auto groups = queueGroups({}, {}, {});
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups.front().key(), std::int64_t{0});
}

void QueueGroupsTest::keepQueuesApartThatShareNobody()
{
    const auto groups = groupsOf({{Billing}, {Sales}, {Support}, {}});
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[2].key(), std::int64_t{5});
}

void QueueGroupsTest::joinQueuesOfOneAgent()
{
    const std::vector<QueueGroup> expected{{{Billing}}, {{Sales, Support}}};
    QVERIFY(groupsOf({{Billing}, {Sales, Support}}) == expected);
}

void QueueGroupsTest::joinQueuesThatOverflow()
{
    Policy policy;
    policy.queues.push_back({.queue = "Support", .order = {}, .rules = {}, .overflow = "Billing"});
    const std::vector<QueueGroup> expected{{{Billing, Support}}, {{Sales}}};
    QVERIFY(groupsOf({}, policy) == expected);
}

void QueueGroupsTest::joinChainsOfAgents()
{
    const std::vector<QueueGroup> expected{{{Billing, Sales, Support}}};
    QVERIFY(groupsOf({{Sales, Support}, {Billing, Sales}}) == expected);
}

void QueueGroupsTest::joinAllWhereEscalationGivesToAnybody()
{
    Policy policy;
    policy.escalations.push_back({});
    policy.escalations.back().target = EscalationTarget::Lead;
    QCOMPARE(groupsOf({}, policy).size(), std::size_t{1});
    policy.escalations.back().isOn = false;
    QCOMPARE(groupsOf({}, policy).size(), std::size_t{3});
    policy.escalations.back().isOn = true;
    policy.escalations.back().target = EscalationTarget::Level;
    QCOMPARE(groupsOf({}, policy).size(), std::size_t{3});
}

void QueueGroupsTest::passOverNamesTheDeskDoesNotKnow()
{
    Policy policy;
    policy.queues.push_back({.queue = "Support", .order = {}, .rules = {}, .overflow = "Elsewhere"});
    QCOMPARE(groupsOf({{Billing, QueueId{9}}}, policy).size(), std::size_t{3});
}

void QueueGroupsTest::holdEachQueueOnceAndShareNoAgent()
{
    Random random(7);
    for (int round = 0; round < 200; ++round) {
        DeskCatalog names;
        const int queues = static_cast<int>(random.below(12));
        for (int i = 1; i <= queues; ++i)
            names.queues.emplace("Q" + std::to_string(i), QueueId{i});
        std::vector<std::vector<QueueId>> served(random.below(8));
        for (auto &agent : served) {
            for (int i = 1; i <= queues; ++i) {
                if (random.below(5) == 0)
                    agent.push_back(QueueId{i});
            }
        }
        const auto groups = queueGroups({}, names, served);
        std::size_t held = 0;
        for (const QueueGroup &group : groups) {
            held += group.queues.size();
            QVERIFY(std::is_sorted(group.queues.begin(), group.queues.end()));
            for (const auto &agent : served) {
                const auto isHere = [&group](QueueId queue) {
                    return std::binary_search(group.queues.begin(), group.queues.end(), queue);
                };
                const auto here = std::count_if(agent.begin(), agent.end(), isHere);
                QVERIFY(here == 0 || here == static_cast<std::ptrdiff_t>(agent.size()));
            }
        }
        QCOMPARE(held, static_cast<std::size_t>(queues));
    }
}

QTEST_APPLESS_MAIN(QueueGroupsTest)
#include "tst_queuegroups.moc"
