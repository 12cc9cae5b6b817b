// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "routing/batch/rebalanceplan.h"
#include "storage/database.h"

#include <span>
#include <stop_token>

namespace evenkeel {

class Dispatcher;

/// What a person asks of a rebalance.
struct RebalanceRequest
{
    std::vector<AgentId> absent;   ///< their open work goes to others
    std::optional<Instant> backAt; ///< of the absent
    double target = 0;             ///< load ratio; 0: the policy's target
    std::size_t limit = 0;         ///< moves at most; 0: no limit
};

/// Evening out the work that has an owner already.
class RebalanceService final
{
public:
    RebalanceService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// What would be moved. Substitutes come from the policy. Stores nothing.
    [[nodiscard]] Result<RebalancePlan> plan(const RebalanceRequest &request, std::stop_token stop,
                                             const Progress &progress);
    /// Makes the moves, all or none, each gate asked again in their order: Conflict, with the ticket's id, when one
    /// stops a move now or the ticket is elsewhere. Each is recorded as a decision that can be recomputed. With absent
    /// agents also takes them off the desk until backAt.
    [[nodiscard]] Result<Done> apply(std::span<const RebalanceMove> moves, const RebalanceRequest &request);

    /// The way back from apply(): tickets to who had them, the absent back on the desk with the presence they had
    /// before, by hand or as their shift says; one that somebody has set since stays. All or none; Conflict when a
    /// ticket has moved on.
    [[nodiscard]] Result<Done> takeBack(std::span<const RebalanceMove> moves, const RebalanceRequest &request);

private:
    /// Each with what the dispatcher says of it when its turn comes, as if the ticket were waiting.
    [[nodiscard]] static Result<std::vector<Decision>> decide(Dispatcher &desk, std::span<const RebalanceMove> moves);
    [[nodiscard]] Result<Done> store(std::vector<Decision> &decisions, std::span<const RebalanceMove> moves,
                                     ChangeId asOfChange);
    [[nodiscard]] Result<Done> markAbsent(const RebalanceRequest &request);
    [[nodiscard]] Result<Done> restorePresence(AgentId agent, const std::optional<Instant> &backAt);
    [[nodiscard]] Result<Done> endAbsence(AgentId agent, Instant backAt);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
