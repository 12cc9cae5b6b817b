// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/routingscope.h"
#include "storage/leasestore.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

struct LeaseTerms
{
    std::chrono::milliseconds length{4000};     ///< whoever is silent for so long has lost it
    std::chrono::milliseconds renewEvery{1000}; ///< several times within the length
    std::chrono::milliseconds lookEvery{1000};  ///< the rule: nothing is polled faster than once a second
    std::chrono::milliseconds goneFor{500};     ///< whose session has ended may come back so long

    /// In a file every renewal is a page written to the disk, so that it comes less often.
    [[nodiscard]] static LeaseTerms forWorkspace(const QString &url);
};

/// Who routes one group of queues, as far as a keeper knows.
struct GroupHolder
{
    QueueGroup group;
    std::string holder; ///< empty: nobody
    std::int64_t token = 0;
    bool isMine = false;

    friend bool operator==(const GroupHolder &, const GroupHolder &) = default;
};

/// Sees to it that each queue group of a workspace has one router, without asking anyone.
///
/// Method: a holder makes its renewals grow; whoever else is there watches, and takes a group over when it has seen no
/// renewal for the length of a lease by its own steady clock. Clocks that are wrong or are set play no part. A holder
/// that only seemed dead does no harm: its token is old then, and what it writes under it is refused.
/// A server that lets go of what a holder's session held (LeaseStore) tells sooner: then half a second is waited, in
/// which a holder that was only cut off comes back.
/// A keeper takes one group a call, so that several which start together share the groups.
///
///     LeaseKeeper keeper("serve@desk", LeaseTerms::forWorkspace(url));
///     keeper.keep(database, now, steady_clock::now());   // every second
///     sweepUnderLease(database, clock, keeper.held());
///
class LeaseKeeper final
{
public:
    using Steady = std::chrono::steady_clock::time_point;

    LeaseKeeper(std::string holder, LeaseTerms terms)
        : m_holder(std::move(holder))
        , m_terms(terms)
    {}

    /// Renews what it holds and takes what is free. True when there may be more to take soon. A lease that was lost
    /// is no failure: it is no longer among held().
    [[nodiscard]] Result<bool> keep(Database &database, Instant now, Steady at);
    /// Only watches.
    [[nodiscard]] Result<Done> look(Database &database, Instant now, Steady at);
    /// Others can take its groups at once.
    [[nodiscard]] Result<Done> giveBack(Database &database);
    /// For the next renewal, so that all can see when the desk was last swept.
    void noteSweep(Steady at) { m_sweptAt = at; }
    /// It goes on over a new connection to the server, whose session shows nothing yet.
    void noteNewSession();
    /// A store has refused its tokens: it holds nothing any more.
    void forgetAll() { m_held.clear(); }

    [[nodiscard]] std::vector<HeldLease> held() const;
    /// As of the last call, in the order of the groups.
    [[nodiscard]] const std::vector<GroupHolder> &groups() const { return m_groups; }

private:
    struct Held
    {
        HeldLease lease;
        std::optional<Steady> renewedAt;
        bool isShown = true; ///< by this session, on a server
    };
    struct Watched
    {
        RoutingLease lease;
        Steady since; ///< when this renewal was first seen
        std::optional<Steady> goneSince;
    };

    [[nodiscard]] Result<Done> readGroups(Database &database, Instant now);
    [[nodiscard]] Result<Done> readLeases(Database &database, Steady at);
    [[nodiscard]] Result<Done> renew(Database &database, Steady at);
    [[nodiscard]] Result<bool> takeOne(Database &database, Steady at);
    [[nodiscard]] Result<bool> renewOne(LeaseStore &store, Held &held, Steady at);
    [[nodiscard]] bool isSilent(std::int64_t group, Steady at) const;
    [[nodiscard]] bool isGoneOrSilent(std::int64_t group, Steady at) const;
    [[nodiscard]] bool isAnybodyGone() const;
    [[nodiscard]] bool isHeld(std::int64_t group) const;
    void tellHolders(Steady at);

    std::string m_holder;
    LeaseTerms m_terms;
    std::optional<std::uint64_t> m_seenChanges;
    std::vector<QueueGroup> m_known;
    std::map<std::int64_t, Watched> m_watched;
    std::vector<Held> m_held;
    std::vector<GroupHolder> m_groups;
    std::optional<Steady> m_sweptAt;
};

} // namespace evenkeel
