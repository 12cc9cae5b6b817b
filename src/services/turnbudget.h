// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstddef>
#include <unordered_set>

namespace evenkeel {

/// What a router does at most in one transaction, so that it stays short however much waits: others want to write, too.
/// What is left over is done in the next one.
class TurnBudget final
{
public:
    /// A new transaction begins.
    void renew()
    {
        m_assigned = 0;
        m_told = 0;
    }
    /// All that waits may be told of again: time has passed, and the reasons may be others.
    void forgetTold() { m_known.clear(); }

    void noteAssigned() { ++m_assigned; }
    /// Whether that a ticket waits, and why, is to be stored: once until forgetTold(), not all at once.
    [[nodiscard]] bool tells(TicketId waiting)
    {
        if (m_told >= MostTold || !m_known.insert(waiting).second)
            return false;
        ++m_told;
        return true;
    }
    [[nodiscard]] bool isSpent() const { return m_assigned >= MostAssigned; }
    [[nodiscard]] bool hasMore() const { return isSpent() || m_told >= MostTold; }

private:
    static constexpr std::size_t MostAssigned = 1000;
    static constexpr std::size_t MostTold = 250;

    std::size_t m_assigned = 0;
    std::size_t m_told = 0;
    std::unordered_set<TicketId> m_known;
};

} // namespace evenkeel
