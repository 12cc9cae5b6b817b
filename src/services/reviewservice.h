// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reviewagenda.h"
#include "storage/database.h"

#include <string>

namespace evenkeel {

/// Each thing stands in one list at most. Items made after the span are left out.
[[nodiscard]] Result<ReviewAgenda> reviewAgenda(Database &database, Interval span, Instant now);

/// Settles one: what it becomes, and what came of it. Conflict when it is settled already, or would go back to being
/// proposed.
[[nodiscard]] Result<ReviewItem> settleReviewItem(Database &database, std::int64_t id, ReviewState state,
                                                  const std::string &outcome, Instant now);

/// Stores a new one, or makes one that stands as `seen` into `item`; Conflict when it does not stand so. None is ever
/// removed: taking one back leaves it declined or dropped.
[[nodiscard]] Result<ReviewItem> addReviewItem(Database &database, const ReviewItem &item);
[[nodiscard]] Result<ReviewItem> changeReviewItem(Database &database, const ReviewItem &item, const ReviewItem &seen);

} // namespace evenkeel
