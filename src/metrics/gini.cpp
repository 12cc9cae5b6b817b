// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/gini.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace evenkeel {

std::optional<double> gini(std::span<const double> values)
{
    std::vector<double> ascending(values.begin(), values.end());
    if (std::any_of(ascending.begin(), ascending.end(), [](double x) { return !std::isfinite(x) || x < 0; }))
        return std::nullopt;
    std::sort(ascending.begin(), ascending.end());
    const auto n = static_cast<double>(ascending.size());
    double sum = 0;
    double weighted = 0;
    double rank = 1;
    for (const double x : ascending) {
        sum += x;
        weighted += (2 * rank - n - 1) * x;
        rank += 1;
    }
    if (sum <= 0)
        return std::nullopt;
    return weighted / (n * sum);
}

} // namespace evenkeel
