// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leasestore.h"

#include "storage/query.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// In a file the writer's turn is one for all: whoever only wants to say that it is there does not wait for it.
class NoWaiting final
{
public:
    explicit NoWaiting(Database &database)
        : m_connection(database.connection())
    {
        if (database.isOnServer())
            return;
        if (const auto usual = m_connection.textOf("PRAGMA busy_timeout"))
            m_usual = *usual;
        set("0");
    }
    ~NoWaiting() { set(m_usual); }
    NoWaiting(const NoWaiting &) = delete;
    NoWaiting &operator=(const NoWaiting &) = delete;

private:
    void set(const std::string &millis)
    {
        if (!m_usual.empty())
            static_cast<void>(m_connection.textOf("PRAGMA busy_timeout = " + millis).isOk());
    }

    Connection &m_connection;
    std::string m_usual; ///< empty on a server
};

/// What the lock of a lease is known by on a server: locks are a database's, and a schema's number is its own.
std::string lockOf(std::string_view group, std::string_view token)
{
    return "hashtextextended('evenkeel routing_lease ' || CAST(CAST(CAST(current_schema() AS regnamespace) AS oid) AS "
           "TEXT) || ' ' || CAST(" +
           std::string(group) + " AS TEXT) || ' ' || CAST(" + std::string(token) + " AS TEXT), 0)";
}

std::string boundLock()
{
    return lockOf("CAST(:queue_group AS BIGINT)", "CAST(:token AS BIGINT)");
}

/// The locks that sessions hold, as the numbers they were asked for by.
constexpr const char *HeldLocks =
    "(SELECT (CAST(l.classid AS BIGINT) << 32) | CAST(l.objid AS BIGINT) FROM pg_locks l WHERE l.locktype = 'advisory' "
    "AND l.objsubid = 1 AND l.granted AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = "
    "current_database())";

/// HolderSign in SQL.
std::string signOf(const Database &database)
{
    if (!database.isOnServer())
        return "0";
    return "CASE WHEN holder = '' OR shown_token <> token THEN 0 WHEN " + lockOf("queue_group", "token") + " IN " +
           HeldLocks + ") THEN 1 ELSE 2 END";
}

Error lost(HeldLease lease)
{
    return serverError(ServerFault::LeaseLost, std::to_string(lease.group));
}

/// Whether the statement, which returns what it changed, has changed something.
Result<bool> hasChanged(Query &query)
{
    bool hasRow = false;
    while (query.next())
        hasRow = true;
    if (query.hasFailed())
        return query.error();
    return hasRow;
}

} // namespace

/// Milliseconds since 1970 in SQL, as the database's machine sees them.
const char *LeaseStore::clock() const
{
    return m_database.isOnServer() ? "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"
                                   : "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)";
}

Result<std::vector<RoutingLease>> LeaseStore::leases()
{
    const std::string sql = std::string("SELECT queue_group, holder, token, renewals, ") + clock() + " - renewed_at, " +
                            clock() + " - swept_at, " + signOf(m_database) + " FROM routing_lease ORDER BY queue_group";
    Query query(m_database, sql);
    std::vector<RoutingLease> leases;
    while (query.next()) {
        RoutingLease &lease = leases.emplace_back();
        lease.group = query.integer(0);
        lease.holder = query.text(1);
        lease.token = query.integer(2);
        lease.renewals = query.integer(3);
        lease.sinceRenewal = std::chrono::milliseconds(query.integer(4));
        if (!query.isNull(5))
            lease.sinceSweep = std::chrono::milliseconds(query.integer(5));
        lease.sign = query.code<HolderSign>(6);
    }
    if (query.hasFailed())
        return query.error();
    return leases;
}

Result<HeldLease> LeaseStore::take(std::int64_t group, const std::optional<RoutingLease> &seen,
                                   const std::string &holder)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const HeldLease taken{group, seen ? seen->token + 1 : 1};
    const std::string now = clock();
    Query query(m_database, seen ? "UPDATE routing_lease SET holder = :holder, token = token + 1, renewals = renewals "
                                   "+ 1, swept_at = NULL, taken_at = " +
                                       now + ", renewed_at = " + now +
                                       " WHERE queue_group = :queue_group AND token = :token AND renewals = :renewals "
                                       "RETURNING token"
                                 : "INSERT INTO routing_lease (queue_group, holder, token, renewals, taken_at, "
                                   "renewed_at) VALUES (:queue_group, :holder, 1, 1, " +
                                       now + ", " + now + ") ON CONFLICT (queue_group) DO NOTHING RETURNING token");
    query.bind(":holder", std::string_view(holder)).bind(":queue_group", group);
    if (seen)
        query.bind(":token", seen->token).bind(":renewals", seen->renewals);
    const Result<bool> changed = hasChanged(query);
    if (!changed)
        return changed.error();
    if (!*changed)
        return Error{ErrorCode::Conflict, "routing_lease " + std::to_string(group)};
    query.reset();
    // Before it is stored: whoever reads the new token finds the lock.
    if (const Result<Done> shown = show(taken); !shown)
        return shown.error();
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return taken;
}

