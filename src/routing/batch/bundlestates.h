// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// The best bundle for one agent where several rooms bind at once: a knapsack with many constraints and a cost that
/// grows convexly with the load.
///
/// Method: dynamic programming over the states that are met, not all that there could be: what is used of each room,
/// one after the other in a few words, in order, so that taking an item up is one pass over two sorted lists. Every
/// room has a price (Lagrangian relaxation, prices by subgradient steps; Fisher 1981), which tells what may still come
/// of a state: one that cannot become the best ends. O(items x states).
class BundleStates
{
public:
    static constexpr std::size_t MostRooms = 12;

    struct Item
    {
        std::uint32_t place = 0; ///< where the caller knows it
        int units = 0;           ///< of load
        double profit = 0;
        std::array<int, MostRooms> uses{}; ///< of each room
    };

    /// `most`: states that are kept. With fewer it is faster, and more often not the best that is found.
    explicit BundleStates(std::size_t most)
        : m_most(most)
    {}

    /// `rooms`: at most MostRooms sizes. `growth[units]`: the convex cost of a load, for all loads that are possible.
    /// The greatest sum of profits less that cost. Very large rooms are rounded so that what is found is never less
    /// than the truth; where states are too many, likewise.
    double solve(std::span<const int> rooms, std::span<const double> growth, std::span<const Item> items);
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
    void findPrices();
    [[nodiscard]] double look(std::vector<double> &slope) const;
    void weighPieces();
    void takeGreedily();
    [[nodiscard]] bool fits(const Used &used) const;
    /// No bundle that goes on from the state is worth more.
    [[nodiscard]] double promise(const State &state, std::size_t next) const;
    void takeUp(std::size_t piece);
    void add(const State &state);
    void putClearestFirst();
    void goThrough(std::size_t most);
    void keepFew(std::size_t next, std::size_t most);

    std::size_t m_most = 0;
    std::span<const double> m_growth;
    std::vector<Piece> m_pieces;
    std::vector<int> m_sizes;
    Used m_size{};
    std::vector<double> m_prices; ///< of each room, and of a unit of load
    std::vector<double> m_ahead;  ///< by piece: what pays from it on
    std::vector<double> m_loads;  ///< by units: what loads from there on are worth
    double m_roomWorth = 0;
    std::vector<State> m_states;
    std::vector<State> m_next;
    std::vector<Trace> m_traces;
    std::uint32_t m_best = 0;
    double m_value = 0;
    double m_dropped = 0; ///< what states left out may have been worth
    double m_effort = 0;
};

} // namespace evenkeel
