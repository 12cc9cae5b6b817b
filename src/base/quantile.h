// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <span>

namespace evenkeel {

/// The p-quantile of a sorted, non-empty sample, interpolated linearly between order statistics:
/// definition 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages". p is clamped to 0..1.
[[nodiscard]] inline double sortedQuantile(std::span<const double> sorted, double p)
{
    assert(!sorted.empty());
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = position - static_cast<double>(below);
    return sorted[below] + part * (sorted[above] - sorted[below]);
}

} // namespace evenkeel
