// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assigndomain.h"
#include "routing/assignment/assignknapsack.h"
#include "routing/assignment/assignwork.h"

namespace evenkeel {

/// The prices of the relaxed constraints, in 1 / scale of a cost unit.
struct AssignMultipliers
{
    std::vector<double> job;  ///< what having a job done is worth; whole numbers
    std::vector<double> room; ///< resources x agents: a unit of a resource that the knapsack does not keep; 0 or more
};

/// The Lagrangian relaxation of "each job exactly once" over what a domain leaves open: an independent knapsack for
/// each agent, their sum a lower bound on every plan in the domain.
///
///     bound(u, v) = sum u_j + cost of fixed jobs - sum_i (knapsack_i(u_j - c_ij - sum_r v_ir w_rij) + sum_r v_ir b_ir)
///
/// Every rounding goes downwards, so that the bound is true in spite of floating point.
/// Complexity: O(open pairs + positive items x room); price() about four times that.
/// Domain and work outlive it.
class AssignRelaxation
{
public:
    explicit AssignRelaxation(const AssignDomain &domain);

    /// The bound, scaled. Fills taken() and times(). Once the work is stopped minus infinity, and what else is told
    /// means nothing any more.
    double evaluate(const AssignMultipliers &at, AssignWork &work);
    /// As evaluate(), then what each pair would cost; pairs whose bound is sure to lie above `limit` may get any
    /// price above it.
    double price(const AssignMultipliers &at, double limit, AssignWork &work);

    /// The open jobs the agent's knapsack takes.
    [[nodiscard]] const std::vector<std::uint32_t> &taken(std::size_t agent) const { return m_taken[agent]; }
    /// How many knapsacks take the job; 1 for fixed jobs.
    [[nodiscard]] std::int32_t times(std::size_t job) const { return m_times[job]; }
    /// After price(): the bound if the open job went to this agent, who may take it.
    [[nodiscard]] double boundIf(std::size_t agent, std::size_t job) const;
    /// What a unit of the main weight is worth in the linear relaxation of the agent's knapsack, scaled.
    [[nodiscard]] double unitPrice(std::size_t agent) const { return m_unitPrice[agent]; }
    /// How much the agents' second resources are left over, resources x agents; in weight units.
    [[nodiscard]] std::vector<double> slack() const;

private:
    void collect(std::size_t agent, const AssignMultipliers &at);
    [[nodiscard]] double profit(std::size_t agent, std::size_t job, const AssignMultipliers &at) const;
    void noteTaken(std::size_t agent);
    void pricePairs(std::size_t agent, double value, double slack);
    [[nodiscard]] double paidForRoom(std::size_t agent, const AssignMultipliers &at) const;
    [[nodiscard]] double begin(const AssignMultipliers &at);
    [[nodiscard]] std::int32_t room(std::size_t agent) const;

    struct Refused ///< an open job without positive profit
    {
        std::uint32_t job;
        std::int32_t weight;
        double profit;
    };

    const AssignDomain &m_domain;
    const AssignModel &m_model;
    AssignKnapsack m_knapsack;
    std::vector<Refused> m_refused;
    std::vector<std::vector<std::uint32_t>> m_taken;
    std::vector<std::int32_t> m_times;
    std::vector<double> m_unitPrice;
    std::vector<double> m_loss;          ///< agents x jobs: of a taken pair when forced out, of another when forced in
    std::vector<double> m_lossOut;       ///< of a job: sum over the agents that take it
    std::vector<std::uint8_t> m_isTaken; ///< agents x jobs
    double m_bound = 0;
};

} // namespace evenkeel
