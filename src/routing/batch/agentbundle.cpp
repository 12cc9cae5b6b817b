// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/agentbundle.h"

#include "routing/batch/loadtable.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace evenkeel {

namespace {

/// With more, how many items are taken is not counted: what is found is no less.
constexpr std::int64_t MostStates = 30000;
constexpr double StepsOfItem = 50;
constexpr double Rounding = 1e-9; ///< minutes

} // namespace

AgentBundle::AgentBundle(std::size_t mostStates)
    : m_byStates(mostStates)
{}

template <class Visit>
void AgentBundle::forRuns(const Item &item, Visit &&visit) const
{
    const int last = std::min(item.limit, m_agent.room);
    const int complexStep = item.isComplex && m_complexes > 1 ? 1 : 0;
    const int turnStep = m_turns > 1 ? 1 : 0;
    const auto place = [this](int complexes, int turns, int used) {
        return static_cast<std::size_t>(complexes * m_turns + turns) * static_cast<std::size_t>(m_rooms) +
               static_cast<std::size_t>(used);
    };
    for (int complexes = 0; complexes + complexStep < m_complexes; ++complexes) {
        for (int turns = 0; turns + turnStep < m_turns; ++turns) {
            if (item.units <= last)
                visit(place(complexes, turns, 0), place(complexes + complexStep, turns + turnStep, item.units),
                      static_cast<std::size_t>(last - item.units) + 1);
            else if (m_agent.isIdle)
                visit(place(complexes, turns, 0),
                      place(complexes + complexStep, turns + turnStep, std::min(item.units, m_rooms - 1)),
                      std::size_t{1});
        }
    }
}

void AgentBundle::sortByLimit(std::vector<Item> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &one, const Item &other) { return one.limit < other.limit; });
}

double AgentBundle::growth(int units) const
{
    const int steps = units / m_agent.parts; // whole ones: what remains beyond them proves nothing
    const double by = steps * m_agent.grid;
    return m_agent.bend * by * (2.0 * m_agent.load + by);
}

/// Takes up what pays most for its room until there is none left, and finds what room is worth then.
AgentBundle::Sight AgentBundle::look(std::span<const Item> items)
{
    const auto unitsOf = [this](const Item &item) { return std::min(item.units, m_rooms - 1); };
    m_byRatio.resize(items.size());
    std::iota(m_byRatio.begin(), m_byRatio.end(), 0U);
    std::sort(m_byRatio.begin(), m_byRatio.end(), [items](std::uint32_t a, std::uint32_t b) {
        const double one = items[a].profit * items[b].units;
        const double other = items[b].profit * items[a].units;
        return one != other ? one > other : a < b;
    });
    Sight sight;
    int used = 0;
    int complexes = 0;
    int turns = 0;
    int limit = m_agent.room;
    double profit = 0;
    bool isOver = false;
    for (const std::uint32_t at : m_byRatio) {
        const Item &item = items[at];
        const int most = std::min(limit, item.limit);
        const bool fits =
            used + item.units <= most && turns < m_agent.turns && (!item.isComplex || complexes < m_agent.complex);
        if (!fits) {
            if (!isOver && item.units > 0)
                sight.paysPerUnit = item.profit / item.units;
            isOver = true;
            continue;
        }
        if (profit + item.profit - growth(used + item.units) < profit - growth(used))
            continue;
        used += item.units;
        limit = most;
        ++turns;
        complexes += item.isComplex ? 1 : 0;
        profit += item.profit;
    }
    sight.least = profit - growth(used);
    double room = 0;
    for (int units = 0; units < m_rooms; ++units)
        room = std::max(room, sight.paysPerUnit * units - growth(units));
    sight.most = room;
    for (const Item &item : items)
        sight.most += std::max(0.0, item.profit - sight.paysPerUnit * unitsOf(item));
    return sight;
}

/// Leaves out what no best bundle can hold: with it, not even the room at its price would make up for it.
void AgentBundle::dropHopeless(std::span<const Item> items)
{
    const Sight sight = look(items);
    m_items.clear();
    m_places.clear();
    for (std::size_t at = 0; at < items.size(); ++at) {
        const double left = items[at].profit - sight.paysPerUnit * std::min(items[at].units, m_rooms - 1);
        const bool isNever = m_agent.turns <= 0 || (items[at].isComplex && m_agent.complex <= 0);
        if (isNever || (left < 0 && sight.most + left < sight.least - Rounding))
            continue;
        m_items.push_back(items[at]);
        m_places.push_back(static_cast<std::uint32_t>(at));
    }
}

double AgentBundle::solve(const Agent &agent, std::span<const Item> items)
{
    m_agent = agent;
    m_given = items;
    m_isByStates = false;
    m_rooms = std::max(0, agent.room) + (agent.isIdle ? 2 : 1); // the last state of an idle agent: more than the room
    m_effort += StepsOfItem * static_cast<double>(items.size());
    dropHopeless(items);
    m_complexes = m_turns = 1;
    double value = fill();
    while (countWhatIsBroken())
        value = fill();
    return isRoomBroken() ? std::min(value, solveByStates()) : value;
}

