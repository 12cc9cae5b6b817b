// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/assignment/assignrelaxation.h"

#include <optional>

namespace evenkeel {

/// Looks for one cheap plan quickly: again and again the multipliers are adapted to what is settled already, every
/// open pair is priced, and the jobs that would lose most elsewhere are settled where they are cheapest; the last few
/// are left to branching. Gives up when the bound passes the limit or a job no longer fits anywhere.
///
/// Complexity: about a hundred evaluations of the relaxation, ever smaller ones. Deterministic for a random state.
class AssignDive
{
public:
    /// The model outlives it. `limit`: only plans that cost at most this are wanted.
    AssignDive(const AssignModel &model, AssignMultipliers at, std::int64_t limit);

    /// A plan within the limit, or nothing. `boldness`: the share of the open jobs settled in one round.
    [[nodiscard]] std::optional<AssignPlaces> run(double boldness, Random &random, AssignWork &work);

private:
    struct Regret
    {
        double loss;
        std::uint32_t job;
        std::uint32_t agent;
    };

    void climb(AssignWork &work);
    [[nodiscard]] std::vector<Regret> regrets(Random &random) const;
    [[nodiscard]] bool settle(const std::vector<Regret> &order, std::size_t count);
    [[nodiscard]] std::optional<AssignPlaces> finish(AssignWork &work) const;

    const AssignModel &m_model;
    AssignDomain m_domain;
    AssignRelaxation m_relaxation;
    AssignMultipliers m_at;
    std::int64_t m_limit;
    double m_bound = 0; ///< scaled
};

} // namespace evenkeel
