// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// Embeddings, overrides and isolates of Unicode's bidirectional text: what begins with one of them may end behind the
/// text it stands in, and turns what stands beside it.
[[nodiscard]] constexpr bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

/// Control characters (Unicode's Cc) and what ends a line or a paragraph.
[[nodiscard]] constexpr bool isControlMark(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7f && letter <= 0x9f) || letter == 0x2028 || letter == 0x2029;
}

} // namespace evenkeel
