// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/bundlestates.h"

#include "routing/batch/loadtable.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace evenkeel {

namespace {

constexpr int FieldBits = 12;    ///< the highest tells that a room is not exceeded
constexpr int FinestRoom = 2000; ///< in steps; a field holds a room and a use
constexpr std::uint64_t Guard = 1ULL << (FieldBits - 1);
constexpr std::size_t ManyStates = 300; ///< that prove something
constexpr std::size_t FewOfMost = 8;    ///< of them, to begin with
constexpr double StepsOfState = 20;     ///< for each piece
constexpr double Rounding = 1e-9;
constexpr int PriceSteps = 60;    ///< where nothing is known of prices yet
constexpr int FewPriceSteps = 40; ///< likewise, where little is to be proved
constexpr int KnownSooner = 10;   ///< so many times fewer where prices are known from an earlier search
constexpr double Calmer = 0.88;   ///< steps become so much shorter where one was too long

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

/// Of no room more is used.
bool isWithin(const std::array<std::uint64_t, 3> &used, const std::array<std::uint64_t, 3> &size)
{
    constexpr std::uint64_t guards = Guard * (1ULL + (1ULL << FieldBits) + (1ULL << 2 * FieldBits) +
                                              (1ULL << 3 * FieldBits) + (1ULL << 4 * FieldBits));
    std::uint64_t kept = guards;
    for (std::size_t word = 0; word < used.size(); ++word)
        kept &= (size[word] | guards) - used[word];
    return (kept & guards) == guards;
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
        piece.limit = item.limit;
        piece.profit = item.profit;
        m_pieces.push_back(piece);
    }
    m_sizes.clear();
    m_roomOf.clear();
    m_steps.clear();
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
        m_roomOf.push_back(room);
        m_steps.push_back(step);
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

int BundleStates::loadWith(const Piece &piece, int units) const
{
    const int last = static_cast<int>(m_load.growth.size()) - 1;
    if (units + piece.units <= std::min(piece.limit, m_load.isIdle ? last - 1 : last))
        return units + piece.units;
    return m_load.isIdle && units == 0 ? std::min(piece.units, last) : -1;
}

/// Pieces that bring nothing beyond their prices change nothing: they share the row of the next.
void BundleStates::fillTable()
{
    const std::size_t loads = m_load.growth.size();
    if (m_table.size() < loads * (m_pieces.size() + 1))
        m_table.resize(loads * (m_pieces.size() + 1));
    m_rows.assign(m_pieces.size() + 1, 0);
    for (std::size_t units = 0; units < loads; ++units)
        m_table[units] = -m_load.growth[units];
    const int widest = static_cast<int>(loads) - (m_load.isIdle ? 2 : 1);
    for (std::size_t at = m_pieces.size(); at-- > 0;) {
        const Piece &piece = m_pieces[at];
        m_rows[at] = m_rows[at + 1];
        const int last = std::min(piece.limit, widest);
        if (piece.left <= 0 || (piece.units > last && !m_load.isIdle))
            continue;
        const double *after = m_table.data() + m_rows[at];
        m_rows[at] += loads;
        double *here = m_table.data() + m_rows[at];
        const std::size_t count = piece.units <= last ? static_cast<std::size_t>(last - piece.units) + 1 : 0;
        takeBetter(here, after, after + piece.units, piece.left, count);
        std::copy(after + count, after + loads, here + count);
        if (count == 0)
            here[0] = std::max(after[0], after[loadWith(piece, 0)] + piece.left);
    }
    m_effort += static_cast<double>(m_rows.front() + loads);
}

void BundleStates::weighPieces()
{
    const std::size_t rooms = m_sizes.size();
    m_roomWorth = 0;
    for (std::size_t room = 0; room < rooms; ++room)
        m_roomWorth += m_prices[room] * m_sizes[room];
    for (Piece &piece : m_pieces) {
        piece.left = piece.profit;
        for (std::size_t room = 0; room < rooms; ++room)
            piece.left -= m_prices[room] * piece.uses[room];
    }
}

/// The bound at the prices, and how much more of each room is asked than there is. A bundle that keeps all rooms is
/// remembered.
double BundleStates::look(std::vector<double> &slope)
{
    const std::size_t rooms = m_sizes.size();
    weighPieces();
    fillTable();
    m_effort += static_cast<double>(m_pieces.size() * (rooms + 1));
    for (std::size_t room = 0; room < rooms; ++room)
        slope[room] = -m_sizes[room];
    int units = 0;
    double profit = 0;
    const std::size_t mark = m_traces.size();
    std::uint32_t before = 0;
    for (std::size_t at = 0; at < m_pieces.size(); ++at) {
        if (m_rows[at] == m_rows[at + 1] || rowOf(at)[units] == rowOf(at + 1)[units])
            continue;
        const Piece &piece = m_pieces[at];
        units = loadWith(piece, units);
        profit += piece.profit;
        m_traces.push_back({before, piece.place});
        before = static_cast<std::uint32_t>(m_traces.size() - 1);
        for (std::size_t room = 0; room < rooms; ++room)
            slope[room] += piece.uses[room];
    }
    const double value = profit - m_load.growth[static_cast<std::size_t>(units)];
    const bool fits = std::all_of(slope.begin(), slope.end(), [](double over) { return over <= 0; });
    if (fits && value > m_value) {
        m_value = value;
        m_best = before;
    } else {
        m_traces.resize(mark);
    }
    return m_roomWorth + rowOf(0)[0];
}

/// Steps are measured in sizes of rooms, so that it does not matter in what these are counted.
bool BundleStates::movePrices(const std::vector<double> &slope, double rise)
{
    double square = 0;
    for (std::size_t room = 0; room < m_sizes.size(); ++room) {
        const double part = slope[room] < 0 && m_prices[room] <= 0 ? 0 : slope[room] / (m_sizes[room] + 1.0);
        square += part * part;
    }
    if (square <= Rounding)
        return false;
    for (std::size_t room = 0; room < m_sizes.size(); ++room) {
        const double size = m_sizes[room] + 1.0;
        m_prices[room] = std::max(0.0, m_prices[room] + rise / square * slope[room] / (size * size));
    }
    return true;
}

void BundleStates::findPrices(int steps)
{
    std::vector<double> slope(m_sizes.size());
    m_bound = look(slope);
    std::vector<double> best = m_prices;
    double pull = 1;
    for (int step = 0; step < steps && m_bound > m_value + Rounding; ++step) {
        if (!movePrices(slope, pull * (m_bound - m_value)))
            break;
        const double bound = look(slope);
        if (bound < m_bound) {
            m_bound = bound;
            best = m_prices;
        } else {
            pull *= Calmer;
        }
    }
    m_prices = std::move(best);
    weighPieces();
    fillTable();
}

double BundleStates::promise(const State &state, std::size_t next) const
{
    return state.left + m_roomWorth + rowOf(next)[state.units];
}

/// What a unit of load is worth about.
double BundleStates::worthOfUnit() const
{
    const std::size_t half = m_load.growth.size() / 2;
    return half > 0 ? (rowOf(0)[0] - rowOf(0)[half]) / static_cast<double>(half) : 0.0;
}

/// No load above the lowest limit of what is taken.
void BundleStates::takeGreedily()
{
    std::vector<std::uint32_t> order(m_pieces.size());
    std::iota(order.begin(), order.end(), 0U);
    const double worth = worthOfUnit();
    const auto gain = [&](std::uint32_t at) { return m_pieces[at].left - worth * m_pieces[at].units; };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return gain(a) > gain(b); });
    State state;
    int limit = static_cast<int>(m_load.growth.size()) - (m_load.isIdle ? 2 : 1);
    std::uint32_t before = 0;
    const std::size_t mark = m_traces.size();
    for (const std::uint32_t at : order) {
        const Piece &piece = m_pieces[at];
        State next = state;
        for (std::size_t word = 0; word < Words; ++word)
            next.used[word] += piece.used[word];
        next.units += piece.units;
        const int most = std::min(limit, piece.limit);
        if (next.units > most || !isWithin(next.used, m_size))
            continue;
        const double growth =
            m_load.growth[static_cast<std::size_t>(next.units)] - m_load.growth[static_cast<std::size_t>(state.units)];
        if (piece.profit <= growth)
            continue;
        limit = most;
        next.profit += piece.profit;
        m_traces.push_back({before, piece.place});
        before = static_cast<std::uint32_t>(m_traces.size() - 1);
        state = next;
    }
    const double value = state.profit - m_load.growth[static_cast<std::size_t>(state.units)];
    if (value > m_value) {
        m_value = value;
        m_best = before;
    } else
        m_traces.resize(mark);
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
        state.units = loadWith(piece, from.units);
        if (state.units < 0)
            continue;
        for (std::size_t word = 0; word < Words; ++word)
            state.used[word] += piece.used[word];
        state.profit += piece.profit;
        state.left += piece.left;
        if (!isWithin(state.used, m_size) || promise(state, at + 1) <= m_value + Rounding)
            continue;
        for (; old < m_states.size() && isBefore(m_states[old], state); ++old) {
            if (promise(m_states[old], at + 1) > m_value + Rounding)
                add(m_states[old]);
        }
        m_traces.push_back({from.trace, piece.place});
        state.trace = static_cast<std::uint32_t>(m_traces.size() - 1);
        const double value = state.profit - m_load.growth[static_cast<std::size_t>(state.units)];
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
    m_promises.clear();
    for (const State &state : m_states)
        m_promises.push_back(promise(state, next));
    std::nth_element(m_promises.begin(), m_promises.begin() + static_cast<std::ptrdiff_t>(most / 2), m_promises.end(),
                     std::greater<>());
    const double least = m_promises[most / 2];
    m_dropped = std::max(m_dropped, least);
    m_states.erase(std::remove_if(m_states.begin(), m_states.end(),
                                  [&](const State &state) { return promise(state, next) <= least; }),
                   m_states.end());
}

