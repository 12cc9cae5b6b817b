// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffing/cellpresence.h"

#include <algorithm>
#include <map>

namespace evenkeel {

bool isSound(const SkillDesk &desk)
{
    const std::size_t skills = desk.skills.size();
    if (!desk.demand.empty() && desk.demand.size() != skills * WeekHours)
        return false;
    if (std::any_of(desk.demand.begin(), desk.demand.end(), [](double tickets) { return !(tickets >= 0); }))
        return false;
    if (std::any_of(desk.agents.begin(), desk.agents.end(),
                    [skills](const SkilledAgent &agent) { return agent.levels.size() != skills; }))
        return false;
    Instant end = Instant::min();
    for (const CoverageCell &cell : desk.cells) {
        if (cell.span.isEmpty() || cell.span.from < end || cell.slot < 0 || cell.slot >= WeekHours)
            return false;
        end = cell.span.until;
    }
    return true;
}

CellPresence::CellPresence(const SkillDesk &desk)
    : m_words((desk.agents.size() + 63) / 64)
    , m_bits(desk.cells.size() * m_words)
    , m_open(desk.cells.size())
{
    for (std::size_t agent = 0; agent < desk.agents.size(); ++agent) {
        const Intervals &atWork = desk.agents[agent].atWork;
        if (atWork.isEmpty())
            continue;
        for (std::size_t cell = 0; cell < desk.cells.size(); ++cell) {
            const Interval span = desk.cells[cell].span;
            if (atWork.lengthWithin(span) * 2 < span.length())
                continue;
            m_bits[cell * m_words + agent / 64] |= std::uint64_t{1} << (agent % 64);
            m_open[cell] = true;
        }
    }
}

std::vector<std::vector<std::size_t>> CellPresence::groups() const
{
    std::map<std::vector<std::uint64_t>, std::size_t> places;
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t cell = 0; cell < m_open.size(); ++cell) {
        if (!m_open[cell])
            continue;
        const auto from = m_bits.begin() + static_cast<std::ptrdiff_t>(cell * m_words);
        std::vector<std::uint64_t> who(from, from + static_cast<std::ptrdiff_t>(m_words));
        const auto [place, isNew] = places.try_emplace(std::move(who), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[place->second].push_back(cell);
    }
    return groups;
}

} // namespace evenkeel
