// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketfield.h"

#include <array>

namespace evenkeel {

namespace {

using namespace std::string_view_literals;

constexpr std::array Codes{
    "reference"sv,      "recordedAt"sv,    "sequence"sv,   "subject"sv,      "status"sv,
    "priority"sv,       "channel"sv,       "queue"sv,      "agent"sv,        "category"sv,
    "subcategory"sv,    "customer"sv,      "tier"sv,       "language"sv,     "tags"sv,
    "effort"sv,         "createdAt"sv,     "updatedAt"sv,  "assignedAt"sv,   "firstRespondedAt"sv,
    "resolvedAt"sv,     "closedAt"sv,      "reopenedAt"sv, "dueAt"sv,        "slaMet"sv,
    "rating"sv,         "reassignments"sv, "reopens"sv,    "changedField"sv, "changedValue"sv,
    "author"sv,         "isPublic"sv,      "changes"sv,    "key"sv,          "name"sv,
    "recommendation"sv, "revenue"sv};
static_assert(Codes.size() == TicketFieldCount);

} // namespace

std::string_view codeOf(TicketField field)
{
    const auto at = static_cast<std::size_t>(field);
    return at < Codes.size() ? Codes[at] : std::string_view{};
}

std::optional<TicketField> ticketFieldFrom(std::string_view code)
{
    for (std::size_t i = 0; i < Codes.size(); ++i) {
        if (Codes[i] == code)
            return static_cast<TicketField>(i);
    }
    return std::nullopt;
}

} // namespace evenkeel