bool AgentBundle::isRoomBroken() const
{
    std::vector<std::int64_t> used(m_agent.rooms.size());
    for (const std::uint32_t at : m_taken) {
        for (std::size_t room = 0; room < used.size() && m_given[at].uses; ++room)
            used[room] += m_given[at].uses[room];
    }
    for (std::size_t room = 0; room < used.size(); ++room) {
        if (used[room] > m_agent.rooms[room])
            return true;
    }
    return false;
}

/// Complex items, turns, then the further rooms.
double AgentBundle::solveByStates()
{
    std::vector<int> rooms{std::max(0, m_agent.complex), std::max(0, m_agent.turns)};
    rooms.insert(rooms.end(), m_agent.rooms.begin(), m_agent.rooms.end());
    rooms.resize(std::min(rooms.size(), BundleStates::MostRooms));
    m_stateItems.clear();
    for (std::uint32_t at = 0; at < m_given.size(); ++at) {
        const Item &item = m_given[at];
        BundleStates::Item also;
        also.place = at;
        also.units = item.units;
        also.limit = item.limit;
        also.profit = item.profit;
        also.uses[0] = item.isComplex ? 1 : 0;
        also.uses[1] = 1;
        if (item.uses)
            std::copy_n(item.uses, rooms.size() - 2, also.uses.begin() + 2);
        m_stateItems.push_back(also);
    }
    m_growth.clear();
    for (int units = 0; units < m_rooms; ++units)
        m_growth.push_back(growth(units));
    m_isByStates = true;
    return m_byStates.solve({m_growth, m_agent.isIdle}, rooms, m_stateItems, m_agent.roomPrices);
}

/// Counts are states only where the best bundle without them would break them: that is rare. True where there are more
/// states now.
bool AgentBundle::countWhatIsBroken()
{
    readBundle(m_taken);
    int complex = 0;
    for (const std::uint32_t at : m_taken)
        complex += m_given[at].isComplex ? 1 : 0;
    const bool isComplexBroken = m_complexes == 1 && complex > m_agent.complex;
    const bool areTurnsBroken = m_turns == 1 && static_cast<int>(m_taken.size()) > m_agent.turns;
    const int complexes = isComplexBroken ? std::max(0, m_agent.complex) + 1 : m_complexes;
    const int turns = areTurnsBroken ? std::max(0, m_agent.turns) + 1 : m_turns;
    if (!(isComplexBroken || areTurnsBroken) || static_cast<std::int64_t>(m_rooms) * complexes * turns > MostStates)
        return false;
    m_complexes = complexes;
    m_turns = turns;
    return true;
}

/// What is best from the item on, where it is known what is best after it.
void AgentBundle::step(const Item &item, const double *after, double *here) const
{
    const double profit = item.profit;
    const double *const end = after + m_states;
    forRuns(item, [profit, end, states = m_states, &after, &here](std::size_t from, std::size_t to, std::size_t count) {
        const double *base = end - states;
        const double *rest = base + from;
        here = std::copy(after, rest, here);
        const double *taking = base + to;
        takeBetter(here, rest, taking, profit, count);
        here += count;
        after = rest + count;
    });
    std::copy(after, end, here);
}

/// The table of what is best from each item and state on.
double AgentBundle::fill()
{
    m_states =
        static_cast<std::size_t>(m_rooms) * static_cast<std::size_t>(m_complexes) * static_cast<std::size_t>(m_turns);
    m_effort += static_cast<double>(m_states * m_items.size());
    if (m_ahead.size() < (m_items.size() + 1) * m_states)
        m_ahead = std::vector<double>((m_items.size() + 1) * m_states);
    double *end = m_ahead.data() + m_items.size() * m_states;
    for (std::size_t state = 0; state < m_states; ++state)
        end[state] = -growth(static_cast<int>(state % static_cast<std::size_t>(m_rooms)));
    for (std::size_t i = m_items.size(); i-- > 0;)
        step(m_items[i], m_ahead.data() + (i + 1) * m_states, m_ahead.data() + i * m_states);
    return m_ahead[0];
}

void AgentBundle::readBundle(std::vector<std::uint32_t> &taken) const
{
    if (m_isByStates) {
        m_byStates.readBundle(taken);
        return;
    }
    taken.clear();
    std::size_t state = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const double *here = m_ahead.data() + i * m_states;
        const double *after = here + m_states;
        if (here[state] == after[state])
            continue;
        std::size_t next = state;
        forRuns(m_items[i], [&](std::size_t from, std::size_t to, std::size_t count) {
            if (state >= from && state < from + count)
                next = to + (state - from);
        });
        taken.push_back(m_places[i]);
        state = next;
    }
}

} // namespace evenkeel
