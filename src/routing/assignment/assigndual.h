// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignrelaxation.h"

namespace evenkeel {

/// Drives the multipliers of the relaxation to where its bound is highest, and on the way averages the relaxed
/// solutions into an estimate of how much of each job each agent takes in the linear optimum.
///
/// Method: subgradient steps along a smoothed direction, as long as Polyak's towards a target a little above the best
/// bound (Held, Wolfe and Crowder 1974, Camerini, Fratta and Maffioli 1975); after some steps without gain they
/// become shorter and start from the best point again. Resources the knapsacks do not keep have their multipliers in
/// the same vector, scaled so that each constraint weighs like one job.
/// Complexity: some hundred evaluations of the relaxation. Deterministic. May be left and resumed between steps.
class AssignDual
{
public:
    /// The domain outlives it and must be settled.
    explicit AssignDual(const AssignDomain &domain);

    /// Goes on until converged, the bound exceeds `limit` (scaled) or the work is over; also halts
    /// when it comes to another stage.
    void run(double limit, AssignWork &work);
    [[nodiscard]] bool isConverged() const { return m_isConverged; }
    /// How far it has come: 0 at the start, 1 for a rough direction, 2 near enough for searches to be guided by it
    /// (usually after a third of the steps), 3 converged.
    [[nodiscard]] int stage() const;

    [[nodiscard]] const AssignMultipliers &best() const { return m_best; }
    /// Scaled.
    [[nodiscard]] double bound() const { return m_bound; }
    /// agents x jobs, sums to about 1 for each job.
    [[nodiscard]] const std::vector<float> &estimate() const { return m_estimate; }

private:
    void start();
    [[nodiscard]] std::vector<double> secondCheapest() const;
    [[nodiscard]] std::vector<double> cheapestWithRoom() const;
    [[nodiscard]] double whole(double multiplier) const;
    void step(AssignWork &work);
    void move(double length);
    void average();
    [[nodiscard]] double turn();
    void look();
    [[nodiscard]] double roomScale(std::size_t resource, std::size_t agent) const;

    const AssignDomain &m_domain;
    const AssignModel &m_model;
    AssignRelaxation m_relaxation;
    AssignMultipliers m_at;
    AssignMultipliers m_best;
    std::vector<double> m_direction; ///< jobs, then resources x agents
    std::vector<double> m_bestDirection;
    std::vector<float> m_estimate;
    double m_bound = 0;
    double m_boundBefore = 0; ///< at the last look
    double m_size = 0;        ///< of the multipliers at the start: what bounds are measured by while near 0
    double m_factor = 1;
    int m_steps = 0;
    int m_failures = 0;
    bool m_isConverged = false;
};

} // namespace evenkeel
