// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketfacts.h"
#include "routing/lint/conditionlogic.h"

#include <array>
#include <string>
#include <vector>

namespace evenkeel {

/// A ticket's facts folded once, so that many conditions can be asked of many tickets.
class FoldedTicket final
{
public:
    FoldedTicket(const TicketFacts &facts, const MovingFacts &moving);

    /// The same answer as holds().
    [[nodiscard]] bool meets(const PreparedCondition &condition) const;

private:
    [[nodiscard]] bool meetsTest(const PreparedCondition &test) const;

    std::array<std::vector<std::string>, ConditionFieldCount> m_words; ///< folded; none where the ticket says nothing
    std::array<double, ConditionFieldCount> m_numbers{};
};

} // namespace evenkeel