/// With one of these in the bundle, not even all the others at their best make up for it.
void BundleStates::dropHopeless()
{
    const auto isHopeless = [this](const Piece &piece) { return m_bound + piece.left <= m_value + Rounding; };
    m_pieces.erase(std::remove_if(m_pieces.begin(), m_pieces.end(), isHopeless), m_pieces.end());
}

/// Those of which it is clearest whether they belong to the best bundle come first, so that there are few states until
/// the last ones; those of lower limits before all others.
void BundleStates::putClearestFirst()
{
    const double worth = worthOfUnit();
    std::stable_sort(m_pieces.begin(), m_pieces.end(), [&](const Piece &one, const Piece &other) {
        if (one.limit != other.limit)
            return one.limit < other.limit;
        return std::abs(one.left - worth * one.units) > std::abs(other.left - worth * other.units);
    });
}

void BundleStates::goThrough(std::size_t most)
{
    m_dropped = 0;
    m_states.assign(1, {});
    for (std::size_t at = 0; at < m_pieces.size() && !m_states.empty(); ++at) {
        m_effort += StepsOfState * static_cast<double>(m_states.size());
        takeUp(at);
        keepFew(at + 1, most);
    }
}

void BundleStates::readPrices(std::span<const double> prices)
{
    m_prices.assign(m_sizes.size(), 0.0);
    for (std::size_t room = 0; room < m_sizes.size() && !prices.empty(); ++room)
        m_prices[room] = prices[m_roomOf[room]] * m_steps[room];
}

