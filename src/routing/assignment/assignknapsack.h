// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// 0/1 knapsack: items of positive profit and whole weight, a room not to be exceeded, the most profit wanted. Also:
/// what the most would be with a certain item forced in or out, or with less room.
///
/// Method: the linear relaxation (items by profit for weight until one no longer fits) gives a ceiling, a floor and
/// for each item what departing from it costs at least. Items for which that exceeds the distance between floor and
/// ceiling stay as they are; the few others, the core, go through tables over the room left: forward over the first
/// items and, for forced ones, backward over the last, each row only as wide as can still matter. Profits are whole
/// numbers held as doubles, so sums are exact.
/// Complexity: O(items log items + core x room) time, O(core x room) memory; the core is a small part of the items
/// unless profits follow weights closely. Deterministic. Pisinger, A minimal algorithm for the 0-1 knapsack problem
/// (1997).
///
///     knapsack.clear(10);
///     knapsack.add(7, 6, 30);  // job 7, weight 6, profit 30
///     knapsack.add(9, 5, 20);
///     knapsack.relax();
///     knapsack.solve();        // 30; isTaken(0), !isTaken(1)
class AssignKnapsack
{
public:
    void clear(std::int32_t room);
    /// profit > 0 and 0 <= weight <= room.
    void add(std::uint32_t job, std::int32_t weight, double profit);

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] std::uint32_t job(std::size_t item) const { return m_items[item].job; }

    /// Solves the linear relaxation; to be called before what follows. Puts the items in another order.
    void relax();
    /// What a unit of room is worth in it.
    [[nodiscard]] double unitPrice() const { return m_price; }
    /// What one more item, of no positive profit, would cost at least if forced in.
    [[nodiscard]] double leastLoss(std::int32_t weight, double profit) const;

    double solve();
    /// Like solve(), and makes with(), without() and most() answer; where they would answer less than solve() - slack
    /// they may answer anything below that. `reach`: the largest room that most() is asked to do without.
    double solveBothWays(double slack, std::int32_t reach);
    [[nodiscard]] bool isTaken(std::size_t item) const { return m_isTaken[item] != 0; }
    /// The most with this item forced in, or out.
    [[nodiscard]] double with(std::size_t item) const;
    [[nodiscard]] double without(std::size_t item) const;
    /// The most in a room smaller by `less`.
    [[nodiscard]] double most(std::int32_t less) const;
    /// Elementary steps since the last clear().
    [[nodiscard]] std::int64_t steps() const { return m_steps; }

private:
    struct Item
    {
        double yield; ///< profit for weight
        double profit;
        std::uint32_t job;
        std::int32_t weight;
    };
    /// Row k holds the most of the first k core items of its order for every room from low[k] to high[k]; more room
    /// than high[k] helps nothing.
    struct Table
    {
        std::size_t width = 0;
        std::vector<double> cells;
        std::vector<std::int32_t> low;
        std::vector<std::int32_t> high;

        [[nodiscard]] const double *row(std::size_t k) const { return cells.data() + k * width; }
        [[nodiscard]] double at(std::size_t k, std::int32_t room) const;
    };
    static constexpr std::uint32_t Outside = UINT32_MAX;

    [[nodiscard]] double loss(const Item &item) const;
    void chooseCore(double most);
    void fill(Table &table, bool isBackward, std::int32_t reach);
    void fillRow(Table &table, std::size_t k, const Item &item);
    void trace();
    [[nodiscard]] double join(std::size_t place, std::int32_t room) const;

    std::vector<Item> m_items;
    std::vector<std::uint8_t> m_isTaken;
    std::vector<std::uint32_t> m_core;  ///< items
    std::vector<std::uint32_t> m_place; ///< of each item its place in the core, or Outside
    std::int32_t m_room = 0;
    std::size_t m_split = 0; ///< items before it are taken by the linear relaxation
    double m_price = 0;
    double m_ceiling = 0;
    double m_floor = 0;
    double m_fixedProfit = 0; ///< of the taken items outside the core
    std::int32_t m_coreRoom = 0;
    std::int64_t m_coreWeight = 0;
    Table m_forward;
    Table m_backward;
    mutable std::int64_t m_steps = 0;
};

} // namespace evenkeel
