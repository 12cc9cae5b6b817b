// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/routingscope.h"

#include "services/deskfacts.h"
#include "services/deskreader.h"

namespace evenkeel {

Result<std::vector<QueueGroup>> readQueueGroups(Database &database, Instant now)
{
    DeskReader reader(database);
    const auto policy = reader.policyAt(now);
    if (!policy)
        return policy.error();
    const auto names = reader.names();
    if (!names)
        return names.error();
    std::vector<std::vector<QueueId>> served;
    for (const auto &[id, agent] : names->agents) {
        if (agent.isActive)
            served.push_back(agent.queues);
    }
    return queueGroups(*policy, catalogOf(*names), served);
}

std::vector<QueueGroup> queueGroupsOf(const DeskPicture &picture)
{
    std::vector<std::vector<QueueId>> served;
    served.reserve(picture.agents.size());
    for (const RoutingAgent &agent : picture.agents)
        served.push_back(agent.queues);
    return queueGroups(picture.policy, picture.catalog, served);
}

RoutingScope scopeOf(std::span<const QueueGroup> groups, std::span<const HeldLease> leases)
{
    const auto isHeld = [leases](const QueueGroup &group) {
        return std::any_of(leases.begin(), leases.end(),
                           [&group](const HeldLease &lease) { return lease.group == group.key(); });
    };
    RoutingScope scope;
    scope.isWhole = std::all_of(groups.begin(), groups.end(), isHeld);
    scope.takesUnqueued = !groups.empty() && isHeld(groups.front());
    for (const QueueGroup &group : groups) {
        if (isHeld(group))
            scope.queues.insert(scope.queues.end(), group.queues.begin(), group.queues.end());
    }
    std::sort(scope.queues.begin(), scope.queues.end());
    return scope;
}

} // namespace evenkeel