void BundleStates::writePrices(std::span<double> prices) const
{
    for (std::size_t room = 0; room < m_sizes.size() && !prices.empty(); ++room)
        prices[m_roomOf[room]] = m_prices[room] / m_steps[room];
}

double BundleStates::solve(const Load &load, std::span<const int> rooms, std::span<const Item> items,
                           std::span<double> prices)
{
    m_load = load;
    m_value = 0;
    m_best = 0;
    m_dropped = 0;
    m_traces.assign(1, {});
    readRooms(rooms.first(std::min(rooms.size(), MostRooms)), items);
    readPrices(prices);
    const bool isProof = m_most >= ManyStates;
    const bool isKnown = std::any_of(m_prices.begin(), m_prices.end(), [](double price) { return price > 0; });
    const int steps = isProof ? PriceSteps : FewPriceSteps;
    findPrices(isKnown ? steps / KnownSooner : steps);
    writePrices(prices);
    if (m_bound <= m_value + Rounding)
        return m_value;
    takeGreedily();
    dropHopeless();
    putClearestFirst();
    fillTable();
    if (isProof)
        goThrough(m_most / FewOfMost); // how good a bundle can be ends more states
    if (!isProof || m_dropped > m_value + Rounding)
        goThrough(m_most);
    return std::min(m_bound, std::max(m_value, m_dropped));
}

void BundleStates::readBundle(std::vector<std::uint32_t> &taken) const
{
    taken.clear();
    for (std::uint32_t trace = m_best; trace != 0; trace = m_traces[trace].before)
        taken.push_back(m_traces[trace].place);
    std::sort(taken.begin(), taken.end());
}

} // namespace evenkeel
