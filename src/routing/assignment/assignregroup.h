// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/assignment/assignguide.h"

#include <optional>

namespace evenkeel {

/// Improves a feasible plan: some agents who compete for the same jobs give up all they hold, and the smaller problem
/// of dividing it anew for less is solved under the multipliers of the whole: small groups by branching, which grow
/// while they are solved to the end and shrink when they are not; in turn with them larger groups by diving, which
/// grow with every failure and begin small again after a gain.
///
/// Complexity: a group costs about as much as its share of one bound, times some tens.
/// Deterministic for a seed. Model and guide outlive it.
class AssignRegroup
{
public:
    AssignRegroup(const AssignModel &model, const AssignGuide &guide, std::uint64_t seed);

    /// `places` must be feasible.
    void start(AssignPlaces places);
    /// Tries one group; true when the plan became cheaper.
    bool tryGroup(AssignWork &work);
    /// Groups tried in vain since the last gain.
    [[nodiscard]] int failures() const { return m_failures; }

    [[nodiscard]] const AssignPlaces &places() const { return m_places; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }

private:
    struct Part
    {
        std::vector<std::uint32_t> agents;
        std::vector<std::uint32_t> jobs;
        std::int64_t cost = 0;
        AssignMultipliers at;
        AssignModel model;
    };

    [[nodiscard]] std::vector<std::uint32_t> chooseGroup(double wantedJobs);
    [[nodiscard]] Part makePart(std::vector<std::uint32_t> group) const;
    [[nodiscard]] std::optional<AssignPlaces> branch(const Part &part, AssignWork &work);
    [[nodiscard]] std::optional<AssignPlaces> dive(const Part &part, AssignWork &work);
    void countLinks(std::uint32_t agent, std::vector<std::uint32_t> &links) const;
    void take(const Part &part, const AssignPlaces &places);

    const AssignModel &m_model;
    const AssignGuide &m_guide;
    Random m_random;
    AssignPlaces m_places;
    std::vector<std::vector<std::uint32_t>> m_held;
    std::int64_t m_cost = 0;
    double m_branchJobs = 40; ///< how many jobs a group should hold
    double m_diveJobs = 80;
    bool m_isDiveNext = false;
    int m_failures = 0;
};

} // namespace evenkeel
