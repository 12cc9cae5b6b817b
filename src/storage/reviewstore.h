// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reviewitem.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Proposals and decisions of the recurring review. None is ever removed.
class ReviewStore final
{
public:
    explicit ReviewStore(Database &database)
        : m_database(database)
    {}

    /// Stores it and returns its number. InvalidArgument for one without words.
    [[nodiscard]] Result<std::int64_t> add(const ReviewItem &item);
    [[nodiscard]] Result<ReviewItem> item(std::int64_t id); ///< NotFound
    /// Oldest first.
    [[nodiscard]] Result<std::vector<ReviewItem>> all();
    /// Replaces everything but text and time of making. Conflict when the one stored is not as it was seen.
    [[nodiscard]] Result<Done> change(const ReviewItem &item, const ReviewItem &seen);

private:
    Database &m_database;
};

} // namespace evenkeel
