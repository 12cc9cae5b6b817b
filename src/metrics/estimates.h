// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace evenkeel {

/// Where a value lies with 95 % confidence.
struct Estimate
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// Wilson's score interval (1927) of a share: `part` of `whole`. nullopt without a whole.
[[nodiscard]] std::optional<Estimate> wilsonInterval(std::int64_t part, std::int64_t whole);

/// Of the difference between two shares of the same whole, "up" less "down": the adjusted Wald interval (Bonett and
/// Price 2012), one added to either part and two to the whole. nullopt without a whole.
[[nodiscard]] std::optional<Estimate> balanceInterval(std::int64_t up, std::int64_t down, std::int64_t whole);

/// Distribution-free interval of the p-quantile: between the order statistics that lie 1.96 standard deviations of
/// Binomial(n, p) around n·p, rounded outward. For samples of about 100 values and more; nullopt for fewer than two.
[[nodiscard]] std::optional<Estimate> orderInterval(std::span<const double> sorted, double p);

/// Percentile bootstrap (Efron 1979) of two quantiles of one sample, from the same resamples. O(resamples · n): which
/// values a resample holds is counted, not sorted. nullopt for fewer than two values.
[[nodiscard]] std::optional<std::array<Estimate, 2>>
bootstrapIntervals(std::span<const double> sorted, std::array<double, 2> p, int resamples, Random &random);

/// A straight line through values at 0, 1, 2 …: its slope with Student's 95 % interval. nullopt for fewer than four.
struct Slope
{
    double value = 0;
    Estimate interval;
};
[[nodiscard]] std::optional<Slope> slopeOf(std::span<const double> at, std::span<const double> values);

/// Student's 95 % interval of a mean. nullopt for fewer than three values.
[[nodiscard]] std::optional<Estimate> meanInterval(std::span<const double> values);

/// How likely two samples differ as much in rank by chance alone: two-sided, the rank-sum test of Wilcoxon (1945) with
/// the normal approximation and ties counted half. 1 where either is empty.
[[nodiscard]] double rankSumP(std::span<const double> a, std::span<const double> b);

/// How likely two shares differ as much by chance alone: two-sided, pooled z-test. 1 where either has no whole.
[[nodiscard]] double twoShareP(std::int64_t partA, std::int64_t wholeA, std::int64_t partB, std::int64_t wholeB);

} // namespace evenkeel
