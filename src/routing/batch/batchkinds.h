// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/agentbundle.h"
#include "routing/batch/batchproblem.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// Tickets that no limit tells apart: same weight on a grid, same cap, same
/// complexity. Of each kind an agent needs to look at the most profitable ones
/// only, as many as it could hold.
class BatchKinds
{
public:
    struct Kind
    {
        int units = 0;
        std::uint32_t cap = 0;
        bool isComplex = false;

        friend bool operator==(const Kind &, const Kind &) = default;
    };

    explicit BatchKinds(const BatchProblem &problem);

    /// In the order in which a bundle takes them up so that nothing is missed:
    /// the lower caps first.
    [[nodiscard]] const std::vector<Kind> &list() const { return m_kinds; }
    [[nodiscard]] std::size_t size() const { return m_kinds.size(); }
    [[nodiscard]] std::uint32_t of(std::size_t ticket) const { return m_kindOf[ticket]; }
    [[nodiscard]] MilliUnits grid() const { return m_grid; }
    /// Tickets of the kind an agent could hold at most. 0 for work without
    /// weight, which is no matter of bundles: it takes no room from anything.
    [[nodiscard]] std::uint32_t most(std::size_t agent, std::size_t kind) const
    {
        return m_most[agent * m_kinds.size() + kind];
    }
    /// What stands before the agent's first ticket of the batch.
    [[nodiscard]] AgentBundle::Agent agent(std::size_t agent) const;
    /// A ticket of the kind as the agent sees it.
    [[nodiscard]] AgentBundle::Item item(std::size_t agent, std::size_t kind) const;
    /// The least unfairness a ticket of the kind brings to the agent.
    [[nodiscard]] double leastGrowth(std::size_t agent, std::size_t kind) const;

private:
    void chooseGrid();
    void sortTickets();
    void countPlaces();
    [[nodiscard]] int onGrid(MilliUnits units) const;

    const BatchProblem &m_problem;
    MilliUnits m_grid = 1;
    std::vector<Kind> m_kinds;
    std::vector<std::uint32_t> m_kindOf;
    std::vector<std::uint32_t> m_most;
};

} // namespace evenkeel
