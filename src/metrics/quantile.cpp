// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/quantile.h"

#include "base/quantile.h"

#include <algorithm>
#include <vector>

namespace evenkeel {

namespace {

std::vector<double> sorted(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    std::sort(copy.begin(), copy.end());
    return copy;
}

} // namespace

std::optional<double> quantile(std::span<const double> values, double p)
{
    if (values.empty())
        return std::nullopt;
    return sortedQuantile(sorted(values), p);
}

std::optional<double> median(std::span<const double> values)
{
    return quantile(values, 0.5);
}

std::optional<Spread> spread(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    const std::vector<double> sample = sorted(values);
    return Spread{sample.size(),
                  sample.front(),
                  sortedQuantile(sample, 0.25),
                  sortedQuantile(sample, 0.5),
                  sortedQuantile(sample, 0.75),
                  sortedQuantile(sample, 0.9),
                  sample.back()};
}

} // namespace evenkeel
