// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// The best bundle for one agent where several rooms bind at once: a knapsack with many constraints, a cost that grows
/// convexly with the load, and limits of the load that depend on the item.
///
/// Method: the load is a table, solved exactly by dynamic programming from the last item to the first; every further
/// room has a price instead (Lagrangian relaxation, prices by subgradient steps; Fisher 1981). Where that does not end
/// in a bundle that keeps all rooms and uses up what has a price, states are followed from the first item to the last,
/// those that are met, not all that there could be: what is used of each room, one after the other in a few words, in
/// order, so that taking an item up is one pass over two sorted lists. The table tells what may still come of a state;
/// one that cannot become the best ends. O(items x (load x prices + states)).
class BundleStates
{
public:
    static constexpr std::size_t MostRooms = 12;
    using Prices = std::array<double, MostRooms>;

    struct Item
    {
        std::uint32_t place = 0; ///< where the caller knows it
        int units = 0;           ///< of load
        int limit = 0;           ///< load with this item at most; those of lower limits come first
        double profit = 0;
        std::array<int, MostRooms> uses{}; ///< of each room
    };
    struct Load
    {
        std::span<const double> growth; ///< [units]: the convex cost of a load, for all loads that are possible
        bool isIdle = false;            ///< the first item may be of any size, and counts as the last load then
    };

    /// `most`: states that are kept. With fewer it is faster, and more often not the best that is found.
    explicit BundleStates(std::size_t most)
        : m_most(most)
    {}

    void keepAtMost(std::size_t states) { m_most = states; }
    /// `rooms`: at most MostRooms sizes. `prices`: of each, where the search begins, and where it ended.
    /// The greatest sum of profits less the load's cost. Very large rooms are rounded so that what is found is never
    /// less than the truth; where states are too many, likewise.
    double solve(const Load &load, std::span<const int> rooms, std::span<const Item> items, std::span<double> prices);
    /// Steps of all solve() so far, each about as long as an addition.
    [[nodiscard]] double effort() const { return m_effort; }
    /// Places of the bundle's items.
    void readBundle(std::vector<std::uint32_t> &taken) const;

private:
    static constexpr std::size_t Words = 3;
    static constexpr std::size_t FieldsInWord = 5;
    using Used = std::array<std::uint64_t, Words>;

    struct Piece
    {
        std::uint32_t place = 0;
        int units = 0;
        int limit = 0;
        double profit = 0;
        double left = 0; ///< of the profit, beyond its use of rooms
        std::array<int, MostRooms> uses{};
        Used used{};
    };
    struct State
    {
        Used used{};
        int units = 0;
        double profit = 0;
        double left = 0;
        std::uint32_t trace = 0; ///< in m_traces
    };
    struct Trace
    {
        std::uint32_t before = 0;
        std::uint32_t place = 0;
    };

    void readRooms(std::span<const int> rooms, std::span<const Item> items);
    /// The load with the piece; below 0 where it does not fit.
    [[nodiscard]] int loadWith(const Piece &piece, int units) const;
    void readPrices(std::span<const double> prices);
    void writePrices(std::span<double> prices) const;
    [[nodiscard]] bool movePrices(const std::vector<double> &slope, double rise);
    void findPrices(int steps);
    void weighPieces();
    void fillTable();
    [[nodiscard]] const double *rowOf(std::size_t piece) const { return m_table.data() + m_rows[piece]; }
    double look(std::vector<double> &slope);
    [[nodiscard]] double worthOfUnit() const;
    void takeGreedily();
    /// No bundle that goes on from the state is worth more.
    [[nodiscard]] double promise(const State &state, std::size_t next) const;
    void dropHopeless();
    void takeUp(std::size_t piece);
    void add(const State &state);
    void putClearestFirst();
    void goThrough(std::size_t most);
    void keepFew(std::size_t next, std::size_t most);

    std::size_t m_most = 0;
    Load m_load;
    std::vector<Piece> m_pieces;
    std::vector<int> m_sizes;
    std::vector<std::size_t> m_roomOf; ///< by size
    std::vector<int> m_steps;          ///< in which each is measured
    Used m_size{};
    std::vector<double> m_prices;    ///< of each room
    std::vector<double> m_table;     ///< rows of [load]: the most that pieces from some on bring beyond their prices
    std::vector<std::size_t> m_rows; ///< by piece: where in the table
    double m_roomWorth = 0;
    double m_bound = 0; ///< by prices alone
    std::vector<State> m_states;
    std::vector<State> m_next;
    std::vector<Trace> m_traces;
    std::vector<double> m_promises;
    std::uint32_t m_best = 0;
    double m_value = 0;
    double m_dropped = 0; ///< what states left out may have been worth
    double m_effort = 0;
};

} // namespace evenkeel
