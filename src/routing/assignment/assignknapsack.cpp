// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignknapsack.h"

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

constexpr double Never = -std::numeric_limits<double>::infinity();
/// Profits are whole; half of one covers the rounding of the linear relaxation.
constexpr double Rounding = 0.5;

} // namespace

void AssignKnapsack::clear(std::int32_t room)
{
    m_items.clear();
    m_room = room;
    m_steps = 0;
}

void AssignKnapsack::add(std::uint32_t job, std::int32_t weight, double profit)
{
    const double yield = weight > 0 ? profit / weight : std::numeric_limits<double>::max();
    m_items.push_back({yield, profit, job, weight});
}

void AssignKnapsack::relax()
{
    std::sort(m_items.begin(), m_items.end(),
              [](const Item &a, const Item &b) { return a.yield != b.yield ? a.yield > b.yield : a.job < b.job; });
    std::int32_t left = m_room;
    m_ceiling = 0;
    m_price = 0;
    for (m_split = 0; m_split < m_items.size() && m_items[m_split].weight <= left; ++m_split) {
        left -= m_items[m_split].weight;
        m_ceiling += m_items[m_split].profit;
    }
    m_floor = m_ceiling;
    if (m_split < m_items.size()) {
        m_price = m_items[m_split].yield;
        m_ceiling += m_price * left;
    }
    for (std::size_t i = m_split; i < m_items.size() && left > 0; ++i) {
        if (m_items[i].weight > left)
            continue;
        left -= m_items[i].weight;
        m_floor += m_items[i].profit;
    }
    m_steps += static_cast<std::int64_t>(m_items.size()) * 16;
}

double AssignKnapsack::leastLoss(std::int32_t weight, double profit) const
{
    return m_floor - m_ceiling - profit + m_price * weight - Rounding;
}

// Against the linear relaxation, of not doing with the item what it does.
double AssignKnapsack::loss(const Item &item) const
{
    const double over = item.profit - m_price * item.weight;
    return over < 0 ? -over : over;
}

double AssignKnapsack::solve()
{
    chooseCore(m_ceiling - m_floor + Rounding);
    if (m_coreWeight > m_coreRoom)
        fill(m_forward, false, 0);
    trace();
    double sum = 0;
    for (std::size_t item = 0; item < m_items.size(); ++item)
        sum += m_isTaken[item] != 0 ? m_items[item].profit : 0;
    return sum;
}

double AssignKnapsack::solveBothWays(double slack, std::int32_t reach)
{
    chooseCore(m_ceiling - m_floor + slack + Rounding);
    m_coreRoom = static_cast<std::int32_t>(std::min<std::int64_t>(m_coreRoom, m_coreWeight + reach));
    fill(m_forward, false, std::min(reach, m_coreRoom));
    fill(m_backward, true, 0);
    trace();
    return m_fixedProfit + m_forward.at(m_core.size(), m_coreRoom);
}

void AssignKnapsack::chooseCore(double most)
{
    m_core.clear();
    m_place.assign(m_items.size(), Outside);
    m_isTaken.assign(m_items.size(), 0);
    m_fixedProfit = 0;
    m_coreRoom = m_room;
    m_coreWeight = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (loss(item) <= most) {
            m_place[i] = static_cast<std::uint32_t>(m_core.size());
            m_core.push_back(static_cast<std::uint32_t>(i));
            m_coreWeight += item.weight;
        } else if (i < m_split) {
            m_isTaken[i] = 1;
            m_fixedProfit += item.profit;
            m_coreRoom -= item.weight;
        }
    }
}

double AssignKnapsack::with(std::size_t item) const
{
    if (m_place[item] == Outside)
        return isTaken(item) ? most(0) : m_ceiling - loss(m_items[item]);
    const std::int32_t room = m_coreRoom - m_items[item].weight;
    return room < 0 ? Never : m_fixedProfit + m_items[item].profit + join(m_place[item], room);
}

double AssignKnapsack::without(std::size_t item) const
{
    if (m_place[item] == Outside)
        return isTaken(item) ? m_ceiling - loss(m_items[item]) : most(0);
    return m_fixedProfit + join(m_place[item], m_coreRoom);
}

double AssignKnapsack::most(std::int32_t less) const
{
    return less > m_coreRoom ? Never : m_fixedProfit + m_forward.at(m_core.size(), m_coreRoom - less);
}

double AssignKnapsack::Table::at(std::size_t k, std::int32_t room) const
{
    return row(k)[std::min(room, high[k])];
}

void AssignKnapsack::fill(Table &table, bool isBackward, std::int32_t reach)
{
    const std::size_t count = m_core.size();
    table.width = static_cast<std::size_t>(m_coreRoom) + 1;
    if (table.cells.size() < (count + 1) * table.width)
        table.cells.resize((count + 1) * table.width);
    table.low.resize(count + 1);
    table.high.resize(count + 1);
    std::int64_t before = 0;
    for (std::size_t k = 0;; ++k) {
        const std::int64_t least = m_coreRoom - (m_coreWeight - before) - reach;
        table.high[k] = static_cast<std::int32_t>(std::min<std::int64_t>(m_coreRoom, before));
        table.low[k] = static_cast<std::int32_t>(std::clamp<std::int64_t>(least, 0, table.high[k]));
        if (k == 0)
            table.cells[0] = 0;
        else
            fillRow(table, k, m_items[m_core[isBackward ? count - k : k - 1]]);
        if (k == count)
            return;
        before += m_items[m_core[isBackward ? count - 1 - k : k]].weight;
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
    for (const std::int32_t end = std::min(item.weight - 1, high); c <= end; ++c)
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
    if (m_coreWeight <= m_coreRoom) {
        for (const std::size_t item : m_core)
            m_isTaken[item] = 1;
        return;
    }
    std::int32_t room = m_coreRoom;
    for (std::size_t k = m_core.size(); k > 0; --k) {
        if (m_forward.at(k, room) == m_forward.at(k - 1, room))
            continue;
        m_isTaken[m_core[k - 1]] = 1;
        room -= m_items[m_core[k - 1]].weight;
    }
}

double AssignKnapsack::join(std::size_t place, std::int32_t room) const
{
    const std::size_t later = m_core.size() - 1 - place;
    const std::int32_t high = std::min(room, m_forward.high[place]);
    const std::int32_t low = std::max(0, room - m_backward.high[later]);
    if (low >= high)
        return m_forward.at(place, high) + m_backward.at(later, room - high);
    const double *const first = m_forward.row(place);
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
