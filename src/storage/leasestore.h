// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// What a server knows of a holder beside its renewals.
enum class HolderSign {
    None, ///< nothing: a file, or the holder could not show itself
    There,
    Gone ///< the server has let the holder's session go
};

/// Who routes one group of queues, as it is stored.
struct RoutingLease
{
    std::int64_t group = 0;    ///< QueueGroup::key()
    std::string holder;        ///< for people; empty: given back
    std::int64_t token = 0;    ///< grows whenever the group changes hands
    std::int64_t renewals = 0; ///< grows whenever the holder says that it is still there
    /// Since then, by the database's clock, which may have been set: for people, never to judge who routes.
    std::chrono::milliseconds sinceRenewal{0};
    std::optional<std::chrono::milliseconds> sinceSweep;
    HolderSign sign = HolderSign::None;

    friend bool operator==(const RoutingLease &, const RoutingLease &) = default;
};

/// A lease that somebody has, as the holder knows it.
struct HeldLease
{
    std::int64_t group = 0;
    std::int64_t token = 0;

    friend bool operator==(const HeldLease &, const HeldLease &) = default;
};

/// The leases under which tickets are routed. A lease changes hands in the writer's turn only, so that what require()
/// has found stays true until the end of the transaction it was asked in.
///
/// No clock decides: a holder is there as long as its renewals grow, and whoever watches measures the silence by a
/// steady clock of its own (services/leasekeeper.h). A clock that is set, here or on the server, changes nothing.
///
/// On a server the holder's session also keeps an advisory lock for each of its leases, unlike any other's by
/// workspace, group and token, which the server lets go in the moment the session ends. It spares others the time of a
/// silence and proves nothing: a holder that was only cut off goes on until it asks for its token, and where the lock
/// stays behind (a network that swallows packets, a pooler that keeps the session) the silence tells as it does in a
/// file.
class LeaseStore final
{
public:
    explicit LeaseStore(Database &database)
        : m_database(database)
    {}

    /// Ordered by group. One that nobody ever took is not among them.
    [[nodiscard]] Result<std::vector<RoutingLease>> leases();

    /// Takes the group from whom `seen` names, or as the first one where it is absent; gives the lease with its new
    /// token. Conflict when somebody else was faster or the holder has renewed it since.
    [[nodiscard]] Result<HeldLease> take(std::int64_t group, const std::optional<RoutingLease> &seen,
                                         const std::string &holder);

    /// On a server: this session shows from now on that the holder is there. take() does so by itself; for a holder
    /// that comes back over another connection. Nothing happens when the lease is somebody else's, or in a file.
    [[nodiscard]] Result<Done> show(HeldLease lease);

    /// Says that the holder is there and when it last swept. False when the lease is somebody else's now. One small
    /// statement of its own, which takes no turn and wakes nobody; in a file FileLocked at once while another writes.
    [[nodiscard]] Result<bool> renew(HeldLease lease, std::optional<std::chrono::milliseconds> sinceSweep);

    /// Others can take it at once. Nothing happens when it is somebody else's already.
    [[nodiscard]] Result<Done> giveBack(HeldLease lease);

    /// Where rows of elsewhere have taken the place of these, before they are committed: no token that was ever given
    /// out counts any more, whether it stands here now or did before, as `former` says. Nobody holds anything then.
    [[nodiscard]] Result<Done> outdate(std::span<const RoutingLease> former);

    /// On a server: should this connection fall silent in the middle of its turn, it is cut off after so long, and the
    /// turn is somebody else's. For who routes, and is to be replaced when it stops; a file knows no such thing.
    [[nodiscard]] Result<Done> endSilentTurns(std::chrono::milliseconds after);

    /// In the transaction that assigns: ServerFault::LeaseLost when the token is no longer the newest.
    [[nodiscard]] Result<Done> require(HeldLease lease);

private:
    [[nodiscard]] const char *clock() const;
    [[nodiscard]] Result<Done> hide(HeldLease lease);

    Database &m_database;
};

} // namespace evenkeel
