// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "routing/assignment/assignguide.h"

#include <optional>

namespace evenkeel {

/// Searches for a feasible plan, and on the way for cheap ones: moves of one job and exchanges of two, judged by cost
/// plus what agents hold beyond their capacities at a price a unit. Where no move helps, the prices of overfull agents
/// rise; once nobody is overfull the plan is kept if it is the cheapest yet, and prices fall again.
///
/// Complexity: a pass over all moves is O(jobs x candidates x jobs an agent holds).
/// Deterministic for a seed. Model and guide outlive it.
/// Yagiura, Ibaraki and Glover, An ejection chain approach for the generalized assignment problem (2004).
class AssignShifts
{
public:
    AssignShifts(const AssignModel &model, const AssignGuide &guide, std::uint64_t seed);

    /// From these places on; the prices are kept.
    void start(AssignPlaces places);
    /// Until nobody is overfull for the first time since the start, or the work is over. True: plan() is one.
    bool repair(AssignWork &work);
    /// Throws some jobs elsewhere, then repairs.
    bool shake(std::size_t jobs, AssignWork &work);

    [[nodiscard]] const AssignPlaces &places() const { return m_places; }
    [[nodiscard]] std::int64_t cost() const { return m_cost; }

private:
    [[nodiscard]] bool descend(AssignWork &work);
    [[nodiscard]] bool moveJob(std::uint32_t job, AssignWork &work);
    [[nodiscard]] double shiftGain(std::size_t job, std::size_t to) const;
    [[nodiscard]] double swapGain(std::size_t job, std::size_t other) const;
    [[nodiscard]] double penalty(std::size_t agent, std::size_t out, std::size_t in) const;
    void shift(std::uint32_t job, std::uint32_t to);
    [[nodiscard]] bool adjustPrices();
    [[nodiscard]] bool isOverfull() const;

    static constexpr std::size_t NoJob = SIZE_MAX;

    const AssignModel &m_model;
    const AssignGuide &m_guide;
    Random m_random;
    AssignPlaces m_places;
    std::vector<std::vector<std::uint32_t>> m_held; ///< jobs of each agent
    std::vector<std::uint32_t> m_heldAt;            ///< of each job its place there
    std::vector<std::int64_t> m_left;               ///< resources x agents; negative: overfull
    std::vector<double> m_price;                    ///< resources x agents
    std::vector<std::uint32_t> m_order;
    std::int64_t m_cost = 0;
};

} // namespace evenkeel
