// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/bundlestates.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace evenkeel {

namespace {

constexpr int FieldBits = 12;    ///< the highest tells that a room is not exceeded
constexpr int FinestRoom = 2000; ///< in steps; a field holds a room and a use
constexpr std::uint64_t Guard = 1ULL << (FieldBits - 1);
constexpr int PriceSteps = 40;
constexpr std::size_t ManyStates = 300; ///< that prove something
constexpr std::size_t FewOfMost = 8;    ///< of them, to begin with
constexpr double StepsOfState = 20;     ///< for each piece
constexpr double Rounding = 1e-9;
constexpr double Lowest = -1e300;

/// An order of all; any will do.
template <class State>
bool isBefore(const State &one, const State &other)
{
    for (std::size_t word = 0; word < one.used.size(); ++word) {
        if (one.used[word] != other.used[word])
            return one.used[word] < other.used[word];
    }
    return one.units < other.units;
}

template <class State>
bool isSame(const State &one, const State &other)
{
    std::uint64_t difference = static_cast<std::uint64_t>(one.units ^ other.units);
    for (std::size_t word = 0; word < one.used.size(); ++word)
        difference |= one.used[word] ^ other.used[word];
    return difference == 0;
}

} // namespace

/// Rooms that all items together do not fill are of no interest. Very large ones are measured in coarser steps.
void BundleStates::readRooms(std::span<const int> rooms, std::span<const Item> items)
{
    m_pieces.clear();
    for (const Item &item : items) {
        Piece piece;
        piece.place = item.place;
        piece.units = item.units;
        piece.profit = item.profit;
        m_pieces.push_back(piece);
    }
    m_sizes.clear();
    for (std::size_t room = 0; room < rooms.size(); ++room) {
        std::int64_t sum = 0;
        for (const Item &item : items)
            sum += item.uses[room];
        if (sum <= rooms[room])
            continue;
        const int step = rooms[room] / FinestRoom + 1;
        const int size = rooms[room] / step;
        for (std::size_t at = 0; at < items.size(); ++at)
            m_pieces[at].uses[m_sizes.size()] = std::min(items[at].uses[room] / step, size + 1);
        m_sizes.push_back(size);
    }
    const auto place = [](Used &used, std::size_t room, int amount) {
        used[room / FieldsInWord] += static_cast<std::uint64_t>(amount) << (FieldBits * (room % FieldsInWord));
    };
    m_size = {};
    for (std::size_t room = 0; room < m_sizes.size(); ++room) {
        place(m_size, room, m_sizes[room]);
        for (Piece &piece : m_pieces)
            place(piece.used, room, piece.uses[room]);
    }
}

/// The bound at the prices, and how much more of each room is asked than there is.
double BundleStates::look(std::vector<double> &slope) const
{
    const std::size_t rooms = m_sizes.size();
    double bound = 0;
    std::size_t best = 0;
    for (std::size_t units = 0; units < m_growth.size(); ++units) {
        const double worth = m_prices[rooms] * static_cast<double>(units) - m_growth[units];
        best = worth > bound ? units : best;
        bound = std::max(bound, worth);
    }
    for (std::size_t room = 0; room < rooms; ++room) {
        bound += m_prices[room] * m_sizes[room];
        slope[room] = -m_sizes[room];
    }
    slope[rooms] = -static_cast<double>(best);
    for (const Piece &piece : m_pieces) {
        double left = piece.profit - m_prices[rooms] * piece.units;
        for (std::size_t room = 0; room < rooms; ++room)
            left -= m_prices[room] * piece.uses[room];
        if (left <= 0)
            continue;
        bound += left;
        slope[rooms] += piece.units;
        for (std::size_t room = 0; room < rooms; ++room)
            slope[room] += piece.uses[room];
    }
    return bound;
}

