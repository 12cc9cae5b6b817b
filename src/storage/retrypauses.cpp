// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/retrypauses.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t LongestMillis = 30'000;
constexpr int DoublingsAtMost = 5;

} // namespace

std::chrono::milliseconds RetryPauses::next()
{
    const std::int64_t whole = std::min(LongestMillis, std::int64_t{1000} << std::min(m_tries, DoublingsAtMost));
    ++m_tries;
    m_state = m_state * 6364136223846793005U + 1442695040888963407U; // Knuth's MMIX generator
    const auto permille = static_cast<std::int64_t>((m_state >> 33U) % 401U) + 800;
    return std::chrono::milliseconds(whole * permille / 1000);
}

} // namespace evenkeel
