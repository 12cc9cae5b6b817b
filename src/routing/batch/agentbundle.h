// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/bundlestates.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// The best bundle of tickets for one agent when each ticket brings a profit: a
/// knapsack with a cost that grows convexly with the load, limits that depend
/// on the ticket, and a few counted resources.
///
/// Method: dynamic programming over items in the order given, from the last to
/// the first. The state is the room used on a grid, and how many complex tickets
/// and turns are used where those are scarce. O(items x room x complex x turns).
/// Where its answer breaks one of further rooms, over the states that are met (BundleStates).
class AgentBundle
{
public:
    struct Item
    {
        std::uint32_t ticket = 0;
        int units = 0; ///< on the grid, rounded down
        int limit = 0; ///< room used with this item at most, on the grid; a first
                       ///< item of an idle agent may exceed it
        bool isComplex = false;
        double profit = 0;
        const int *uses = nullptr; ///< of each of the agent's further rooms
    };
    struct Agent
    {
        int room = 0;               ///< on the grid: the largest limit
        int complex = 0;            ///< complex items at most; large: no limit
        int turns = 0;              ///< items at most
        bool isIdle = false;        ///< holds nothing: the first item may be of any size
        double load = 0;            ///< before, in milli units
        double grid = 1;            ///< milli units of a step of the grid
        int parts = 1;              ///< units of room in a step
        double bend = 0;            ///< of the convex cost bend x load²
        std::span<const int> rooms; ///< further ones: what all items use of each is no more
        std::span<double>
            roomPrices; ///< complex, turns, then the rooms: where to begin, and where it ended; may be empty
    };

    /// `mostStates`: that BundleStates keeps.
    explicit AgentBundle(std::size_t mostStates = 3000);

    /// More states from the next bundle on, or fewer.
    void keepAtMost(std::size_t states) { m_byStates.keepAtMost(states); }
    /// In this order nothing is missed that some order of giving them allows.
    static void sortByLimit(std::vector<Item> &items);
    /// Items in the order in which they are given. The greatest sum of profits less the growth of the convex cost, or a
    /// little more where the bundle found is not proven to be the best; at least 0, that of the empty bundle.
    double solve(const Agent &agent, std::span<const Item> items);
    /// Positions of the best bundle's items, of the last solve().
    void readBundle(std::vector<std::uint32_t> &taken) const;

    /// Steps of all solve() so far, each about as long as an addition.
    [[nodiscard]] double effort() const { return m_effort + m_byStates.effort(); }

private:
    struct Sight
    {
        double paysPerUnit = 0; ///< of room
        double most = 0;        ///< no bundle is worth more
        double least = 0;       ///< some bundle is worth as much
    };

    [[nodiscard]] double growth(int units) const;
    [[nodiscard]] Sight look(std::span<const Item> items);
    [[nodiscard]] bool isRoomBroken() const;
    [[nodiscard]] double solveByStates();
    double fill();
    void step(const Item &item, const double *after, double *here) const;
    bool countWhatIsBroken();
    void dropHopeless(std::span<const Item> items);
    /// Calls visit(from, to, count) for each run of states that the item leads
    /// from and to.
    template <class Visit>
    void forRuns(const Item &item, Visit &&visit) const;

    Agent m_agent;
    std::span<const Item> m_given;
    std::vector<Item> m_items;            ///< that may be in the best bundle
    std::vector<std::uint32_t> m_places;  ///< of these among those given
    std::vector<std::uint32_t> m_byRatio; ///< those given, the most profitable for their room first
    std::vector<std::uint32_t> m_taken;   ///< while it is solved
    BundleStates m_byStates;
    std::vector<BundleStates::Item> m_stateItems;
    std::vector<double> m_growth;
    bool m_isByStates = false;
    int m_rooms = 0; ///< states of room
    int m_complexes = 0;
    int m_turns = 0;
    std::size_t m_states = 0;
    double m_effort = 0;
    std::vector<double> m_ahead; ///< [item][state]: the best from here on, of
                                 ///< items not before this one
};

} // namespace evenkeel
