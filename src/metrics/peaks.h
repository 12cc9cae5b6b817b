// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace evenkeel {

/// Two peaks of a sample, and the valley between them.
struct Peaks
{
    double p = 1; ///< how likely a sample with one peak looks as much like two
    double low = 0;
    double valley = 0;
    double high = 0;
    double highShare = 0; ///< of the values above the valley

    friend bool operator==(const Peaks &, const Peaks &) = default;
};

/// Whether values have two peaks rather than one: Silverman's test (1981, "Using kernel density estimates to
/// investigate multimodality").
///
/// The critical bandwidth is the smallest with which a Gaussian kernel estimate has one peak; a sample with two needs
/// a large one. `p` is the share of smoothed bootstrap samples, drawn with that bandwidth from the estimate with one
/// peak, that would need a larger one still; the peaks are those of an estimate that has two. Estimates stand on 256
/// bins, of the middle 98 % of the values, so that single far values make no peak. nullopt for fewer than 50 values or
/// ones that are all alike. Deterministic for a seed. O(n + resamples · (n + bins²)), n at most 2,000 drawn.
[[nodiscard]] std::optional<Peaks> twoPeaks(std::span<const double> sorted, int resamples, std::uint64_t seed);

} // namespace evenkeel
