// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/decision.h"
#include "routing/deskpicture.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace evenkeel {

struct RebalanceOptions
{
    /// Agents whose open work goes to others: ill, or gone. Their own targets do
    /// not matter.
    std::vector<AgentId> absent;
    std::optional<Instant> backAt; ///< of the absent: work not due before then
                                   ///< may stay with its owner
    /// Who stands in for an absent agent, in order; a substitute who is absent
    /// too passes on to their own. Circles end.
    std::vector<std::pair<AgentId, std::vector<AgentId>>> substitutes;
    double target = 0;     ///< load ratio to bring everybody under; 0: policy.targetHigh
    std::size_t limit = 0; ///< moves at most; 0: no limit
};

struct RebalanceMove
{
    TicketId ticket;
    AgentId from;
    AgentId to;
    double cost = 0;           ///< minutes: moving, context, skill gap, lateness added
    double slaBefore = 0;      ///< share of the SLA that will be used when the ticket
                               ///< is likely done, with the old owner
    double slaAfter = 0;       ///< and with the new one: never worse
    double fromLoadBefore = 0; ///< load ratios around this move alone, moves in order
    double fromLoadAfter = 0;
    double toLoadBefore = 0;
    double toLoadAfter = 0;

    friend bool operator==(const RebalanceMove &, const RebalanceMove &) = default;
};

/// How evenly the desk is loaded.
struct LoadSpread
{
    double most = 0; ///< highest load ratio of an agent on shift
    double mean = 0;
    double deviation = 0;
    double gini = 0;
    int agentsOver = 0; ///< above the target
};

struct RebalancePlan
{
    std::vector<RebalanceMove> moves; ///< in the order in which they can be made,
                                      ///< each allowed when its turn comes
    LoadSpread before;
    LoadSpread after;
    std::vector<TicketId> stuck; ///< work of the absent, or above the target, that nobody may take
    int fewestMoves = 0;         ///< a proven lower bound of the moves needed to reach the same
};

/// The fewest moves that bring everybody under the target with no SLA made
/// worse.
[[nodiscard]] Result<RebalancePlan> planRebalance(const DeskPicture &picture, const RebalanceOptions &options,
                                                  std::stop_token stop, const Progress &progress);

} // namespace evenkeel
