// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/batch/batchmarket.h"

#include <vector>

namespace evenkeel {

/// Finds agents who should be looked at again together: those who compete for tickets that are badly off in a plan.
class BatchNeighbours
{
public:
    BatchNeighbours(const BatchProblem &problem, const BatchMarket &market);

    /// Finds what each ticket of the plan costs above its price.
    void weigh(const BatchChoice &choice);
    /// As it was weighed last. At most so many agents, in no order: those with the best bids of a ticket drawn at
    /// random, the likelier the more minutes it costs above its price; and of further tickets until there are enough.
    [[nodiscard]] std::vector<std::uint32_t> draw(const BatchChoice &choice, std::size_t most, Random &random);

private:
    [[nodiscard]] double loss(std::size_t ticket, std::uint32_t agent) const;
    void addBidders(std::size_t ticket, std::size_t most, std::vector<std::uint32_t> &drawn);

    const BatchProblem &m_problem;
    const BatchMarket &m_market;
    std::vector<double> m_losses; ///< by ticket, with all those before
    std::vector<bool> m_isDrawn;  ///< by agent
};

} // namespace evenkeel