Result<Done> LeaseStore::show(HeldLease lease)
{
    if (!m_database.isOnServer())
        return Done{};
    // Shared, since an old session of the same holder may still have it; others never take it.
    Query lock(m_database, "SELECT CASE WHEN pg_try_advisory_lock_shared(" + boundLock() + ") THEN 1 ELSE 0 END");
    lock.bind(":queue_group", lease.group).bind(":token", lease.token);
    const bool isLocked = lock.next() && lock.integer(0) != 0;
    if (lock.hasFailed())
        return lock.error();
    lock.reset();
    if (!isLocked)
        return Done{};
    Query query(m_database, "UPDATE routing_lease SET shown_token = token WHERE queue_group = :queue_group AND token = "
                            ":token AND holder <> '' RETURNING token");
    query.bind(":queue_group", lease.group).bind(":token", lease.token);
    const Result<bool> isOurs = hasChanged(query);
    if (!isOurs)
        return isOurs.error();
    return *isOurs ? Result<Done>(Done{}) : hide(lease);
}

/// A lock that this session does not have is let alone, which the server would remark upon.
Result<Done> LeaseStore::hide(HeldLease lease)
{
    if (!m_database.isOnServer())
        return Done{};
    Query query(m_database, "SELECT CAST(pg_advisory_unlock_shared(" + boundLock() + ") AS TEXT) WHERE " + boundLock() +
                                " IN " + HeldLocks + " AND l.pid = pg_backend_pid())");
    return query.bind(":queue_group", lease.group).bind(":token", lease.token).run();
}

Result<bool> LeaseStore::renew(HeldLease lease, std::optional<std::chrono::milliseconds> sinceSweep)
{
    const NoWaiting noWaiting(m_database);
    const std::string now = clock();
    Query query(m_database, "UPDATE routing_lease SET renewals = renewals + 1, renewed_at = " + now +
                                (sinceSweep ? ", swept_at = " + now + " - :since" : std::string()) +
                                " WHERE queue_group = :queue_group AND token = :token RETURNING token");
    query.bind(":queue_group", lease.group).bind(":token", lease.token);
    if (sinceSweep)
        query.bind(":since", sinceSweep->count());
    return hasChanged(query);
}

Result<Done> LeaseStore::giveBack(HeldLease lease)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, "UPDATE routing_lease SET holder = '', renewals = renewals + 1 WHERE queue_group = "
                            ":queue_group AND token = :token");
    query.bind(":queue_group", lease.group).bind(":token", lease.token);
    if (const Result<Done> done = query.run(); !done)
        return done;
    if (const Result<Done> done = transaction->commit(); !done)
        return done;
    return hide(lease);
}

Result<Done> LeaseStore::outdate(std::span<const RoutingLease> former)
{
    auto leases = this->leases();
    if (!leases)
        return leases.error();
    for (const RoutingLease &lease : former) {
        const auto stored = std::ranges::find(*leases, lease.group, &RoutingLease::group);
        if (stored == leases->end())
            leases->push_back(lease);
        else
            stored->token = std::max(stored->token, lease.token);
    }
    const std::string now = clock();
    Query query(m_database,
                "INSERT INTO routing_lease (queue_group, holder, token, renewals, taken_at, renewed_at) VALUES "
                "(:queue_group, '', :token, :renewals, " +
                    now + ", " + now +
                    ") ON CONFLICT (queue_group) DO UPDATE SET holder = '', token = excluded.token, renewals = "
                    "excluded.renewals, swept_at = NULL");
    for (const RoutingLease &lease : *leases) {
        query.bind(":queue_group", lease.group).bind(":token", lease.token + 1).bind(":renewals", lease.renewals + 1);
        if (const Result<Done> done = query.run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> LeaseStore::endSilentTurns(std::chrono::milliseconds after)
{
    if (!m_database.isOnServer())
        return Done{};
    return m_database.connection().run("SET idle_in_transaction_session_timeout = " + std::to_string(after.count()));
}

Result<Done> LeaseStore::require(HeldLease lease)
{
    Query query(m_database, "SELECT 1 FROM routing_lease WHERE queue_group = :queue_group AND token = :token AND "
                            "holder <> ''");
    query.bind(":queue_group", lease.group).bind(":token", lease.token);
    const Result<bool> isHeld = hasChanged(query);
    if (!isHeld)
        return isHeld.error();
    if (!*isHeld)
        return lost(lease);
    return Done{};
}

} // namespace evenkeel
