// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leasekeeper.h"

#include "storage/serveraddress.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// In a file one writer keeps all others out: nobody can renew then, nor take over.
bool isBusy(const Error &error)
{
    return error.code == ErrorCode::FileLocked;
}

} // namespace

LeaseTerms LeaseTerms::forWorkspace(const QString &url)
{
    using namespace std::chrono_literals;
    return isServerUrl(url) ? LeaseTerms{} : LeaseTerms{.length = 6s, .renewEvery = 2s, .lookEvery = 1s};
}

Result<bool> LeaseKeeper::keep(Database &database, Instant now, Steady at)
{
    if (const auto known = readGroups(database, now); !known)
        return known.error();
    if (const auto seen = readLeases(database, at); !seen)
        return seen.error();
    if (const auto renewed = renew(database, at); !renewed)
        return renewed.error();
    const auto taken = takeOne(database, at);
    tellHolders(at);
    return taken ? Result<bool>(*taken || isAnybodyGone()) : taken;
}

Result<Done> LeaseKeeper::look(Database &database, Instant now, Steady at)
{
    if (const auto known = readGroups(database, now); !known)
        return known;
    if (const auto seen = readLeases(database, at); !seen)
        return seen;
    tellHolders(at);
    return Done{};
}

Result<Done> LeaseKeeper::giveBack(Database &database)
{
    Result<Done> done = Done{};
    for (const Held &held : std::exchange(m_held, {})) {
        if (const auto given = LeaseStore(database).giveBack(held.lease); !given)
            done = given;
    }
    return done;
}

void LeaseKeeper::noteNewSession()
{
    for (Held &held : m_held)
        held.isShown = false;
}

std::vector<HeldLease> LeaseKeeper::held() const
{
    std::vector<HeldLease> leases;
    for (const Held &held : m_held)
        leases.push_back(held.lease);
    return leases;
}

/// Only what somebody has changed can change the groups.
Result<Done> LeaseKeeper::readGroups(Database &database, Instant now)
{
    const auto changes = database.changeCounter();
    if (!changes)
        return changes.error();
    if (m_seenChanges == *changes)
        return Done{};
    auto groups = readQueueGroups(database, now);
    if (!groups)
        return groups.error();
    m_known = std::move(*groups);
    m_seenChanges = *changes;
    return Done{};
}

Result<Done> LeaseKeeper::readLeases(Database &database, Steady at)
{
    const auto leases = LeaseStore(database).leases();
    if (!leases)
        return leases.error();
    for (const RoutingLease &lease : *leases) {
        const auto [place, isNew] = m_watched.try_emplace(lease.group, Watched{lease, at, {}});
        const bool hasMoved =
            place->second.lease.token != lease.token || place->second.lease.renewals != lease.renewals;
        if (!isNew && hasMoved)
            place->second.since = at;
        if (lease.sign != HolderSign::Gone || hasMoved)
            place->second.goneSince.reset();
        if (lease.sign == HolderSign::Gone && !place->second.goneSince)
            place->second.goneSince = at;
        place->second.lease = lease;
    }
    std::erase_if(m_held, [this](const Held &held) {
        const auto found = m_watched.find(held.lease.group);
        return found == m_watched.end() || found->second.lease.token != held.lease.token ||
               found->second.lease.holder.empty();
    });
    return Done{};
}

Result<Done> LeaseKeeper::renew(Database &database, Steady at)
{
    LeaseStore store(database);
    std::vector<Held> kept;
    for (Held &held : m_held) {
        const bool isWanted = std::any_of(m_known.begin(), m_known.end(),
                                          [&held](const QueueGroup &group) { return group.key() == held.lease.group; });
        if (!isWanted) { // the policy has put its queues into another group
            if (const auto given = store.giveBack(held.lease); !given && !isBusy(given.error()))
                return given;
            continue;
        }
        const auto isKept = renewOne(store, held, at);
        if (!isKept)
            return isKept.error();
        if (*isKept)
            kept.push_back(held);
    }
    m_held = std::move(kept);
    return Done{};
}

/// Whether it is still this keeper's.
Result<bool> LeaseKeeper::renewOne(LeaseStore &store, Held &held, Steady at)
{
    if (!held.isShown || m_watched.at(held.lease.group).lease.sign == HolderSign::Gone) {
        if (const auto shown = store.show(held.lease); !shown)
            return shown.error();
        held.isShown = true;
    }
    if (held.renewedAt && at - *held.renewedAt < m_terms.renewEvery)
        return true;
    std::optional<std::chrono::milliseconds> sinceSweep;
    if (m_sweptAt)
        sinceSweep = std::chrono::duration_cast<std::chrono::milliseconds>(at - *m_sweptAt);
    const auto renewed = store.renew(held.lease, sinceSweep);
    if (!renewed)
        return isBusy(renewed.error()) ? Result<bool>(true) : renewed;
    if (*renewed)
        held.renewedAt = at;
    return renewed;
}

Result<bool> LeaseKeeper::takeOne(Database &database, Steady at)
{
    LeaseStore store(database);
    for (const QueueGroup &group : m_known) {
        const auto watched = m_watched.find(group.key());
        const bool isFree =
            watched == m_watched.end() || watched->second.lease.holder.empty() || isGoneOrSilent(group.key(), at);
        if (isHeld(group.key()) || !isFree)
            continue;
        const auto seen = watched == m_watched.end() ? std::nullopt : std::optional(watched->second.lease);
        const auto taken = store.take(group.key(), seen, m_holder);
        if (taken) {
            m_held.push_back({*taken, at});
            m_watched[group.key()] = {{group.key(), m_holder, taken->token, 0, {}, {}, HolderSign::None}, at, {}};
            return true;
        }
        if (taken.error().code == ErrorCode::Conflict)
            continue; // somebody else was faster
        if (!isBusy(taken.error()))
            return taken.error();
    }
    return false;
}

bool LeaseKeeper::isSilent(std::int64_t group, Steady at) const
{
    const auto found = m_watched.find(group);
    return found != m_watched.end() && at - found->second.since >= m_terms.length;
}

bool LeaseKeeper::isGoneOrSilent(std::int64_t group, Steady at) const
{
    const auto found = m_watched.find(group);
    const bool isGone =
        found != m_watched.end() && found->second.goneSince && at - *found->second.goneSince >= m_terms.goneFor;
    return isGone || isSilent(group, at);
}

/// Of those who hold something that this keeper would take.
bool LeaseKeeper::isAnybodyGone() const
{
    return std::any_of(m_known.begin(), m_known.end(), [this](const QueueGroup &group) {
        const auto found = m_watched.find(group.key());
        return !isHeld(group.key()) && found != m_watched.end() && found->second.goneSince.has_value();
    });
}

bool LeaseKeeper::isHeld(std::int64_t group) const
{
    return std::any_of(m_held.begin(), m_held.end(), [group](const Held &held) { return held.lease.group == group; });
}

void LeaseKeeper::tellHolders(Steady at)
{
    m_groups.clear();
    for (const QueueGroup &group : m_known) {
        GroupHolder &told = m_groups.emplace_back();
        told.group = group;
        told.isMine = isHeld(group.key());
        const auto found = m_watched.find(group.key());
        if (found == m_watched.end() || (!told.isMine && isGoneOrSilent(group.key(), at)))
            continue;
        told.holder = found->second.lease.holder;
        told.token = found->second.lease.token;
    }
}

} // namespace evenkeel
