// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ticketmatch.h"

#include <cstdint>
#include <vector>

namespace evenkeel {

enum class TicketSortKey {
    Reference,
    Subject,
    Status,
    Priority,
    Channel,
    Effort,
    Queue,
    Team,
    Agent,
    Category,
    Customer,
    Created,
    Age,
    Sla,
};
inline constexpr int TicketSortKeyCount = 14;

/// Ages and promises move on with the clock; the order by anything else holds until a ticket changes.
[[nodiscard]] constexpr bool dependsOnTime(TicketSortKey key)
{
    return key == TicketSortKey::Age || key == TicketSortKey::Sla;
}

/// All rows of the index in ascending order of the key; equal ones by row. References sort as people count (9
/// before 10), names and subjects without regard to case, missing ones first; promises from settled to most overdue.
/// Numbers and codes: one radix sort, O(rows). Texts: sorted by their first bytes, then compared, O(n log n).
[[nodiscard]] std::vector<std::uint32_t> orderBy(const TicketIndex &index, TicketSortKey key, const FilterScope &scope);

enum class SortDirection { Ascending, Descending };

/// The rows of the set in the given order.
[[nodiscard]] std::vector<std::uint32_t> inOrder(const std::vector<std::uint32_t> &order, const RowSet &rows,
                                                 SortDirection direction);

/// Compares as people count: runs of digits by their number.
[[nodiscard]] int compareNaturally(std::string_view first, std::string_view second);

} // namespace evenkeel
