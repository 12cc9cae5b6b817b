// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignrelaxation.h"

#include <optional>

namespace evenkeel {

/// Looks for plans that cost at most a limit, through all that the limit does not exclude; each plan found lowers the
/// limit below it. Done without a plan, it has proved that every plan costs more.
///
/// Method: depth first. At each node some subgradient steps aimed at the limit; then every open pair is priced and
/// struck out when its bound lies above the limit, which usually settles most jobs; then one pair is forced in first
/// and out second: the one whose job would lose most both ways. After Posta, Ferland and Michelon (2012).
/// Complexity: exponential; stops between nodes when the work is over and goes on when run again. Deterministic.
/// The model outlives it.
class AssignBranching
{
public:
    /// `at`: multipliers to start from, best those of a converged dual of this model or of one it is a part of.
    AssignBranching(const AssignModel &model, AssignMultipliers at, std::int64_t limit);

    /// True when done.
    bool run(AssignWork &work);
    /// A plan from elsewhere makes only cheaper ones interesting.
    void lowerLimit(std::int64_t limit) { m_limit = std::min(m_limit, limit); }

    [[nodiscard]] const std::optional<AssignPlaces> &plan() const { return m_plan; }
    [[nodiscard]] std::int64_t limit() const { return m_limit; }
    [[nodiscard]] std::int64_t nodes() const { return m_nodes; }

private:
    struct Choice
    {
        std::uint32_t agent = NoAgent;
        std::uint32_t job = 0;
    };
    struct Frame
    {
        Choice choice;
        std::size_t mark = 0;
        bool isSecond = false; ///< the pair is forced out now
        std::vector<double> multipliers;
    };

    [[nodiscard]] bool examine(AssignWork &work);
    [[nodiscard]] bool climb(int steps, AssignWork &work);
    [[nodiscard]] bool strikeDear(AssignWork &work);
    [[nodiscard]] Choice choose() const;
    void descend(Choice choice);
    [[nodiscard]] bool turnBack();
    void tryPlan(AssignPlaces places);
    [[nodiscard]] AssignPlaces relaxedPlaces() const;
    [[nodiscard]] double scaledLimit() const { return static_cast<double>(m_limit) * m_model.scale; }

    const AssignModel &m_model;
    AssignDomain m_domain;
    AssignRelaxation m_relaxation;
    AssignMultipliers m_at;
    std::int64_t m_limit;
    std::vector<Frame> m_frames;
    std::optional<AssignPlaces> m_plan;
    std::int64_t m_nodes = 0;
    double m_bound = 0; ///< of the node, scaled
    bool m_isDone = false;
    bool m_isSettled = false;
    bool m_isNodeAlive = true; ///< the domain holds what follows from the choices without contradiction
};

} // namespace evenkeel