void BundleStates::findPrices()
{
    const std::size_t rooms = m_sizes.size();
    m_effort += static_cast<double>(PriceSteps * m_pieces.size() * (rooms + 1));
    std::vector<double> scales(m_sizes.begin(), m_sizes.end());
    scales.push_back(static_cast<double>(m_growth.size()));
    for (double &scale : scales)
        scale = 1 / std::max(1.0, scale * scale);
    std::vector<double> slope(rooms + 1);
    std::vector<double> best = m_prices;
    double least = look(slope);
    double pull = 1;
    for (int step = 0; step < PriceSteps; ++step) {
        double square = 0;
        for (std::size_t room = 0; room <= rooms; ++room)
            square += slope[room] * slope[room] * scales[room];
        if (square <= Rounding)
            break;
        const double by = pull * std::max(least - m_value, 0.0) / square;
        for (std::size_t room = 0; room <= rooms; ++room)
            m_prices[room] = std::max(0.0, m_prices[room] + by * slope[room] * scales[room]);
        const double bound = look(slope);
        pull *= bound < least ? 1.0 : 0.85;
        best = bound < least ? m_prices : best;
        least = std::min(least, bound);
    }
    m_prices = best;
}

/// Who pays most beyond its use of rooms comes first.
void BundleStates::weighPieces()
{
    const std::size_t rooms = m_sizes.size();
    for (Piece &piece : m_pieces) {
        piece.left = piece.profit - m_prices[rooms] * piece.units;
        for (std::size_t room = 0; room < rooms; ++room)
            piece.left -= m_prices[room] * piece.uses[room];
    }
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
                     [](const Piece &one, const Piece &other) { return one.left > other.left; });
    m_loads.assign(m_growth.size(), 0.0);
    double best = Lowest;
    for (std::size_t units = m_growth.size(); units-- > 0;) {
        best = std::max(best, m_prices[rooms] * static_cast<double>(units) - m_growth[units]);
        m_loads[units] = best;
    }
    m_roomWorth = 0;
    for (std::size_t room = 0; room < rooms; ++room)
        m_roomWorth += m_prices[room] * m_sizes[room];
}

bool BundleStates::fits(const Used &used) const
{
    constexpr std::uint64_t guards = Guard * (1ULL + (1ULL << FieldBits) + (1ULL << 2 * FieldBits) +
                                              (1ULL << 3 * FieldBits) + (1ULL << 4 * FieldBits));
    for (std::size_t word = 0; word < Words; ++word) {
        if ((((m_size[word] | guards) - used[word]) & guards) != guards)
            return false;
    }
    return true;
}

double BundleStates::promise(const State &state, std::size_t next) const
{
    return state.left + m_loads[static_cast<std::size_t>(state.units)] + m_roomWorth + m_ahead[next];
}

void BundleStates::takeGreedily()
{
    State state;
    std::uint32_t before = 0;
    for (const Piece &piece : m_pieces) {
        State next = state;
        for (std::size_t word = 0; word < Words; ++word)
            next.used[word] += piece.used[word];
        next.units += piece.units;
        if (static_cast<std::size_t>(next.units) >= m_growth.size() || !fits(next.used))
            continue;
        const double growth =
            m_growth[static_cast<std::size_t>(next.units)] - m_growth[static_cast<std::size_t>(state.units)];
        if (piece.profit <= growth)
            continue;
        next.profit += piece.profit;
        m_traces.push_back({before, piece.place});
        before = static_cast<std::uint32_t>(m_traces.size() - 1);
        state = next;
    }
    const double value = state.profit - m_growth[static_cast<std::size_t>(state.units)];
    if (value > m_value) {
        m_value = value;
        m_best = before;
    }
}

/// Of two states that use the same, the better one.
void BundleStates::add(const State &state)
{
    if (m_next.empty() || !isSame(m_next.back(), state))
        m_next.push_back(state);
    else if (m_next.back().profit < state.profit)
        m_next.back() = state;
}

