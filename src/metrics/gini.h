// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace evenkeel {

/// The Gini coefficient of shares that are not negative: 0 when all are equal, (n - 1) / n when one has everything.
///
/// G = Σ(2i - n - 1)·x(i) / (n·Σx) over the values in ascending order, i from 1: half the mean absolute difference
/// of all pairs over the mean (Gini 1912; Sen 1973). O(n log n). Without correction for small samples, so that the
/// figure of a team is a fact of the team and not an estimate.
/// nullopt: no values, a negative or non-finite one, or all of them zero.
[[nodiscard]] std::optional<double> gini(std::span<const double> values);

} // namespace evenkeel
