// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/queuegroups.h"
#include "storage/leasestore.h"

#include <algorithm>
#include <span>
#include <vector>

namespace evenkeel {

/// Which tickets a router sees to: all, or those of its queue groups. The whole desk is looked at in either case.
struct RoutingScope
{
    bool isWhole = true;
    std::vector<QueueId> queues; ///< sorted; unless whole
    bool takesUnqueued = true;   ///< tickets without a queue, likewise

    [[nodiscard]] bool holds(QueueId queue) const
    {
        if (isWhole)
            return true;
        return queue.isValid() ? std::binary_search(queues.begin(), queues.end(), queue) : takesUnqueued;
    }
};

/// The groups of the desk as it is stored.
[[nodiscard]] Result<std::vector<QueueGroup>> readQueueGroups(Database &database, Instant now);
/// Of a desk that was read already.
[[nodiscard]] std::vector<QueueGroup> queueGroupsOf(const DeskPicture &picture);

/// What the leases are about, by the groups there are now: a lease of a group that is gone is about nothing.
[[nodiscard]] RoutingScope scopeOf(std::span<const QueueGroup> groups, std::span<const HeldLease> leases);

} // namespace evenkeel
