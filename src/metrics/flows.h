// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/storyseries.h"

#include <array>
#include <span>
#include <vector>

namespace evenkeel {

/// Stands in a flow for whoever is not named.
inline constexpr std::uint32_t OtherGroup = NoGroup - 1;

/// A reason that was written down, and how often.
struct FlowWords
{
    std::uint32_t words = NoGroup; ///< position in StorySeries::words
    std::int64_t count = 0;

    friend bool operator==(const FlowWords &, const FlowWords &) = default;
};

/// Moves from one group to another.
struct Flow
{
    std::uint32_t from = NoGroup; ///< NoGroup: not told; OtherGroup: several smaller ones
    std::uint32_t to = NoGroup;
    std::vector<TicketId> tickets; ///< one for each move, in their order
    std::array<std::int64_t, MoveReasonCount> reasons{};
    std::vector<FlowWords> words; ///< most often first, then in the order of the words

    friend bool operator==(const Flow &, const Flow &) = default;
};

/// Moves added up by from whom and to whom, largest first. `groupOf` says for each agent in which group it stands (its
/// team, or itself). The `most` groups that give away the most stay by name, and so do those that get the most; all
/// others are one. Every move is in exactly one flow. O(moves log moves).
[[nodiscard]] std::vector<Flow> flowsOf(std::span<const TicketMove> moves, std::span<const std::uint32_t> groupOf,
                                        std::size_t most);

} // namespace evenkeel
