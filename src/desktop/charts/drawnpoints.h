// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// Which points of a line must be drawn so that it looks as if all were: M4 of Jugel, Jerzak, Hackenbroich and Markl
/// (2014, "M4: a visualization-oriented time series data aggregation").
///
/// The stretch [from, until] is cut into `columns` of one pixel; of each the first, the last, the lowest and the
/// highest point stay, so that no peak is lost, and one point on either side of the stretch, so that lines run on.
/// A point without a value (NaN) stays where the line breaks. `x` ascends and is as long as `y`. Positions ascend.
/// O(log n + points in sight), at most 6 · columns + 4 positions.
[[nodiscard]] std::vector<std::uint32_t> drawnPoints(std::span<const double> x, std::span<const double> y, double from,
                                                     double until, std::size_t columns);

} // namespace evenkeel
