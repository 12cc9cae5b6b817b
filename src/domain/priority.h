// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace evenkeel {

/// Ordered: a higher value is more pressing. Stored as its number.
enum class Priority : std::uint8_t { Low = 0, Normal = 1, High = 2, Urgent = 3 };

inline constexpr int PriorityCount = 4;

} // namespace evenkeel
