// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <string_view>

namespace evenkeel {

/// Rows asked about together go as one value, so that a question about thousands of them is one journey to a server.
///
///     Query query(database, selectTickets(), "WHERE " + isListed(database, "t.id", ":ids"));
///     query.bind(":ids", std::string_view(rowList(database, ids)));
///
/// Much longer lists than this are better asked in pieces.
inline constexpr std::size_t MostListed = 5000;

/// The condition that the column is among the numbers of the list bound as `name`.
[[nodiscard]] inline std::string isListed(const Database &database, std::string_view column, std::string_view name)
{
    const std::string list = database.isOnServer() ? " = ANY (CAST(" + std::string(name) + " AS BIGINT[]))"
                                                   : " IN (SELECT value FROM json_each(" + std::string(name) + "))";
    return std::string(column) + list;
}

/// A table of texts with the column `value`, from a JSON array bound as `name`.
[[nodiscard]] inline std::string textTable(const Database &database, std::string_view name)
{
    return database.isOnServer() ? "json_array_elements_text(CAST(" + std::string(name) + " AS json)) AS listed (value)"
                                 : "json_each(" + std::string(name) + ") AS listed";
}

template <class Tag>
[[nodiscard]] std::string rowList(const Database &database, std::span<const Id<Tag>> ids)
{
    std::string text(1, database.isOnServer() ? '{' : '[');
    for (const Id<Tag> id : ids) {
        if (text.size() > 1)
            text += ',';
        text += std::to_string(id.value);
    }
    return text + (database.isOnServer() ? '}' : ']');
}

} // namespace evenkeel
