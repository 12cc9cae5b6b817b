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
///   - likewise complex tickets, those a profile is about (and of these the ones
///     that are not urgent), and turns.
class BatchResources
{
public:
    /// Rooms and uses are counted in what a ticket takes up on average.
    struct Resource
    {
        double usual = 1;         ///< what that is
        std::vector<double> room; ///< [agent]; infinite where there is no limit
        std::vector<double> bend; ///< [agent]: taking z costs bend x ((base + z)² - base²); empty: nothing
        std::vector<double> base;
    };
    /// What tickets that take up the same take up.
    struct Use
    {
        std::vector<std::pair<std::size_t, double>> parts; ///< resource, how much
        std::size_t loads = 0; ///< of the parts, those that are room up to a cap: they come first
        const std::vector<std::uint32_t> *caps = nullptr; ///< [agent]: parts before this one do not count
        std::vector<double> never;                        ///< [agent]: Blocked where it does not fit, else 0

        /// Room up to a cap is taken from the cap on that holds for the agent.
        [[nodiscard]] bool counts(std::size_t resource, std::size_t agent) const { return resource >= (*caps)[agent]; }
    };

    explicit BatchResources(const BatchProblem &problem);

    [[nodiscard]] std::size_t agents() const { return m_problem.agents.size(); }
    [[nodiscard]] const std::vector<Resource> &list() const { return m_resources; }
    [[nodiscard]] const std::vector<Use> &uses() const { return m_uses; }
    [[nodiscard]] std::uint32_t useOf(std::size_t ticket) const { return m_useOf[ticket]; }
    /// Numbers of prices: [resource x agents + agent].
    [[nodiscard]] std::size_t size() const { return m_resources.size() * agents(); }
    /// The resource that is the whole load.
    [[nodiscard]] std::size_t total() const { return m_total; }
    /// There is a limit, and something under it.
    [[nodiscard]] bool isScarce(std::size_t resource, std::size_t agent) const;

private:
    std::size_t add(std::vector<double> room, double usual);
    void readLoads();
    void readCounts();
    void readProfiles();
    void readUses();
    [[nodiscard]] Use useOf(const BatchProblem::Ticket &ticket, std::size_t position) const;
    void findNever(Use &use) const;
    void dropEndless(Use &use) const;

    const BatchProblem &m_problem;
    std::vector<Resource> m_resources;
    std::size_t m_total = 0;
    std::vector<Use> m_uses;
    std::vector<std::uint32_t> m_useOf;
};

} // namespace evenkeel
