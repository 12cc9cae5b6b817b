// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quarantine.h"

#include <array>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

constexpr std::array Codes{"missing-reference"sv, "missing-time"sv,     "bad-time"sv,           "ambiguous-time"sv,
                           "unknown-status"sv,    "unknown-priority"sv, "bad-number"sv,         "bad-flag"sv,
                           "bad-encoding"sv,      "nul-byte"sv,         "unterminated-quote"sv, "too-long"sv,
                           "bad-json"sv,          "too-deep"sv,         "truncated"sv,          "unknown-ticket"sv,
                           "unknown-field"sv};
static_assert(Codes.size() == QuarantineReasonCount);

} // namespace

std::string_view codeOf(QuarantineReason reason)
{
    const auto at = static_cast<std::size_t>(reason);
    return at < Codes.size() ? Codes[at] : std::string_view{};
}

std::optional<QuarantineReason> quarantineReasonFrom(std::string_view code)
{
    for (std::size_t i = 0; i < Codes.size(); ++i) {
        if (Codes[i] == code)
            return static_cast<QuarantineReason>(i);
    }
    return std::nullopt;
}

} // namespace evenkeel
