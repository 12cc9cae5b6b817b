// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel {

/// Runs an INSERT … RETURNING id, commits, and tells the number the row got.
inline Result<std::int64_t> storeNumbered(Query &insert, Transaction &transaction)
{
    const std::int64_t number = insert.next() ? insert.integer(0) : 0;
    if (insert.hasFailed())
        return insert.error();
    insert.reset();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return number;
}

/// The row that was looked for by its number; NotFound with `name` when there is none.
template <class Row>
Result<Row> onlyRow(Result<std::vector<Row>> found, const std::string &name)
{
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, name};
    return std::move(found->front());
}

} // namespace evenkeel
