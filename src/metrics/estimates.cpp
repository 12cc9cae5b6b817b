// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/estimates.h"

#include "base/quantile.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace evenkeel {

namespace {

constexpr double Z95 = 1.959963984540054;

// Student's 97.5 % quantile by degrees of freedom; beyond the table by the expansion of Cornish and Fisher.
double student975(std::size_t freedom)
{
    constexpr std::array<double, 10> Table{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};
    if (freedom <= Table.size())
        return Table[freedom - 1];
    const auto v = static_cast<double>(freedom);
    const double z3 = Z95 * Z95 * Z95;
    const double z5 = z3 * Z95 * Z95;
    return Z95 + (z3 + Z95) / (4 * v) + (5 * z5 + 16 * z3 + 3 * Z95) / (96 * v * v);
}

// The p-quantile (definition 7) of a resample that holds value i so often as counts[i].
double resampledQuantile(std::span<const double> sorted, std::span<const std::uint32_t> counts, double p)
{
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(below);
    std::size_t seen = 0;
    std::size_t at = 0;
    while (seen + counts[at] <= below)
        seen += counts[at++];
    const double low = sorted[at];
    if (part <= 0)
        return low;
    while (seen + counts[at] <= below + 1)
        seen += counts[at++];
    return low + part * (sorted[at] - low);
}

Estimate percentiles(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    return {sortedQuantile(values, 0.025), sortedQuantile(values, 0.975)};
}

} // namespace

std::optional<Estimate> wilsonInterval(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return std::nullopt;
    const auto n = static_cast<double>(whole);
    const double share = static_cast<double>(part) / n;
    const double z2 = Z95 * Z95;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = Z95 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    // At the ends the bound is exactly the share; rounding must not put it beside.
    return Estimate{part == 0 ? 0.0 : std::max(0.0, middle - half), part == whole ? 1.0 : std::min(1.0, middle + half)};
}

std::optional<Estimate> balanceInterval(std::int64_t up, std::int64_t down, std::int64_t whole)
{
    if (whole <= 0)
        return std::nullopt;
    const double n = static_cast<double>(whole) + 2;
    const double above = (static_cast<double>(up) + 1) / n;
    const double below = (static_cast<double>(down) + 1) / n;
    const double middle = above - below;
    const double half = Z95 * std::sqrt((above + below - middle * middle) / n);
    return Estimate{std::max(-1.0, middle - half), std::min(1.0, middle + half)};
}

std::optional<Estimate> orderInterval(std::span<const double> sorted, double p)
{
    if (sorted.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(sorted.size());
    const double half = Z95 * std::sqrt(n * p * (1 - p));
    const double low = std::clamp(std::floor(n * p - half), 1.0, n);
    const double high = std::clamp(std::ceil(n * p + half) + 1, 1.0, n);
    return Estimate{sorted[static_cast<std::size_t>(low) - 1], sorted[static_cast<std::size_t>(high) - 1]};
}

std::optional<std::array<Estimate, 2>> bootstrapIntervals(std::span<const double> sorted, std::array<double, 2> p,
                                                          int resamples, Random &random)
{
    if (sorted.size() < 2 || resamples < 1)
        return std::nullopt;
    std::vector<std::uint32_t> counts(sorted.size());
    std::array<std::vector<double>, 2> drawn;
    for (int i = 0; i < resamples; ++i) {
        std::fill(counts.begin(), counts.end(), 0);
        for (std::size_t value = 0; value < sorted.size(); ++value)
            ++counts[random.below(sorted.size())];
        for (std::size_t which = 0; which < p.size(); ++which)
            drawn[which].push_back(resampledQuantile(sorted, counts, p[which]));
    }
    return std::array{percentiles(drawn[0]), percentiles(drawn[1])};
}

std::optional<Slope> slopeOf(std::span<const double> at, std::span<const double> values)
{
    constexpr std::size_t Fewest = 4;
    if (at.size() != values.size() || values.size() < Fewest)
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        meanX += at[i] / n;
        meanY += values[i] / n;
    }
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        xx += (at[i] - meanX) * (at[i] - meanX);
        xy += (at[i] - meanX) * (values[i] - meanY);
    }
    if (xx <= 0)
        return std::nullopt;
    const double slope = xy / xx;
    double rest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double off = values[i] - meanY - slope * (at[i] - meanX);
        rest += off * off;
    }
    const double half = student975(values.size() - 2) * std::sqrt(rest / (n - 2) / xx);
    return Slope{slope, {slope - half, slope + half}};
}

std::optional<Estimate> meanInterval(std::span<const double> values)
{
    if (values.size() < 3)
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double half = student975(values.size() - 1) * std::sqrt(squares / (n - 1) / n);
    return Estimate{mean - half, mean + half};
}

double rankSumP(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return 1;
    std::vector<double> all(a.begin(), a.end());
    all.insert(all.end(), b.begin(), b.end());
    std::sort(all.begin(), all.end());
    const auto n = static_cast<double>(all.size());
    double ties = 0;
    for (auto from = all.begin(); from != all.end();) {
        const auto until = std::upper_bound(from, all.end(), *from);
        const auto same = static_cast<double>(until - from);
        ties += same * same * same - same;
        from = until;
    }
    double ranks = 0; // of a
    for (const double value : a) {
        const auto [low, high] = std::equal_range(all.begin(), all.end(), value);
        // Ranks from 1, of equal values their mean.
        ranks += (static_cast<double>(low - all.begin()) + static_cast<double>(high - all.begin()) + 1) / 2;
    }
    const auto countA = static_cast<double>(a.size());
    const auto countB = static_cast<double>(b.size());
    const double difference = ranks - countA * (n + 1) / 2;
    const double variance = countA * countB / 12 * (n + 1 - ties / (n * (n - 1)));
    return variance <= 0 ? 1 : std::erfc(std::abs(difference) / std::sqrt(2 * variance));
}

double twoShareP(std::int64_t partA, std::int64_t wholeA, std::int64_t partB, std::int64_t wholeB)
{
    if (wholeA <= 0 || wholeB <= 0)
        return 1;
    const auto a = static_cast<double>(wholeA);
    const auto b = static_cast<double>(wholeB);
    const double pooled = static_cast<double>(partA + partB) / (a + b);
    const double spread = std::sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
    if (spread <= 0)
        return 1;
    const double z = std::abs(static_cast<double>(partA) / a - static_cast<double>(partB) / b) / spread;
    return std::erfc(z / std::sqrt(2.0));
}

} // namespace evenkeel
