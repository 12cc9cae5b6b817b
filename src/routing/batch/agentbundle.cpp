// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/agentbundle.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// With more, how many items are taken is not counted: what is found is no less.
constexpr std::int64_t MostStates = 8000;

/// How many complex items, and how many at all, the room could hold: a higher
/// limit is none.
std::pair<int, int> mostThatFit(const AgentBundle::Agent &agent, std::span<const AgentBundle::Item> items)
{
    std::pair<int, int> weightless{0, 0};
    std::pair<int, int> least{agent.room + 1, agent.room + 1};
    for (const AgentBundle::Item &item : items) {
        const int complex = item.isComplex ? 1 : 0;
        if (item.units == 0) {
            weightless.first += complex;
            ++weightless.second;
            continue;
        }
        least.first = item.isComplex ? std::min(least.first, item.units) : least.first;
        least.second = std::min(least.second, item.units);
    }
    const int room = std::max(0, agent.room);
    const int first = agent.isIdle ? 1 : 0; // may be of any size
    return {weightless.first + room / std::max(1, least.first) + first,
            weightless.second + room / std::max(1, least.second) + first};
}

} // namespace

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

double AgentBundle::solve(const Agent &agent, std::span<const Item> items)
{
    const auto [complexItems, allItems] = mostThatFit(agent, items);
    m_agent = agent;
    m_items = items;
    m_rooms = std::max(0, agent.room) + (agent.isIdle ? 2 : 1); // the last state of an idle agent: more than the room
    m_complexes = agent.complex >= complexItems ? 1 : agent.complex + 1;
    m_turns = agent.turns >= allItems ? 1 : agent.turns + 1;
    if (static_cast<std::int64_t>(m_rooms) * m_complexes * m_turns > MostStates)
        m_complexes = m_turns = 1;
    m_states =
        static_cast<std::size_t>(m_rooms) * static_cast<std::size_t>(m_complexes) * static_cast<std::size_t>(m_turns);
    if (m_ahead.size() < (items.size() + 1) * m_states)
        m_ahead = std::vector<double>((items.size() + 1) * m_states);
    double *end = m_ahead.data() + items.size() * m_states;
    for (std::size_t state = 0; state < m_states; ++state) {
        const double by = static_cast<double>(state % static_cast<std::size_t>(m_rooms)) * agent.grid;
        end[state] = -agent.bend * by * (2.0 * agent.load + by);
    }
    for (std::size_t i = items.size(); i-- > 0;) {
        const double *after = m_ahead.data() + (i + 1) * m_states;
        double *here = m_ahead.data() + i * m_states;
        std::copy(after, after + m_states, here);
        const double profit = items[i].profit;
        forRuns(items[i], [=](std::size_t from, std::size_t to, std::size_t count) {
            for (std::size_t k = 0; k < count; ++k) {
                const double value = after[to + k] + profit;
                here[from + k] = value > here[from + k] ? value : here[from + k];
            }
        });
    }
    return m_ahead[0];
}

void AgentBundle::readBundle(std::vector<std::uint32_t> &taken) const
{
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
        taken.push_back(static_cast<std::uint32_t>(i));
        state = next;
    }
}

} // namespace evenkeel
