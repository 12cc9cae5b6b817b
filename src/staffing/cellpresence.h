// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/skilldesk.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

/// Who is at work in which cell: at least half of it. A bit for each agent in each cell.
class CellPresence
{
public:
    /// O(agents · cells · log shifts).
    explicit CellPresence(const SkillDesk &desk);

    [[nodiscard]] bool isAtWork(std::size_t agent, std::size_t cell) const
    {
        return (m_bits[cell * m_words + agent / 64] >> (agent % 64) & 1U) != 0;
    }
    /// Somebody is at work: the desk is open. Other cells count for no skill.
    [[nodiscard]] bool isOpen(std::size_t cell) const { return m_open[cell]; }

    /// Cells in which the same agents are at work, as positions of cells; cells in which nobody is are left out.
    /// Shifts that repeat weekly make few groups of many cells.
    [[nodiscard]] std::vector<std::vector<std::size_t>> groups() const;

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits; ///< by cell, then agent
    std::vector<bool> m_open;
};

} // namespace evenkeel
