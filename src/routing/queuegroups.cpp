// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/queuegroups.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

/// Disjoint sets with path halving; the lowest queue stands for its set.
class QueueSets final
{
public:
    explicit QueueSets(const DeskCatalog &catalog)
    {
        for (const auto &[name, id] : catalog.queues)
            m_parent.emplace(id, id);
    }

    void join(QueueId one, QueueId other)
    {
        const QueueId a = rootOf(one);
        const QueueId b = rootOf(other);
        if (a.isValid() && b.isValid() && a != b)
            m_parent[std::max(a, b)] = std::min(a, b);
    }

    void joinAll()
    {
        for (const auto &[id, parent] : m_parent)
            join(m_parent.begin()->first, id);
    }

    std::vector<QueueGroup> groups()
    {
        std::map<QueueId, QueueGroup> byRoot;
        for (const auto &[id, parent] : m_parent)
            byRoot[rootOf(id)].queues.push_back(id);
        std::vector<QueueGroup> groups;
        for (auto &[root, group] : byRoot)
            groups.push_back(std::move(group));
        return groups;
    }

private:
    /// None for a queue the desk does not have.
    QueueId rootOf(QueueId id)
    {
        auto found = m_parent.find(id);
        if (found == m_parent.end())
            return {};
        while (found->second != found->first) {
            const auto parent = m_parent.find(found->second);
            found->second = parent->second;
            found = parent;
        }
        return found->first;
    }

    std::map<QueueId, QueueId> m_parent;
};

bool givesToAnybody(const EscalationRule &rule)
{
    return rule.isOn && rule.target != EscalationTarget::Level; // a level respects the queues
}

} // namespace

std::vector<QueueGroup> queueGroups(const Policy &policy, const DeskCatalog &catalog,
                                    std::span<const std::vector<QueueId>> servedTogether)
{
    QueueSets sets(catalog);
    for (const std::vector<QueueId> &queues : servedTogether) {
        for (const QueueId queue : queues)
            sets.join(queues.front(), queue);
    }
    for (const QueuePolicy &queue : policy.queues) {
        const auto from = catalog.queues.find(queue.queue);
        const auto to = catalog.queues.find(queue.overflow);
        if (from != catalog.queues.end() && to != catalog.queues.end())
            sets.join(from->second, to->second);
    }
    if (std::any_of(policy.escalations.begin(), policy.escalations.end(), givesToAnybody))
        sets.joinAll();
    std::vector<QueueGroup> groups = sets.groups();
    if (groups.empty())
        groups.emplace_back();
    return groups;
}

} // namespace evenkeel
