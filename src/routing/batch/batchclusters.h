// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/agentbundle.h"
#include "routing/batch/batchkinds.h"
#include "routing/batch/batchproblem.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// A bound for small desks that looks at a few agents together. A bound agent by agent may count one ticket at several
/// of them and half tickets where only whole ones fit; among the agents of a cluster every ticket is given once, in
/// every way that is possible, so that only tickets which several clusters want still have a price. Lagrangian
/// decomposition with subproblems solved by dynamic programming over subsets (Guignard and Kim 1987).
///
/// Agents come together while the tickets they may take between them are few: a cluster costs 2^tickets steps for each
/// bundle of each agent. Who may take more than that is looked at alone, as a knapsack.
class BatchClusters
{
public:
    BatchClusters(const BatchProblem &problem, const BatchKinds &kinds);

    /// Prices above what leaving a ticket costs count as that.
    void startFrom(std::vector<double> ticketPrices);
    /// Raises the bound towards `upper`, the cost of a plan that is known, by so many steps; goes on where it left off.
    void climb(int steps, double upper, const std::stop_token &stop);
    /// The best one found; below all numbers before the first step.
    [[nodiscard]] double bound() const { return m_best; }
    /// Who would get what at the best prices; a ticket that several clusters want goes to the first.
    [[nodiscard]] const BatchChoice &choice() const { return m_bestChoice; }

private:
    struct Bundle
    {
        std::uint32_t tickets = 0; ///< a bit for each of the cluster's
        double cost = 0;
    };
    struct Cluster
    {
        std::vector<std::uint32_t> agents;
        std::vector<std::uint32_t> tickets;
        std::vector<std::vector<Bundle>> bundles; ///< by agent
    };

    /// An agent who may take too many tickets to be looked at with others.
    struct Wide
    {
        std::uint32_t agent = 0;
        std::vector<std::uint32_t> tickets;
    };

    void readAgents();
    void joinClusters();
    void listBundles(Cluster &cluster) const;
    [[nodiscard]] bool fits(const std::vector<std::uint32_t> &bundle, std::size_t agent) const;
    /// The cluster's part of the bound; says who got what in m_choice and counts it in m_taken.
    double solve(const Cluster &cluster, const std::vector<double> &prices);
    double solve(const Wide &wide, const std::vector<double> &prices);
    void take(std::uint32_t ticket, std::uint32_t agent);
    [[nodiscard]] double look();
    [[nodiscard]] bool move(double rise);

    const BatchProblem &m_problem;
    const BatchKinds &m_kinds;
    std::vector<Cluster> m_clusters;
    std::vector<Wide> m_wide;
    AgentBundle m_bundle;
    std::vector<int> m_wanted; ///< by ticket: clusters that may take it
    std::vector<int> m_taken;  ///< by ticket: clusters that take it now
    std::vector<double> m_prices;
    double m_best = 0;
    double m_length = 1; ///< of the steps
    int m_idle = 0;      ///< steps without a better bound
    bool m_isAtEnd = false;
    BatchChoice m_choice;
    BatchChoice m_bestChoice;
};

} // namespace evenkeel
