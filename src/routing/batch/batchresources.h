// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchproblem.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace evenkeel {

/// What agents have little of, and what of it tickets take up: room up to each
/// cap, complex tickets, turns, and room in capacity profiles.
///
/// Every plan respects these, in whatever order it is carried out:
///   - of an agent's tickets up to a cap the one given last sees the others, and
///     its limit is that cap's at most; a ticket too heavy for the room goes to
///     an idle agent alone, and uses the room up;
///   - where few tickets fit, room in whole pieces as well: of pieces of a size d a ticket of weight w holds w / d, an
///     agent's room R / d, both rounded down (Chvátal and Gomory's rounding);
///   - likewise complex tickets, those a profile is about (and of these the ones
///     that are not urgent), and turns.
class BatchResources
{
public:
    static constexpr std::uint32_t EveryCap = 0xffffffffU;

    /// Rooms and uses are counted in what a ticket takes up on average.
    struct Resource
    {
        double usual = 1;         ///< what that is
        double step = 1;          ///< milli units: uses and rooms are rounded down to multiples of it
        std::vector<double> room; ///< [agent]; infinite where there is no limit
        std::vector<double> bend; ///< [agent]: taking z costs bend x ((base + z)² - base²); empty: nothing
        std::vector<double> base;
        std::uint32_t cap = EveryCap; ///< of room up to a cap: which; where a ticket's is higher, it takes up none
    };
    /// What tickets that take up the same take up.
    struct Use
    {
        std::vector<std::pair<std::size_t, double>> parts; ///< resource, how much
        std::size_t loads = 0; ///< of the parts, those that are room up to a cap: they come first
        const std::vector<std::uint32_t> *caps = nullptr; ///< [agent]: room up to lower ones is not taken
        std::vector<double> never;                        ///< [agent]: Blocked where it does not fit, else 0
    };

    explicit BatchResources(const BatchProblem &problem);

    [[nodiscard]] std::size_t agents() const { return m_problem.agents.size(); }
    [[nodiscard]] const std::vector<Resource> &list() const { return m_resources; }
    [[nodiscard]] const std::vector<Use> &uses() const { return m_uses; }
    [[nodiscard]] std::uint32_t useOf(std::size_t ticket) const { return m_useOf[ticket]; }
    /// Numbers of prices: [resource x agents + agent].
    [[nodiscard]] std::size_t size() const { return m_resources.size() * agents(); }
    /// Resources before this one are room of some kind for load.
    [[nodiscard]] std::size_t loads() const { return m_counts; }
    /// Room up to a cap is taken from the cap on that holds for the agent.
    [[nodiscard]] bool counts(const Use &use, std::size_t resource, std::size_t agent) const
    {
        return m_resources[resource].cap >= (*use.caps)[agent];
    }
    /// There is a limit, and something under it.
    [[nodiscard]] bool isScarce(std::size_t resource, std::size_t agent) const;

private:
    std::size_t add(std::vector<double> room, double usual, double step = 1);
    std::size_t addRounded(const std::vector<MilliUnits> &rooms, double step, double usual);
    [[nodiscard]] double amountOf(MilliUnits use, std::size_t resource) const;
    void readLoads();
    void readPieces();
    void addPieces(std::uint32_t cap, MilliUnits size);
    void readCounts();
    void readProfiles();
    void readUses();
    [[nodiscard]] Use useOf(const BatchProblem::Ticket &ticket, std::size_t position) const;
    void findNever(Use &use) const;
    void dropEndless(Use &use) const;

    /// Room in whole pieces of a size.
    struct Pieces
    {
        std::size_t resource = 0;
        MilliUnits size = 1;
    };

    const BatchProblem &m_problem;
    std::vector<Resource> m_resources;
    std::vector<Pieces> m_pieces;
    std::size_t m_counts = 0; ///< the first resource that is not load
    std::size_t m_total = 0;
    std::vector<Use> m_uses;
    std::vector<std::uint32_t> m_useOf;
};

} // namespace evenkeel
