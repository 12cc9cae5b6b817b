// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decision.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// Decision records, kept for good. Store decisions first, then the events that carry their ids.
class DecisionStore final
{
public:
    explicit DecisionStore(Database &database)
        : m_database(database)
    {}

    /// Adds them, all or none, and returns the ids the store gave, in order.
    [[nodiscard]] Result<std::vector<DecisionId>> add(std::span<const Decision> decisions);
    [[nodiscard]] Result<Decision> decision(DecisionId id); ///< NotFound
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Decision>> ofTicket(TicketId ticket);
    [[nodiscard]] Result<std::optional<Decision>> latestOf(TicketId ticket);
    [[nodiscard]] Result<std::int64_t> count();
    /// Every decision, oldest first. A callback that returns false ends the reading.
    [[nodiscard]] Result<Done> forEach(const std::function<bool(const Decision &)> &decision);

private:
    Database &m_database;
};

} // namespace evenkeel
