// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/routingresults.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// A ticket that a sweep gave or offered to somebody.
struct SweepMove
{
    TicketId ticket;
    AgentId agent;

    friend bool operator==(const SweepMove &, const SweepMove &) = default;
};

/// What a sweep found to do.
struct SweepOutcome
{
    int expired = 0;              ///< offers that nobody answered in time
    int escalated = 0;            ///< tickets that went up
    int sorted = 0;               ///< tickets that went to another queue
    int assigned = 0;             ///< or offered
    int waiting = 0;              ///< still
    bool isOffering = false;      ///< offers instead of assigning
    std::vector<SweepMove> moves; ///< the assigned, in the order of the decisions

    [[nodiscard]] bool hasChanged() const { return expired + escalated + sorted + assigned > 0; }
    friend bool operator==(const SweepOutcome &, const SweepOutcome &) = default;
};

/// Keeps pending work from rotting: ends offers that nobody answered, sends escalations, and gives what waits to who
/// has room, the most urgent first. Run on every event and every minute; doing it twice changes nothing more.
class SweepService final
{
public:
    SweepService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// All or none.
    [[nodiscard]] Result<SweepOutcome> run();
    /// What run() would do. Stores nothing.
    [[nodiscard]] Result<SweepOutcome> preview();

private:
    /// Inside a transaction that is open.
    [[nodiscard]] Result<SweepOutcome> sweep();

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
