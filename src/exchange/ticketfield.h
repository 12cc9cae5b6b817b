// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace evenkeel {

/// What a column (or a JSON path) of an export can tell. The codes are the keys of "fields" in a mapping profile.
enum class TicketField : std::uint8_t {
    Reference = 0, ///< the ticket's number in its source
    RecordedAt,    ///< event logs, audits, field histories: when the row was written
    Sequence,      ///< event logs: order of rows written at the same time
    Subject,
    Status,
    Priority,
    Channel,
    Queue, ///< the group
    Agent,
    Category,
    Subcategory,
    Customer,
    Tier, ///< of the customer: gold, enterprise …
    Language,
    Tags,
    Effort, ///< 1..10
    CreatedAt,
    UpdatedAt,
    AssignedAt,
    FirstRespondedAt,
    ResolvedAt,
    ClosedAt,
    ReopenedAt,
    DueAt,
    SlaMet,
    Rating,         ///< 1..5, or words the profile's ratings map
    Reassignments,  ///< the source's own count
    Reopens,        ///< likewise
    ChangedField,   ///< field histories: the name of the field that changed
    ChangedValue,   ///< field histories: its new value
    Author,         ///< audits, histories and comments: who did it
    IsPublic,       ///< comments: whether the customer sees it
    Changes,        ///< audits: the array of changes (JSON)
    Key,            ///< name lists: the key other files use
    Name,           ///< name lists: what people call it
    Recommendation, ///< 0..10: how likely the customer is to recommend
    Revenue,        ///< what the ticket is worth, a plain number
};

inline constexpr std::size_t TicketFieldCount = 37;

[[nodiscard]] std::string_view codeOf(TicketField field);
[[nodiscard]] std::optional<TicketField> ticketFieldFrom(std::string_view code);

} // namespace evenkeel
