// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace evenkeel {

/// What became of something said in a review. Stored as its number; never renumber.
enum class ReviewState : std::uint8_t {
    Proposed = 0, ///< nobody has decided
    Declined = 1,
    Decided = 2, ///< to be carried out
    Done = 3,
    Dropped = 4 ///< decided, and not carried out
};
inline constexpr int ReviewStateCount = 5;

/// A proposal or a decision of a recurring review.
struct ReviewItem
{
    std::int64_t id = 0;
    std::string text;
    std::string owner; ///< who carries it out; empty: nobody yet
    std::optional<Instant> due;
    Instant madeAt;
    ReviewState state = ReviewState::Proposed;
    std::optional<Instant> changedAt; ///< when its state was last set
    std::string outcome;              ///< what came of it

    [[nodiscard]] bool isOpen() const { return state == ReviewState::Proposed || state == ReviewState::Decided; }
    [[nodiscard]] bool isOverdue(Instant now) const { return state == ReviewState::Decided && due && *due < now; }
    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

} // namespace evenkeel
