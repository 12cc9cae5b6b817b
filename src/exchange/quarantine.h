// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel {

/// Why a row was set aside. Stored as its number; never renumber.
enum class QuarantineReason : std::uint8_t {
    MissingReference = 0, ///< no ticket number
    MissingTime = 1,      ///< a time the row cannot do without
    BadTime = 2,          ///< fits none of the profile's date formats
    AmbiguousTime = 3,    ///< fits several date formats that disagree; the profile must name the order
    UnknownStatus = 4,    ///< not in the profile's map
    UnknownPriority = 5,  ///< likewise
    BadNumber = 6,        ///< not a number, or outside what the field allows
    BadFlag = 7,          ///< neither yes nor no
    BadEncoding = 8,      ///< not UTF-8, and the profile allows nothing else
    NulByte = 9,
    UnterminatedQuote = 10,
    TooLong = 11,       ///< a record over the size limit
    BadJson = 12,       ///< a record that is no JSON object
    TooDeep = 13,       ///< JSON nested over the limit
    Truncated = 14,     ///< the file ends inside the record
    UnknownTicket = 15, ///< a history row of a ticket that no file describes and that tells too little by itself
    UnknownField = 16,  ///< a field name or value no part of the profile explains
};

inline constexpr int QuarantineReasonCount = 17;

/// A row that could not be read, kept word for word so that it can be mended and imported again.
struct QuarantinedRow
{
    std::string file;      ///< path as given
    std::int64_t line = 0; ///< 1-based physical line on which the row starts
    std::string column;    ///< header name or JSON path of the offending value; empty when the whole row is bad
    std::string value;     ///< the offending value
    QuarantineReason reason = QuarantineReason::BadTime;
    std::string raw;    ///< the row's own bytes, without line end; not necessarily valid UTF-8
    std::string header; ///< the header's own bytes for CSV, empty for JSON

    friend bool operator==(const QuarantinedRow &, const QuarantinedRow &) = default;
};

/// Stable machine names: "missing-reference", "ambiguous-time" …
[[nodiscard]] std::string_view codeOf(QuarantineReason reason);
[[nodiscard]] std::optional<QuarantineReason> quarantineReasonFrom(std::string_view code);

} // namespace evenkeel
