// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace evenkeel {

/// Where the middle and the tails of a sample lie.
struct Spread
{
    std::size_t count = 0;
    double lowest = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double p90 = 0;
    double highest = 0;

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// The p-quantile of a sample in any order; nullopt for an empty one. Linear between order statistics
/// (definition 7 of Hyndman and Fan, 1996); p is clamped to 0..1. Values must be finite.
[[nodiscard]] std::optional<double> quantile(std::span<const double> values, double p);

/// The middle value; of an even number the mean of the two in the middle.
[[nodiscard]] std::optional<double> median(std::span<const double> values);

/// All of the spread with one sort.
[[nodiscard]] std::optional<Spread> spread(std::span<const double> values);

} // namespace evenkeel
