// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decision.h"
#include "storage/database.h"
#include "storage/decisionquestion.h"

#include <cstdint>
#include <functional>
#include <map>
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

    /// Adds them, all or none, and returns the ids the store gave, in order. A decision that names no change gets the
    /// newest one: decide and store under one write lock.
    [[nodiscard]] Result<std::vector<DecisionId>> add(std::span<const Decision> decisions);
    /// The same, but a decision for nobody that only says again what the last record of its ticket said becomes a
    /// repeat of that record, whose id is returned. It says the same when the gate, the need, the ring, the rule, the
    /// method, the policy and the version of its input are the same and nothing has happened to the ticket since; the
    /// record tells of the first time.
    [[nodiscard]] Result<std::vector<DecisionId>> addOrRepeat(std::span<const Decision> decisions);

    [[nodiscard]] Result<Decision> decision(DecisionId id); ///< NotFound
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Decision>> ofTicket(TicketId ticket);
    [[nodiscard]] Result<std::optional<Decision>> latestOf(TicketId ticket);
    [[nodiscard]] Result<std::int64_t> count();
    /// Every decision, oldest first. A callback that returns false ends the reading.
    [[nodiscard]] Result<Done> forEach(const std::function<bool(const Decision &)> &decision);

    /// Those made or repeated last come first; at most `most` of them, from behind the place on.
    [[nodiscard]] Result<std::vector<Decision>> search(const DecisionQuestion &question, std::size_t most,
                                                       const std::optional<DecisionPlace> &after = {});
    /// Only the tickets of these decisions, one for each, at most `most` from behind `place` on. The place moves to the
    /// last one read; it is none when there are no more.
    [[nodiscard]] Result<std::vector<TicketId>> tickets(const DecisionQuestion &question, std::size_t most,
                                                        std::optional<DecisionPlace> &place);
    [[nodiscard]] Result<DecisionCounts> counts(const DecisionQuestion &question);
    /// Decisions by assignment rule; rules without one are left out.
    [[nodiscard]] Result<std::map<int, std::int64_t>> countsByRule(Interval span);

private:
    enum class Repeats { AreNew, AreCounted };
    [[nodiscard]] Result<std::vector<DecisionId>> add(std::span<const Decision> decisions, Repeats repeats);

    Database &m_database;
};

} // namespace evenkeel
