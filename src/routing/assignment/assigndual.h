// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignrelaxation.h"

namespace evenkeel {

/// Drives the multipliers of the relaxation to where its bound is highest, and on the way averages the relaxed
/// solutions into an estimate of how much of each job each agent takes in the linear optimum.
///
/// Method: volume algorithm of Barahona and Anbil. The direction is the violation of the averaged solution; the step
/// is Polyak's towards a target that keeps ahead of the best bound. Resources the knapsacks do not keep have their
/// multipliers in the same vector, scaled so that a unit of each kind weighs alike.
/// Complexity: some hundred evaluations of the relaxation. Deterministic. May be left and resumed between iterations.
class AssignDual
{
public:
    explicit AssignDual(const AssignDomain &domain);

    /// Goes on until converged, `limit` (scaled) is passed or the work is over.
    void run(double limit, AssignWork &work);
    [[nodiscard]] bool isConverged() const { return m_isConverged; }

    [[nodiscard]] const AssignMultipliers &best() const { return m_best; }
    /// Scaled.
    [[nodiscard]] double bound() const { return m_bound; }
    /// agents x jobs, sums to about 1 for each job.
    [[nodiscard]] const std::vector<float> &estimate() const { return m_estimate; }

private:
    void start(AssignWork &work);
    void iterate(double limit, AssignWork &work);
    void blend(double share);
    void look(double bound, double agreement);
    [[nodiscard]] std::vector<double> violation() const;
    [[nodiscard]] AssignMultipliers moved(double step) const;
    [[nodiscard]] double roomScale(std::size_t resource, std::size_t agent) const;

    const AssignDomain &m_domain;
    const AssignModel &m_model;
    AssignRelaxation m_relaxation;
    AssignMultipliers m_best;
    double m_bound = 0;
    std::vector<float> m_estimate;
    std::vector<double> m_direction; ///< violation of the estimate: jobs, then resources x agents
    double m_stepFactor = 0.5;
    double m_blendLimit = 0.1;
    int m_iterations = 0;
    int m_failures = 0;
    double m_boundBefore = 0; ///< some iterations ago
    bool m_hasStarted = false;
    bool m_isConverged = false;
};

} // namespace evenkeel
