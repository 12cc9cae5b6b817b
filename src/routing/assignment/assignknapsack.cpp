// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignknapsack.h"

#include <algorithm>

namespace evenkeel {

void AssignKnapsack::clear(std::int32_t room)
{
    m_items.clear();
    m_room = room;
    m_weight = 0;
    m_steps = 0;
}

void AssignKnapsack::add(std::uint32_t job, std::int32_t weight, double profit)
{
    m_items.push_back({job, weight, profit});
    m_weight += weight;
}

double AssignKnapsack::solve()
{
    if (m_weight <= m_room) {
        m_isTaken.assign(m_items.size(), 1);
        double sum = 0;
        for (const Item &item : m_items)
            sum += item.profit;
        return sum;
    }
    fill(m_forward, false, 0);
    trace();
    return m_forward.at(m_items.size(), m_room);
}

double AssignKnapsack::solveBothWays(std::int32_t reach)
{
    m_room = static_cast<std::int32_t>(std::min<std::int64_t>(m_room, m_weight + reach));
    fill(m_forward, false, reach);
    fill(m_backward, true, 0);
    trace();
    return m_forward.at(m_items.size(), m_room);
}

double AssignKnapsack::with(std::size_t item) const
{
    return m_items[item].profit + join(item, m_room - m_items[item].weight);
}

double AssignKnapsack::without(std::size_t item) const
{
    return join(item, m_room);
}

double AssignKnapsack::most(std::int32_t less) const
{
    return m_forward.at(m_items.size(), m_room - less);
}

double AssignKnapsack::Table::at(std::size_t k, std::int32_t room) const
{
    return row(k)[std::min(room, high[k])];
}

void AssignKnapsack::fill(Table &table, bool isBackward, std::int32_t reach)
{
    const std::size_t count = m_items.size();
    table.width = static_cast<std::size_t>(m_room) + 1;
    if (table.cells.size() < (count + 1) * table.width)
        table.cells.resize((count + 1) * table.width);
    table.low.resize(count + 1);
    table.high.resize(count + 1);
    std::int64_t before = 0;
    for (std::size_t k = 0;; ++k) {
        const std::int64_t least = m_room - (m_weight - before) - reach;
        table.high[k] = static_cast<std::int32_t>(std::min<std::int64_t>(m_room, before));
        table.low[k] = static_cast<std::int32_t>(std::clamp<std::int64_t>(least, 0, table.high[k]));
        if (k == 0)
            table.cells[0] = 0;
        else
            fillRow(table, k, m_items[isBackward ? count - k : k - 1]);
        if (k == count)
            return;
        before += m_items[isBackward ? count - 1 - k : k].weight;
    }
}

void AssignKnapsack::fillRow(Table &table, std::size_t k, const Item &item)
{
    const double *const old = table.row(k - 1);
    double *const now = table.cells.data() + k * table.width;
    const std::int32_t oldHigh = table.high[k - 1];
    const std::int32_t high = table.high[k];
    std::int32_t c = table.low[k];
    m_steps += high - c + 8;
    for (const std::int32_t end = std::min(item.weight - 1, oldHigh); c <= end; ++c)
        now[c] = old[c];
    for (; c < item.weight; ++c)
        now[c] = old[oldHigh];
    const double profit = item.profit;
    const double *const shifted = old - item.weight;
    for (const std::int32_t end = std::min(high, oldHigh); c <= end; ++c) {
        const double taken = shifted[c] + profit;
        now[c] = taken > old[c] ? taken : old[c];
    }
    const double most = old[oldHigh];
    for (; c <= high; ++c) {
        const double taken = shifted[c] + profit;
        now[c] = taken > most ? taken : most;
    }
}

void AssignKnapsack::trace()
{
    m_isTaken.assign(m_items.size(), 0);
    std::int32_t room = m_room;
    for (std::size_t k = m_items.size(); k > 0; --k) {
        if (m_forward.at(k, room) == m_forward.at(k - 1, room))
            continue;
        m_isTaken[k - 1] = 1;
        room -= m_items[k - 1].weight;
    }
}

double AssignKnapsack::join(std::size_t item, std::int32_t room) const
{
    const std::size_t later = m_items.size() - 1 - item;
    const std::int32_t high = std::min(room, m_forward.high[item]);
    const std::int32_t low = std::max(0, room - m_backward.high[later]);
    if (low >= high)
        return m_forward.at(item, high) + m_backward.at(later, room - high);
    const double *const first = m_forward.row(item);
    const double *const last = m_backward.row(later) + room;
    m_steps += high - low + 8;
    double most[4] = {0, 0, 0, 0};
    std::int32_t c = low;
    for (; c + 3 <= high; c += 4) {
        for (int lane = 0; lane < 4; ++lane) {
            const double sum = first[c + lane] + last[-c - lane];
            most[lane] = sum > most[lane] ? sum : most[lane];
        }
    }
    for (; c <= high; ++c)
        most[0] = std::max(most[0], first[c] + last[-c]);
    return std::max(std::max(most[0], most[1]), std::max(most[2], most[3]));
}

} // namespace evenkeel
