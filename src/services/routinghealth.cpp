// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/routinghealth.h"

#include "services/deskreader.h"
#include "services/shownline.h"

#include <algorithm>
#include <thread>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Fresh = 3s;        ///< of a renewal: they come every two seconds
constexpr std::chrono::milliseconds Patience = 3s;     ///< for the next one
constexpr std::chrono::milliseconds SweptWithin = 90s; ///< a sweep comes every minute
constexpr std::chrono::milliseconds LookAgain = 250ms;

const RoutingLease *find(const std::vector<RoutingLease> &leases, const QueueGroup &group)
{
    const auto found = std::find_if(leases.begin(), leases.end(),
                                    [&group](const RoutingLease &lease) { return lease.group == group.key(); });
    return found == leases.end() || found->holder.empty() ? nullptr : &*found;
}

bool looksFresh(const RoutingLease &lease)
{
    return lease.sinceRenewal >= 0ms && lease.sinceRenewal <= Fresh;
}

QStringList namesOf(const QueueGroup &group, const DeskNames &names)
{
    QStringList list;
    for (const QueueId id : group.queues) {
        if (const auto found = names.queues.find(id); found != names.queues.end())
            list << shownLine(found->second.name);
    }
    return list;
}

GroupHealth healthOf(const QueueGroup &group, const std::vector<RoutingLease> &first,
                     const std::vector<RoutingLease> &now, const DeskNames &names)
{
    GroupHealth health{group, namesOf(group, names), {}, false, {}};
    const RoutingLease *lease = find(now, group);
    if (!lease)
        return health;
    const RoutingLease *before = find(first, group);
    health.holder = QString::fromStdString(lease->holder);
    health.isAlive = looksFresh(*lease) || !before || before->renewals != lease->renewals;
    health.sinceSweep = lease->sinceSweep;
    return health;
}

} // namespace

bool GroupHealth::isSwept() const
{
    return sinceSweep && *sinceSweep <= SweptWithin;
}

Result<std::vector<GroupHealth>> readRoutingHealth(Database &database, Instant now)
{
    const auto groups = readQueueGroups(database, now);
    if (!groups)
        return groups.error();
    const auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    LeaseStore store(database);
    const auto first = store.leases();
    if (!first)
        return first.error();
    std::vector<RoutingLease> leases = *first;
    const auto until = std::chrono::steady_clock::now() + Patience;
    for (;;) {
        std::vector<GroupHealth> health;
        for (const QueueGroup &group : *groups)
            health.push_back(healthOf(group, *first, leases, *names));
        // Only who has a lease and is not known to be there is worth waiting for, and who has yet to sweep.
        const bool isSettled = std::all_of(health.begin(), health.end(), [](const GroupHealth &one) {
            return one.holder.isEmpty() || (one.isAlive && one.sinceSweep);
        });
        if (isSettled || std::chrono::steady_clock::now() >= until)
            return health;
        std::this_thread::sleep_for(LookAgain);
        auto again = store.leases();
        if (!again)
            return again.error();
        leases = std::move(*again);
    }
}

} // namespace evenkeel
