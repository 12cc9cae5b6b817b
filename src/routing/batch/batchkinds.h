// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/agentbundle.h"
#include "routing/batch/batchproblem.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace evenkeel {

/// Tickets that no limit tells apart: same weight, same caps, same complexity, same
/// use of capacity profiles. Where weights or these uses are of very many
/// sizes, they are rounded down. Of each kind an agent needs to look at the most profitable ones
/// only, as many as it could hold.
class BatchKinds
{
public:
    struct Kind
    {
        MilliUnits weight = 0;
        std::uint32_t capRow = 0;
        bool isComplex = false;
        std::uint32_t uses = 0; ///< row of what it uses of profiles

        friend bool operator==(const Kind &, const Kind &) = default;
    };

    explicit BatchKinds(const BatchProblem &problem);

    [[nodiscard]] const std::vector<Kind> &list() const { return m_kinds; }
    [[nodiscard]] std::size_t size() const { return m_kinds.size(); }
    [[nodiscard]] std::uint32_t of(std::size_t ticket) const { return m_kindOf[ticket]; }
    /// Tickets of the kind an agent could hold at most. 0 for work without
    /// weight, which is no matter of bundles: it takes no room from anything.
    [[nodiscard]] std::uint32_t most(std::size_t agent, std::size_t kind) const
    {
        return m_most[agent * m_kinds.size() + kind];
    }
    /// Agents may hold many tickets under many limits: the best bundles take long to find, and prove little until then.
    [[nodiscard]] bool areBundlesHard() const;
    /// What stands before the agent's first ticket of the batch.
    [[nodiscard]] AgentBundle::Agent agent(std::size_t agent) const;
    /// A ticket of the kind as the agent sees it. Its limit is that of whatever rule leads to the agent.
    [[nodiscard]] AgentBundle::Item item(std::size_t agent, std::size_t kind) const;
    /// The same as a plan sees it, which counts on one cap whatever the rule.
    [[nodiscard]] AgentBundle::Item item(std::size_t agent, std::size_t kind, std::uint32_t cap) const;
    /// In an agent's rooms complex tickets and turns come before profiles, where these bind together.
    static constexpr std::size_t Counts = 2;
    /// Milli units of a step in which a profile is measured.
    [[nodiscard]] double stepOfProfile(std::size_t profile) const { return m_steps[profile]; }
    /// The least unfairness a ticket of the kind brings to the agent.
    [[nodiscard]] double leastGrowth(std::size_t agent, std::size_t kind) const;

private:
    /// How an agent's room is counted: in steps of a grid; where rooms are small, each step as so many parts, and what
    /// remains of an amount beyond whole steps as one part for each milli unit. There are more parts than can remain
    /// of all tickets together, so that tickets fit in parts only where they truly fit.
    struct Scale
    {
        double grid = 1; ///< milli units
        int parts = 1;
    };

    void readWeights();
    void chooseGrid();
    void chooseScales();
    void sortTickets();
    void chooseSteps(int coarseness);
    void readUses();
    void readRooms();
    void countPlaces();
    [[nodiscard]] int onGrid(std::size_t agent, MilliUnits units) const;

    const BatchProblem &m_problem;
    std::vector<std::pair<MilliUnits, int>> m_weights; ///< how many tickets have them
    double m_grid = 1;                                 ///< milli units
    bool m_areRounded = false;                         ///< weights, to the grid
    std::vector<Scale> m_scales;                       ///< by agent
    std::vector<Kind> m_kinds;
    std::vector<std::vector<int>> m_uses;  ///< [row][room]: of each profile, for what is not urgent and for all
    std::vector<double> m_steps;           ///< of each profile, in which it is measured
    std::vector<std::uint32_t> m_usesOf;   ///< by ticket
    std::vector<std::vector<int>> m_rooms; ///< [agent][room]
    std::vector<std::uint32_t> m_kindOf;
    std::vector<std::uint32_t> m_most;
};

} // namespace evenkeel
