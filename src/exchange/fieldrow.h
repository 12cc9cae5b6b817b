// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quarantine.h"
#include "exchange/ticketfield.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Between several values of one field: tags from several columns.
inline constexpr char ValueSeparator = '\x1f';

/// Names and numbers that others are found by: whatever is longer is none, and no index of a database holds it.
inline constexpr std::size_t MostNameBytes = 1'000;
inline constexpr std::array NameFields{TicketField::Reference, TicketField::Queue, TicketField::Agent,
                                       TicketField::Category, TicketField::Channel};

/// One record of a file with its values sorted by meaning. A missing value is an empty view, whatever the file wrote.
/// All views are UTF-8 and hold until the source is read on.
struct FieldRow
{
    std::array<std::string_view, TicketFieldCount> values{};
    std::vector<std::string_view> subjectParts; ///< the values of the profile's subject template, in its order
    std::string_view raw;
    std::uint64_t bound = 0; ///< the fields the file has columns for, one bit each
    std::int64_t line = 0;
    std::uint32_t file = 0; ///< position in the import's list of files

    [[nodiscard]] std::string_view operator[](TicketField field) const
    {
        return values[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] bool isBound(TicketField field) const { return ((bound >> static_cast<unsigned>(field)) & 1U) != 0; }
};

/// What keeps a record from being read.
struct RowFault
{
    QuarantineReason reason = QuarantineReason::BadTime;
    std::optional<TicketField> field; ///< none: the record as a whole

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

} // namespace evenkeel