void BundleStates::takeUp(std::size_t at)
{
    const Piece &piece = m_pieces[at];
    m_next.clear();
    std::size_t old = 0;
    for (const State &from : m_states) {
        State state = from;
        for (std::size_t word = 0; word < Words; ++word)
            state.used[word] += piece.used[word];
        state.units += piece.units;
        state.profit += piece.profit;
        state.left += piece.left;
        if (static_cast<std::size_t>(state.units) >= m_growth.size() || !fits(state.used) ||
            promise(state, at + 1) <= m_value + Rounding)
            continue;
        for (; old < m_states.size() && isBefore(m_states[old], state); ++old) {
            if (promise(m_states[old], at + 1) > m_value + Rounding)
                add(m_states[old]);
        }
        m_traces.push_back({from.trace, piece.place});
        state.trace = static_cast<std::uint32_t>(m_traces.size() - 1);
        const double value = state.profit - m_growth[static_cast<std::size_t>(state.units)];
        if (value > m_value) {
            m_value = value;
            m_best = state.trace;
        }
        add(state);
    }
    for (; old < m_states.size(); ++old) {
        if (promise(m_states[old], at + 1) > m_value + Rounding)
            add(m_states[old]);
    }
    m_states.swap(m_next);
}

/// Where there are too many, those that promise most; the others are remembered by what they might have been worth.
void BundleStates::keepFew(std::size_t next, std::size_t most)
{
    if (m_states.size() <= most)
        return;
    std::vector<double> promises;
    for (const State &state : m_states)
        promises.push_back(promise(state, next));
    std::nth_element(promises.begin(), promises.begin() + static_cast<std::ptrdiff_t>(most / 2), promises.end(),
                     std::greater<>());
    const double least = promises[most / 2];
    const auto isHopeless = [&](const State &state) { return promise(state, next) <= least; };
    m_dropped = std::max(m_dropped, least);
    m_states.erase(std::remove_if(m_states.begin(), m_states.end(), isHopeless), m_states.end());
}

/// Those of which it is clearest whether they belong to the best bundle come first, so that there are few states until
/// the last ones. Where few states are kept the most profitable must stay first.
void BundleStates::putClearestFirst()
{
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
                     [](const Piece &one, const Piece &other) { return std::abs(one.left) > std::abs(other.left); });
}

void BundleStates::goThrough(std::size_t most)
{
    m_ahead.assign(m_pieces.size() + 1, 0.0);
    for (std::size_t at = m_pieces.size(); at-- > 0;)
        m_ahead[at] = m_ahead[at + 1] + std::max(0.0, m_pieces[at].left);
    m_dropped = 0;
    m_states.assign(1, {});
    for (std::size_t at = 0; at < m_pieces.size() && !m_states.empty(); ++at) {
        m_effort += StepsOfState * static_cast<double>(m_states.size());
        takeUp(at);
        keepFew(at + 1, most);
    }
}

double BundleStates::solve(std::span<const int> rooms, std::span<const double> growth, std::span<const Item> items)
{
    m_growth = growth;
    m_value = 0;
    m_best = 0;
    m_traces.assign(1, {});
    readRooms(rooms.first(std::min(rooms.size(), MostRooms)), items);
    m_prices.assign(m_sizes.size() + 1, 0.0);
    weighPieces();
    takeGreedily();
    findPrices();
    weighPieces();
    takeGreedily();
    if (m_most >= ManyStates) {
        putClearestFirst();
        goThrough(m_most / FewOfMost);
        findPrices(); // steps are better when it is known how good a bundle can be
        weighPieces();
        putClearestFirst();
    }
    goThrough(m_most);
    return std::max(m_value, m_dropped);
}

void BundleStates::readBundle(std::vector<std::uint32_t> &taken) const
{
    taken.clear();
    for (std::uint32_t trace = m_best; trace != 0; trace = m_traces[trace].before)
        taken.push_back(m_traces[trace].place);
    std::sort(taken.begin(), taken.end());
}

} // namespace evenkeel
